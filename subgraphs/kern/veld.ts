import 'reflect-metadata';
import {
  Directive,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  type FieldOptions,
} from 'type-graphql';
import type { Gegevenscategorie } from '../../schema/beleid/categorie';

type Typefunctie = () => unknown;
type Lidtekenaar = (doel: object, naam: string | symbol, eigenschap?: unknown) => void;
interface Veldopties extends Omit<FieldOptions, 'description' | 'nullable'> {
  /** Only for OPENBAAR fields of the owner; every other field may be denied and is nullable. */
  leeg?: boolean;
}

/** Public names per class and categories per member, gathered while the decorators run; read by `declaraties`. */
const naamVanType = new Map<unknown, string>();
const typeVanBron = new Map<unknown, Typefunctie>();
const leden: { klasse: unknown; veld: string; categorie: Gegevenscategorie }[] = [];

const onthoud = (doel: object, veld: string, categorie: Gegevenscategorie): void => {
  leden.push({ klasse: doel.constructor, veld, categorie });
};

/** An object type of the graph under its public name, with its federation keys. */
export function Type(naam: string, beschrijving: string, ...directieven: string[]): ClassDecorator {
  return (klasse) => {
    naamVanType.set(klasse, naam);
    for (const directief of directieven) (Directive(directief) as ClassDecorator)(klasse);
    ObjectType(naam, { description: beschrijving })(klasse);
  };
}

/**
 * A field of the graph with its gegevenscategorie and Dutch description. Only OPENBAAR can be non-null (`leeg: true` makes
 * it nullable); all other categories are nullable, because a denied field answers null.
 */
export function Veld(
  categorie: Gegevenscategorie,
  beschrijving: string,
  type?: Typefunctie,
  { leeg, ...opties }: Veldopties = {},
): Lidtekenaar {
  return (doel, naam, eigenschap) => {
    onthoud(doel, opties.name ?? String(naam), categorie);
    const veldopties = { ...opties, description: beschrijving, nullable: categorie !== 'OPENBAAR' || leeg === true };
    const teken = (type ? Field(type as never, veldopties) : Field(veldopties)) as Lidtekenaar;
    teken(doel, naam, eigenschap);
  };
}

/** A resolver class for an object type; without a type it holds root fields only. */
export function Bron(type?: Typefunctie): ClassDecorator {
  return (klasse) => {
    if (type) typeVanBron.set(klasse, type);
    (type ? Resolver(type as never) : Resolver())(klasse);
  };
}

/** A field that a resolver adds to its type. Fields added to another subgraph's entity are nullable: pass `leeg: true`. */
export function BronVeld(
  categorie: Gegevenscategorie,
  beschrijving: string,
  type: Typefunctie,
  leeg = false,
): Lidtekenaar {
  return (doel, naam, eigenschap) => {
    onthoud(doel, String(naam), categorie);
    const opties = { description: beschrijving, nullable: categorie !== 'OPENBAAR' || leeg };
    (FieldResolver(type as never, opties) as Lidtekenaar)(doel, naam, eigenschap);
  };
}

const wortels: { soort: 'Query' | 'Mutation'; klasse: unknown; veld: string; categorie: Gegevenscategorie }[] = [];

/** A root query field: nullable. Row types are OPENBAAR here (the row decides); a meter carries its own category. */
export function Vraag(categorie: Gegevenscategorie, beschrijving: string, type: Typefunctie): Lidtekenaar {
  return (doel, naam, eigenschap) => {
    wortels.push({ soort: 'Query', klasse: doel.constructor, veld: String(naam), categorie });
    (Query(type as never, { description: beschrijving, nullable: true }) as Lidtekenaar)(doel, naam, eigenschap);
  };
}

/** A mutation: its right is checked by its name in the policy's `handelingen` before it runs; its fields follow their own category. */
export function Wijziging(beschrijving: string, type: Typefunctie): Lidtekenaar {
  return (doel, naam, eigenschap) => {
    wortels.push({ soort: 'Mutation', klasse: doel.constructor, veld: String(naam), categorie: 'OPENBAAR' });
    (Mutation(type as never, { description: beschrijving, nullable: true }) as Lidtekenaar)(doel, naam, eigenschap);
  };
}

/** Category by 'Type.field' of every decorated member whose type has a public name. */
export function declaraties(): Map<string, Gegevenscategorie> {
  const uit = new Map<string, Gegevenscategorie>();
  for (const { klasse, veld, categorie } of leden) {
    const type = naamVanType.get(klasse) ?? naamVanType.get(typeVanBron.get(klasse)?.());
    if (type !== undefined) uit.set(`${type}.${veld}`, categorie);
  }
  for (const { soort, veld, categorie } of wortels) uit.set(`${soort}.${veld}`, categorie);
  return uit;
}
