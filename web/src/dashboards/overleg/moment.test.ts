import { alsMoment } from './moment';

describe('een tijd op de Nederlandse klok', () => {
  test.each([
    ['2026-01-15T14:00', '2026-01-15T13:00:00.000Z'],
    ['2026-07-15T14:00', '2026-07-15T12:00:00.000Z'],
    ['2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25T04:00', '2026-10-25T03:00:00.000Z'],
    ['2028-02-29T09:00', '2028-02-29T08:00:00.000Z'],
  ])('%s is %s, ook rond het verzetten van de klok', (plaatselijk, moment) => {
    expect(alsMoment(plaatselijk)).toBe(moment);
  });

  test('wat geen dag en tijd is, is niets', () => {
    expect(alsMoment('')).toBeNull();
    expect(alsMoment('morgen')).toBeNull();
  });
});
