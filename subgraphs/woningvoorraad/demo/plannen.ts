import { DateTime } from 'luxon';
import type { Toeval } from '../../kern/demo';
import grenzen from '../huurprijsgrens/grenzen.json';
import type { Projectfase, Projectsoort } from '../project/project.enum';
import type { Projectregel } from '../project/projectregel';
import s2 from '../project/s2-projecten.json';
import type { Huurprijsklasse } from '../woning/woning.enum';
import { regelOp, type Demowoning } from './demowoning';
import { complexen, sluitstuk, type Complex } from './projecten';

/** A line with its owner, and whether it was made up (S2's own words are not). */
export interface Demoproject {
  eigenaar: string;
  verzonnen: boolean;
  regel: Projectregel;
}

const verzonnenBron = 'Verzonnen voor de demo';
const leeg: Omit<Projectregel, 'idExtern' | 'naam' | 'wijk' | 'soort' | 'fase' | 'bron'> = {
  aantal: null,
  socialeHuur: null,
  geclusterd: null,
  standplaatsen: null,
  gepland: null,
  verwacht: null,
  opgeleverd: null,
  opleverjaar: null,
  locatie: null,
  argument: null,
  argumentOp: null,
  budget: null,
  toelichting: null,
  woningen: [],
  groepen: [],
};

const verschuif = (dag: string, maanden: number): string =>
  DateTime.fromISO(dag, { zone: 'utc' }).plus({ months: maanden }).toISODate() ?? dag;

/** All projects of the demo: what S2 tells, what the invented stock was built and demolished by, and what is still to come. */
export function maakProjecten(
  woningen: readonly Demowoning[],
  toeval: Toeval,
  vandaag: string,
  deel: number,
): Demoproject[] {
  const gebeurd = [...complexen, sluitstuk].flatMap((complex) => uitComplex(complex, woningen, toeval, vandaag));
  const namen = new Set(gebeurd.map((p) => `${p.regel.soort} ${p.regel.naam}`));
  return [...uitS2(namen), ...gebeurd, ...toekomst(woningen, vandaag, deel)];
}

/** S2 as it stands; what the demo gave a day of its own is told there. */
function uitS2(verteld: ReadonlySet<string>): Demoproject[] {
  return s2.projecten
    .map((project, nr) => ({ ...project, nr }))
    .filter(({ soort, naam }) => !verteld.has(`${soort} ${naam}`))
    .map(({ naam, wijk, soort, fase, aantal, eenheid, jaar, corporatie, toelichting, bron, nr }) => ({
      eigenaar: corporatie ?? 'actium',
      verzonnen: false,
      regel: {
        ...leeg,
        idExtern: `S2-${nr + 1}`,
        naam,
        wijk,
        soort: soort as Projectsoort,
        fase: fase as Projectfase,
        // Seven flats are buildings; how many dwellings that were S2 does not say here.
        aantal: eenheid === 'woningen' ? aantal : null,
        opleverjaar: fase === 'OPGELEVERD' ? jaar : null,
        toelichting,
        bron: `Mijn Buurt Assen, Jaarrapportage 2021 (${bron})`,
      },
    }));
}

/** What was built or demolished, with the dwellings that the stock holds of it. */
function uitComplex(complex: Complex, woningen: readonly Demowoning[], toeval: Toeval, vandaag: string): Demoproject[] {
  const feit = complex.in ?? complex.uit;
  const soort = complex.in === undefined ? 'SLOOP' : complex.in.reden;
  if (feit === undefined || feit.dag > vandaag) return [];
  if (soort !== 'SLOOP' && soort !== 'NIEUWBOUW' && soort !== 'TRANSFORMATIE') return [];
  if (soort === 'SLOOP' && complex.uit?.reden !== 'SLOOP') return [];
  const eigen = woningen.filter(({ regel, wijk }) => {
    const past = soort === 'SLOOP' ? uitOp(regel.idExtern, woningen, feit.dag) : regel.inExploitatie === feit.dag;
    return past && wijk === complex.wijk && regel.eigenaar === complex.eigenaar;
  });
  if (eigen.length === 0) return [];
  const s2project = s2.projecten.find((p) => p.naam === complex.naam && p.soort === soort);
  const sociaal = eigen.filter(({ regel }) => regel.zelfstandig && (regel.kaleHuur ?? Infinity) <= grens(feit.dag));
  return [
    {
      eigenaar: complex.eigenaar,
      verzonnen: true,
      regel: {
        ...leeg,
        idExtern: `D-${complex.naam}-${feit.dag}`.replace(/[^\w-]+/g, '-').slice(0, 60),
        naam: complex.naam,
        wijk: complex.wijk,
        soort,
        fase: 'OPGELEVERD',
        aantal: eigen.length,
        socialeHuur: sociaal.length,
        geclusterd: eigen.filter(({ regel }) => regel.geclusterd).length,
        standplaatsen: eigen.filter(({ regel }) => regel.standplaats).length,
        gepland: verschuif(feit.dag, -toeval.kies([0, 0, 1, 2, 3, 6, 9])),
        opgeleverd: feit.dag,
        groepen: soort === 'NIEUWBOUW' ? groepenVan(sociaal, feit.dag) : [],
        budget: eigen.length * 21_000_000,
        bron:
          s2project === undefined
            ? verzonnenBron
            : `S2 ${s2project.bron.replace(/^S2 /, '')}; de dagen zijn verzonnen voor de demo`,
      },
    },
  ];
}

const sloopdagen = new WeakMap<readonly Demowoning[], Map<string, string>>();
/** The day on which a dwelling went, by its id; gathered once. */
function uitOp(idExtern: string, woningen: readonly Demowoning[], dag: string): boolean {
  let perId = sloopdagen.get(woningen);
  if (perId === undefined) {
    perId = new Map();
    for (const { regel, wijzigingen } of woningen)
      for (const [wanneer, { uitExploitatieReden }] of wijzigingen)
        if (uitExploitatieReden === 'SLOOP') perId.set(regel.idExtern, wanneer);
    sloopdagen.set(woningen, perId);
  }
  return perId.get(idExtern) === dag;
}

const grenzenVan = (dag: string) => grenzen.find(({ jaar }) => jaar === Number(dag.slice(0, 4)));
const grens = (dag: string): number => grenzenVan(dag)?.liberalisatie ?? 0;

function klasseVan(huur: number, dag: string): Huurprijsklasse | null {
  const g = grenzenVan(dag);
  if (g?.kwaliteitskorting == null || g.eersteAftopping == null || g.tweedeAftopping == null) return null;
  if (huur <= g.kwaliteitskorting) return 'TOT_KWALITEITSKORTING';
  if (huur <= g.eersteAftopping) return 'TOT_EERSTE_AFTOPPING';
  return huur <= g.tweedeAftopping ? 'TOT_TWEEDE_AFTOPPING' : 'TOT_LIBERALISATIE';
}

/** Up to three rooms is for one or two persons: a rule of the demo. */
function groepenVan(woningen: readonly Demowoning[], dag: string): Projectregel['groepen'] {
  const aantallen = new Map<string, Projectregel['groepen'][number]>();
  for (const { regel } of woningen) {
    const klasse = klasseVan(regel.kaleHuur ?? 0, dag);
    if (klasse === null) continue;
    const huishouden = (regel.kamers ?? 0) <= 3 ? 'EEN_TWEE' : 'DRIE_PLUS';
    const groep = aantallen.get(`${huishouden} ${klasse}`) ?? { huishouden, klasse, aantal: 0 };
    aantallen.set(`${huishouden} ${klasse}`, { ...groep, aantal: groep.aantal + 1 });
  }
  return [...aantallen.values()];
}

interface Plan {
  naam: string;
  wijk: string;
  soort: Projectsoort;
  fase: Projectfase;
  aantal: number;
  sociaal?: number;
  /** Months from today, as first planned and as expected now. */
  gepland: number | null;
  verwacht?: number;
  eigenaar?: string;
  locatie?: string;
  argument?: string;
  geclusterd?: number;
  standplaatsen?: number;
}

/** Open work lies around today, so that the demo never grows old. */
const plannen: readonly Plan[] = [
  {
    naam: 'Havenkwartier, blok A',
    wijk: 'WK010600',
    soort: 'NIEUWBOUW',
    fase: 'IN_UITVOERING',
    aantal: 120,
    sociaal: 42,
    gepland: 2,
    verwacht: 7,
    locatie: 'Havenkwartier',
  },
  {
    naam: 'Havenkwartier, blok B',
    wijk: 'WK010600',
    soort: 'NIEUWBOUW',
    fase: 'BESLOTEN',
    aantal: 90,
    sociaal: 24,
    gepland: 16,
    verwacht: 20,
    locatie: 'Havenkwartier',
  },
  {
    naam: 'Kloosterrand',
    wijk: 'WK010608',
    soort: 'NIEUWBOUW',
    fase: 'BESLOTEN',
    aantal: 160,
    sociaal: 60,
    gepland: 18,
    locatie: 'Kloosterrand',
    eigenaar: 'woonservice',
  },
  {
    naam: 'Hofje Peelo, tweede fase',
    wijk: 'WK010606',
    soort: 'NIEUWBOUW',
    fase: 'GEPLAND',
    aantal: 26,
    sociaal: 26,
    geclusterd: 26,
    gepland: 28,
  },
  {
    naam: 'Lariks, fase 1',
    wijk: 'WK010601',
    soort: 'NIEUWBOUW',
    fase: 'GEPLAND',
    aantal: 110,
    sociaal: 64,
    gepland: 34,
    verwacht: 40,
    locatie: 'Lariks',
  },
  {
    naam: 'Parkzoom',
    wijk: 'WK010607',
    soort: 'NIEUWBOUW',
    fase: 'GEPLAND',
    aantal: 80,
    sociaal: 12,
    gepland: 30,
    locatie: 'Parkzoom',
    argument: 'Er komen vooral koopwoningen voor doorstromers; de sociale huur komt op de locatie Lariks.',
  },
  {
    naam: 'Messchenveld',
    wijk: 'WK010603',
    soort: 'NIEUWBOUW',
    fase: 'VERKENNING',
    aantal: 150,
    sociaal: 40,
    gepland: 44,
    locatie: 'Messchenveld',
  },
  {
    naam: 'Oude kazerne',
    wijk: 'WK010605',
    soort: 'TRANSFORMATIE',
    fase: 'VERKENNING',
    aantal: 36,
    sociaal: 36,
    gepland: 38,
  },
  {
    naam: 'Standplaatsen Pittelo',
    wijk: 'WK010604',
    soort: 'NIEUWBOUW',
    fase: 'GEPLAND',
    aantal: 4,
    sociaal: 0,
    standplaatsen: 4,
    gepland: 14,
  },
  {
    naam: 'Komponistenbuurt',
    wijk: 'WK010602',
    soort: 'VERDUURZAMING',
    fase: 'IN_UITVOERING',
    aantal: 84,
    gepland: -2,
    verwacht: 3,
  },
  {
    naam: 'Marsdijk noord',
    wijk: 'WK010607',
    soort: 'RENOVATIE',
    fase: 'BESLOTEN',
    aantal: 48,
    gepland: 12,
    verwacht: 12,
  },
  { naam: 'Baggelhuizen', wijk: 'WK010608', soort: 'GROOT_ONDERHOUD', fase: 'VERVALLEN', aantal: 30, gepland: -8 },
];

/** In fase BESLOTEN, with the dwellings that it is about: their condition is bad, and that is allowed (V15). */
const sloopplan = { naam: 'Lariks, te slopen', wijk: 'WK010601', aantal: 24 };
/** Bad ones without a plan: there is something to see. */
const slecht = { wijk: 'WK010604', aantal: 7 };

function toekomst(woningen: readonly Demowoning[], vandaag: string, deel: number): Demoproject[] {
  const zoveel = (aantal: number): number => Math.round(aantal * deel);
  const gewoon = (wijk: string) =>
    woningen.filter(
      (w) =>
        w.gewoon && w.wijk === wijk && w.regel.eigenaar === 'actium' && regelOp(w, vandaag)?.uitExploitatie === null,
    );
  const teSlopen = gewoon(sloopplan.wijk).slice(0, Math.max(5, zoveel(sloopplan.aantal)));
  for (const { regel } of [...teSlopen, ...gewoon(slecht.wijk).slice(0, Math.max(5, zoveel(slecht.aantal)))])
    regel.conditie = 5;
  const regels = plannen.map((plan, nr): Demoproject => {
    const { gepland, verwacht, sociaal, argument, locatie, eigenaar = 'actium', naam, wijk, soort, fase } = plan;
    return {
      eigenaar,
      verzonnen: true,
      regel: {
        ...leeg,
        idExtern: `T-${nr + 1}`,
        naam,
        wijk,
        soort,
        fase,
        aantal: zoveel(plan.aantal),
        // Rounded up, so that a small demo meets the condition of a location where the full one does (V11).
        socialeHuur: sociaal === undefined ? null : Math.min(Math.ceil(sociaal * deel), zoveel(plan.aantal)),
        geclusterd: zoveel(plan.geclusterd ?? 0),
        standplaatsen: zoveel(plan.standplaatsen ?? 0),
        gepland: gepland === null ? null : verschuif(vandaag, gepland),
        verwacht: verwacht === undefined ? null : verschuif(vandaag, verwacht),
        locatie: locatie ?? null,
        argument: argument ?? null,
        argumentOp: argument === undefined ? null : verschuif(vandaag, -5),
        budget: zoveel(plan.aantal) * 18_500_000,
        bron: verzonnenBron,
      },
    };
  });
  const { naam, wijk } = sloopplan;
  const weg: Demoproject = {
    eigenaar: 'actium',
    verzonnen: true,
    regel: {
      ...leeg,
      idExtern: 'T-sloop',
      naam,
      wijk,
      soort: 'SLOOP',
      fase: 'BESLOTEN',
      aantal: teSlopen.length,
      socialeHuur: teSlopen.length,
      gepland: verschuif(vandaag, 10),
      bron: verzonnenBron,
      woningen: teSlopen.map((w) => w.regel.idExtern),
    },
  };
  return teSlopen.length === 0 ? regels : [...regels, weg];
}
