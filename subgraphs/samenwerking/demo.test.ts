import { democontext } from '../../gateway/demo';
import { bestuurderVan } from '../../test/builders/convenant';
import { Wereld } from '../../test/support/wereld';
import { samenwerkingDemo } from './demo';

const nu = '2026-06-15T10:00:00+02:00';

describe('the demo of samenwerking', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu });
    await samenwerkingDemo.maak(democontext(wereld.delen, { nu: new Date(nu), schaal: 100, melding: () => undefined }));
  });
  afterAll(() => wereld.stop());

  test('has convenanten in every state: in force, awaiting a signature, over, later, about to end', async () => {
    const { data } = await wereld.vraag(
      bestuurderVan('actium'),
      '{ convenanten { code vanKracht geldigVan geldigTot partijen { id } ondertekeningen { op } } }',
    );
    const staat = new Map<
      string,
      { vanKracht: boolean; geldigVan: string; geldigTot: string; partijen: object[]; ondertekeningen: object[] }
    >(data.convenanten.map((c: { code: string }) => [c.code, c]));
    for (const code of [
      'vroegsignalering',
      'weer-thuis',
      'overlast',
      'taakstelling',
      'wonen-zorg',
      'veilig-thuis',
      'schoon-heel-veilig',
    ]) {
      expect([code, staat.get(code)?.vanKracht]).toEqual([code, true]);
    }
    expect(staat.get('energiehulp')).toMatchObject({ vanKracht: false, ondertekeningen: [{}, {}] });
    expect(String(staat.get('buurtpreventie')?.geldigTot) < new Date(nu).toISOString()).toBe(true);
    expect(String(staat.get('hittehulp')?.geldigVan) > new Date(nu).toISOString()).toBe(true);
    expect(data.convenanten).toHaveLength(13);
  });

  test('every rol whose line shares has a convenant in force behind it', async () => {
    const { data } = await wereld.vraag(
      { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' },
      '{ ik { toegang { categorie bereik convenant { code } } } }',
    );
    const gedeeld = data.ik.toegang.filter((r: { bereik: string }) => r.bereik === 'GEDEELD');
    expect(gedeeld).toEqual([
      { categorie: 'PERSOON', bereik: 'GEDEELD', convenant: { code: 'overlast' } },
      { categorie: 'STRAFRECHT', bereik: 'GEDEELD', convenant: { code: 'overlast' } },
    ]);
  });

  test('asks Woonservice for the signature that is missing, and keeps who read the old notices', async () => {
    const open = await wereld.vraag(bestuurderVan('woonservice'), '{ notificaties { soort tekst bevestigdOp } }');
    expect(open.data.notificaties).toEqual([
      expect.objectContaining({ soort: 'CONVENANT_ONDERTEKEND', tekst: expect.stringContaining('hulp bij hitte') }),
      expect.objectContaining({ soort: 'CONVENANT_TE_ONDERTEKENEN', tekst: expect.stringContaining('energiehulp') }),
    ]);
    const alle = await wereld.vraag(
      bestuurderVan('woonservice'),
      '{ notificaties(alleenOpen: false) { soort bevestigdOp bevestigdDoor } }',
    );
    expect(alle.data.notificaties.length).toBeGreaterThan(8);
    expect(alle.data.notificaties.at(-1)).toMatchObject({ bevestigdDoor: 'corporatie/bestuurder' });
  });

  test('holds the 36 agreements, over since 2025 and standing until there is a successor (V1)', async () => {
    const { data } = await wereld.vraag(bestuurderVan('mevm'), '{ prestatieafspraken { nummer verlopen } }');
    expect(data.prestatieafspraken.map((a: { nummer: number }) => a.nummer)).toEqual(
      Array.from({ length: 36 }, (_, i) => i + 1),
    );
    expect(data.prestatieafspraken.every((a: { verlopen: boolean }) => a.verlopen)).toBe(true);
  });
});
