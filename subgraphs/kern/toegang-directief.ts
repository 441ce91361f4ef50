import { Kind, parse, print, visit, type ConstDirectiveNode, type FieldDefinitionNode } from 'graphql';
import { categorieen, type Gegevenscategorie } from '../../schema/beleid/categorie';
import { categoriebeschrijving } from './beleidstypen';
import { zoekveld } from './filter';
import { categorieVan } from './velden';

/** The second address only identifies our directive to federation; nothing is ever fetched there. */
const kop = `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@composeDirective"])
  @link(url: "https://buurtgraaf.example/toegang/v1.0", import: ["@toegang"])
  @composeDirective(name: "@toegang")

"""
Het soort gegevens van een veld. Bij een filter staat welk veld het doorzoekt; over een wijziging beslist uw rol.
"""
directive @toegang(categorie: Gegevenscategorie!, veld: String) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
`;

const categorietype = `
"""
${categoriebeschrijving}
"""
enum Gegevenscategorie { ${categorieen.join(' ')} }
`;

const directief = (categorie: Gegevenscategorie, veld?: string): ConstDirectiveNode => {
  const gelezen = veld === undefined ? '' : `, veld: "${veld}"`;
  const { definitions } = parse(`type T { v: Int @toegang(categorie: ${categorie}${gelezen}) }`);
  const [type] = definitions;
  const [drager] = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields as readonly FieldDefinitionNode[]) : [];
  return drager?.directives?.[0] as ConstDirectiveNode;
};

/**
 * Wall 3 in the SDL of a subgraph: `@toegang(categorie:)` on each field, from the categories that stand next to the fields
 * (`@Veld` and its kin) and from nowhere else. Fields without a category are left bare: `Velden` refuses them by name.
 */
export function metToegang(sdl: string, gedeclareerd: ReadonlyMap<string, Gegevenscategorie>): string {
  const eigenEnum = /^enum Gegevenscategorie\b/m.test(sdl) ? '' : categorietype;
  const document = visit(parse(kop + eigenEnum + sdl), {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).map((veld) => {
        const categorie = categorieVan(gedeclareerd, type.name.value, veld.name.value);
        if (categorie === undefined) return veld;
        return { ...veld, directives: [...(veld.directives ?? []), directief(categorie)] };
      }),
    }),
    InputObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).map((deel) => {
        const gezocht = zoekveld(type.name.value, deel.name.value);
        if (gezocht === undefined && !type.name.value.endsWith('Filter')) return deel;
        const categorie = gezocht === undefined ? undefined : gedeclareerd.get(gezocht);
        if (categorie === undefined)
          throw new Error(`${type.name.value}.${deel.name.value}: zeg met @ZoektIn op welk veld dit zoekt.`);
        return { ...deel, directives: [...(deel.directives ?? []), directief(categorie, gezocht)] };
      }),
    }),
  });
  return `${print(document)}\n`;
}
