import type { ApolloGateway } from '@apollo/gateway';
import { HeaderMap, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { melder } from '../../subgraphs/kern/melder';
import type { Graafcontext } from '../graaf';
import { Uitval, type Plaats } from './uitval';
import { standVan } from './verzoekstand';

type Gateway = ApolloServerOptionsWithGateway<Graafcontext>['gateway'];
type Antwoord = ExecutionResult<Record<string, unknown>>;

/** Seconds after which it makes sense to ask again: a part that came back is used within this time. */
const opnieuwNa = '1';

/** The gateway, of which every answer tells what is missing from it: one error per part and field of the root, however many rows. */
export function metAfwikkeling(gateway: ApolloGateway): Gateway {
  return {
    onSchemaLoadOrUpdate: (hoor) => gateway.onSchemaLoadOrUpdate(hoor),
    stop: () => gateway.stop(),
    load: async (opties) => {
      const { executor } = await gateway.load(opties);
      return {
        executor: async (verzoek) => {
          const { termijn } = standVan(verzoek.context);
          try {
            return wikkelAf((await executor(verzoek)) as Antwoord) as never;
          } finally {
            termijn.sluit();
          }
        },
      };
    },
  };
}

function wikkelAf({ data, errors = [], extensions }: Antwoord): Antwoord {
  const fouten: GraphQLError[] = [];
  /** Per part and field of the root: a page must know of each of its questions whether it was answered. */
  const perWortel = new Map<string, { melding: string; plaatsen: Plaats[] }>();
  for (const fout of errors) {
    const uitval = alsUitval(fout);
    if (uitval === null) fouten.push(fout);
    for (const plaats of uitval?.plaatsen ?? []) {
      const sleutel = `${uitval?.deel} ${plaats[0]}`;
      const bekend = perWortel.get(sleutel);
      if (bekend === undefined) perWortel.set(sleutel, { melding: fout.message, plaatsen: [plaats] });
      else bekend.plaatsen.push(plaats);
    }
  }
  // The gateway's own completion found a value that cannot be: for our log, and no silent null for the client.
  if (extensions?.['valueCompletion'] !== undefined) {
    melder.error({ plaatsen: extensions['valueCompletion'] }, 'antwoord past niet in het schema');
    if (errors.length === 0) fouten.push(new GraphQLError('antwoord past niet in het schema'));
  }
  if (perWortel.size === 0)
    return { ...(data === undefined ? {} : { data }), ...(fouten.length > 0 && { errors: fouten }) };
  const leeg = [...perWortel.values()].flatMap(({ plaatsen }) => plaatsen);
  const niets = fouten.length === 0 && nietsBeantwoord(data, leeg);
  for (const { melding, plaatsen } of perWortel.values()) fouten.push(vormUitval(melding, plaatsen, data, niets));
  return niets ? { errors: fouten } : { data: data ?? null, errors: fouten };
}

/** A part that failed as a whole, or a field of it that its database could not answer. */
function alsUitval(fout: GraphQLError): { deel: string; plaatsen: readonly Plaats[] } | null {
  if (fout instanceof Uitval) return fout;
  const { code, serviceName } = fout.extensions;
  if (code !== 'NIET_BESCHIKBAAR' || typeof serviceName !== 'string') return null;
  return { deel: serviceName, plaatsen: [(fout.path ?? []).map((stap) => (typeof stap === 'number' ? '@' : stap))] };
}

/** Every field at the root is empty because of a part that is away: there is no answer to give. */
function nietsBeantwoord(data: Antwoord['data'], leeg: readonly Plaats[]): boolean {
  const velden = Object.entries(data ?? {}).filter(([naam]) => naam !== '__typename');
  return velden.every(([naam, waarde]) => waarde === null && leeg.some(([eerste]) => eerste === naam));
}

function vormUitval(
  melding: string,
  plaatsen: readonly Plaats[],
  data: Antwoord['data'],
  niets: boolean,
): GraphQLError {
  const path = wijsAan(plaatsen[0] ?? [], data);
  const ontbreekt = [...new Set(plaatsen.map((plaats) => plaats.join('.').replaceAll('@', '*')))].filter(Boolean);
  return new GraphQLError(melding, {
    path: path.length === 0 ? null : path,
    extensions: {
      code: 'NIET_BESCHIKBAAR',
      ...(ontbreekt.length > 0 && { ontbreekt }),
      ...(niets && { http: { status: 503, headers: new HeaderMap([['retry-after', opnieuwNa]]) } }),
    },
  });
}

/** The first place in the answer that this pattern means. */
function wijsAan([stap, ...rest]: Plaats, waarde: unknown): (string | number)[] {
  if (stap === undefined) return [];
  if (stap !== '@') return [stap, ...wijsAan(rest, (waarde as Record<string, unknown> | null | undefined)?.[stap])];
  const nr = Array.isArray(waarde) ? waarde.findIndex((deel) => deel !== null) : -1;
  return nr < 0 ? [] : [nr, ...wijsAan(rest, (waarde as unknown[])[nr])];
}
