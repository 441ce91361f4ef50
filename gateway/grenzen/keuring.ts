import {
  getOperationAST,
  getVariableValues,
  parse,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Tekstgeheugen } from '../../subgraphs/kern/tekstgeheugen';
import { grenzen } from './grenzen';
import { keurHerhaling } from './herhaling';
import { keurKosten } from './kosten';
import { keurNamen, keurVariabelenamen } from './namen';
import { keurOmvang, keurTekst } from './omvang';
import { vouwUit, type Veldknoop } from './uitvouwen';
import { fragmentenVan, wortelsVan, type Wortel } from './wortels';

/** What a client sends: the document, what fills it in, and which of its operations is meant. */
export interface Vraag {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | undefined;
}

interface Gekeurd {
  document: DocumentNode;
  velden: ReadonlyMap<Wortel, readonly Veldknoop[]>;
}

const uitlezen = { maxErrors: 1, hideSuggestions: true };

/**
 * Looks at a document before anything else does: validation, planning and execution may each take a time that explodes with the
 * document, these checks take one that grows with its text. Cheapest first; each one makes the next one safe.
 */
export class Keuring {
  private readonly documenten = new Tekstgeheugen<Gekeurd>(grenzen.documenten, grenzen.documenten * 2_000);

  constructor(private readonly schema: GraphQLSchema) {}

  /** Throws the Fout of the first limit that is exceeded, or graphql's own error when the text is no GraphQL. */
  keur({ query, variables, operationName }: Vraag): OperationDefinitionNode | undefined {
    const { document, velden } = this.documenten.van(query, (tekst) => this.lees(tekst));
    keurVariabelenamen(variables);
    // Which operation is meant; none or several is for the execution to report.
    const operatie = getOperationAST(document, operationName) ?? undefined;
    if (operatie === undefined) return undefined;
    keurKosten(operatie, velden.get(operatie) ?? [], variables);
    // The gateway reads them too, but goes on after every wrong item of a list as long as the body.
    const gelezen = getVariableValues(this.schema, operatie.variableDefinitions ?? [], variables, uitlezen);
    if (gelezen.errors !== undefined) throw gelezen.errors[0];
    return operatie;
  }

  private lees(tekst: string): Gekeurd {
    keurTekst(tekst);
    const document = parse(tekst, { maxTokens: grenzen.tokens, noLocation: true });
    keurNamen(document);
    const fragmenten = fragmentenVan(document);
    const wortels = wortelsVan(document, fragmenten);
    keurOmvang(wortels, fragmenten);
    const velden = new Map(wortels.map((wortel) => [wortel, vouwUit(this.schema, wortel, fragmenten)] as const));
    keurHerhaling([...velden.values()]);
    return { document, velden };
  }
}
