import type { CorrectieInput, Grondslag, HuishoudenInput, ToewijzingVoorCorrectieQuery } from '../../gql/graphql';

export type Vorige = NonNullable<ToewijzingVoorCorrectieQuery['toewijzing']>;
interface Velden {
  get(naam: string): unknown;
}

const tekst = (velden: Velden, naam: string): string => {
  const waarde = velden.get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
};
export const jaNee = (waarde: boolean | null | undefined): string => (waarde == null ? '' : waarde ? 'ja' : 'nee');
const waarheid = (waarde: string): boolean | null => (waarde === '' ? null : waarde === 'ja');

/** A Dutch amount or a plain number; NaN for what is neither, so that the graph refuses it instead of storing a guess. */
export function leesBedrag(waarde: string): number | null {
  if (waarde === '') return null;
  const plat = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(waarde) ? waarde.replaceAll('.', '') : waarde;
  return /^\d+([.,]\d{1,2})?$/.test(plat) ? Number(plat.replace(',', '.')) : NaN;
}

/** Only what differs: what is left out stays as it was, also the days that the graph does not show. */
function huishouden(velden: Velden, was: Vorige): HuishoudenInput | null {
  const nu = was.huishouden;
  if (!nu) return null;
  const grootte = Number(tekst(velden, 'grootte'));
  const anders: Partial<HuishoudenInput> = {};
  const samenstelling = tekst(velden, 'samenstelling') || null;
  if (samenstelling !== nu.samenstelling) anders.samenstelling = samenstelling;
  const ouderen = waarheid(tekst(velden, 'ouderenhuishouden'));
  if (ouderen !== nu.ouderenhuishouden) anders.ouderenhuishouden = ouderen;
  const inkomen = leesBedrag(tekst(velden, 'rekeninkomen'));
  if (inkomen !== was.rekeninkomen) anders.rekeninkomen = inkomen;
  const status = waarheid(tekst(velden, 'statushouder'));
  if (status !== was.statushouder) anders.statushouder = status;
  for (const dag of ['inschrijfdatum', 'eersteReactie'] as const)
    if (tekst(velden, dag) !== '') anders[dag] = tekst(velden, dag);
  return grootte === nu.grootte && Object.keys(anders).length === 0 ? null : { grootte, ...anders };
}

/** What the form says beside the reason, as far as it is another than it was. */
export function leesCorrectie(velden: Velden, was: Vorige): CorrectieInput {
  const opdracht: CorrectieInput = { id: was.id, versie: was.versie ?? 0, reden: tekst(velden, 'reden') };
  const [datum, motivering, einde] = ['datum', 'motivering', 'eindeHuur'].map((naam) => tekst(velden, naam));
  if (datum && datum !== was.datum) opdracht.datum = datum;
  const grond = tekst(velden, 'grondslag') as Grondslag;
  if (grond !== was.grondslag) opdracht.grondslag = grond;
  if (motivering) opdracht.motivering = motivering;
  if ((einde || null) !== was.eindeHuur) opdracht.eindeHuur = einde || null;
  const thuis = huishouden(velden, was);
  if (thuis) opdracht.huishouden = thuis;
  return opdracht;
}
