import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import feiten from '../prestatieafspraak/afspraken-2022-2025.json';
import { meetdagen } from './meetkalender';
import { jaarVan, meetregels } from './meetregels';

const graaf = buildSchema(readFileSync(join(__dirname, '..', '..', '..', 'schema', 'api.graphql'), 'utf8'));
const vraag = {
  code: '9-bijeenkomsten',
  peildatum: '2025-07-01',
  partij: 'actium',
  nulPeildatum: '2020-01-01',
  deadline: '2025-12-31',
};

describe('the rules by which indicators are taken from the graph', () => {
  test.each(Object.entries(meetregels))(
    '%s asks what the graph answers, and reads nothing from an empty answer',
    (_naam, regel) => {
      expect(validate(graaf, parse(regel.operatie))).toEqual([]);
      const uitkomsten = regel.lees({}, vraag);
      expect(uitkomsten.length).toBeGreaterThan(0);
      for (const { waarde, reden } of uitkomsten) expect([waarde, typeof reden]).toEqual([null, 'string']);
    },
  );

  test('every rule that the agreements name exists', () => {
    const namen = feiten.afspraken.flatMap((a) =>
      a.indicatoren.flatMap((i) => ('meting' in i ? [String(i.meting)] : [])),
    );
    expect(namen.filter((naam) => meetregels[naam] === undefined)).toEqual([]);
    expect(namen.length).toBeGreaterThan(7);
  });

  test('a figure about a year is on 1 January about the year that has just ended', () => {
    expect(jaarVan({ peildatum: '2026-01-01' })).toBe(2025);
    expect(jaarVan({ peildatum: '2026-07-01' })).toBe(2026);
    expect(jaarVan({ peildatum: '2025-12-31' })).toBe(2025);
  });

  test('the meter of the 20 % is taken as it stood on the day', () => {
    const punt = (tot: string, percentage: number) => ({ tot, percentage, toewijzingen: 50, uitstroom: 2 });
    const verloop = [punt('2025-03-31', 12), punt('2025-06-30', 14), punt('2025-09-30', 22)];
    const data = {
      vrijeBeleidsruimte: [{ corporatie: { id: 'actium' }, noemerSoort: 'TOTAAL', reden: null, verloop }],
    };
    expect(meetregels['vrije-beleidsruimte']?.lees(data, vraag)).toEqual([
      { waarde: 14, reden: null, partij: 'actium' },
    ]);
    expect(meetregels['uitstroom-in-beleidsruimte']?.lees(data, vraag)).toEqual([
      { waarde: 4, reden: null, partij: 'actium' },
    ]);
    const [vroeg] = meetregels['vrije-beleidsruimte']?.lees(data, { ...vraag, peildatum: '2025-02-01' }) ?? [];
    expect(vroeg).toMatchObject({ waarde: null, reden: expect.stringContaining('nog geen kwartaal') });
  });

  test('sales are counted over the year; a year without one has none, and an unknown year stays unknown (S3-15)', () => {
    const regel = meetregels['verkoop-uit-kernvoorraad'];
    const mutaties = (perReden: unknown) => ({
      voorraadontwikkeling: { perReden, reden: perReden ? null : 'Onbekend.' },
    });
    expect(regel?.lees(mutaties([{ reden: 'VERKOOP', aantal: -12 }]), vraag)).toEqual([{ waarde: 12, reden: null }]);
    expect(regel?.lees(mutaties([{ reden: 'NIEUWBOUW', aantal: 3 }]), vraag)).toEqual([{ waarde: 0, reden: null }]);
    expect(regel?.lees(mutaties(null), vraag)).toEqual([{ waarde: null, reden: 'Onbekend.' }]);
    expect(regel?.variabelen(vraag)).toEqual({ van: '2024-12-31', tot: '2025-07-01' });
    expect(regel?.variabelen({ ...vraag, peildatum: '2026-01-01' })).toEqual({ van: '2024-12-31', tot: '2025-12-31' });
  });

  test('what huurdersorganisaties did is what they recorded of the year; nothing recorded is unknown, not none (S3-9)', () => {
    const regel = meetregels['vastgelegde-activiteiten'];
    const bewijs = [
      { indicator: '9-bijeenkomsten', stand: 'BEHAALD', dag: '2025-03-01' },
      { indicator: '9-bijeenkomsten', stand: 'BEZIG', dag: '2025-04-01' },
      { indicator: '9-bijeenkomsten', stand: 'BEHAALD', dag: '2024-12-31' },
      { indicator: '9-nieuwsberichten', stand: 'BEHAALD', dag: '2025-05-01' },
    ];
    const data = { prestatieafspraken: [{ bewijs: null }, { bewijs }] };
    expect(regel?.lees(data, vraag)).toEqual([{ waarde: 1, reden: null }]);
    expect(regel?.lees(data, { ...vraag, peildatum: '2026-07-01' })).toEqual([
      { waarde: null, reden: expect.stringContaining('over 2026 niets vastgelegd') },
    ]);
  });

  test('the parties were told as often as messages went out by the day; none is a figure too (T5)', () => {
    const normmeldingen = [{ op: '2025-07-01T08:00:00+02:00' }, { op: '2025-10-01T08:00:00+02:00' }];
    const regel = meetregels['ingelicht-over-norm'];
    expect(regel?.lees({ normmeldingen }, vraag)).toEqual([{ waarde: 1, reden: null }]);
    expect(regel?.lees({ normmeldingen: [] }, vraag)).toEqual([{ waarde: 0, reden: null }]);
  });

  test('an indicator is measured, or says in words what the graph lacks, or is shown by evidence; never two of these', () => {
    type Meetbaar = { code: string; eenheid: string };
    const zonder = feiten.afspraken
      .flatMap((a): Meetbaar[] => a.indicatoren)
      .filter((i) => !['mijlpaal', 'ja of nee'].includes(i.eenheid) && 'meting' in i === 'ontbreekt' in i);
    expect(zonder.map((i) => i.code)).toEqual([]);
  });

  test('new-build of which the limits are not known is left out, and the figure says so (V9, S3-4)', () => {
    const reden = 'Van 1 van de 3 projecten is de verdeling niet bekend; die tellen niet mee.';
    const nieuwbouw = [
      { corporatie: { id: 'actium' }, percentage: 79.5, reden },
      { corporatie: { id: 'woonservice' }, percentage: 100, reden: null },
    ];
    expect(meetregels['nieuwbouw-binnen-bereik']?.lees({ nieuwbouw }, vraag)).toEqual([
      { waarde: 79.5, reden, partij: 'actium' },
      { waarde: 100, reden: null, partij: 'woonservice' },
    ]);
  });

  test('an argued deviation of the 30 % is told and not held against it; one without arguments is measured (S3-13)', () => {
    const locatie = (naam: string, aandeel: number, oordeel: string) => ({ naam, aandeel, oordeel, reden: null });
    const data = {
      ontwikkellocaties: [locatie('A', 25, 'AFWIJKING_MET_ARGUMENT'), locatie('B', 20, 'AFWIJKING_ZONDER_ARGUMENT')],
    };
    expect(meetregels['sociale-huur-per-locatie']?.lees(data, vraag)).toEqual([
      { onderdeel: 'A', waarde: null, reden: '25% sociale huur: een afwijking met vastgelegde argumenten.' },
      { onderdeel: 'B', waarde: 20, reden: null },
    ]);
  });

  test('of two goals of one kind the one of the agreed day is taken, and of the half-years the one that ended', () => {
    const doelen = [25, 31].map((stand, i) => ({
      soort: 'GECLUSTERD',
      op: `20${i === 0 ? 25 : 30}-12-31`,
      stand,
      reden: null,
    }));
    expect(meetregels['geclusterd']?.lees({ voorraaddoelen: doelen }, { ...vraag, deadline: '2030-12-31' })).toEqual([
      { waarde: 31, reden: null },
    ]);
    const data = {
      taakstellingStatushouders: [1, 2].map((halfjaar) => ({ halfjaar, percentage: halfjaar * 10, reden: null })),
    };
    const gehaald = (peildatum: string) => meetregels['taakstelling']?.lees(data, { ...vraag, peildatum })[0]?.waarde;
    expect([gehaald('2026-01-01'), gehaald('2025-07-01'), gehaald('2025-07-02')]).toEqual([20, 10, 20]);
  });

  test('the fixed days are 1 January and 1 July, after the day on which the agreements were loaded', () => {
    expect(meetdagen('2024-07-01', '2026-01-01')).toEqual(['2025-01-01', '2025-07-01', '2026-01-01']);
    expect(meetdagen('2025-12-31', '2025-12-31')).toEqual([]);
  });
});
