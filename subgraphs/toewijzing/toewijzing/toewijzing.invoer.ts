import type { Doel } from '../../../schema/beleid/categorie';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import type { HuishoudenInput, Toewijsopdracht } from './toewijzing.input';

export const hoogsteInkomen = 10_000_000;

/** Free text: not longer than agreed, and never a number that may be a BSN (A4). */
export function keurTekst(veld: string, tekst: string | null | undefined, lengte: number): Veldfout[] {
  if (tekst == null) return [];
  if (tekst.length > lengte) return [{ veld, melding: `${veld} is te lang: schrijf hoogstens ${lengte} tekens.` }];
  return bevatBsn(tekst) ? [{ veld, melding: bsnMelding(veld) }] : [];
}

/** What an allocation order says by itself, before any row is read; throws with every fault named. */
export function keurOpdracht(
  opdracht: Toewijsopdracht & { idempotencySleutel?: string },
  doel: Doel,
  vandaag: string,
): void {
  const fouten: Veldfout[] = [
    ...(opdracht.idempotencySleutel === undefined ? [] : keurSleutel(opdracht.idempotencySleutel)),
    ...keurTekst('motivering', opdracht.motivering, 2000),
    ...keurDatum(opdracht.datum, vandaag),
    ...keurGrond(opdracht, doel),
    ...(opdracht.huishouden == null ? [] : keurHuishouden(opdracht.huishouden, opdracht.datum)),
  ];
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
}

function keurSleutel(sleutel: string): Veldfout[] {
  const veld = 'idempotencySleutel';
  if (sleutel.trim() === '')
    return [{ veld, melding: 'Geef een idempotencySleutel mee, bijvoorbeeld een willekeurig nummer.' }];
  // Only a key that is nothing but a number can be a BSN: random keys hold digits that pass the eleven test by chance.
  if (/^[\d\s.-]+$/.test(sleutel)) return keurTekst(veld, sleutel, 100);
  return sleutel.length > 100 ? [{ veld, melding: 'De idempotencySleutel heeft hoogstens 100 tekens.' }] : [];
}

export function keurDatum(datum: string, vandaag: string): Veldfout[] {
  if (datum > vandaag)
    return [{ veld: 'datum', melding: 'De datum ligt in de toekomst. Wijs toe op vandaag of eerder.' }];
  if (datum < '2000-01-01')
    return [{ veld: 'datum', melding: 'De datum ligt te ver terug. Kies een dag vanaf 2000-01-01.' }];
  return [];
}

/** Outflow goes by a matched candidate under its own doel; everything else by a seeker or household under WOONRUIMTEVERDELING. */
function keurGrond({ grondslag, kandidaat, huishouden }: Toewijsopdracht, doel: Doel): Veldfout[] {
  const uitstroom = grondslag === 'UITSTROOM';
  const hoort: Doel = uitstroom ? 'UITSTROOM_WEER_THUIS' : 'WOONRUIMTEVERDELING';
  if (doel !== hoort)
    return [{ veld: 'grondslag', melding: `Grondslag ${grondslag} kan alleen met doel ${hoort}. Wissel van doel.` }];
  if (kandidaat != null && huishouden != null)
    return [{ veld: 'kandidaat', melding: 'Vul kandidaat of huishouden in, niet allebei.' }];
  if (uitstroom && kandidaat == null)
    return [
      { veld: 'kandidaat', melding: 'Grondslag UITSTROOM vraagt een gematchte uitstroomkandidaat. Vul kandidaat in.' },
    ];
  if (!uitstroom && kandidaat == null && huishouden == null)
    return [{ veld: 'huishouden', melding: 'Kies een kandidaat, of vul het huishouden in dat de woning krijgt.' }];
  return keurStatushouder({ grondslag, huishouden });
}

/** T3: who is statushouder never counts against the 20 %. */
export function keurStatushouder({
  grondslag,
  huishouden,
}: Pick<Toewijsopdracht, 'grondslag' | 'huishouden'>): Veldfout[] {
  if (grondslag === 'STATUSHOUDER' && huishouden?.statushouder === false)
    return [{ veld: 'huishouden.statushouder', melding: 'Grondslag STATUSHOUDER past niet bij statushouder: false.' }];
  if (grondslag === 'VRIJE_BELEIDSRUIMTE' && huishouden?.statushouder === true)
    return [
      {
        veld: 'grondslag',
        melding: 'Een statushouder telt nooit mee in de vrije beleidsruimte (S3-20). Kies STATUSHOUDER.',
      },
    ];
  return [];
}

export function keurHuishouden(huishouden: HuishoudenInput, datum: string): Veldfout[] {
  const { grootte, samenstelling, rekeninkomen, inschrijfdatum, eersteReactie } = huishouden;
  const fouten = keurTekst('huishouden.samenstelling', samenstelling, 200);
  if (grootte < 1 || grootte > 20)
    fouten.push({ veld: 'huishouden.grootte', melding: 'Een huishouden heeft 1 tot en met 20 personen.' });
  if (rekeninkomen != null && (rekeninkomen < 0 || rekeninkomen > hoogsteInkomen))
    fouten.push({
      veld: 'huishouden.rekeninkomen',
      melding: `Het rekeninkomen is een bedrag van 0 tot en met ${hoogsteInkomen} euro.`,
    });
  if (inschrijfdatum != null && inschrijfdatum > datum)
    fouten.push({ veld: 'huishouden.inschrijfdatum', melding: 'De inschrijfdatum ligt na de toewijzing.' });
  if (eersteReactie != null && eersteReactie > datum)
    fouten.push({ veld: 'huishouden.eersteReactie', melding: 'De eerste reactie ligt na de toewijzing.' });
  if (inschrijfdatum != null && eersteReactie != null && eersteReactie < inschrijfdatum)
    fouten.push({ veld: 'huishouden.eersteReactie', melding: 'De eerste reactie ligt voor de inschrijving.' });
  return fouten;
}
