import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DirectiveNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { ongeldigeInvoer } from '../../subgraphs/kern/fout';
import { grenzen } from './grenzen';
import { teDuur } from './te-duur';
import type { Wortel } from './wortels';

/** How big a document is once its fragments stand in their places; counted without putting them there. */
interface Omvang {
  selecties: number;
  diepte: number;
  introspectiediepte: number;
  introspecties: number;
  aliassen: number;
  directives: number;
}

const niets: Omvang = {
  selecties: 0,
  diepte: 0,
  introspectiediepte: 0,
  introspecties: 0,
  aliassen: 0,
  directives: 0,
};

const telOp = (a: Omvang, b: Omvang): Omvang => ({
  selecties: a.selecties + b.selecties,
  diepte: Math.max(a.diepte, b.diepte),
  introspectiediepte: Math.max(a.introspectiediepte, b.introspectiediepte),
  introspecties: a.introspecties + b.introspecties,
  aliassen: a.aliassen + b.aliassen,
  directives: a.directives + b.directives,
});

/** Counts tokens before anything is parsed; stops at the limit. A text that is no GraphQL is left to the parser. */
export function keurTekst(tekst: string): void {
  if (tekst.length > grenzen.tekst)
    throw teDuur('het aantal tekens', tekst.length, grenzen.tekst, 'Stuur lange waarden als variabelen.');
  const lezer = new Lexer(new Source(tekst));
  try {
    for (let aantal = 0; lezer.advance().kind !== TokenKind.EOF; aantal++) {
      if (aantal >= grenzen.tokens) break;
    }
  } catch {
    return;
  }
  if (lezer.token.kind !== TokenKind.EOF)
    throw teDuur('het aantal woorden en tekens', Infinity, grenzen.tokens, 'Stuur kleinere vragen na elkaar.');
}

/** Each fragment is measured once and its measure used at every spread: a bomb of fragments costs no more than its text. */
class Meter {
  private readonly klaar = new Map<string, Omvang>();
  private readonly bezig = new Set<string>();

  constructor(private readonly fragmenten: ReadonlyMap<string, FragmentDefinitionNode>) {}

  meet({ selections }: SelectionSetNode): Omvang {
    return selections.reduce((som, selectie) => telOp(som, this.selectie(selectie)), niets);
  }

  private selectie(selectie: SelectionNode): Omvang {
    const eigen = { ...niets, selecties: 1, directives: aantal(selectie.directives) };
    switch (selectie.kind) {
      case Kind.FRAGMENT_SPREAD:
        return telOp(eigen, this.fragment(selectie.name.value));
      case Kind.INLINE_FRAGMENT:
        return telOp(eigen, this.meet(selectie.selectionSet));
      case Kind.FIELD: {
        const binnen = selectie.selectionSet === undefined ? niets : this.meet(selectie.selectionSet);
        const som = telOp({ ...eigen, aliassen: selectie.alias === undefined ? 0 : 1 }, binnen);
        if (!/^__(schema|type)$/.test(selectie.name.value)) return { ...som, diepte: binnen.diepte + 1 };
        return { ...som, diepte: 1, introspectiediepte: binnen.diepte + 1, introspecties: binnen.introspecties + 1 };
      }
    }
  }

  fragment(naam: string): Omvang {
    const eerder = this.klaar.get(naam);
    if (eerder !== undefined) return eerder;
    const definitie = this.fragmenten.get(naam);
    if (definitie === undefined) return niets;
    if (this.bezig.has(naam)) {
      const melding = `Fragment "${naam}" verwijst naar zichzelf. Haal die verwijzing weg.`;
      throw ongeldigeInvoer([{ veld: naam, melding }]);
    }
    this.bezig.add(naam);
    const omvang = telOp({ ...niets, directives: aantal(definitie.directives) }, this.meet(definitie.selectionSet));
    this.bezig.delete(naam);
    this.klaar.set(naam, omvang);
    return omvang;
  }
}

const aantal = (directives: readonly DirectiveNode[] | undefined): number => directives?.length ?? 0;

const adviezen: Record<keyof Omvang, [naam: string, advies: string]> = {
  selecties: ['het aantal velden', 'Stuur kleinere vragen na elkaar.'],
  diepte: ['de diepte', 'Vraag het onderste deel apart, met het kenmerk dat u al hebt.'],
  introspectiediepte: ['de diepte van de vraag naar het schema', 'Gebruik /schema.graphql.'],
  introspecties: ['het aantal vragen naar het schema', 'Gebruik /schema.graphql.'],
  aliassen: ['het aantal aliassen', 'Stuur kleinere vragen na elkaar.'],
  directives: ['het aantal directives', 'Stel de vraag samen voordat u haar stuurt.'],
};

/** Depth, aliases, directives and size of everything that validation will walk through, all together. */
export function keurOmvang(wortels: readonly Wortel[], fragmenten: ReadonlyMap<string, FragmentDefinitionNode>): void {
  const meter = new Meter(fragmenten);
  // Also those that nothing reaches: a ring of fragments has no beginning.
  for (const naam of fragmenten.keys()) meter.fragment(naam);
  let som = niets;
  for (const wortel of wortels) {
    const variabelen = wortel.kind === Kind.OPERATION_DEFINITION ? (wortel.variableDefinitions ?? []) : [];
    const directives = [wortel, ...variabelen].reduce((tot, knoop) => tot + aantal(knoop.directives), 0);
    som = telOp(som, telOp({ ...niets, directives }, meter.meet(wortel.selectionSet)));
  }
  for (const [soort, [naam, advies]] of Object.entries(adviezen) as [keyof Omvang, [string, string]][]) {
    if (som[soort] > grenzen[soort]) throw teDuur(naam, som[soort], grenzen[soort], advies);
  }
}
