import { Float, ID, Int, registerEnumType } from 'type-graphql';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { Type, Veld } from '../../kern/veld';
import type { Inkomensgroepwaarde } from './inkomen';
import type { Redenwaarde } from './rangorde';

export const Voorrangsreden: Record<Redenwaarde, Redenwaarde> = {
  INSCHRIJFDUUR: 'INSCHRIJFDUUR',
  URGENTIE: 'URGENTIE',
  VOORRANG: 'VOORRANG',
};
registerEnumType(Voorrangsreden, {
  name: 'Voorrangsreden',
  description: 'Waarom iemand op deze plaats staat; nooit welke voorrang.',
});

export const Inkomensgroep: Record<Inkomensgroepwaarde, Inkomensgroepwaarde> = {
  PRIMAIR: 'PRIMAIR',
  SECUNDAIR: 'SECUNDAIR',
  BUITEN: 'BUITEN',
};
registerEnumType(Inkomensgroep, {
  name: 'Inkomensgroep',
  description:
    'PRIMAIR: inkomen met recht op huurtoeslag; SECUNDAIR: daarboven tot de DAEB-grens; samen de doelgroep van beleid. BUITEN: hoger.',
});

/** A seeker beside one dwelling: its id is that of the reaction, so that the same person elsewhere is another candidate. */
@Type('Kandidaat', 'Een woningzoekende die voor een woning in aanmerking komt.')
export class Kandidaat {
  @Veld('OPENBAAR', 'Nummer van deze kandidaat bij deze woning; hiermee wijst u toe.', () => ID) id: string;
  @Veld('PERSOON', 'Plaats in de volgorde, vanaf 1; leeg als u niet mag weten wie voorrang heeft.', () => Int)
  plaats: number | null;
  @Veld('PERSOON', 'Waarom de kandidaat op deze plaats staat.', () => [Voorrangsreden]) redenen: Redenwaarde[];
  @Veld('PERSOON', 'Maanden van inschrijving tot vandaag (T7).', () => Float) wachttijdMaanden: number | null;
  @Veld('PERSOON', 'Past de huur bij het huishouden (T9)? Leeg: onbekend.', () => Boolean) passend: boolean | null;
  @Veld('FINANCIEEL', 'Uitleg bij passend, ook waarom het onbekend is.', () => String) passendReden: string | null;
  @Veld('FINANCIEEL', 'Valt het inkomen binnen de DAEB-grens van dit jaar? Leeg: onbekend.', () => Boolean)
  inkomenstoets: boolean | null;
  @Veld('FINANCIEEL', 'Waarom de inkomenstoets onbekend is.', () => String) inkomenstoetsReden: string | null;
  @Veld(
    'FINANCIEEL',
    'Recht op huurtoeslag, daarboven tot de DAEB-grens, of buiten de doelgroep van beleid (V16); leeg: onbekend.',
    () => Inkomensgroep,
  )
  inkomensgroep: Inkomensgroepwaarde | null;
  @Veld('HERKOMST', 'Is het huishouden statushouder?', () => Boolean) statushouder: boolean | null;

  eigenaar: string;
  betrokkene: string | null;
  open: Gegevenscategorie[];
  grootte: number | null;
  samenstelling: string | null;
  ouderenhuishouden: boolean | null;
}
