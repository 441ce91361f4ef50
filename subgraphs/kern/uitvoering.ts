import {
  GraphQLError,
  TypeInfo,
  execute,
  parse,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { Fout, isBekendeCode, nietBeschikbaar, zonderSuggestie } from './fout';
import type { KeyObject } from 'node:crypto';
import { leesIdentiteit } from './identiteit';
import { melder } from './melder';
import type { Schilden } from './schild';
import { isStoring } from './storing';
import { Tekstgeheugen } from './tekstgeheugen';
import { Termijn, termijnen } from './termijn';
import { Verzoek, type Omgeving } from './verzoek';

/** What the gateway sends to a subgraph, in process or over HTTP. */
export interface Opdracht {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  /** The gateway's signed identity; without it everything is refused, `_service` and `_entities` included. */
  token: string | undefined;
  /** Aborted when whoever asked no longer waits for the answer. */
  signaal?: AbortSignal | undefined;
}

interface Gelezen {
  document: DocumentNode;
  fouten: readonly GraphQLError[];
  gevraagd: ReadonlySet<string>;
}

/** Every 'Type.field' that a document selects, fragments included. */
export function gevraagdeVelden(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const gevraagd = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (knoop) => {
        const ouder = info.getParentType();
        if (ouder) gevraagd.add(`${ouder.name}.${knoop.name.value}`);
      },
    }),
  );
  return gevraagd;
}

/** What PostgreSQL says of text that it cannot hold, such as a NUL. */
const onopslaanbaar: ReadonlySet<string> = new Set(['22021', '22P05']);

/** The field as the schema names it; a path holds aliases, which are the client's own words. */
const veldVan = (fout: GraphQLError): string | undefined => {
  const knoop = fout.nodes?.[0];
  return knoop?.kind === 'Field' ? knoop.name.value : undefined;
};

/** Known errors pass with their code; anything else is logged and masked with the trace id. */
export function maskeer(fout: GraphQLError, traceId: string): GraphQLError {
  const opties = { path: fout.path, nodes: fout.nodes, source: fout.source, positions: fout.positions };
  const oorsprong = fout.originalError;
  const bekend = oorsprong instanceof GraphQLError ? oorsprong : fout;
  if (isBekendeCode(bekend.extensions['code'])) {
    return new GraphQLError(bekend.message, { ...opties, extensions: bekend.extensions });
  }
  if (oorsprong === undefined || oorsprong === null) {
    // Raised by graphql itself: coercion of arguments and variables.
    return new GraphQLError(`De vraag klopt niet: ${zonderSuggestie(fout.message)}`, {
      ...opties,
      extensions: { code: 'ONGELDIGE_INVOER' },
    });
  }
  if (onopslaanbaar.has((oorsprong as { code?: string }).code ?? '')) {
    const melding =
      'De invoer bevat een teken dat niet in tekst thuishoort. Haal onzichtbare tekens weg en probeer het opnieuw.';
    return new GraphQLError(melding, { ...opties, extensions: { code: 'ONGELDIGE_INVOER' } });
  }
  if (isStoring(oorsprong)) {
    const fout503 = nietBeschikbaar();
    return new GraphQLError(fout503.message, { ...opties, extensions: fout503.extensions });
  }
  // PostgreSQL's class 22: a value that no column can hold, such as a year beyond the calendar.
  if (/^22/.test(String((oorsprong as { code?: unknown }).code))) {
    melder.warn({ traceId, fout: oorsprong, veld: veldVan(fout) }, 'onmogelijke waarde');
    return new GraphQLError('De vraag bevat een waarde die niet kan bestaan. Controleer tekst, getallen en datums.', {
      ...opties,
      extensions: { code: 'ONGELDIGE_INVOER' },
    });
  }
  melder.error({ traceId, fout: oorsprong, veld: veldVan(fout) }, 'onverwachte fout');
  return new GraphQLError(`Er ging iets mis aan onze kant. Noem bij uw melding dit nummer: ${traceId}.`, {
    ...opties,
    extensions: { code: 'INTERNE_FOUT', traceId },
  });
}

/** Runs operations of one subgraph against the schema that its caller's shield allows. */
export class Uitvoering {
  private readonly documenten = new Tekstgeheugen<Gelezen>(500, 1_000_000);

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly schilden: Schilden,
    readonly omgeving: Omgeving,
    private readonly publiek: KeyObject,
  ) {}

  async voerUit(opdracht: Opdracht): Promise<ExecutionResult> {
    let wie;
    try {
      wie = leesIdentiteit(opdracht.token, this.publiek);
    } catch (fout) {
      return { errors: [fout as Fout] };
    }
    const termijn = new Termijn(termijnen.database, opdracht.signaal);
    const geduld = new Termijn(termijnen.deel, opdracht.signaal);
    try {
      const { document, fouten, gevraagd } = this.lees(opdracht.query);
      if (fouten.length > 0) return { errors: fouten };
      const schema = this.schilden.voor(wie.rol, wie.doel);
      const verzoek = new Verzoek(this.omgeving, wie, gevraagd, termijn);
      const bezig = Promise.resolve(
        execute({
          schema,
          document,
          contextValue: verzoek,
          variableValues: opdracht.variables ?? null,
          operationName: opdracht.operationName ?? null,
        }),
      );
      const uitkomst = await geduld.binnen(bezig, nietBeschikbaar);
      if (uitkomst.errors === undefined) return uitkomst;
      return { ...uitkomst, errors: uitkomst.errors.map((f) => maskeer(f, verzoek.wie.traceId)) };
    } catch (fout) {
      const fout2 = fout instanceof GraphQLError ? fout : new GraphQLError('fout', { originalError: fout as Error });
      return { errors: [maskeer(fout2, wie.traceId)] };
    } finally {
      termijn.sluit();
      geduld.sluit();
    }
  }

  private lees(query: string): Gelezen {
    return this.documenten.van(query, () => {
      const document = parse(query, { maxTokens: 20_000 });
      const fouten = validate(this.schema, document);
      return { document, fouten, gevraagd: fouten.length > 0 ? new Set() : gevraagdeVelden(this.schema, document) };
    });
  }
}
