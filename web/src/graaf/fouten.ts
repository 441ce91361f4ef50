import type { GraphQLFormattedError } from 'graphql';

/** One error of an answer, as far as a page needs it: which part of the answer it closed and what to say. */
export interface Antwoordfout {
  code: string;
  /** First name in the path: the root field (or its alias) that the error belongs to. */
  wortel: string | null;
  /** "Type.veld", for GEEN_TOEGANG. */
  veld: string | null;
  boodschap: string;
}

/** Reads the errors of a GraphQL answer; an error without a code counts as INTERNE_FOUT. */
export function leesFouten(fouten: readonly GraphQLFormattedError[]): Antwoordfout[] {
  return fouten.map(({ message, path, extensions }) => ({
    code: typeof extensions?.code === 'string' ? extensions.code : 'INTERNE_FOUT',
    wortel: typeof path?.[0] === 'string' ? path[0] : null,
    veld: typeof extensions?.veld === 'string' ? extensions.veld : null,
    boodschap: message,
  }));
}

/** The refusal that closed (a part of) this root field, if any. */
export const geweigerd = (fouten: readonly Antwoordfout[], wortel: string): Antwoordfout | undefined =>
  fouten.find((fout) => fout.code === 'GEEN_TOEGANG' && fout.wortel === wortel);

/** The failure (not a refusal) of this root field or of the whole answer, if any. */
export const mislukt = (fouten: readonly Antwoordfout[], wortel: string): Antwoordfout | undefined =>
  fouten.find((fout) => fout.code !== 'GEEN_TOEGANG' && (fout.wortel === wortel || fout.wortel === null));
