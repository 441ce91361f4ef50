import type { Gebruik, Woningsoort, Woningstatus } from '../../gql/graphql';

export const soortnaam: Record<Woningsoort, string> = {
  EENGEZINS: 'Eengezinswoning',
  APPARTEMENT: 'Appartement',
  BENEDENWONING: 'Benedenwoning',
  BOVENWONING: 'Bovenwoning',
  MAISONNETTE: 'Maisonnette',
  ONZELFSTANDIG: 'Kamer (niet zelfstandig)',
  STANDPLAATS: 'Standplaats',
};

export const statusnaam: Record<Woningstatus, string> = {
  VERHUURD: 'Verhuurd',
  LEEG: 'Staat leeg',
  ONTWIKKELING: 'In ontwikkeling',
  RENOVATIE: 'In renovatie',
  GESLOOPT: 'Gesloopt',
  VERKOCHT: 'Verkocht',
};

export const gebruiknaam: Record<Gebruik, string> = {
  REGULIER: 'Gewone verhuur',
  EXTRAMURAAL: 'Zorgwoning met eigen huurcontract',
  INTRAMURAAL: 'Verhuurd aan een zorgaanbieder',
};

/** Null stays null: unknown is not "no". */
export const jaNee = (waarde: boolean | null): string | null => (waarde === null ? null : waarde ? 'Ja' : 'Nee');
