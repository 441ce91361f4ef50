import { randomBytes } from 'node:crypto';
import { leesInstellingen } from '../subgraphs/kern/instellingen';
import { afgeleidWachtwoord, loginsVan } from '../subgraphs/kern/migratie/rollen';
import { maakPoortsleutel } from '../subgraphs/kern/poortsleutel';
import { onderdelen } from './onderdelen';

/**
 * `npm run -s geheimen > .env`: fresh secrets of a distributed installation, as docker-compose.yml asks for them. The
 * passwords of the logins follow from LOGINSLEUTEL, which only `npm run migreer` needs; one that is set is kept.
 */
const willekeurig = (): string => randomBytes(32).toString('base64url');
const { prive, publiek } = maakPoortsleutel();
const loginsleutel = leesInstellingen().loginsleutel ?? willekeurig();
const wachtwoord = afgeleidWachtwoord(loginsleutel);

const regels = [
  ['GEHEIM', willekeurig()],
  ['POORT_SLEUTEL', prive],
  ['POORT_PUBLIEK', publiek],
  ['POSTGRES_WACHTWOORD', willekeurig()],
  ['LOGINSLEUTEL', loginsleutel],
  ...loginsVan(onderdelen.map(({ naam }) => naam)).map(({ naam }) => [
    naam.toUpperCase().replace('LOGIN', 'WACHTWOORD'),
    wachtwoord(naam) ?? '',
  ]),
];
console.log(regels.map((regel) => regel.join('=')).join('\n'));
