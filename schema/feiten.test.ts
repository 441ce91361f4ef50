import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categorieen } from './beleid/categorie';
import { matrix } from './beleid/matrix';
import { partners } from './beleid/partners';
import partnerfeiten from './beleid/partnerfeiten.json';

// The facts live beside the nouns that use them; they are read as files here, because schema/ imports no subgraph.
function feiten<T>(pad: string): T {
  return JSON.parse(readFileSync(join(__dirname, '..', 'subgraphs', pad), 'utf8')) as T;
}

interface Indicator {
  code: string;
  eenheid: string;
  doel: number | null;
  richting: string | null;
  deadline: string | null;
  afgeleid: boolean;
  streven?: boolean;
  partij?: string;
}
interface Afspraak {
  nummer: number;
  thema: string;
  tekst: string;
  partijen: string[];
  soort: string;
  bron: string;
  indicatoren: Indicator[];
}
interface Grenzen {
  jaar: number;
  kwaliteitskorting: number | null;
  eersteAftopping: number | null;
  tweedeAftopping: number | null;
  liberalisatie: number | null;
  jongerenleeftijd: number;
}
interface Inkomensgrenzen {
  jaar: number;
  daeb: { eenpersoons: number | null; meerpersoons: number | null };
  passend: Record<'eenpersoons' | 'meerpersoons' | 'eenpersoonsOuderen' | 'meerpersoonsOuderen', number | null>;
}
interface Gebied {
  gemeente: { code: string };
  wijken: { code: string; naam: string; mba: boolean; cbsCodes: { code: string }[] }[];
  buurten: { code: string; naam: string; wijk: string; lon: number; lat: number }[];
}
interface Wijkinzet {
  wijk: string;
  naam: string;
  inzet: { schema: string; niveau: string }[];
  prioriteiten: { jaar: number; rang: number | null; tekst: string }[];
}
interface Project {
  naam: string;
  wijk: string;
  soort: string;
  aantal: number | null;
  eenheid: string;
}
interface Convenant {
  code: string;
  partijen: string[];
  doelen: string[];
  categorieen: string[];
  geldigVan: string;
  geldigTot: string | null;
  ondertekend: 'all' | string[];
}

const set = feiten<{ ondertekenaars: string[]; afspraken: Afspraak[] }>(
  'samenwerking/prestatieafspraak/afspraken-2022-2025.json',
);
const gebied = feiten<Gebied>('woningvoorraad/gebied/assen.json');
const huurgrenzen = feiten<Grenzen[]>('woningvoorraad/huurprijsgrens/grenzen.json');
const inkomensgrenzen = feiten<Inkomensgrenzen[]>('toewijzing/inkomensgrens/grenzen.json');
const mba = feiten<{ wijken: Wijkinzet[] }>('leefbaarheid/wijk/mba-2021.json');
const { projecten } = feiten<{ projecten: Project[] }>('woningvoorraad/project/s2-projecten.json');
const convenanten = feiten<Convenant[]>('samenwerking/convenant/demo-convenanten.json');

const slugs = partners.map((partner) => partner.id);
const wijkcodes = gebied.wijken.map((wijk) => wijk.code);
const indicator = (code: string) =>
  set.afspraken.flatMap((afspraak) => afspraak.indicatoren).find((kandidaat) => kandidaat.code === code);

describe('the 36 agreements (S3)', () => {
  it('are numbered 1 to 36, each once, and cite their own number', () => {
    expect(set.afspraken.map((afspraak) => afspraak.nummer)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
    for (const afspraak of set.afspraken) expect(afspraak.bron).toBe(`S3-${afspraak.nummer}`);
  });

  it('name only known partners, and five of them signed', () => {
    for (const afspraak of set.afspraken) expect(slugs).toEqual(expect.arrayContaining(afspraak.partijen));
    expect([...set.ondertekenaars].sort()).toEqual(['actium', 'gemeente-assen', 'mevm', 'samen-sterk', 'woonservice']);
    const getekend = partnerfeiten.filter((partner) => partner.ondertekenaar).map((partner) => partner.id);
    expect([...set.ondertekenaars].sort()).toEqual(getekend.sort());
  });

  it('stand in the themes of S3', () => {
    expect(set.afspraken.map((afspraak) => afspraak.thema)).toEqual([
      ...Array<string>(11).fill('BETAALBAARHEID'),
      ...Array<string>(10).fill('BESCHIKBAARHEID'),
      ...Array<string>(6).fill('DUURZAAMHEID'),
      ...Array<string>(5).fill('WONEN_EN_ZORG'),
      ...Array<string>(4).fill('LEEFBAARHEID'),
    ]);
  });

  it('have at least one indicator each, with codes that occur once', () => {
    const codes = set.afspraken.flatMap((afspraak) => afspraak.indicatoren.map((i) => i.code));
    for (const afspraak of set.afspraken) {
      expect(afspraak.indicatoren.length).toBeGreaterThan(0);
      for (const { code } of afspraak.indicatoren) expect(code).toMatch(new RegExp(`^${afspraak.nummer}-[a-z0-9-]+$`));
    }
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('carry a target only where S3 gives a number', () => {
    const metDoel = set.afspraken.filter((a) => a.indicatoren.some((i) => i.doel !== null)).map((a) => a.nummer);
    expect(metDoel).toEqual([2, 3, 4, 12, 13, 17, 20, 21, 22, 28, 30]);
    for (const { indicatoren } of set.afspraken)
      for (const i of indicatoren) if (i.doel === null) expect([i.code, i.richting]).toEqual([i.code, null]);
  });

  it.each([
    ['2-onder-tweede', 85, 'MINSTENS', null],
    ['3-onder-eerste', 74, 'MINSTENS', null],
    ['4-bereikbare-nieuwbouw', 80, 'MINSTENS', null],
    ['12-kernvoorraad', 9170, 'MINSTENS', '2025-12-31'],
    ['12-netto-toename', 300, 'MINSTENS', '2025-12-31'],
    ['12-uitbreiding-2030', 625, 'MINSTENS', '2030-12-31'],
    ['13-aandeel-sociaal', 30, 'MINSTENS', null],
    ['20-vrije-beleidsruimte', 20, 'HOOGSTENS', null],
    ['30-geclusterd-2025', 25, 'MINSTENS', '2025-12-31'],
    ['30-geclusterd-2030', 50, 'MINSTENS', '2030-12-31'],
  ])('%s: %d', (code, doel, richting, deadline) => {
    expect(indicator(code)).toMatchObject({ doel, richting, deadline, afgeleid: false });
  });

  it('are quantitative, milestone or effort, between the parties of S3', () => {
    const soorten = { K: 'KWANTITATIEF', M: 'MIJLPAAL', I: 'INSPANNING' };
    const groepen: Record<string, string[]> = {
      G: ['gemeente-assen'],
      A: ['actium'],
      W: ['woonservice'],
      H: ['mevm', 'samen-sterk'],
      V: ['vaart-welzijn'],
      Z: ['icare', 'leger-des-heils', 'ggz-drenthe', 'cosis', 'phusis'],
    };
    const uitDomain =
      'M:GAWH K:A K:W K:AW M:AWG I:AW I:G I:GAWH I:H I:G M:AW ' +
      'K:GAW K:GAWH I:GAWH I:GAWH M:GAWH K:GA I:G M:AW K:AW K:GAWH ' +
      'K:AWG M:G M:GAWH M:GAWH M:GAWH I:AW K:GAWZ M:AW K:GAWH M:GAWH M:G I:GAV M:GAV M:W M:GAWH';
    expect(
      set.afspraken.map(({ nummer, soort, partijen }) => `${nummer} ${soort}: ${[...partijen].sort().join(' ')}`),
    ).toEqual(
      uitDomain.split(' ').map((regel, i) => {
        const [soort, wie = ''] = regel.split(':') as [keyof typeof soorten, string];
        const namen = [...wie].flatMap((letter) => groepen[letter] ?? []);
        return `${i + 1} ${soorten[soort]}: ${namen.sort().join(' ')}`;
      }),
    );
  });

  it('CO₂: Actium 25 % in 2030 against 2017, gemeente 40 % in 2030 and 100 % in 2050 against 2019, Woonservice neutral in 2050 (V14)', () => {
    expect(indicator('22-co2-actium')).toMatchObject({ doel: 25, basisjaar: 2017, deadline: '2030-12-31' });
    expect(indicator('22-co2-gemeente-2030')).toMatchObject({ doel: 40, basisjaar: 2019, deadline: '2030-12-31' });
    expect(indicator('22-co2-gemeente-2050')).toMatchObject({ doel: 100, basisjaar: 2019, deadline: '2050-12-31' });
    expect(indicator('22-co2-woonservice')).toMatchObject({ doel: 0, richting: 'HOOGSTENS', deadline: '2050-12-31' });
  });

  it('derived: 2025 for the 10 to 15 standplaatsen, 100 % of the taakstelling and of the outflow (S3-17, 21, 28)', () => {
    expect(indicator('17-standplaatsen')).toMatchObject({
      doel: 10,
      doelTekst: '10 tot 15',
      deadline: '2025-12-31',
      afgeleid: true,
    });
    for (const code of ['21-taakstelling', '28-via-coordinatiepunt'])
      expect(indicator(code)).toMatchObject({ doel: 100, richting: 'MINSTENS', afgeleid: true });
  });

  it('have the deadlines of S3: study Q1 2023, rent decision and heat grid 2023, zoektijd and agenda 2022, bandwidth and MBA 2025', () => {
    const deadlines = Object.fromEntries(
      set.afspraken.flatMap((a) => a.indicatoren).flatMap((i) => (i.deadline === null ? [] : [[i.code, i.deadline]])),
    );
    expect(deadlines).toEqual({
      '1-bandbreedte': '2025-12-31',
      '1-binnen-bandbreedte': '2025-12-31',
      '5-onderzoek': '2023-03-31',
      '11-besluit': '2023-12-31',
      '12-kernvoorraad': '2025-12-31',
      '12-netto-toename': '2025-12-31',
      '12-uitbreiding-2030': '2030-12-31',
      '17-standplaatsen': '2025-12-31',
      '19-doel-gesteld': '2022-12-31',
      '22-co2-actium': '2030-12-31',
      '22-co2-gemeente-2030': '2030-12-31',
      '22-co2-gemeente-2050': '2050-12-31',
      '22-co2-woonservice': '2050-12-31',
      '22-agenda-woonservice': '2022-12-31',
      '23-warmtenet': '2023-12-31',
      '30-geclusterd-2025': '2025-12-31',
      '30-geclusterd-2030': '2030-12-31',
      '33-voortgezet': '2025-12-31',
    });
  });

  it('mark what S3 does not say literally as derived', () => {
    const afgeleid = set.afspraken.filter((a) => a.indicatoren.some((i) => i.afgeleid)).map((a) => a.nummer);
    expect(afgeleid).toEqual([6, 10, 17, 21, 28, 34]);
  });

  it('do not make a hard norm of an aim (V8)', () => {
    expect(indicator('3-onder-tweede')).toMatchObject({ doel: 95, streven: true });
    expect(indicator('20-uitstroom')).toMatchObject({ doel: 5, streven: true, richting: null });
  });
});

describe('areas', () => {
  it('nine MBA wijken and the Buitengebied, which is none', () => {
    expect(gebied.wijken.filter((wijk) => wijk.mba)).toHaveLength(9);
    expect(gebied.wijken.filter((wijk) => !wijk.mba).map((wijk) => wijk.naam)).toEqual(['Buitengebied']);
    for (const { code } of gebied.wijken) expect(code.startsWith('WK0106')).toBe(true);
  });

  it('109 buurten with a code of their own, each in a known wijk and inside Assen', () => {
    expect(new Set(gebied.buurten.map((buurt) => buurt.code)).size).toBe(109);
    for (const buurt of gebied.buurten) {
      expect(wijkcodes).toContain(buurt.wijk);
      expect(buurt.code.slice(2, 8)).toBe(buurt.wijk.slice(2));
      expect([buurt.naam, buurt.lon > 6.4 && buurt.lon < 6.8, buurt.lat > 52.9 && buurt.lat < 53.1]).toEqual([
        buurt.naam,
        true,
        true,
      ]);
    }
    expect(gebied.buurten).toContainEqual(expect.objectContaining({ code: 'BU01060200', naam: 'Oude Molenbuurt' }));
  });

  it('every MBA wijk has its effort and priorities of 2021; six get extra (S2 2)', () => {
    expect(mba.wijken.map((wijk) => [wijk.wijk, wijk.naam])).toEqual(
      gebied.wijken.filter((wijk) => wijk.mba).map((wijk) => [wijk.code, wijk.naam]),
    );
    const extra = mba.wijken.filter((wijk) => wijk.inzet.some((inzet) => inzet.niveau === 'extra'));
    expect(extra.map((wijk) => wijk.naam).sort()).toEqual([
      'Assen-Oost',
      'Centrum',
      'Kloosterveen',
      'Lariks',
      'Noorderpark',
      'Pittelo',
    ]);
    for (const wijk of mba.wijken) {
      const rangen = wijk.prioriteiten.map((prioriteit) => prioriteit.rang);
      expect(rangen).toEqual(wijk.naam === 'Lariks' ? [null, null, null, null, null] : rangen.map((_, i) => i + 1));
    }
  });

  it('projects stand in MBA wijken, and the Thorbeckelaan adds up to 140 apartments (S2 2.3)', () => {
    for (const project of projecten) expect(mba.wijken.map((wijk) => wijk.wijk)).toContain(project.wijk);
    const nieuw = projecten.filter((p) => p.naam.startsWith('Thorbeckelaan') && p.soort === 'NIEUWBOUW');
    expect(nieuw.reduce((som, p) => som + (p.aantal ?? 0), 0)).toBe(140);
  });
});

describe('limits per year, in cents', () => {
  it('cover 2019 to 2026, each year once', () => {
    const jaren = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
    expect(huurgrenzen.map((grens) => grens.jaar)).toEqual(jaren);
    expect(inkomensgrenzen.map((grens) => grens.jaar)).toEqual(jaren);
  });

  it('rise within a year', () => {
    for (const g of huurgrenzen) {
      const bekend = [g.kwaliteitskorting, g.eersteAftopping, g.tweedeAftopping, g.liberalisatie].filter(
        (bedrag) => bedrag !== null,
      );
      expect(bekend).toEqual([...new Set(bekend)].sort((a, b) => a - b));
      expect(bekend.every(Number.isInteger)).toBe(true);
    }
  });

  it('2021 as in S3 bijlage 1: 442,46 · 633,25 · 678,66 · 752,33', () => {
    expect(huurgrenzen.find((grens) => grens.jaar === 2021)).toMatchObject({
      kwaliteitskorting: 44246,
      eersteAftopping: 63325,
      tweedeAftopping: 67866,
      liberalisatie: 75233,
    });
  });

  it('leave what is not verified empty', () => {
    const leeg = huurgrenzen.filter((grens) => grens.eersteAftopping === null || grens.tweedeAftopping === null);
    expect(leeg.map((grens) => grens.jaar)).toEqual([2019, 2026]);
    expect(inkomensgrenzen.filter((g) => g.daeb.eenpersoons === null).map((g) => g.jaar)).toEqual([2019, 2020, 2022]);
    expect(inkomensgrenzen.filter((g) => g.passend.eenpersoons !== null).map((g) => g.jaar)).toEqual([
      2020, 2023, 2025, 2026,
    ]);
  });

  it('the young are under 23, from 2026 under 21 (V10)', () => {
    for (const grens of huurgrenzen) expect(grens.jongerenleeftijd).toBe(grens.jaar < 2026 ? 23 : 21);
  });

  it('2021 knows one DAEB limit; other years give more to more persons', () => {
    for (const { jaar, daeb, passend } of inkomensgrenzen) {
      if (jaar === 2021) expect(daeb).toEqual({ eenpersoons: 4002400, meerpersoons: 4002400 });
      else if (daeb.eenpersoons !== null) expect(daeb.meerpersoons).toBeGreaterThan(daeb.eenpersoons);
      if (passend.eenpersoons !== null) expect(passend.meerpersoons).toBeGreaterThan(passend.eenpersoons);
    }
  });
});

describe('partners and convenanten', () => {
  it('the slugs of the contract, each once', () => {
    const echt = partners.filter((partner) => partner.demo !== true).map((partner) => partner.id);
    expect(echt.sort()).toEqual(
      (
        'actium cosis coordinatiepunt-weer-thuis gemeente-assen ggz-drenthe gkb icare isd leger-des-heils mevm phusis ' +
        'platform politie samen-sterk vaart-welzijn veilig-thuis woonservice'
      )
        .split(' ')
        .sort(),
    );
  });

  it('name known partners, and only parties sign', () => {
    for (const convenant of convenanten) {
      expect(slugs).toEqual(expect.arrayContaining(convenant.partijen));
      if (convenant.ondertekend !== 'all') {
        expect(convenant.partijen).toEqual(expect.arrayContaining(convenant.ondertekend));
        expect(convenant.ondertekend.length).toBeLessThan(convenant.partijen.length);
      }
    }
  });

  const dagen = (moment: string | null) => (moment === null ? Infinity : Number(moment.replace('d', '')));
  const loopt = (c: Convenant) => c.ondertekend === 'all' && dagen(c.geldigVan) < 0 && dagen(c.geldigTot) > 0;

  it('cover every shared category of every line of the matrix, with a partner of that kind as party', () => {
    for (const regel of matrix.filter((kandidaat) => kandidaat.convenant !== null)) {
      const gedeeld = categorieen.filter((categorie) => regel.bereik[categorie] === 'GEDEELD');
      const soorten = partners.filter(
        (partner) => partner.soort.toLowerCase() === regel.soort && partner.demo !== true,
      );
      expect(gedeeld).not.toEqual([]);
      for (const partner of soorten) {
        const passend = convenanten.filter(
          (c) =>
            loopt(c) &&
            c.code === regel.convenant &&
            c.doelen.includes(regel.doel) &&
            gedeeld.every((categorie) => c.categorieen.includes(categorie)) &&
            c.partijen.includes(partner.id),
        );
        expect([regel.soort, regel.rol, regel.doel, partner.id, passend.length > 0]).toEqual([
          regel.soort,
          regel.rol,
          regel.doel,
          partner.id,
          true,
        ]);
      }
    }
  });

  it('vroegsignalering stands between one corporatie and the gemeente', () => {
    const partijen = convenanten.filter((c) => c.code === 'vroegsignalering').map((c) => c.partijen);
    expect(partijen).toHaveLength(2);
    for (const lijst of partijen) expect(lijst.includes('actium')).not.toBe(lijst.includes('woonservice'));
  });

  it('exist in every state, and those that do not run carry a code that no line uses', () => {
    const gebruikt = new Set(matrix.map((regel) => regel.convenant));
    const buitenWerking = convenanten.filter((convenant) => !loopt(convenant));
    for (const { code } of buitenWerking) expect(gebruikt.has(code)).toBe(false);
    expect(buitenWerking.some((c) => c.ondertekend !== 'all')).toBe(true);
    expect(buitenWerking.some((c) => dagen(c.geldigTot) < 0)).toBe(true);
    expect(buitenWerking.some((c) => dagen(c.geldigVan) > 0)).toBe(true);
    expect(convenanten.some((c) => loopt(c) && dagen(c.geldigTot) <= 30)).toBe(true);
  });
});
