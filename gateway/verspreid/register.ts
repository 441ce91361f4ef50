import type { Naam } from '../../subgraphs/kern/instellingen';
import { onderdelen } from '../onderdelen';

/** A part that can run as a process of its own. */
export interface Deel {
  readonly naam: string;
  /** Role with which it logs in to the database. */
  readonly login: string;
  /** Settings that it cannot do without. */
  readonly vereist: readonly Naam[];
  /** Settings that it reads as well; each has a default. */
  readonly kent: readonly Naam[];
}

const overal = ['HOST', 'PORT', 'LOGNIVEAU', 'NU'] as const;

/** The parts of a distributed installation; docker-compose.yml and `npm run start:verspreid` follow this list. */
export const delen: readonly Deel[] = [
  ...onderdelen.map(({ naam }): Deel => ({
    naam,
    login: `${naam}_login`,
    vereist: ['DATABASE_URL', 'GEHEIM', 'POORT_PUBLIEK'],
    kent: overal,
  })),
  { naam: 'werker', login: 'werker_login', vereist: ['DATABASE_URL'], kent: overal },
  {
    naam: 'gateway',
    login: 'gateway_login',
    vereist: ['DATABASE_URL', 'GEHEIM', 'POORT_SLEUTEL', 'DEEL_ADRESSEN'],
    kent: [...overal, 'GEGEVENSMAP', 'OIDC_ISSUER', 'INACTIEF_MINUTEN'],
  },
];
