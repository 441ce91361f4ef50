import { visit, type DocumentNode, type NameNode } from 'graphql';
import { ongeldigeInvoer } from '../../subgraphs/kern/fout';

/** Names that every JavaScript object already has: as a key of an answer or of variables they reach what is not theirs. */
const verboden: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const weiger = (naam: string, waar: string): never => {
  throw ongeldigeInvoer([{ veld: naam, melding: `De naam "${naam}" kan niet als ${waar}. Kies een andere naam.` }]);
};

/** No alias, variable, fragment or operation is called after a property of the prototype (CVE-2026-32621). */
export function keurNamen(document: DocumentNode): void {
  const keur = (naam: NameNode | undefined, waar: string): void => {
    if (naam !== undefined && verboden.has(naam.value)) weiger(naam.value, waar);
  };
  visit(document, {
    Field: (knoop) => keur(knoop.alias, 'alias'),
    Variable: (knoop) => keur(knoop.name, 'variabele'),
    FragmentDefinition: (knoop) => keur(knoop.name, 'fragment'),
    OperationDefinition: (knoop) => keur(knoop.name, 'naam van een vraag'),
  });
}

/** The same for the names of the variables that came along. */
export function keurVariabelenamen(variabelen: Readonly<Record<string, unknown>>): void {
  for (const naam of Object.keys(variabelen)) if (verboden.has(naam)) weiger(naam, 'variabele');
}
