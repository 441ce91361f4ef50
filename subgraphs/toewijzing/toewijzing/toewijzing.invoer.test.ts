import type { Fout } from '../../kern/fout';
import type { Doel } from '../../../schema/beleid/categorie';
import { keurOpdracht } from './toewijzing.invoer';
import type { HuishoudenInput, WijsToeInput } from './toewijzing.input';

const huishouden = (overrides: Partial<HuishoudenInput> = {}): HuishoudenInput => ({ grootte: 2, ...overrides });
const opdracht = (overrides: Partial<WijsToeInput> = {}): WijsToeInput => ({
  idempotencySleutel: 'sleutel-1',
  woning: 'b7f0a1de-0000-4000-8000-000000000001',
  woningVersie: 1,
  huishouden: huishouden(),
  datum: '2026-05-01',
  grondslag: 'REGULIER',
  ...overrides,
});

/** The names of the faulty fields, as the client wrote them. */
function fouten(invoer: WijsToeInput, doel: Doel = 'WOONRUIMTEVERDELING'): string[] {
  try {
    keurOpdracht(invoer, doel, '2026-05-02');
    return [];
  } catch (fout) {
    expect((fout as Fout).code).toBe('ONGELDIGE_INVOER');
    return ((fout as Fout).extensions['velden'] as { veld: string }[]).map((v) => v.veld);
  }
}

describe('een opdracht tot toewijzen', () => {
  test('een gewone opdracht is goed', () => expect(fouten(opdracht())).toEqual([]));

  test.each<[string, Partial<WijsToeInput>, string]>([
    ['de datum ligt niet in de toekomst', { datum: '2026-05-03' }, 'datum'],
    ['kandidaat en huishouden samen kan niet', { kandidaat: 'x' }, 'kandidaat'],
    ['zonder kandidaat en zonder huishouden kan niet', { huishouden: null }, 'huishouden'],
    [
      'uitstroom kan alleen onder het doel Weer Thuis',
      { grondslag: 'UITSTROOM', kandidaat: 'x', huishouden: null },
      'grondslag',
    ],
    ['een huishouden heeft minstens één persoon', { huishouden: huishouden({ grootte: 0 }) }, 'huishouden.grootte'],
    [
      'een huishouden heeft hoogstens twintig personen',
      { huishouden: huishouden({ grootte: 21 }) },
      'huishouden.grootte',
    ],
    ['een inkomen is niet negatief', { huishouden: huishouden({ rekeninkomen: -1 }) }, 'huishouden.rekeninkomen'],
    [
      'inschrijven gaat vooraf aan toewijzen',
      { huishouden: huishouden({ inschrijfdatum: '2026-05-02' }) },
      'huishouden.inschrijfdatum',
    ],
    [
      'inschrijven gaat vooraf aan reageren',
      { huishouden: huishouden({ inschrijfdatum: '2025-02-01', eersteReactie: '2025-01-01' }) },
      'huishouden.eersteReactie',
    ],
    ['een burgerservicenummer staat niet in de motivering (A4)', { motivering: 'zie 123456782' }, 'motivering'],
    [
      'een burgerservicenummer staat niet in de samenstelling (A4)',
      { huishouden: huishouden({ samenstelling: '123 456 782' }) },
      'huishouden.samenstelling',
    ],
    ['een burgerservicenummer is geen sleutel (A4)', { idempotencySleutel: '123456782' }, 'idempotencySleutel'],
    ['een sleutel is niet leeg', { idempotencySleutel: ' ' }, 'idempotencySleutel'],
    [
      'een statushouder telt nooit in de vrije ruimte (T3)',
      { grondslag: 'VRIJE_BELEIDSRUIMTE', huishouden: huishouden({ statushouder: true }) },
      'grondslag',
    ],
    [
      'grond statushouder spreekt zichzelf niet tegen',
      { grondslag: 'STATUSHOUDER', huishouden: huishouden({ statushouder: false }) },
      'huishouden.statushouder',
    ],
  ])('%s', (_regel, overrides, veld) => expect(fouten(opdracht(overrides))).toEqual([veld]));

  test('onder het doel Weer Thuis kan alleen uitstroom, met een kandidaat', () => {
    expect(fouten(opdracht(), 'UITSTROOM_WEER_THUIS')).toEqual(['grondslag']);
    expect(fouten(opdracht({ grondslag: 'UITSTROOM' }), 'UITSTROOM_WEER_THUIS')).toEqual(['kandidaat']);
    expect(
      fouten(opdracht({ grondslag: 'UITSTROOM', kandidaat: 'x', huishouden: null }), 'UITSTROOM_WEER_THUIS'),
    ).toEqual([]);
  });

  test('een kandidaat neemt de plaats in van het huishouden, bij elke grond', () => {
    expect(fouten(opdracht({ kandidaat: 'x', huishouden: null }))).toEqual([]);
  });

  test('alle fouten komen in één keer', () => {
    expect(
      fouten(opdracht({ datum: '2030-01-01', motivering: '123456782', huishouden: huishouden({ grootte: 0 }) })),
    ).toEqual(['motivering', 'datum', 'huishouden.grootte']);
  });
});
