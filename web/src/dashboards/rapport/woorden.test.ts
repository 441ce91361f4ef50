import type { Rapportindicator } from './inhoud';
import { doelzin, halfjaarnaam, waardezin } from './woorden';

const kaal: Rapportindicator = {
  code: 'x',
  naam: 'x',
  eenheid: '%',
  partij: null,
  doel: null,
  richting: null,
  doelTekst: null,
  deadline: null,
  wanneer: null,
  streven: false,
  afgeleid: false,
  toelichting: null,
  status: 'NIET_VASTGESTELD',
  waarom: '',
  meting: null,
  reeks: [],
};

test('een doel dat niemand vaststelde, leest als nog niet vastgesteld; nooit als 0', () => {
  expect(doelzin(kaal)).toBe('nog niet vastgesteld');
  expect(doelzin({ ...kaal, doel: 0, richting: 'HOOGSTENS' })).toBe('hoogstens 0 %');
  expect(doelzin({ ...kaal, doel: 85, richting: 'MINSTENS', wanneer: 'doorlopend' })).toBe('minstens 85 %, doorlopend');
  expect(doelzin({ ...kaal, doel: 95, streven: true, deadline: '2025-12-31' })).toBe(
    'streven: 95 %, uiterlijk 31 december 2025',
  );
});

test('een stand die er niet is, zegt waarom', () => {
  const meting = { peildatum: '2025-01-01', partij: null, onderdeel: null, definitie: '', bron: '', duiding: [] };
  expect(waardezin(kaal)).toBe('nog niet gemeten');
  expect(waardezin({ ...kaal, meting: { ...meting, waarde: null, reden: 'grenzen onbekend' } })).toBe(
    'onbekend: grenzen onbekend',
  );
  expect(waardezin({ ...kaal, meting: { ...meting, waarde: 84.5, reden: null, partij: 'Actium' } })).toBe(
    '84,5 % (Actium)',
  );
});

test('een halfjaar in woorden', () => {
  expect(halfjaarnaam('2025-1')).toBe('eerste halfjaar 2025');
  expect(halfjaarnaam('2025-2')).toBe('tweede halfjaar 2025');
});
