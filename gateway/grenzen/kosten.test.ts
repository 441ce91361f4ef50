import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { schatKosten } from './kosten';
import { vouwUit } from './uitvouwen';
import { fragmentenVan } from './wortels';

describe('de geschatte kosten van een vraag', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));

  const schat = (query: string, variabelen: Record<string, unknown> = {}): number => {
    const document = parse(query);
    const operatie = document.definitions[0] as OperationDefinitionNode;
    return schatKosten(operatie, vouwUit(schema, operatie, fragmentenVan(document)), variabelen);
  };

  test('een vraag aan een subgraaf kost 100, een object 1, een gewone waarde niets', () => {
    expect(schat('{ ik { rol doel gebruiker } }')).toBe(101);
    expect(schat('{ ik { rol partner { id naam } } }')).toBe(102);
  });

  test('een lijst zonder paginagrootte telt voor 10', () => {
    expect(schat('{ partners { id } }')).toBe(110);
    expect(schat('{ gemeenten { wijken { buurten { naam } } } }')).toBe(100 + 10 + 100 + 1000);
  });

  test('een verbinding vermenigvuldigt met first: geschreven, als variabele, of volgens het schema', () => {
    const vraag = (first: string) => `woningen${first} { edges { node { eigenaar { id } } } }`;
    const verwacht = (rijen: number) => 100 + 10 + 1 + rijen * 3;
    expect(schat(`{ ${vraag('(first: 200)')} }`)).toBe(verwacht(200));
    expect(schat(`query($n: Int) { ${vraag('(first: $n)')} }`, { n: 7 })).toBe(verwacht(7));
    expect(schat(`query($n: Int = 20) { ${vraag('(first: $n)')} }`)).toBe(verwacht(20));
    expect(schat(`query($n: Int) { ${vraag('(first: $n)')} }`)).toBe(verwacht(50));
    expect(schat(`{ ${vraag('')} }`)).toBe(verwacht(50));
  });

  test('een veld met argumenten wordt per object uitgerekend en kost 10 meer', () => {
    expect(schat('{ partners { id } wijken { naam } }')).toBe(220);
    expect(schat('{ wijken { aandeelSocialeHuur } }')).toBe(110 + 10 * 10);
    expect(schat('{ wijken { voorraad { kernvoorraad } } }')).toBe(110 + 10 * 10 + 10);
  });

  test('een fragment telt op elke plaats waar het staat, een voorwaarde alsof zij geldt', () => {
    expect(schat('{ a: ik { ...F } b: ik { ...F } } fragment F on Ik { partner { id } }')).toBe(204);
    expect(schat('query($w: Boolean!) { ik @include(if: $w) { rol } }', { w: false })).toBe(101);
  });
});
