import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** The codes a client may ever see; everything else is masked as INTERNE_FOUT with a trace id. */
export type Foutcode =
  | 'NIET_INGELOGD'
  | 'GEEN_TOEGANG'
  | 'NIET_GEVONDEN'
  | 'ONGELDIGE_INVOER'
  | 'CONFLICT'
  | 'NORM_OVERSCHREDEN'
  | 'TE_DUUR'
  | 'TE_VEEL_VERZOEKEN'
  | 'NIET_BESCHIKBAAR'
  | 'INTERNE_FOUT';

/** An error that its reader can act on: Dutch sentence, stable code, place and remedy. */
export class Fout extends GraphQLError {
  constructor(
    readonly code: Foutcode,
    boodschap: string,
    extra: GraphQLErrorExtensions = {},
  ) {
    super(boodschap, { extensions: { code, ...extra } });
    this.name = 'Fout';
  }
}

export const nietIngelogd = (): Fout =>
  new Fout('NIET_INGELOGD', 'U bent niet ingelogd. Log in of stuur een geldig token mee.');

/** One faulty field of the input: its name as the client wrote it, what is wrong and what to do. */
export interface Veldfout {
  veld: string;
  melding: string;
}

export function ongeldigeInvoer(velden: Veldfout[]): Fout {
  return new Fout('ONGELDIGE_INVOER', velden.map((v) => v.melding).join(' '), { velden });
}

/** Same answer for "does not exist" and "you may not see it" (A14). */
export const nietGevonden = (wat: string): Fout =>
  new Fout('NIET_GEVONDEN', `${wat} is niet gevonden. Het bestaat niet, of het is niet met u gedeeld onder dit doel.`);

export const conflict = (boodschap: string): Fout => new Fout('CONFLICT', boodschap);
export const normOverschreden = (boodschap: string): Fout => new Fout('NORM_OVERSCHREDEN', boodschap);

export const nietBeschikbaar = (): Fout =>
  new Fout('NIET_BESCHIKBAAR', 'Dit onderdeel is even niet bereikbaar. Probeer het over een minuut opnieuw.');

/** graphql's own message without its "Did you mean": that would name what the caller's schema does not show. */
export const zonderSuggestie = (melding: string): string => melding.replace(/ ?Did you mean .*$/s, '');

/** The connection was lost while a change was being confirmed: nobody here knows whether it was kept. */
export const onzekerOpgeslagen = (): Fout =>
  new Fout(
    'NIET_BESCHIKBAAR',
    'Dit onderdeel viel weg terwijl het uw wijziging opsloeg. Kijk eerst of zij is opgeslagen, en probeer het dan opnieuw.',
  );

const codes: ReadonlySet<string> = new Set<Foutcode>([
  'NIET_INGELOGD',
  'GEEN_TOEGANG',
  'NIET_GEVONDEN',
  'ONGELDIGE_INVOER',
  'CONFLICT',
  'NORM_OVERSCHREDEN',
  'TE_DUUR',
  'TE_VEEL_VERZOEKEN',
  'NIET_BESCHIKBAAR',
]);
export const isBekendeCode = (code: unknown): code is Foutcode => typeof code === 'string' && codes.has(code);
