import { applyMiddleware, type IMiddlewareTypeMap } from 'graphql-middleware';
import { rule, shield } from 'graphql-shield';
import {
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Doel } from '../../schema/beleid/categorie';
import { isPersoonlijk } from '../../schema/beleid/categorie';
import type { Veldplaats } from '../../schema/beleid/beleid';
import { typen } from '../../schema/beleid/typen';
import { geenToegang } from './geen-toegang';
import { bereikVoor, geslotenVelden, type Velden } from './velden';
import type { Verzoek } from './verzoek';

/** A field's middleware: the resolver it wraps, then the resolver's own arguments. */
type Wikkel = (
  resolve: GraphQLFieldResolver<unknown, Verzoek>,
  ouder: never,
  args: Record<string, unknown>,
  verzoek: Verzoek,
  info: GraphQLResolveInfo,
) => unknown;
type Middleware = Record<string, Record<string, Wikkel>>;

/** A row may carry the categories that the database opened on it; absent = the field does not depend on the row. */
interface MetOpen {
  open?: readonly string[];
}

/** Only this rule stands on denied fields; allowed fields are not wrapped at all (wrapping all makes a list 15× slower). */
function gesloten(plaats: Veldplaats) {
  return rule({ cache: 'no_cache' })((_ouder, _args, verzoek: Verzoek) => geenToegang(plaats, verzoek.wie));
}

/** One error per field, not per row: later rows answer null in silence. */
function eenmaal(sleutel: string, weiger: Wikkel): Wikkel {
  return (resolve, ouder, args, verzoek: Verzoek, info) => {
    if (verzoek.geweigerd.has(sleutel)) return null;
    verzoek.geweigerd.add(sleutel);
    return weiger(resolve, ouder, args, verzoek, info);
  };
}

/** A field whose category is open on some rows only: null on the others, with one GEEN_TOEGANG. */
function perRij(plaats: Veldplaats): Wikkel {
  const sleutel = `${plaats.type}.${plaats.veld}`;
  return (resolve, ouder: MetOpen, args, verzoek: Verzoek, info) => {
    if (ouder.open === undefined || ouder.open.includes(plaats.categorie)) return resolve(ouder, args, verzoek, info);
    if (verzoek.geweigerd.has(sleutel)) return null;
    verzoek.geweigerd.add(sleutel);
    throw geenToegang(plaats, verzoek.wie, true);
  };
}

/** Whether the category of this field can differ between rows of its type that exist for the same caller. */
function hangtVanRijAf(plaats: Veldplaats, rol: string, doel: Doel): boolean {
  const beleid = typen[plaats.type];
  if (beleid === undefined || beleid.waarde === true || plaats.categorie === 'OPENBAAR') return false;
  const bereik = bereikVoor(plaats, rol, doel);
  if (bereik === 'GEMEENTE' || bereik === 'GEEN') return false;
  return beleid.rijcategorie !== plaats.categorie || isPersoonlijk(plaats.categorie) || bereik === 'EIGEN';
}

/**
 * graphql-shield compiled per set of closed fields. A profile must cover every field of the schema: a field that the policy
 * does not know is refused when the profile is compiled, and shield's own fallback denies.
 */
export class Schilden {
  private readonly perSleutel = new Map<string, GraphQLSchema>();
  /** Rol and doel come from the policy, so this stays as small as the matrix. */
  private readonly perRegel = new Map<string, GraphQLSchema>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly velden: Velden,
  ) {
    const gemist = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.keys((type as GraphQLObjectType).getFields()).map((veld) => ({ type: type.name, veld })),
      )
      .filter(
        ({ type, veld }) => !(type === 'Query' && veld.startsWith('_')) && velden.plaats(type, veld) === undefined,
      );
    if (gemist.length > 0)
      throw new Error(`Het schild kent geen beleid voor ${gemist.map((g) => `${g.type}.${g.veld}`).join(', ')}.`);
  }

  voor(rol: string, doel: Doel): GraphQLSchema {
    const naam = `${rol} ${doel}`;
    let schild = this.perRegel.get(naam);
    if (schild === undefined) {
      schild = this.zoek(rol, doel);
      this.perRegel.set(naam, schild);
    }
    return schild;
  }

  private zoek(rol: string, doel: Doel): GraphQLSchema {
    const dicht = geslotenVelden(this.velden.alle(), rol, doel);
    const rijen = this.velden.alle().filter((plaats) => hangtVanRijAf(plaats, rol, doel));
    const naam = (v: Veldplaats): string => `${v.type}.${v.veld}`;
    const sleutel = `${dicht.map(naam).join()}|${rijen.map(naam).join()}`;
    let schild = this.perSleutel.get(sleutel);
    if (schild === undefined) {
      schild = this.stelSamen(dicht, rijen);
      this.perSleutel.set(sleutel, schild);
    }
    return schild;
  }

  private stelSamen(dicht: Veldplaats[], rijen: Veldplaats[]): GraphQLSchema {
    const regels: Record<string, Record<string, ReturnType<typeof gesloten>>> = {};
    for (const plaats of dicht) (regels[plaats.type] ??= {})[plaats.veld] = gesloten(plaats);
    const middleware: Middleware = {};
    if (dicht.length > 0) {
      const alles = shield(regels, {
        allowExternalErrors: true,
        fallbackRule: gesloten({ type: '?', veld: '?', categorie: 'VERANTWOORDING' }),
      });
      const gemaakt = (alles as unknown as { generate(s: GraphQLSchema): Middleware }).generate(this.schema);
      for (const plaats of dicht) {
        const weiger = gemaakt[plaats.type]?.[plaats.veld];
        if (weiger === undefined) throw new Error(`Het schild dekt ${plaats.type}.${plaats.veld} niet.`);
        (middleware[plaats.type] ??= {})[plaats.veld] = eenmaal(`${plaats.type}.${plaats.veld}`, weiger);
      }
    }
    for (const plaats of rijen) (middleware[plaats.type] ??= {})[plaats.veld] = perRij(plaats);
    return applyMiddleware(this.schema, middleware as unknown as IMiddlewareTypeMap);
  }
}
