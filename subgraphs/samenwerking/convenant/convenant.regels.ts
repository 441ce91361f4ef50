import { handelingen } from '../../../schema/beleid/handelingen';
import { soortnaam } from '../../../schema/beleid/beleid';
import { partners } from '../../../schema/beleid/partners';
import type { Veldfout } from '../../kern/fout';
import type { ConvenantInput } from './convenant.input';

const codevorm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Kinds of partner that have somebody who may sign; without one a convenant could never come into force. */
const tekenendeSoorten = new Set(handelingen['ondertekenConvenant']?.map((b) => b.rol.split('/')[0]));

/** What is wrong with a new convenant, every fault at once. History may be recorded: access only ever depends on now (A2). */
export function foutenIn(input: ConvenantInput, eigen: string): Veldfout[] {
  const fouten: Veldfout[] = [];
  const fout = (veld: keyof ConvenantInput, melding: string): number => fouten.push({ veld: `input.${veld}`, melding });
  if (!codevorm.test(input.code) || input.code.length > 40) {
    fout('code', 'De code bestaat uit kleine letters, cijfers en streepjes, zoals "weer-thuis".');
  }
  if (input.naam.trim() === '' || input.naam.length > 200)
    fout('naam', 'Geef het convenant een naam van hoogstens 200 tekens.');
  const partijen = [...new Set(input.partijen)];
  const onbekend = partijen.filter((id) => !partners.some((p) => p.id === id));
  const stil = partners.filter((p) => partijen.includes(p.id) && !tekenendeSoorten.has(soortnaam(p.soort)));
  if (onbekend.length > 0)
    fout('partijen', `Onbekende partner: ${onbekend.join(', ')}. Gebruik de korte namen van "partners".`);
  if (stil.length > 0)
    fout('partijen', `${stil.map((p) => p.naam).join(', ')} kan geen convenant ondertekenen en dus geen partij zijn.`);
  if (partijen.length < 2) fout('partijen', 'Een convenant heeft minstens twee partijen.');
  if (!partijen.includes(eigen)) fout('partijen', `Uw eigen organisatie (${eigen}) moet een van de partijen zijn.`);
  if (input.doelen.length === 0) fout('doelen', 'Noem minstens één doel waarvoor gegevens gedeeld worden.');
  if (input.categorieen.length === 0) fout('categorieen', 'Noem minstens één soort gegevens die gedeeld wordt.');
  if (input.geldigTot != null && input.geldigTot <= input.geldigVan)
    fout('geldigTot', 'Het einde moet na het begin liggen.');
  return fouten;
}
