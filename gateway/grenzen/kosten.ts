import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { ongeldigeInvoer } from '../../subgraphs/kern/fout';
import { grenzen } from './grenzen';
import { teDuur } from './te-duur';
import type { Veldknoop } from './uitvouwen';

/**
 * The static estimate, from the schema alone. An object counts 1, a plain value nothing. A list multiplies what is below it: by
 * `first` (or its default) in a connection, else by a fixed guess. A field with arguments is worked out per object and counts 10
 * more; a field of the root is a question of its own to a subgraph and counts 100 more. Conditions are taken to be true.
 */
const gewicht = { lijst: 10, berekend: 10, wortel: 100 } as const;

type Variabelen = Readonly<Record<string, unknown>>;

/** The estimate of an operation with these variables; refuses a page beyond the maximum on the way. */
export function schatKosten(
  operatie: OperationDefinitionNode,
  velden: readonly Veldknoop[],
  variabelen: Variabelen,
): number {
  const waarden = new Waarden(operatie, variabelen);
  return velden.reduce((som, veld) => som + gewicht.wortel + kosten(veld, 1, undefined, waarden), 0);
}

/** Refuses what costs too much. */
export function keurKosten(
  operatie: OperationDefinitionNode,
  velden: readonly Veldknoop[],
  variabelen: Variabelen,
): void {
  const som = schatKosten(operatie, velden, variabelen);
  if (som > grenzen.kosten)
    throw teDuur(
      'de geschatte omvang van het antwoord',
      som,
      grenzen.kosten,
      'Vraag minder rijen tegelijk met "first".',
    );
}

/** `rijen` = the page size, for the list directly below a connection. */
function kosten(
  { knoop, veld, kinderen }: Veldknoop,
  keer: number,
  rijen: number | undefined,
  waarden: Waarden,
): number {
  // Introspection has limits of its own; an unknown field is for validation.
  if (veld === undefined) return 0;
  const lijst = isListType(getNullableType(veld.type));
  const objecten = keer * (lijst ? (rijen ?? gewicht.lijst) : 1);
  const eigen = veld.args.length > 0 ? keer * gewicht.berekend : 0;
  if (!isCompositeType(getNamedType(veld.type))) return eigen;
  const pagina = waarden.first({ knoop, veld, kinderen });
  return kinderen.reduce((som, kind) => som + kosten(kind, objecten, pagina, waarden), eigen + objecten);
}

/** Arguments as this request fills them in. */
class Waarden {
  constructor(
    private readonly operatie: OperationDefinitionNode,
    private readonly variabelen: Variabelen,
  ) {}

  /** The page size asked of a field; undefined when it has no pages. */
  first({ knoop, veld }: Veldknoop): number | undefined {
    const definitie = veld?.args.find((argument) => argument.name === 'first');
    if (definitie === undefined) return undefined;
    const gegeven = knoop.arguments?.find((argument) => argument.name.value === 'first')?.value;
    const waarde =
      gegeven?.kind === Kind.VARIABLE
        ? this.variabele(gegeven.name.value)
        : gegeven?.kind === Kind.INT
          ? Number(gegeven.value)
          : undefined;
    const rijen = waarde ?? definitie.defaultValue;
    // What is no number is refused by its type.
    if (typeof rijen !== 'number') return grenzen.pagina;
    if (rijen > grenzen.pagina || rijen < 0) {
      const melding = `Vraag 0 tot en met ${grenzen.pagina} rijen per bladzijde.`;
      throw ongeldigeInvoer([{ veld: 'first', melding }]);
    }
    return rijen;
  }

  private variabele(naam: string): unknown {
    if (Object.hasOwn(this.variabelen, naam)) return this.variabelen[naam];
    const standaard = this.operatie.variableDefinitions?.find((v) => v.variable.name.value === naam)?.defaultValue;
    return standaard?.kind === Kind.INT ? Number(standaard.value) : undefined;
  }
}
