import fc from 'fast-check';
import { bezwaar, rangregels, rangschik, type Rangfeiten } from './rangorde';

const dag = '2025-06-01';
const gewoon = rangregels(true, 'STATUSHOUDER_URGENTIE_UITSTROOM', null);
const zoeker = (id: string, anders: Partial<Rangfeiten> = {}): Rangfeiten => ({
  id,
  inschrijfdatum: '2020-01-01',
  uitgeschreven_op: null,
  urgent_van: null,
  urgent_tot: null,
  statushouder: false,
  doelgroep: null,
  ...anders,
});
const statushouder = zoeker('statushouder', { statushouder: true, inschrijfdatum: '2025-05-01' });
const urgent = zoeker('urgent', { urgent_van: '2025-01-01', urgent_tot: '2025-06-01' });
const uitstroom = zoeker('uitstroom', { doelgroep: 'UITSTROOM' });
const lang = zoeker('lang', { inschrijfdatum: '2005-01-01' });
const kort = zoeker('kort', { inschrijfdatum: '2024-01-01' });
const allen = [kort, lang, uitstroom, urgent, statushouder];
const namen = (regels = gewoon, op = dag) => rangschik(allen, regels, op).map((r) => r.rij.id);

describe('de volgorde van kandidaten (T4)', () => {
  test('statushouders gaan voor op alle anderen, dan urgentie, dan uitstroom, dan de langste inschrijving', () => {
    expect(namen()).toEqual(['statushouder', 'urgent', 'uitstroom', 'lang', 'kort']);
  });

  test('zonder die voorrang staat een statushouder op de plaats van zijn inschrijving', () => {
    expect(namen(rangregels(false, 'STATUSHOUDER_URGENTIE_UITSTROOM', null))).toEqual([
      'urgent',
      'uitstroom',
      'lang',
      'kort',
      'statushouder',
    ]);
  });

  test('de volgorde van de andere gronden is een regel van Thuiskompas; de voorrang van S3-20 blijft daarbuiten', () => {
    expect(namen(rangregels(true, 'STATUSHOUDER_UITSTROOM_URGENTIE', null)).slice(0, 3)).toEqual([
      'statushouder',
      'uitstroom',
      'urgent',
    ]);
    expect(namen(rangregels(true, 'ALLEEN_INSCHRIJFDUUR', null))[0]).toBe('statushouder');
  });

  test('urgentie telt van en tot en met haar dagen', () => {
    expect(namen(gewoon, '2025-06-01')[1]).toBe('urgent');
    expect(namen(gewoon, '2025-06-02')[1]).toBe('uitstroom');
  });

  test('statushouder en uitstroom heten allebei VOORRANG: welke het was, is niet te lezen', () => {
    const redenen = new Map(rangschik(allen, gewoon, dag).map((r) => [r.rij.id, r.redenen]));
    expect(redenen.get('statushouder')).toEqual(['VOORRANG', 'INSCHRIJFDUUR']);
    expect(redenen.get('uitstroom')).toEqual(['VOORRANG', 'INSCHRIJFDUUR']);
    expect(redenen.get('urgent')).toEqual(['URGENTIE', 'INSCHRIJFDUUR']);
    expect(redenen.get('lang')).toEqual(['INSCHRIJFDUUR']);
  });

  test('wie te kort, nog niet of niet meer staat ingeschreven is geen kandidaat; voorrang heft alleen het eerste op', () => {
    const regels = rangregels(true, 'STATUSHOUDER_URGENTIE_UITSTROOM', 365);
    expect(bezwaar(zoeker('x', { inschrijfdatum: '2024-06-02' }), regels, dag)).toContain('365 dagen');
    expect(bezwaar(zoeker('x', { inschrijfdatum: '2024-06-01' }), regels, dag)).toBeNull();
    expect(bezwaar(statushouder, regels, dag)).toBeNull();
    expect(bezwaar({ ...statushouder, inschrijfdatum: '2025-06-02' }, regels, dag)).toContain('nog niet');
    expect(bezwaar({ ...statushouder, uitgeschreven_op: dag }, regels, dag)).toContain('niet meer');
  });

  const willekeurig = fc.record({
    id: fc.uuid(),
    inschrijfdatum: fc.integer({ min: 2000, max: 2024 }).map((jaar) => `${jaar}-03-01`),
    uitgeschreven_op: fc.constant(null),
    urgent_van: fc.option(fc.constant('2025-01-01')),
    urgent_tot: fc.constant(null),
    statushouder: fc.option(fc.boolean()),
    doelgroep: fc.option(fc.constantFrom('UITSTROOM', 'STUDENT')),
  });

  test('de plaatsen zijn 1, 2, 3, … en hangen niet af van de volgorde waarin de rijen komen', () => {
    fc.assert(
      fc.property(fc.uniqueArray(willekeurig, { selector: (z) => z.id }), (zoekers) => {
        const volgorde = rangschik(zoekers, gewoon, dag);
        expect(volgorde.map((r) => r.plaats)).toEqual(zoekers.map((_, i) => i + 1));
        expect(rangschik([...zoekers].reverse(), gewoon, dag)).toEqual(volgorde);
      }),
    );
  });

  test('met de voorrang uit maakt het voor de volgorde niets uit wie statushouder is', () => {
    const uit = rangregels(false, 'STATUSHOUDER_URGENTIE_UITSTROOM', null);
    fc.assert(
      fc.property(fc.uniqueArray(willekeurig, { selector: (z) => z.id }), (zoekers) => {
        const omgekeerd = zoekers.map((z) => ({ ...z, statushouder: z.statushouder !== true }));
        const ids = (van: readonly Rangfeiten[]) => rangschik(van, uit, dag).map((r) => [r.rij.id, ...r.redenen]);
        expect(ids(omgekeerd)).toEqual(ids(zoekers));
      }),
    );
  });
});
