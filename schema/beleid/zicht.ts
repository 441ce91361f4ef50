import { bereikVan, bereikVanVeld, doelenVan, magHandelen, vindRegel, type Veldplaats } from './beleid';
import { isPersoonlijk, type Doel } from './categorie';
import type { Regel } from './matrix';
import { typen } from './typen';

/** Under which doelen a row of this type can be shared at all ("Shares arise only so"); another type never is. */
const deelbaar: Readonly<Record<string, readonly Doel[]>> = {
  Dossier: ['OVERLASTAANPAK'],
  Interventie: ['OVERLASTAANPAK'],
  Melding: ['OVERLASTAANPAK'],
  Signaal: typen['Signaal']?.doelen ?? [],
  Toewijzing: ['WOONRUIMTEVERDELING'],
};

/** Can a row of this type exist for this line? (toegang: "Rows", a to c) Roots, connections and value types have no rows. */
function kanBestaan(type: string, regel: Regel | null, doel: Doel): boolean {
  const beleid = typen[type];
  if (beleid === undefined || beleid.waarde === true) return true;
  const onderDoel = !isPersoonlijk(beleid.rijcategorie) || beleid.doelen.includes(doel);
  if (onderDoel && bereikVan(regel, beleid.rijcategorie) !== 'GEEN') return true;
  const deelt = regel !== null && Object.values(regel.bereik).includes('GEDEELD');
  return deelt && (deelbaar[type] ?? []).includes(doel);
}

/**
 * Belongs this field in the schema that a rol is shown? Yes when one of its doelen opens it, on rows that can exist there; a
 * mutation when one of them allows it. This decides what is shown only: what is answered is decided per request.
 */
export function isZichtbaar(plaats: Veldplaats, rol: string): boolean {
  return doelenVan(rol).some((doel) => {
    if (plaats.type === 'Mutation') return magHandelen(plaats.veld, rol, doel);
    const regel = vindRegel(rol, doel);
    return bereikVanVeld(regel, doel, plaats) !== 'GEEN' && kanBestaan(plaats.type, regel, doel);
  });
}
