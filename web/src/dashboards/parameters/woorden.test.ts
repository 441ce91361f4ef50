import { toonPeriode, toonWaarde } from './woorden';

test.each([
  ['CENT', { waarde: '633,25', getal: 633.25 }, '€ 633,25'],
  ['HONDERDSTE_PROCENT', { waarde: '92,5', getal: 92.5 }, '92,5%'],
  ['JAREN', { waarde: '21', getal: 21 }, '21 jaar'],
  ['KEUZE', { waarde: 'EXCLUSIEF_STATUSHOUDERS', getal: null }, 'zonder statushouders'],
  ['KEUZE', { waarde: 'IN_UITVOERING', getal: null }, 'in uitvoering'],
  ['AANTAL', { waarde: '9170', getal: 9170 }, '9.170'],
  ['CENT', { waarde: null, getal: null }, 'nog niet vastgesteld'],
  ['CENT', null, 'niet bekend'],
])('een waarde in woorden: %s %j', (eenheid, waarde, tekst) => {
  expect(toonWaarde(eenheid, waarde).replace(/\s/g, ' ')).toBe(tekst);
});

test.each([
  ['2027-01-01', '2028-01-01', 'in 2027'],
  ['2027-01-01', null, 'vanaf 1 januari 2027'],
  ['2026-07-01', '2027-01-01', '1 juli 2026 tot 1 januari 2027'],
])('een periode in woorden: %s tot %s', (geldigVan, geldigTot, tekst) => {
  expect(toonPeriode({ geldigVan, geldigTot })).toBe(tekst);
});
