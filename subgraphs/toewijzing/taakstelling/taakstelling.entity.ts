import { Int } from 'type-graphql';
import { DatumType, PercentageScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** T6: the city's task for one half-year, in persons; null with a reason where it is not set or cannot be told. */
@Type('Taakstelling', 'Statushouders huisvesten in een halfjaar, in personen (S3-21).')
export class Taakstelling {
  @Veld('PARTNER', 'Het jaar.', () => Int) jaar: number;
  @Veld('PARTNER', 'Eerste of tweede halfjaar: 1 of 2.', () => Int) halfjaar: number;
  @Veld('PARTNER', 'Personen die de gemeente in dit halfjaar huisvest; leeg = nog niet vastgesteld.', () => Int)
  taakstelling: number | null;
  @Veld('PARTNER', 'Waar de taakstelling vandaan komt.', () => String) bron: string | null;
  @Veld('PARTNER', 'Voorsprong (boven 0) of achterstand (onder 0) uit het vorige halfjaar.', () => Int)
  overgenomen: number | null;
  @Veld('PARTNER', 'De taakstelling met achterstand erbij of voorsprong eraf.', () => Int) opgave: number | null;
  @Veld('PARTNER', 'Personen die een woning kregen.', () => Int) gehuisvest: number | null;
  @Veld('PARTNER', 'Toewijzingen waarvan het aantal personen niet bekend is; zij tellen niet mee.', () => Int)
  onbekend: number | null;
  @Veld('PARTNER', 'Voorsprong (boven 0) of achterstand (onder 0) die naar het volgende halfjaar gaat.', () => Int)
  saldo: number | null;
  @Veld('PARTNER', 'Gehuisvest als deel van de opgave, onafgerond.', () => PercentageScalar) percentage: number | null;
  @Veld('PARTNER', 'Verwacht aantal personen op de laatste dag, als het zo doorgaat.', () => Int)
  prognose: number | null;
  @Veld('PARTNER', 'Het saldo dat daarbij hoort.', () => Int) prognoseSaldo: number | null;
  @Veld('PARTNER', 'Laatste dag van het halfjaar.', () => DatumType) deadline: string;
  @Veld('PARTNER', 'Laatste dag die meetelt.', () => DatumType) bijgewerktTot: string | null;
  @Veld('PARTNER', 'Waarom een getal leeg is, of tot wanneer het loopt.', () => String) reden: string | null;
}
