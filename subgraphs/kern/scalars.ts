import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** An object may refuse to become a text, and a text may be a megabyte. */
const toon = (waarde: unknown): string =>
  typeof waarde === 'object' && waarde !== null ? 'Een object' : `"${String(waarde).slice(0, 100)}"`;

const datumVorm = /^\d{4}-\d{2}-\d{2}$/;

function leesDatum(waarde: unknown): string {
  if (typeof waarde === 'string' && datumVorm.test(waarde)) {
    const moment = new Date(`${waarde}T00:00:00Z`);
    if (!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(waarde)) return waarde;
  }
  throw new GraphQLError(`${toon(waarde)} is geen datum. Schrijf een datum als 2026-01-31.`, {
    extensions: { code: 'ONGELDIGE_INVOER' },
  });
}

function leesMoment(waarde: unknown): Date {
  const vorm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  if (typeof waarde === 'string' && vorm.test(waarde)) {
    const moment = new Date(waarde);
    leesDatum(waarde.slice(0, 10));
    if (!Number.isNaN(moment.getTime())) return moment;
  }
  throw new GraphQLError(`${toon(waarde)} is geen tijdstip. Schrijf het als 2026-01-31T12:00:00+01:00.`, {
    extensions: { code: 'ONGELDIGE_INVOER' },
  });
}

function getal(naam: string, past: (n: number) => boolean, uitleg: string) {
  const lees = (waarde: unknown): number => {
    if (typeof waarde === 'number' && Number.isFinite(waarde) && past(waarde)) return waarde;
    throw new GraphQLError(`${toon(waarde)} is geen ${naam}. ${uitleg}`, {
      extensions: { code: 'ONGELDIGE_INVOER' },
    });
  };
  return {
    serialize: (waarde: unknown) => Number(waarde),
    parseValue: lees,
    parseLiteral: (knoop: { kind: string; value?: unknown }) => {
      if (knoop.kind === Kind.INT || knoop.kind === Kind.FLOAT) return lees(Number(knoop.value));
      return lees(undefined);
    },
  };
}

/** ISO date yyyy-mm-dd, kept as a string: a calendar day has no time zone. */
export const DatumScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Een datum, als jjjj-mm-dd.',
  serialize: (waarde) => (waarde instanceof Date ? waarde.toISOString().slice(0, 10) : String(waarde).slice(0, 10)),
  parseValue: leesDatum,
  parseLiteral: (knoop) => leesDatum(knoop.kind === Kind.STRING ? knoop.value : undefined),
});

/** ISO moment with offset; a Date inside the services. */
export const MomentScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'Een tijdstip met tijdzone, als 2026-01-31T12:00:00+01:00.',
  serialize: (waarde) => (waarde instanceof Date ? waarde : new Date(String(waarde))).toISOString(),
  parseValue: leesMoment,
  parseLiteral: (knoop) => leesMoment(knoop.kind === Kind.STRING ? knoop.value : undefined),
});

/** Euros in the graph, exact to the cent; services work in whole cents (see `centen`). */
export const BedragScalar = new GraphQLScalarType({
  name: 'Bedrag',
  description: 'Een bedrag in euro, tot op de cent.',
  ...getal(
    'bedrag',
    (n) => Math.abs(n * 100 - Math.round(n * 100)) < 1e-6,
    'Schrijf euro met hoogstens twee decimalen, zoals 633.25.',
  ),
});

/** 0–100, unrounded; clients show one decimal, status is decided on the unrounded number. */
export const PercentageScalar = new GraphQLScalarType({
  name: 'Percentage',
  description: 'Een percentage van 0 tot en met 100; het oordeel volgt het onafgeronde getal.',
  ...getal('percentage', () => true, 'Schrijf een getal.'),
});

export const GeoJsonScalar = new GraphQLScalarType({
  name: 'GeoJSON',
  description: 'Een geometrie volgens GeoJSON (RFC 7946), in WGS84.',
  serialize: (waarde) => waarde,
});

/** Cents → euros for the graph; null stays null (unknown is not zero). */
export const euros = (centen: number | null | undefined): number | null => (centen == null ? null : centen / 100);
/** Euros from the graph → whole cents. */
export const centen = (bedrag: number): number => Math.round(bedrag * 100);
