import { beheertOverleg, gedaantekst, telzin } from './woorden';

test('de teller zegt hoeveel er gehouden zijn van wat is afgesproken, of dat er geen aantal is', () => {
  expect(telzin(2, 2, 0)).toBe('2 van minstens 2 gehouden');
  expect(telzin(0, 2, 1)).toBe('0 van minstens 2 gehouden, 1 gepland');
  expect(telzin(3, null, 0)).toBe('3 keer gehouden; de afspraken noemen geen aantal');
});

test('een overzicht wordt verstuurd, een overleg gehouden', () => {
  expect(gedaantekst('ACTIVITEITENOVERZICHT')).toBe('verstuurd');
  expect(gedaantekst('BESTUURLIJK')).toBe('gehouden');
});

test('alleen bestuur en beleidsadviseurs van wie tekende houden de cyclus bij', () => {
  expect(beheertOverleg('corporatie/beleidsadviseur')).toBe(true);
  expect(beheertOverleg('welzijn/bestuurder')).toBe(false);
});
