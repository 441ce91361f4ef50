/** Real parts on a busy machine, and in the second way a process for each; a test that hangs still ends. */
jest.setTimeout(process.env['PROEFWIJZE'] === 'verspreid' ? 180_000 : 60_000);

// What is bound to time (faults, limits, a browser) is tried once more, and says so: two tests beside each other can keep this
// machine busy for longer than a bound allows. A test that fails twice has failed.
if (/[\\/]test[\\/](storing|grenzen|reizen)[\\/]/.test(expect.getState().testPath ?? '')) {
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
}
