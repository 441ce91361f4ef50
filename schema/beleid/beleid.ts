import { createHash } from 'node:crypto';
import {
  categorieen,
  isPersoonlijk,
  partnersoorten,
  type Bereik,
  type Doel,
  type Gegevenscategorie,
  type Partnersoort,
} from './categorie';
import { handelingen } from './handelingen';
import { algemeneRegel, matrix, type Regel } from './matrix';
import { typen } from './typen';

/** Roles whose `wijken` narrow every EIGEN and GEDEELD (toegang: "The rule"). */
export const wijkrollen: readonly string[] = [
  'wijkbeheerder',
  'opbouwwerker',
  'jongerenwerker',
  'wijkregisseur',
  'wijkagent',
];

/** Special categories of which a line without a recorded exception opens nothing (A3). */
const bijzonder: readonly Gegevenscategorie[] = ['ZORG', 'HERKOMST', 'STRAFRECHT'];

/** A line as it works: special categories only with a recorded exception, RECHTEN_BETROKKENE only inside `inzage`. */
export function werkendeRegel(regel: Regel): Regel {
  const bereik = { ...regel.bereik };
  for (const categorie of categorieen) {
    if (bijzonder.includes(categorie) && regel.uitzondering === null) bereik[categorie] = 'GEEN';
    // Open only inside `inzage` and corrections, which read through their own service.
    if (regel.doel === 'RECHTEN_BETROKKENE' && categorie !== 'OPENBAAR' && categorie !== 'PARTNER')
      bereik[categorie] = 'GEEN';
  }
  return { ...regel, bereik };
}

/** Soort as in a token and a matrix line: lower case. */
export const soortnaam = (soort: Partnersoort): string => soort.toLowerCase();

/** All lines in force per (soort, rol, doel): 'iedere' spread out, the general line added, exceptions applied. */
export const werkendeRegels: readonly Regel[] = (() => {
  const uit = matrix.flatMap((regel) =>
    regel.soort === 'iedere'
      ? partnersoorten.map((soort) => werkendeRegel({ ...regel, soort: soortnaam(soort) }))
      : [werkendeRegel(regel)],
  );
  const rollen = new Map(uit.map((r) => [`${r.soort}/${r.rol}`, r]));
  for (const r of rollen.values()) {
    const heeftEigen = uit.some((x) => x.soort === r.soort && x.rol === r.rol && x.doel === 'BELEID_EN_MONITORING');
    if (!heeftEigen) uit.push(algemeneRegel(r.soort, r.rol));
  }
  return uit;
})();

/** Every rol as written in a token: 'corporatie/verhuurmedewerker'. */
export const rollen: readonly string[] = [...new Set(werkendeRegels.map((r) => `${r.soort}/${r.rol}`))].sort();

/** The line for a rol ('soort/rol') under a doel; null = the doel is not granted. */
export function vindRegel(rol: string, doel: Doel): Regel | null {
  return werkendeRegels.find((r) => `${r.soort}/${r.rol}` === rol && r.doel === doel) ?? null;
}

/** The doelen granted to a rol, the general one included. */
export const doelenVan = (rol: string): Doel[] =>
  werkendeRegels.filter((r) => `${r.soort}/${r.rol}` === rol).map((r) => r.doel);

/** Bereik of a category under a line; without a line only OPENBAAR is open. */
export function bereikVan(regel: Regel | null, categorie: Gegevenscategorie): Bereik {
  if (categorie === 'OPENBAAR') return 'GEMEENTE';
  return regel?.bereik[categorie] ?? 'GEEN';
}

/** Where a field stands: its type, category and, when it leads to a row type, that type. */
export interface Veldplaats {
  readonly type: string;
  readonly veld: string;
  readonly categorie: Gegevenscategorie;
  /** The object type that the field answers with, if any. */
  readonly naarType?: string;
}

/**
 * Bereik of one field for a line. Personal categories open only under the doelen of their type; a field that leads to a
 * row type (Woning.dossiers) follows the doelen of that type, whose own rows decide further; a value type has no doelen.
 */
export function bereikVanVeld(regel: Regel | null, doel: Doel, plaats: Veldplaats): Bereik {
  const bereik = bereikVan(regel, plaats.categorie);
  if (bereik === 'GEEN' || !isPersoonlijk(plaats.categorie)) return bereik;
  const naar = plaats.naarType === undefined ? undefined : typen[plaats.naarType];
  const leidend =
    naar !== undefined && naar.waarde !== true && isPersoonlijk(naar.rijcategorie) ? naar : typen[plaats.type];
  if (leidend === undefined) return 'GEEN';
  return leidend.waarde === true || leidend.doelen.includes(doel) ? bereik : 'GEEN';
}

/** May this rol under this doel do this? (handelingen: key = mutation name) */
export function magHandelen(handeling: string, rol: string, doel: Doel): boolean {
  const regel = vindRegel(rol, doel);
  return (
    regel !== null &&
    (handelingen[handeling]?.some((b) => b.rol === rol && (b.doel === null || b.doel === doel)) ?? false)
  );
}

/** Changes when any line, type or action changes; a database filled from another version is refused. */
export const beleidsversie: string = createHash('sha256')
  .update(JSON.stringify({ werkendeRegels, typen, handelingen, wijkrollen }))
  .digest('hex')
  .slice(0, 12);
