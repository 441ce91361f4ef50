import { createUnionType } from 'type-graphql';
import { Type, Veld } from './veld';
import { Int } from 'type-graphql';

/** Value types that several subgraphs use with identical fields (@shareable keeps the graph fusable). */
@Type('Adres', 'Een postadres.', '@shareable')
export class Adres {
  @Veld('OPENBAAR', 'Naam van de straat.', () => String, { leeg: true }) straat?: string | null;
  @Veld('OPENBAAR', 'Huisnummer zonder toevoeging.', () => Int, { leeg: true }) huisnummer?: number | null;
  @Veld('OPENBAAR', 'Huisletter of toevoeging.', () => String, { leeg: true }) toevoeging?: string | null;
  @Veld('OPENBAAR', 'Postcode, zonder spatie.', () => String, { leeg: true }) postcode?: string | null;
  @Veld('OPENBAAR', 'Woonplaats.', () => String, { leeg: true }) plaats?: string | null;
}

@Type('Aantal', 'Een telling die getoond mag worden.', '@shareable')
export class Aantal {
  @Veld('OPENBAAR', 'Het getelde aantal.', () => Int) waarde: number;
}

@Type('Onderdrukt', 'Een telling die niet getoond wordt, omdat zij personen herkenbaar kan maken (A10).', '@shareable')
export class Onderdrukt {
  @Veld('OPENBAAR', 'Waarom het aantal niet getoond wordt.', () => String) reden: string;
  @Veld('OPENBAAR', 'Onder dit aantal wordt een telling niet getoond.', () => Int) drempel: number;
}

/** Every count of persons: a number, or suppressed with its reason; never a bare Int (A10). */
export const Telling = createUnionType({
  name: 'Telling',
  description: 'Een aantal personen: een getal, of onderdrukt met de reden.',
  types: () => [Aantal, Onderdrukt] as const,
  resolveType: (waarde) => ('drempel' in waarde ? Onderdrukt : Aantal),
});
export type TellingWaarde = Aantal | Onderdrukt;
