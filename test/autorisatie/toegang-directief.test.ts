import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import { metToegang } from '../../subgraphs/kern/toegang-directief';
import { categorieVan } from './orakel';

const map = join(__dirname, '../../schema');
const bestanden = ['supergraph.graphql', ...readdirSync(join(map, 'subgraphs')).map((naam) => join('subgraphs', naam))];

const argument = (directieven: readonly ConstDirectiveNode[] | undefined, naam: string): string | undefined => {
  const waarde = directieven
    ?.filter((d) => d.name.value === 'toegang')
    .flatMap((d) => d.arguments ?? [])
    .find((a) => a.name.value === naam)?.value;
  return waarde !== undefined && 'value' in waarde ? String(waarde.value) : undefined;
};

/** 'Type.veld' → what @toegang says of it, of objects and of filters. */
function gelezen(tekst: string): { velden: Map<string, string>; filters: [string, string, string][] } {
  const velden = new Map<string, string>();
  const filters: [string, string, string][] = [];
  for (const d of parse(tekst).definitions) {
    if (d.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const veld of d.fields ?? [])
        velden.set(`${d.name.value}.${veld.name.value}`, argument(veld.directives, 'categorie') ?? 'ontbreekt');
    if (d.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && d.name.value.endsWith('Filter'))
      for (const deel of d.fields ?? [])
        filters.push([
          `${d.name.value}.${deel.name.value}`,
          argument(deel.directives, 'veld') ?? 'ontbreekt',
          argument(deel.directives, 'categorie') ?? 'ontbreekt',
        ]);
  }
  return { velden, filters };
}

describe('@toegang in het schema', () => {
  test.each(bestanden)('%s: elk veld draagt zijn categorie, dezelfde als in het orakel', (bestand) => {
    const { velden } = gelezen(readFileSync(join(map, bestand), 'utf8'));
    const anders = [...velden].filter(([naam, categorie]) => {
      const [type = '', veld = ''] = naam.split('.');
      return categorie !== (type === 'Mutation' ? 'OPENBAAR' : categorieVan(type, veld));
    });
    expect(velden.size).toBeGreaterThan(10);
    expect(anders).toEqual([]);
  });

  test.each(bestanden)(
    '%s: elk deel van een filter noemt het veld dat het doorzoekt, met diens categorie',
    (bestand) => {
      const { filters } = gelezen(readFileSync(join(map, bestand), 'utf8'));
      const anders = filters.filter(([, gezocht, categorie]) => {
        const [type = '', veld = ''] = gezocht.split('.');
        return categorie !== categorieVan(type, veld);
      });
      expect(anders).toEqual([]);
      if (bestand === 'supergraph.graphql')
        expect(filters).toEqual(
          expect.arrayContaining([
            ['WoningFilter.postcode', 'Woning.adres', 'BEDRIJF'],
            ['ToewijzingFilter.grondslag', 'Toewijzing.grondslag', 'HERKOMST'],
            ['MeldingFilter.vanaf', 'Melding.ontvangenOp', 'PERSOON'],
          ]),
        );
    },
  );

  test('een filter dat niet zegt waarop het zoekt, houdt de bouw tegen', () => {
    const sdl = 'type Query { a: Int } input NieuwFilter { kleur: String }';
    expect(() => metToegang(sdl, new Map([['Query.a', 'OPENBAAR']]))).toThrow(
      'NieuwFilter.kleur: zeg met @ZoektIn op welk veld dit zoekt.',
    );
  });
});
