import ICAL from 'ical.js';
import { schrijfIcs, vouw, type Afspraak } from './ics';

const gemaaktOp = new Date('2026-06-15T08:00:00Z');
const basis: Afspraak = {
  id: 'a1',
  titel: 'Bestuurlijk overleg, tripartiet',
  wanneer: { moment: new Date('2026-09-10T12:30:00Z'), minuten: 60 },
  omschrijving: 'Agenda: gemeente; verslag: \\ nog niet\nbekend',
  versie: 2,
  gewijzigdOp: new Date('2026-06-01T08:00:00Z'),
  afgelast: false,
};
const schrijf = (...afspraken: Partial<Afspraak>[]): string =>
  schrijfIcs({ naam: 'Overleg', host: 'buurtgraaf', gemaaktOp, afspraken: afspraken.map((a) => ({ ...basis, ...a })) });
/** As a calendar program reads it: an independent parser. */
const lees = (tekst: string) =>
  new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));

describe('iCalendar (RFC 5545)', () => {
  test('een lezer krijgt titel, omschrijving en moment terug zoals ze waren', () => {
    const [overleg] = lees(schrijf({}));
    expect(overleg?.summary).toBe(basis.titel);
    expect(overleg?.description).toBe(basis.omschrijving);
    expect(overleg?.startDate.toJSDate()).toEqual(new Date('2026-09-10T12:30:00Z'));
    expect(overleg?.endDate.toJSDate()).toEqual(new Date('2026-09-10T13:30:00Z'));
    expect(overleg?.uid).toBe('a1@buurtgraaf');
    expect(overleg?.sequence).toBe(2);
  });

  test('een termijn is een hele dag, zonder tijdzone, ook op de dagen waarop de klok verspringt en op 29 februari', () => {
    const dagen = ['2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31'];
    const tekst = schrijf(...dagen.map((dag) => ({ wanneer: { dag } })));
    expect(lees(tekst).map((o) => [o.startDate.isDate, o.startDate.toString(), o.endDate.toString()])).toEqual([
      [true, '2026-03-29', '2026-03-30'],
      [true, '2026-10-25', '2026-10-26'],
      [true, '2028-02-29', '2028-03-01'],
      [true, '2026-12-31', '2027-01-01'],
    ]);
    expect(tekst).toContain('DTSTART;VALUE=DATE:20280229');
  });

  test('regels zijn hoogstens 75 octetten, eindigen op CRLF en breken geen teken', () => {
    const titel = `Overleg ${'één café €uro 🏘 '.repeat(20)}einde`;
    const tekst = schrijf({ titel });
    for (const regel of tekst.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lees(tekst)[0]?.summary).toBe(titel);
    expect(vouw('x'.repeat(76)).split('\r\n')).toEqual(['x'.repeat(75), ' x']);
  });

  test('wat iemand intikt, wordt geen eigen regel in de agenda', () => {
    const titel = 'X\r\nEND:VEVENT\nBEGIN:VALARM;a,b\u0007';
    const gelezen = lees(schrijf({ titel }));
    expect(gelezen).toHaveLength(1);
    expect(gelezen[0]?.summary).toBe('X\nEND:VEVENT\nBEGIN:VALARM;a,b');
  });

  test('wat vervalt blijft staan als afgelast, met een hoger volgnummer en hetzelfde kenmerk', () => {
    const [voor] = lees(schrijf({}));
    const tekst = schrijf({ afgelast: true, versie: 3 });
    const [na] = lees(tekst);
    expect(na?.uid).toBe(voor?.uid);
    expect(na?.sequence).toBe(3);
    expect(tekst).toContain('STATUS:CANCELLED');
  });
});
