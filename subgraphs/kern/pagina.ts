import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Int, type ClassType } from 'type-graphql';
import { ongeldigeInvoer } from './fout';
import { grootstePagina } from './grootste-pagina';
import { Type, Veld } from './veld';
import type { Verzoek } from './verzoek';

@Type('PageInfo', 'Waar deze bladzijde staat in de lijst.', '@shareable')
export class PageInfo {
  @Veld('OPENBAAR', 'Is er nog een bladzijde hierna?', () => Boolean) hasNextPage: boolean;
  @Veld('OPENBAAR', 'Is er een bladzijde hiervoor?', () => Boolean) hasPreviousPage: boolean;
  @Veld('OPENBAAR', 'Cursor van de eerste rij.', () => String, { leeg: true }) startCursor?: string | null;
  @Veld('OPENBAAR', 'Cursor van de laatste rij.', () => String, { leeg: true }) endCursor?: string | null;
}

export interface Pagina<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: PageInfo;
  /** Counts the visible rows; a getter, so that it counts only when asked for. */
  readonly totalCount: Promise<number>;
}

/** Relay connection classes for a node type: `const MeldingConnection = verbinding('Melding', () => Melding)`. */
export function verbinding<T extends object>(naam: string, knoop: () => ClassType<T>): ClassType<Pagina<T>> {
  @Type(`${naam}Edge`, `Een rij in een lijst van ${naam}.`)
  class Edge {
    @Veld('OPENBAAR', 'De rij zelf.', knoop) node: T;
    @Veld('OPENBAAR', 'Plaats in de lijst, alleen voor u bruikbaar.', () => String) cursor: string;
  }
  @Type(`${naam}Connection`, `Een bladzijde van een lijst van ${naam}.`)
  class Connection {
    @Veld('OPENBAAR', 'De rijen van deze bladzijde.', () => [Edge]) edges: Edge[];
    @Veld('OPENBAAR', 'Waar deze bladzijde staat.', () => PageInfo) pageInfo: PageInfo;
    @Veld('OPENBAAR', 'Aantal rijen dat u mag zien.', () => Int) totalCount: number;
  }
  return Connection as unknown as ClassType<Pagina<T>>;
}

/** Cursor = encrypted sort key, bound to caller and list: opaque, and of no use to anyone else. */
function sleutel(verzoek: Verzoek, lijst: string): { key: Buffer; aad: Buffer } {
  const { partner, rol, doel, gebruiker } = verzoek.wie;
  return {
    key: createHash('sha256').update(`cursor:${verzoek.omgeving.geheim}`).digest(),
    aad: Buffer.from(JSON.stringify([partner, rol, doel, gebruiker, lijst])),
  };
}

function maakCursor(verzoek: Verzoek, lijst: string, waarden: unknown[]): string {
  const { key, aad } = sleutel(verzoek, lijst);
  const iv = randomBytes(12);
  const cijfer = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
  const lijf = Buffer.concat([cijfer.update(JSON.stringify(waarden)), cijfer.final()]);
  return Buffer.concat([iv, cijfer.getAuthTag(), lijf]).toString('base64url');
}

function leesCursor(verzoek: Verzoek, lijst: string, cursor: string): unknown[] {
  try {
    const { key, aad } = sleutel(verzoek, lijst);
    const bytes = Buffer.from(cursor, 'base64url');
    const cijfer = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(aad);
    cijfer.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([cijfer.update(bytes.subarray(28)), cijfer.final()]).toString()) as unknown[];
  } catch {
    throw ongeldigeInvoer([
      { veld: 'after', melding: 'Deze cursor hoort niet bij deze lijst of niet bij u. Begin opnieuw zonder "after".' },
    ]);
  }
}

export interface Bladervraag {
  first: number;
  after?: string | null | undefined;
}

/**
 * One page by keyset. `lijst` names list and filter (a cursor of another filter is refused); `volgorde` are the sort
 * expressions, the last one unique; `haal` gets a where clause on them (or null), its parameters and the limit.
 */
export async function blader<T extends object>(
  verzoek: Verzoek,
  lijst: string,
  vraag: Bladervraag,
  sorteersleutel: (rij: T) => unknown[],
  haal: (na: unknown[] | null, limiet: number) => Promise<T[]>,
  tel: () => Promise<number>,
): Promise<Pagina<T>> {
  const { first, after } = vraag;
  if (!Number.isInteger(first) || first < 0 || first > grootstePagina) {
    throw ongeldigeInvoer([{ veld: 'first', melding: `Vraag 0 tot en met ${grootstePagina} rijen per bladzijde.` }]);
  }
  const na = after == null ? null : leesCursor(verzoek, lijst, after);
  const gevonden = first === 0 ? [] : await haal(na, first + 1);
  const rijen = gevonden.slice(0, first);
  const edges = rijen.map((node) => ({ node, cursor: maakCursor(verzoek, lijst, sorteersleutel(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: gevonden.length > first,
      hasPreviousPage: na !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return tel();
    },
  };
}
