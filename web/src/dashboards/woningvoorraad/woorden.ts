import type { Huurprijsklasse, Mutatiereden } from '../../gql/graphql';

/** Reasons for a change of the stock (V5), as the subject of a sentence. */
export const redennaam: Record<Mutatiereden, string> = {
  NIEUWBOUW: 'nieuwbouw',
  SLOOP: 'sloop',
  VERKOOP: 'verkoop',
  AANKOOP: 'aankoop',
  OVERNAME: 'overname van een andere corporatie',
  SAMENVOEGING: 'samenvoeging',
  SPLITSING: 'splitsing',
  TRANSFORMATIE: 'transformatie',
  HUURPRIJSMUTATIE: 'verandering van de huur',
  GEBRUIKSWIJZIGING: 'ander gebruik',
  GRENSWIJZIGING: 'nieuwe huurgrens op 1 januari',
};

/** The same for the narrow axis of a chart. */
export const redenkort: Record<Mutatiereden, string> = {
  NIEUWBOUW: 'Nieuwbouw',
  SLOOP: 'Sloop',
  VERKOOP: 'Verkoop',
  AANKOOP: 'Aankoop',
  OVERNAME: 'Overname*',
  SAMENVOEGING: 'Samenvoeging',
  SPLITSING: 'Splitsing',
  TRANSFORMATIE: 'Transformatie',
  HUURPRIJSMUTATIE: 'Andere huur',
  GEBRUIKSWIJZIGING: 'Ander gebruik',
  GRENSWIJZIGING: 'Nieuwe huurgrens',
};

/** Price classes (V6) from cheap to dear. */
export const klassen: readonly Huurprijsklasse[] = [
  'TOT_KWALITEITSKORTING',
  'TOT_EERSTE_AFTOPPING',
  'TOT_TWEEDE_AFTOPPING',
  'TOT_LIBERALISATIE',
  'BOVEN_LIBERALISATIE',
];

export const klassenaam: Record<Huurprijsklasse, string> = {
  TOT_KWALITEITSKORTING: 'Tot en met de kwaliteitskortingsgrens',
  TOT_EERSTE_AFTOPPING: 'Tot en met de 1e aftoppingsgrens',
  TOT_TWEEDE_AFTOPPING: 'Tot en met de 2e aftoppingsgrens',
  TOT_LIBERALISATIE: 'Tot en met de liberalisatiegrens',
  BOVEN_LIBERALISATIE: 'Boven de liberalisatiegrens',
};
