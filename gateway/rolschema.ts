import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { Veldplaats } from '../schema/beleid/beleid';
import { isZichtbaar } from '../schema/beleid/zicht';

const wortels = ['Query', 'Mutation'];
const ingebouwd = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
const isType = (d: DefinitionNode): d is TypeDefinitionNode =>
  /TypeDefinition$/.test(d.kind) && 'name' in d && !/^(join|link)__/.test(d.name?.value ?? '');

/** The name at the bottom of lists and non-null marks. */
const naamVan = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : naamVan(type.type));

const isToegang = (d: ConstDirectiveNode): boolean => d.name.value === 'toegang';
/** On a filter: the field at which it looks. */
function zoekveld(deel: InputValueDefinitionNode): string | undefined {
  const argument = deel.directives?.find(isToegang)?.arguments?.find((a) => a.name.value === 'veld');
  return argument?.value.kind === Kind.STRING ? argument.value.value : undefined;
}

/**
 * The schema of one rol, as SDL: of the whole graph what a doel of the rol can open (schema/beleid/zicht.ts), and of types,
 * filters, inputs and enums only what a visible field leads to.
 */
export function rolschema(supergraph: string, velden: readonly Veldplaats[], rol: string): string {
  const perNaam = new Map(velden.map((v) => [`${v.type}.${v.veld}`, v]));
  const isOpen = (naam: string): boolean => {
    const plaats = perNaam.get(naam);
    return plaats !== undefined && isZichtbaar(plaats, rol);
  };
  const { definitions } = parse(supergraph);
  const open = definitions.filter(isType).map((type) => alleenOpen(type, isOpen));
  const types = bereikbaar(zonderDodeEinden(new Map(open.map((type) => [type.name.value, type]))));
  for (const { type, veld } of velden.filter((v) => v.type === 'Mutation' && isZichtbaar(v, rol))) {
    const mutatie = types.get('Mutation');
    if (mutatie?.kind !== Kind.OBJECT_TYPE_DEFINITION || !mutatie.fields?.some((f) => f.name.value === veld))
      throw new Error(`${rol} mag ${type}.${veld}, maar ziet niets van het antwoord.`);
  }
  const toegang = definitions.filter((d) => d.kind === Kind.DIRECTIVE_DEFINITION && d.name.value === 'toegang');
  const opNaam = [...types.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  return `# Wat ${rol} kan opvragen onder een van zijn doelen. Gemaakt uit schema/beleid; niet met de hand wijzigen.\n\n${drukAf([...toegang, ...opNaam])}\n`;
}

/** Closed fields, mutations and filters out. */
function alleenOpen(type: TypeDefinitionNode, isOpen: (naam: string) => boolean): TypeDefinitionNode {
  if (type.kind === Kind.OBJECT_TYPE_DEFINITION)
    return { ...type, fields: (type.fields ?? []).filter((v) => isOpen(`${type.name.value}.${v.name.value}`)) };
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return { ...type, fields: (type.fields ?? []).filter((deel) => isOpen(zoekveld(deel) ?? '') || !zoekveld(deel)) };
  return type;
}

type Types = ReadonlyMap<string, TypeDefinitionNode>;

/** A page without rows and a row without its node say nothing; nor does a type without fields. */
function heeftInhoud(type: TypeDefinitionNode): boolean {
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return (type.types ?? []).length > 0;
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return true;
  const nodig = /Connection$/.test(type.name.value) ? 'edges' : /Edge$/.test(type.name.value) ? 'node' : undefined;
  const namen = (type.fields ?? []).map((v) => v.name.value);
  return nodig === undefined ? namen.length > 0 : namen.includes(nodig);
}

/** Takes away what leads to nothing, until everything that is left leads somewhere. */
function zonderDodeEinden(types: Types): Types {
  const over = new Map([...types].filter(([, type]) => heeftInhoud(type)));
  const bestaat = (type: TypeNode): boolean => ingebouwd.has(naamVan(type)) || over.has(naamVan(type));
  const argumenten = (veld: FieldDefinitionNode): FieldDefinitionNode => ({
    ...veld,
    arguments: (veld.arguments ?? []).filter((a) => bestaat(a.type)),
  });
  for (const [naam, type] of over) {
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION)
      over.set(naam, { ...type, fields: (type.fields ?? []).filter((v) => bestaat(v.type)).map(argumenten) });
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      over.set(naam, { ...type, fields: (type.fields ?? []).filter((v) => bestaat(v.type)) });
    if (type.kind === Kind.UNION_TYPE_DEFINITION)
      over.set(naam, { ...type, types: (type.types ?? []).filter(bestaat) });
  }
  return over.size === types.size ? over : zonderDodeEinden(over);
}

/** What the roots and our directive lead to. */
function bereikbaar(types: Types): Types {
  const gezien = new Map<string, TypeDefinitionNode>();
  const volg = (naam: string): void => {
    const type = types.get(naam);
    if (type === undefined || gezien.has(naam)) return;
    gezien.set(naam, type);
    visit(type, { NamedType: ({ name }) => volg(name.value) });
  };
  for (const wortel of [...wortels, 'Gegevenscategorie']) volg(wortel);
  return gezien;
}

/** Of federation's own marks nothing is left; descriptions on one line. */
function drukAf(definitions: readonly DefinitionNode[]): string {
  return print(
    visit(
      { kind: Kind.DOCUMENT, definitions },
      {
        Directive: (d) => (['toegang', 'deprecated', 'specifiedBy', 'oneOf'].includes(d.name.value) ? undefined : null),
        StringValue: (tekst) => (tekst.block && !tekst.value.includes('\n') ? { ...tekst, block: false } : undefined),
      },
    ),
  );
}
