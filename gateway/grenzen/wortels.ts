import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

/** Where walking through a document begins. */
export type Wortel = OperationDefinitionNode | FragmentDefinitionNode;

/** The fragments by name; of two with one name the last, as in graphql itself. */
export function fragmentenVan(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
}

/** All operations, and the fragments that no spread leads to: validation walks through those too. */
export function wortelsVan(document: DocumentNode, fragmenten: ReadonlyMap<string, FragmentDefinitionNode>): Wortel[] {
  const gebruikt = new Set<string>();
  visit(document, { FragmentSpread: (knoop) => void gebruikt.add(knoop.name.value) });
  return document.definitions.filter(
    (d): d is Wortel =>
      d.kind === Kind.OPERATION_DEFINITION ||
      (d.kind === Kind.FRAGMENT_DEFINITION && !(gebruikt.has(d.name.value) && fragmenten.get(d.name.value) === d)),
  );
}
