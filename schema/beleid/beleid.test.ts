import {
  bereikVan,
  bereikVanVeld,
  doelenVan,
  rollen,
  soortnaam,
  vindRegel,
  werkendeRegel,
  werkendeRegels,
} from './beleid';
import { categorieen, doelen, partnersoorten } from './categorie';
import { handelingen } from './handelingen';
import { algemeneRegel, matrix, type Regel } from './matrix';
import { partners } from './partners';

const bijzonder = ['ZORG', 'HERKOMST', 'STRAFRECHT'] as const;
const naam = (r: Regel): string => `${r.soort}/${r.rol} ${r.doel}`;
const proefregel = (anders: Partial<Regel>): Regel => ({ ...(matrix[0] as Regel), ...anders });

describe('the matrix is complete', () => {
  test('every line answers for all ten categories, once per rol and doel', () => {
    for (const regel of matrix)
      expect([naam(regel), Object.keys(regel.bereik)]).toEqual([naam(regel), [...categorieen]]);
    expect(new Set(werkendeRegels.map(naam)).size).toBe(werkendeRegels.length);
  });

  test('OPENBAAR is open on every line, PARTNER on all but that of the platformbeheerder', () => {
    for (const regel of werkendeRegels) expect([naam(regel), regel.bereik.OPENBAAR]).toEqual([naam(regel), 'GEMEENTE']);
    expect(werkendeRegels.filter((r) => r.bereik.PARTNER !== 'GEMEENTE').map(naam)).toEqual([
      'platform/platformbeheerder BELEID_EN_MONITORING',
    ]);
  });

  test('a line shares exactly when it names the convenant that governs the sharing', () => {
    for (const regel of matrix) {
      const deelt = Object.values(regel.bereik).includes('GEDEELD');
      expect([naam(regel), regel.convenant !== null]).toEqual([naam(regel), deelt]);
    }
  });

  test('every line names its ground, and those with special categories their exception (A3)', () => {
    for (const regel of matrix) {
      expect(regel.grondslag).not.toBe('');
      const nodig = bijzonder.some((categorie) => regel.bereik[categorie] !== 'GEEN');
      expect([naam(regel), regel.uitzondering !== null]).toEqual([naam(regel), nodig]);
    }
  });

  test('every kind of partner has a rol, and a privacycontactpersoon of its own', () => {
    for (const soort of partnersoorten) {
      expect(rollen).toContain(`${soortnaam(soort)}/privacycontactpersoon`);
      expect(partners.some((p) => p.soort === soort)).toBe(true);
    }
    for (const rol of rollen) expect(partnersoorten.map(soortnaam)).toContain(rol.split('/')[0]);
  });

  test('every action is for known rollen, under doelen that they have', () => {
    for (const [handeling, wie] of Object.entries(handelingen)) {
      for (const { rol, doel } of wie) {
        expect([handeling, rol, rollen.includes(rol)]).toEqual([handeling, rol, true]);
        if (doel !== null) expect([handeling, rol, doelenVan(rol).includes(doel)]).toEqual([handeling, rol, true]);
      }
    }
  });
});

describe('what works of a line', () => {
  test('a line without a recorded exception opens no special category, whatever its letters say (A3)', () => {
    const alles = Object.fromEntries(categorieen.map((categorie) => [categorie, 'GEMEENTE'])) as Regel['bereik'];
    const zonder = werkendeRegel(proefregel({ bereik: alles, uitzondering: null }));
    const met = werkendeRegel(proefregel({ bereik: alles, uitzondering: 'UAVG 30 lid 3' }));
    for (const categorie of categorieen) {
      const dicht = (bijzonder as readonly string[]).includes(categorie);
      expect([categorie, zonder.bereik[categorie]]).toEqual([categorie, dicht ? 'GEEN' : 'GEMEENTE']);
      expect([categorie, met.bereik[categorie]]).toEqual([categorie, 'GEMEENTE']);
    }
  });

  test('RECHTEN_BETROKKENE opens nothing outside inzage and corrections', () => {
    const regels = werkendeRegels.filter((r) => r.doel === 'RECHTEN_BETROKKENE');
    expect(regels).toHaveLength(partnersoorten.length);
    for (const regel of regels) {
      const open = categorieen.filter((categorie) => bereikVan(regel, categorie) !== 'GEEN');
      expect([naam(regel), open]).toEqual([naam(regel), ['OPENBAAR', 'PARTNER']]);
    }
  });

  test('everybody has the general line, unless the rol has its own for BELEID_EN_MONITORING', () => {
    for (const rol of rollen) {
      const gevonden = werkendeRegels.filter((r) => `${r.soort}/${r.rol}` === rol && r.doel === 'BELEID_EN_MONITORING');
      expect([rol, gevonden.length]).toEqual([rol, 1]);
    }
    const algemeen = vindRegel('corporatie/verhuurmedewerker', 'BELEID_EN_MONITORING');
    expect(algemeen).toEqual(algemeneRegel('corporatie', 'verhuurmedewerker'));
    expect(vindRegel('corporatie/bestuurder', 'BELEID_EN_MONITORING')?.bereik.BEDRIJF).toBe('EIGEN');
    expect(vindRegel('platform/platformbeheerder', 'BELEID_EN_MONITORING')?.bereik.PARTNER).toBe('GEEN');
  });

  test('no line = geen: a doel that is not granted opens only what is public', () => {
    for (const rol of rollen) {
      for (const doel of doelen.filter((d) => !doelenVan(rol).includes(d))) {
        expect(vindRegel(rol, doel)).toBeNull();
        expect(categorieen.filter((categorie) => bereikVan(null, categorie) !== 'GEEN')).toEqual(['OPENBAAR']);
      }
    }
  });

  test('a personal field opens only under the doelen of its type; one that leads to rows follows those rows', () => {
    const sociaal = vindRegel('corporatie/sociaal-beheerder', 'WONEN_EN_ZORG');
    const inDossier = { type: 'Dossier', veld: 'interventies', categorie: 'SOCIAAL', naarType: 'Interventie' } as const;
    expect(sociaal?.bereik.SOCIAAL).toBe('GEDEELD');
    expect(bereikVanVeld(sociaal, 'WONEN_EN_ZORG', inDossier)).toBe('GEEN');
    const overlast = vindRegel('corporatie/sociaal-beheerder', 'OVERLASTAANPAK');
    expect(bereikVanVeld(overlast, 'OVERLASTAANPAK', inDossier)).toBe('GEDEELD');
    const naarDossiers = { type: 'Woning', veld: 'dossiers', categorie: 'SOCIAAL', naarType: 'Dossier' } as const;
    expect(bereikVanVeld(overlast, 'OVERLASTAANPAK', naarDossiers)).toBe('GEDEELD');
    expect(bereikVanVeld(sociaal, 'WONEN_EN_ZORG', naarDossiers)).toBe('GEEN');
  });
});
