import { bepaalPassendheid, grensVoorInkomen, type Passendvraag } from '../toewijzing/passendheid';

/** A judgement, or null with the reason why nobody can give one. */
export interface Oordeel {
  waarde: boolean | null;
  reden: string | null;
}

/** DAEB limits of one year in cents; null = not verified. */
export interface Daebgrens {
  daeb_een: number | null;
  daeb_meer: number | null;
}

const geenInkomen = 'Onbekend: het inkomen van dit huishouden is niet bekend.';

/** T9: would this rent be passend for this household? Above the limit the rule does not bind, and nothing stands in the way. */
export function keurPassend(vraag: Passendvraag, jaar: number): Oordeel {
  switch (bepaalPassendheid(vraag)) {
    case 'PASSEND':
      return { waarde: true, reden: null };
    case 'NIET_PASSEND':
      return { waarde: false, reden: 'De huur is hoger dan de aftoppingsgrens voor dit huishouden.' };
    case 'NIET_VAN_TOEPASSING':
      return { waarde: true, reden: 'Het inkomen ligt boven de grens: de regel geldt niet voor dit huishouden.' };
    case 'ONBEKEND':
      return { waarde: null, reden: waarom(vraag, jaar) };
  }
}

function waarom(
  { rekeninkomenCent, inkomensgrens, kaleHuurCent, grootte, aftoppingsgrens }: Passendvraag,
  jaar: number,
): string {
  if (rekeninkomenCent === null) return geenInkomen;
  if (inkomensgrens === null) return `Onbekend: de inkomensgrenzen van ${jaar} zijn nog niet vastgesteld.`;
  const grens = (grootte ?? 0) <= 2 ? aftoppingsgrens?.eerste_aftopping_cent : aftoppingsgrens?.tweede_aftopping_cent;
  if (grens == null) return `Onbekend: de aftoppingsgrens van ${jaar} is nog niet vastgesteld.`;
  return kaleHuurCent === null
    ? 'Onbekend: de huur van deze woning is niet bekend.'
    : 'Onbekend: de servicekosten van deze woning zijn niet bekend.';
}

/** V16: with the right to huurtoeslag, above that up to the DAEB limit, or in neither (outside the doelgroep van beleid). */
export type Inkomensgroepwaarde = 'PRIMAIR' | 'SECUNDAIR' | 'BUITEN';

/** Null when a limit that decides is not known; one limit can be enough. */
export function inkomensgroepVan(
  vraag: Pick<Passendvraag, 'grootte' | 'ouderenhuishouden' | 'inkomensgrens' | 'rekeninkomenCent'>,
  daeb: Daebgrens | null,
): Inkomensgroepwaarde | null {
  const { grootte, rekeninkomenCent: inkomen } = vraag;
  if (grootte === null || inkomen === null) return null;
  const primair = grensVoorInkomen(vraag);
  const hoogste = (grootte === 1 ? daeb?.daeb_een : daeb?.daeb_meer) ?? null;
  if (primair !== null && inkomen <= primair) return 'PRIMAIR';
  if (hoogste !== null && inkomen > hoogste) return 'BUITEN';
  return primair === null || hoogste === null ? null : 'SECUNDAIR';
}

/** T9: is the income within the DAEB limit of the year? */
export function keurDaeb(
  { grootte, rekeninkomenCent }: { grootte: number; rekeninkomenCent: number | null },
  grens: Daebgrens | null,
  jaar: number,
): Oordeel {
  if (rekeninkomenCent === null) return { waarde: null, reden: geenInkomen };
  const hoogste = grootte === 1 ? grens?.daeb_een : grens?.daeb_meer;
  if (hoogste == null) return { waarde: null, reden: `Onbekend: de DAEB-grens van ${jaar} is nog niet vastgesteld.` };
  return { waarde: rekeninkomenCent <= hoogste, reden: null };
}
