import {
  Kind,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Wortel } from './wortels';

/** One field of an operation, with its fragments put in place. */
export interface Veldknoop {
  readonly knoop: FieldNode;
  /** Absent: not in the schema, so validation will refuse the document. */
  readonly veld: GraphQLField<unknown, unknown> | undefined;
  readonly kinderen: readonly Veldknoop[];
}

type Fragmenten = ReadonlyMap<string, FragmentDefinitionNode>;

/** Puts the fragments in their places. Only after keurOmvang: until then it may be endless. */
export function vouwUit(schema: GraphQLSchema, wortel: Wortel, fragmenten: Fragmenten): Veldknoop[] {
  const type =
    wortel.kind === Kind.FRAGMENT_DEFINITION
      ? schema.getType(wortel.typeCondition.name.value)
      : schema.getRootType(wortel.operation);
  return velden(schema, type ?? undefined, wortel.selectionSet, fragmenten);
}

function velden(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
  fragmenten: Fragmenten,
): Veldknoop[] {
  return selections.flatMap((selectie): Veldknoop[] => {
    if (selectie.kind === Kind.FIELD) {
      const veld = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selectie.name.value] : undefined;
      const naar = veld === undefined ? undefined : getNamedType(veld.type);
      const kinderen = selectie.selectionSet ? velden(schema, naar, selectie.selectionSet, fragmenten) : [];
      return [{ knoop: selectie, veld, kinderen }];
    }
    const deel = selectie.kind === Kind.INLINE_FRAGMENT ? selectie : fragmenten.get(selectie.name.value);
    if (deel === undefined) return [];
    const naam = deel.typeCondition?.name.value;
    return velden(schema, naam === undefined ? type : schema.getType(naam), deel.selectionSet, fragmenten);
  });
}
