import { grootstePagina } from '../../subgraphs/kern/grootste-pagina';

/**
 * Every limit of the edge, as one table. The numbers leave the heaviest question of the web app and a whole page of dwellings
 * with their allocations and dossiers well inside (test/grenzen/ruimte.test.ts), and keep any document cheap to refuse.
 */
export const grenzen = {
  /** Bytes of a request body, after decompression. */
  lijf: 1024 * 1024,
  /** Values in the JSON of a body, and how deep they stand in each other. */
  waarden: 20_000,
  nesten: 64,
  /** Characters of a document: what is long belongs in variables. */
  tekst: 50_000,
  /** Lexical tokens of a document. */
  tokens: 2_000,
  /** Fields and fragments once every fragment stands in its place. */
  selecties: 500,
  /** Fields below each other. */
  diepte: 10,
  /** The same inside `__schema` and `__type`, where a type reference alone takes nine. */
  introspectiediepte: 16,
  /** Times that a document asks for the schema. */
  introspecties: 3,
  aliassen: 30,
  /** `@include`, `@skip`: each one doubles the plans that may be needed. */
  directives: 20,
  /** Pairs of fields with one name in one place: validation compares every pair. */
  herhalingen: 2_000,
  /** Estimated objects in the answer (kosten.ts). */
  kosten: 50_000,
  /** Plans that the planner may weigh for one document. */
  plannen: 1_000,
  /** Characters of what graphql says of a document: it repeats the value that it refuses. */
  foutmelding: 300,
  /** Rows of one page. */
  pagina: grootstePagina,
  /** Steps of logging in and out from one address in a minute. */
  aanmeldstappenPerMinuut: 300,
  /** Refused tokens and missing sessions from one address in a minute. */
  weigeringenPerMinuut: 300,
  /** Calendars from one address in a minute. */
  agendaPerMinuut: 120,
  /** Clients and addresses that are counted at the same time; the longest unseen is forgotten first. */
  tellers: 50_000,
  /** Documents of which the outcome of the inspection is remembered. */
  documenten: 1_000,
  /** MiB of query plans; Apollo Server bounds its validated documents at 30 by itself. */
  plangeheugen: 30,
} as const;
