import { Int } from 'type-graphql';
import { DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

@Type('Beleidsruimtepunt', 'De vrije beleidsruimte aan het einde van een maand of kwartaal, geteld vanaf 1 januari.')
export class Beleidsruimtepunt {
  @Veld('OPENBAAR', 'De laatste dag die meetelt.', () => DatumType) tot: string;
  @Veld('OPENBAAR', 'Alle toewijzingen in het jaar tot en met die dag.', () => Int) toewijzingen: number;
  @Veld('OPENBAAR', 'Toewijzingen die meetellen voor de 20 %.', () => Int) afwijkend: number;
  @Veld('OPENBAAR', 'Afwijkend als deel van de noemer; leeg zolang dat niet te zeggen is.', () => PercentageScalar, {
    leeg: true,
  })
  percentage: number | null;
  @Veld(
    'OPENBAAR',
    'Toewijzingen aan uitstroom; leeg zolang het getal de grond van een enkele toewijzing zou vertellen.',
    () => Int,
    { leeg: true },
  )
  uitstroom: number | null;
}
