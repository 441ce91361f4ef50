/** The second way of running: every part its own process, over HTTP (test/support/wereld.ts). */
process.env['PROEFWIJZE'] = 'verspreid';
