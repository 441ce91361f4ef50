import { join } from 'node:path';

/** Where the tests keep their database, and what every test file must agree on. PROEF keeps two runs beside each other apart. */
const cache = join(__dirname, '..', '..', '.cache', process.env['PROEF'] ?? 'proef');
export const databasemap = join(cache, 'database');
export const beheerbestand = join(cache, 'proef.json');
/** The product as plain JavaScript, for the many processes that a run starts. */
export const vertaalmap = join(cache, 'vertaald');
export const sjabloon = 'sjabloon';
/** Password of the login roles in the test database; it never leaves this machine. */
export const wachtwoord = 'proefwachtwoord';
/** Key of pseudonyms and cursors in the test database. */
export const geheim = 'proefgeheim-dat-nergens-anders-geldt';
