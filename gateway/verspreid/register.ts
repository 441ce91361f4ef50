import type { Naam } from '../../subgraphs/kern/instellingen';
import { loginsVan, type Login } from '../../subgraphs/kern/migratie/rollen';
import { onderdelen } from '../onderdelen';

/** A part that can run as a process of its own. */
export interface Deel {
  readonly naam: string;
  /** With which it logs in to the database. */
  readonly login: Login;
  /** Settings that it cannot do without. */
  readonly vereist: readonly Naam[];
  /** Settings that it reads as well; each has a default. */
  readonly kent: readonly Naam[];
}

const overal = ['HOST', 'PORT', 'LOGNIVEAU', 'UITLOOP_SECONDEN', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;
/** Where webhooks may go; the own machine only when there is no issuer of one's own. */
const webhooks = ['WEBHOOK_ADRESSEN', 'OIDC_ISSUER'] as const;
const namen = onderdelen.map(({ naam }) => naam);
const logins = new Map(loginsVan(namen).map((login) => [login.naam, login]));

const deel = (naam: string, vereist: readonly Naam[], kent: readonly Naam[] = []): Deel => ({
  naam,
  login: logins.get(`${naam}_login`) as Login,
  vereist: ['DATABASE_URL', ...vereist],
  kent: [...overal, ...kent],
});

/** The parts of a distributed installation; docker-compose.yml and `npm run start:verspreid` follow this list. */
export const delen: readonly Deel[] = [
  ...namen.map((naam) =>
    deel(naam, ['GEHEIM', 'POORT_PUBLIEK'], naam === 'samenwerking' ? ['NU', ...webhooks] : ['NU']),
  ),
  deel('werker', ['GEHEIM'], ['NU', 'GRAAF_ADRES', ...webhooks]),
  deel(
    'gateway',
    ['GEHEIM', 'POORT_SLEUTEL', 'DEEL_ADRESSEN'],
    ['GEGEVENSMAP', 'OIDC_ISSUER', 'PUBLIEK_ADRES', 'INACTIEF_MINUTEN', 'VERZOEKEN_PER_MINUUT', 'METRICS_TOKEN', 'NU'],
  ),
];
