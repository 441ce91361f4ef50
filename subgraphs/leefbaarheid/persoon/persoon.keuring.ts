import { bevatBsn, bsnMelding } from '../../kern/bsn';
import type { Veldfout } from '../../kern/fout';
import type { PersoonInput } from '../../kern/persoon.input';

/** What is wrong with a person as a form describes them: no BSN in any text (A4), a birth year that can be. */
export function persoonsbezwaren(veld: string, persoon: PersoonInput | null | undefined, jaar: number): Veldfout[] {
  if (persoon == null) return [];
  const fouten: Veldfout[] = [];
  const { naam, contact, geboortejaar } = persoon;
  if (naam.trim() === '') fouten.push({ veld: `${veld}.naam`, melding: 'Vul een naam in, of laat de persoon weg.' });
  if (bevatBsn(naam)) fouten.push({ veld: `${veld}.naam`, melding: bsnMelding('de naam') });
  if (bevatBsn(contact)) fouten.push({ veld: `${veld}.contact`, melding: bsnMelding('de contactgegevens') });
  if (geboortejaar != null && (geboortejaar < 1900 || geboortejaar > jaar))
    fouten.push({ veld: `${veld}.geboortejaar`, melding: `Vul een geboortejaar in van 1900 tot en met ${jaar}.` });
  return fouten;
}
