import { Float, ID, registerEnumType } from 'type-graphql';
import { eenheden, parameterthemas, type Eenheid, type Parameterthema } from '../../../schema/parameters/parameters';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

const enumVan = <T extends string>(waarden: readonly T[]): Record<T, T> =>
  Object.fromEntries(waarden.map((w) => [w, w])) as Record<T, T>;
export const ThemaType = enumVan(parameterthemas);
registerEnumType(ThemaType, { name: 'Parameterthema', description: 'Waar een parameter over gaat.' });
export const EenheidType = enumVan(eenheden);
registerEnumType(EenheidType, {
  name: 'Parametereenheid',
  description: 'Hoe een waarde te lezen is. CENT: een bedrag in euro; HONDERDSTE_PROCENT: een percentage.',
});
export const SleutelType = enumVan(['GEEN', 'PARTNER', 'WIJK'] as const);
registerEnumType(SleutelType, {
  name: 'Parametersleutel',
  description: 'Waar een waarde bij hoort, naast de gemeente.',
});
export const GeldigheidType = enumVan(['JAAR', 'DAG'] as const);
registerEnumType(GeldigheidType, {
  name: 'Parametergeldigheid',
  description:
    'JAAR: een waarde geldt voor één kalenderjaar. DAG: vanaf een dag, tot de volgende waarde of een eigen einde.',
});
export const HerkomstType = enumVan(['UITGAVE', 'IMPORT', 'VOORSTEL'] as const);
registerEnumType(HerkomstType, {
  name: 'Parameterherkomst',
  description:
    'UITGAVE: met het programma meegekomen. IMPORT: ingelezen. VOORSTEL: voorgesteld en door een ander goedgekeurd.',
});

/** A row of the register. Who decided is told by partner and rol, never by account. */
@Type('Parameterwaarde', 'Een waarde van een parameter in een periode.')
export class Parameterwaarde {
  @Veld('OPENBAAR', 'Kenmerk van deze waarde.', () => ID) id: string;
  @Veld('OPENBAAR', 'De waarde zoals u haar schrijft, als 633,25 of 20,5; leeg = nog niet vastgesteld.', () => String, {
    leeg: true,
  })
  waarde: string | null;
  @Veld(
    'OPENBAAR',
    'De waarde als getal: euro, procent of aantal; leeg als zij geen getal is of niet vastgesteld.',
    () => Float,
    {
      leeg: true,
    },
  )
  getal: number | null;
  @Veld('OPENBAAR', 'Eerste dag waarop zij geldt.', () => DatumType) geldigVan: string;
  @Veld('OPENBAAR', 'Eerste dag waarop zij niet meer geldt; leeg = zonder einde.', () => DatumType, { leeg: true })
  geldigTot: string | null;
  @Veld('OPENBAAR', 'Waar de waarde vandaan komt.', () => String) bron: string;
  @Veld('OPENBAAR', 'Hoe zij in het register kwam.', () => HerkomstType) herkomst: keyof typeof HerkomstType;
  @Veld('OPENBAAR', 'Geldt zij landelijk? Anders is zij van de eigen gemeente en gaat zij daar voor.', () => Boolean)
  landelijk: boolean;
  @Veld('OPENBAAR', 'Wanneer zij is vastgelegd.', () => Date) vastgelegdOp: Date;
  @Veld('OPENBAAR', 'In welke rol zij is vastgelegd; leeg bij UITGAVE.', () => String, { leeg: true })
  vastgelegdRol: string | null;
  @Veld('OPENBAAR', 'Wanneer een latere beslissing haar verving; leeg = zij staat nog.', () => Date, { leeg: true })
  vervangenOp: Date | null;
  vastgelegdPartner: string | null;
}

/** One parameter of the catalogue, for one key, as seen from a day. */
@Type('Parameter', 'Een grens, leeftijd, norm of noemer waarmee het platform rekent.')
export class Parameter {
  @Veld('OPENBAAR', 'Kenmerk: code, en de sleutel als die er is.', () => ID) id: string;
  @Veld('OPENBAAR', 'Code in bestanden en vragen.', () => String) code: string;
  @Veld('OPENBAAR', 'Waar zij over gaat.', () => ThemaType) thema: Parameterthema;
  @Veld('OPENBAAR', 'Hoe zij heet.', () => String) naam: string;
  @Veld('OPENBAAR', 'Wat zij betekent.', () => String) omschrijving: string;
  @Veld('OPENBAAR', 'Hoe een waarde te lezen is.', () => EenheidType) eenheid: Eenheid;
  @Veld('OPENBAAR', 'De mogelijke waarden, als u daaruit kiest.', () => [String]) keuzes: readonly string[];
  @Veld('OPENBAAR', 'Waar een waarde bij hoort, naast de gemeente.', () => SleutelType)
  sleutelsoort: keyof typeof SleutelType;
  @Veld('OPENBAAR', 'De wijk of partner; leeg als er geen is.', () => ID, { leeg: true }) sleutel: string | null;
  @Veld('OPENBAAR', 'Per kalenderjaar of vanaf een dag.', () => GeldigheidType) geldigheid: keyof typeof GeldigheidType;
  @Veld('OPENBAAR', 'Kan zij niet leeg zijn?', () => Boolean) verplicht: boolean;
  @Veld('OPENBAAR', 'Regel of afspraak waaruit de parameter volgt.', () => String) grond: string;
  @Veld(
    'OPENBAAR',
    'Wat op de peildatum geldt; leeg als er voor die dag niets in het register staat.',
    () => Parameterwaarde,
    {
      leeg: true,
    },
  )
  geldend: Parameterwaarde | null;
  @Veld('OPENBAAR', 'Wat na de peildatum begint te gelden, oudste eerst.', () => [Parameterwaarde])
  komend: Parameterwaarde[];
  @Veld('OPENBAAR', 'Wat wanneer geldt, oudste eerst, ook wat nog komt.', () => [Parameterwaarde])
  reeks: Parameterwaarde[];
  @Veld('OPENBAAR', 'Elke beslissing, nieuwste eerst, ook wat vervangen is.', () => [Parameterwaarde])
  geschiedenis: Parameterwaarde[];
}
