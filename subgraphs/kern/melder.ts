import pino, { type Logger } from 'pino';

/** Structured log of the running product; field names and codes, never values of persons. */
export const melder: Logger = pino({ level: 'warn', base: null });
