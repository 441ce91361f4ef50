import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { rollen } from '../schema/beleid/beleid';
import { projectmap } from '../subgraphs/kern/instellingen';

/** The committed schemas of all rollen: what introspection, explorer and `/schema.graphql` show. A missing file stops the start. */
const sdlVan: ReadonlyMap<string, string> = new Map(
  rollen.map((rol) => [rol, readFileSync(join(projectmap, 'schema', 'rollen', `${rol}.graphql`), 'utf8')]),
);
/** Rollen that see the same share one; so there are never more than rollen. */
const gebouwd = new Map<string, GraphQLSchema>();

export function rolSdl(rol: string): string {
  const sdl = sdlVan.get(rol);
  if (sdl === undefined) throw new Error(`Er is geen schema voor de rol ${rol}.`);
  return sdl;
}

export function rolSchema(rol: string): GraphQLSchema {
  // The first line names the rol.
  const sdl = rolSdl(rol).replace(/^#.*\n/, '');
  const schema = gebouwd.get(sdl) ?? buildSchema(sdl, { noLocation: true });
  gebouwd.set(sdl, schema);
  return schema;
}
