import { BedragScalar, DatumScalar, MomentScalar, PercentageScalar } from '../../subgraphs/kern/scalars';

type Past = (waarde: unknown) => boolean;

const isGetal: Past = (w) => typeof w === 'number' && Number.isFinite(w);
const isTekst: Past = (w) => typeof w === 'string';

/** Whether the scalar's own reader takes it: what we would accept as input is what a part may answer. */
const leesbaarVoor =
  ({ parseValue }: { parseValue: (waarde: unknown) => unknown }): Past =>
  (waarde) => {
    try {
      parseValue(waarde);
      return true;
    } catch {
      return false;
    }
  };

/** Depth of the coordinates of each geometry (RFC 7946): a point is a list of numbers, a polygon a list of rings of points. */
const diepten: Readonly<Record<string, number>> = {
  Point: 1,
  MultiPoint: 2,
  LineString: 2,
  MultiLineString: 3,
  Polygon: 3,
  MultiPolygon: 4,
};

const zijnCoordinaten = (waarde: unknown, diepte: number): boolean =>
  diepte === 0
    ? isGetal(waarde)
    : Array.isArray(waarde) && waarde.every((deel: unknown) => zijnCoordinaten(deel, diepte - 1));

const isGeometrie: Past = (waarde) => {
  const { type, coordinates, ...rest } = waarde as Record<string, unknown>;
  const diepte = typeof type === 'string' && Object.hasOwn(diepten, type) ? diepten[type] : undefined;
  return diepte !== undefined && Object.keys(rest).length === 0 && zijnCoordinaten(coordinates, diepte);
};

/** Per scalar of the graph: what its values look like in JSON. A scalar that is missing here lets nothing through. */
const scalars: Readonly<Record<string, Past>> = {
  Int: (w) => Number.isInteger(w) && Math.abs(w as number) <= 2_147_483_647,
  Float: isGetal,
  String: isTekst,
  ID: isTekst,
  Boolean: (w) => typeof w === 'boolean',
  Date: leesbaarVoor(DatumScalar),
  DateTime: leesbaarVoor(MomentScalar),
  Bedrag: leesbaarVoor(BedragScalar),
  Percentage: leesbaarVoor(PercentageScalar),
  GeoJSON: isGeometrie,
};

export function leesblad(scalar: string, waarde: unknown): boolean {
  const past = Object.hasOwn(scalars, scalar) ? scalars[scalar] : undefined;
  return past !== undefined && waarde !== undefined && past(waarde);
}
