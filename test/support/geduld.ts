/** Real parts on a busy machine, and in the second way a process for each; a test that hangs still ends. */
jest.setTimeout(process.env['PROEFWIJZE'] === 'verspreid' ? 180_000 : 60_000);
