import set from './afspraken-2022-2025.json';
import { beoordeel, beoordeelAfspraak, heeftDoel, type Bewijsstand, type TeBeoordelen } from './oordeel';

/**
 * The thirty-six agreements one by one, written down from the source by hand: who, what, how much, when, how it becomes known, and
 * what follows from it. What a party fails to do is told with the same words as what it does.
 */
type Gegeven = Readonly<Record<string, number | null | readonly [Bewijsstand, string]>>;

interface Afspraak {
  nummer: number;
  zegt: string;
  /** G gemeente, A Actium, W Woonservice, H huurdersorganisaties, V Vaart Welzijn, Z zorg. */
  partijen: string;
  soort: 'KWANTITATIEF' | 'MIJLPAAL' | 'INSPANNING';
  indicatoren: Readonly<Record<string, string>>;
  /** Day, what is known on it, and how the agreement then stands. */
  standen: readonly (readonly [string, Gegeven, string])[];
}

const gehaaldOp = (dag: string) => ['BEHAALD', dag] as const;
const bezigOp = (dag: string) => ['BEZIG', dag] as const;
const mislukt = (dag: string) => ['NIET_BEHAALD', dag] as const;
const open = 'nog niet vastgesteld';

/** A milestone without a date: unknown until somebody shows something. */
const zonderDatum = (code: string): Afspraak['standen'] => [
  ['2024-07-01', {}, 'NIET_VASTGESTELD'],
  ['2024-07-01', { [code]: bezigOp('2024-02-01') }, 'OP_KOERS'],
  ['2024-07-01', { [code]: gehaaldOp('2024-02-01') }, 'BEHAALD'],
];
/** A milestone with a date. */
const metDatum = (code: string, deadline: string): Afspraak['standen'] => [
  ['2022-03-01', {}, 'LET_OP'],
  [deadline, { [code]: gehaaldOp(deadline) }, 'BEHAALD'],
  ['2026-01-02', { [code]: bezigOp('2022-02-01') }, 'ACHTER'],
];
/** What is to be shown for each year. */
const elkJaar = (code: string): Afspraak['standen'] => [
  ['2024-07-01', {}, 'NIET_VASTGESTELD'],
  ['2024-07-01', { [code]: gehaaldOp('2024-03-01') }, 'OP_KOERS'],
  ['2024-07-01', { [code]: gehaaldOp('2023-03-01') }, 'LET_OP'],
  // On 1 January it is about the year that has just ended.
  ['2024-01-01', { [code]: gehaaldOp('2023-03-01') }, 'OP_KOERS'],
  ['2024-07-01', { [code]: mislukt('2024-03-01') }, 'ACHTER'],
];

const afspraken: readonly Afspraak[] = [
  {
    nummer: 1,
    zegt: 'wat aanvaardbare woonlasten zijn, spreken partijen uiterlijk in 2025 af; wie erbinnen blijft, kan de graaf niet meten',
    partijen: 'GAWH',
    soort: 'MIJLPAAL',
    indicatoren: {
      '1-bandbreedte': 'mijlpaal: bandbreedte afgesproken, uiterlijk 2025-12-31 · bewijs',
      '1-binnen-bandbreedte': `procent: ${open}, uiterlijk 2025-12-31 · niet in de graaf`,
    },
    standen: metDatum('1-bandbreedte', '2025-12-31'),
  },
  {
    nummer: 2,
    zegt: 'ten minste 85 % van de woningen van Actium ligt tot de tweede aftoppingsgrens (V7)',
    partijen: 'A',
    soort: 'KWANTITATIEF',
    indicatoren: { '2-onder-tweede': 'procent: minstens 85, doorlopend · gemeten' },
    standen: [
      ['2024-07-01', { '2-onder-tweede': 85 }, 'OP_KOERS'],
      ['2024-07-01', { '2-onder-tweede': 84.96 }, 'ACHTER'],
      ['2024-07-01', { '2-onder-tweede': null }, 'NIET_VASTGESTELD'],
    ],
  },
  {
    nummer: 3,
    zegt: 'Woonservice garandeert 74 % tot de eerste grens en streeft naar 95 % tot de tweede: het eerste is een norm, het tweede niet (V8)',
    partijen: 'W',
    soort: 'KWANTITATIEF',
    indicatoren: {
      '3-onder-eerste': 'procent: minstens 74, doorlopend · gemeten',
      '3-onder-tweede': 'procent: minstens 95 (streven), doorlopend · gemeten',
    },
    standen: [
      ['2024-07-01', { '3-onder-eerste': 74, '3-onder-tweede': 95 }, 'OP_KOERS'],
      ['2024-07-01', { '3-onder-eerste': 74, '3-onder-tweede': 90 }, 'LET_OP'],
      ['2024-07-01', { '3-onder-eerste': 73.9, '3-onder-tweede': 95 }, 'ACHTER'],
    ],
  },
  {
    nummer: 4,
    zegt: 'van de sociale nieuwbouw is gemiddeld ten minste 80 % bereikbaar voor de primaire doelgroep (V9)',
    partijen: 'AW',
    soort: 'KWANTITATIEF',
    indicatoren: { '4-bereikbare-nieuwbouw': 'procent: minstens 80, per oplevering · gemeten' },
    standen: [
      ['2024-07-01', { '4-bereikbare-nieuwbouw': 80 }, 'OP_KOERS'],
      ['2024-07-01', { '4-bereikbare-nieuwbouw': 79.9 }, 'ACHTER'],
    ],
  },
  {
    nummer: 5,
    zegt: 'hoeveel aanbod voor jongeren genoeg is, staat nog open; het onderzoek ernaar is in het eerste kwartaal van 2023 klaar (V10)',
    partijen: 'GAW',
    soort: 'MIJLPAAL',
    indicatoren: {
      '5-aanbod-jongeren': `woningen: ${open}, doorlopend · gemeten`,
      '5-onderzoek': 'mijlpaal: uitkomst bekend en besluit over aanvullende afspraken, uiterlijk 2023-03-31 · bewijs',
    },
    standen: [
      ...metDatum('5-onderzoek', '2023-03-31'),
      ['2023-01-15', { '5-aanbod-jongeren': 900, '5-onderzoek': bezigOp('2023-01-10') }, 'LET_OP'],
    ],
  },
  {
    nummer: 6,
    zegt: 'de huren stijgen binnen de landelijke afspraken, en een inkomensafhankelijke verhoging is elk jaar eerst afgestemd',
    partijen: 'AW',
    soort: 'INSPANNING',
    indicatoren: {
      '6-huurstijging': `procent: ${open}, jaarlijks (afgeleid) · niet in de graaf`,
      '6-iah-afgestemd': 'ja of nee: ja, als een corporatie haar wil toepassen, jaarlijks (afgeleid) · bewijs',
    },
    standen: elkJaar('6-iah-afgestemd'),
  },
  {
    nummer: 7,
    zegt: 'de gemeente verkoopt grond steeds voor een sociale prijs; wat een jaar geleden is vastgelegd, telt nog, wat ouder is niet',
    partijen: 'G',
    soort: 'INSPANNING',
    indicatoren: { '7-sociale-grondprijs': 'ja of nee: ja, doorlopend · bewijs' },
    standen: [
      ['2024-07-01', {}, 'NIET_VASTGESTELD'],
      ['2024-07-01', { '7-sociale-grondprijs': gehaaldOp('2023-07-01') }, 'OP_KOERS'],
      ['2024-07-02', { '7-sociale-grondprijs': gehaaldOp('2023-07-01') }, 'LET_OP'],
      ['2024-07-01', { '7-sociale-grondprijs': mislukt('2024-03-01') }, 'ACHTER'],
    ],
  },
  {
    nummer: 8,
    zegt: 'betalingsproblemen pakt de keten samen aan: signalen en ontruimingen worden gevolgd, een doel is er niet',
    partijen: 'GAWH',
    soort: 'INSPANNING',
    indicatoren: {
      '8-signalen': `signalen: ${open}, doorlopend · niet in de graaf`,
      '8-ontruimingen': `ontruimingen: ${open}, doorlopend · niet in de graaf`,
    },
    standen: [['2024-07-01', {}, 'NIET_VASTGESTELD']],
  },
  {
    nummer: 9,
    zegt: 'huurdersorganisaties lichten voor met bijeenkomsten en berichten: geteld, niet beoordeeld',
    partijen: 'H',
    soort: 'INSPANNING',
    indicatoren: {
      '9-bijeenkomsten': `bijeenkomsten: ${open}, doorlopend · gemeten`,
      '9-nieuwsberichten': `berichten: ${open}, doorlopend · gemeten`,
    },
    standen: [['2024-07-01', { '9-bijeenkomsten': 12, '9-nieuwsberichten': 0 }, 'NIET_VASTGESTELD']],
  },
  {
    nummer: 10,
    zegt: 'de gemeentelijke lasten blijven zo laag mogelijk; dat is geen getal, en er is dus geen oordeel',
    partijen: 'G',
    soort: 'INSPANNING',
    indicatoren: { '10-lokale-lasten': `euro per jaar: ${open}, jaarlijks (afgeleid) · niet in de graaf` },
    standen: [['2024-07-01', {}, 'NIET_VASTGESTELD']],
  },
  {
    nummer: 11,
    zegt: 'over huurverhoging na duurzame maatregelen besluiten de corporaties in 2023',
    partijen: 'AW',
    soort: 'MIJLPAAL',
    indicatoren: { '11-besluit': 'mijlpaal: besluit genomen, uiterlijk 2023-12-31 · bewijs' },
    standen: metDatum('11-besluit', '2023-12-31'),
  },
  {
    nummer: 12,
    zegt: 'eind 2025 zijn er 9.170 sociale huurwoningen, netto 300 meer dan op 1 januari 2020; 625 in 2030 is een streven (V3, V4)',
    partijen: 'GAW',
    soort: 'KWANTITATIEF',
    indicatoren: {
      '12-kernvoorraad': 'woningen: minstens 9170, uiterlijk 2025-12-31 · gemeten',
      '12-netto-toename': 'woningen: minstens 300, uiterlijk 2025-12-31 · gemeten',
      '12-uitbreiding-2030': 'woningen: minstens 625 (streven), uiterlijk 2030-12-31 · gemeten',
    },
    standen: [
      // A straight line to 625 stands at 340,9 on that day.
      ['2025-12-31', { '12-kernvoorraad': 9211, '12-netto-toename': 341, '12-uitbreiding-2030': 341 }, 'OP_KOERS'],
      ['2025-12-31', { '12-kernvoorraad': 9170, '12-netto-toename': 300, '12-uitbreiding-2030': 300 }, 'LET_OP'],
      ['2025-12-31', { '12-kernvoorraad': 9169, '12-netto-toename': 299, '12-uitbreiding-2030': 299 }, 'ACHTER'],
    ],
  },
  {
    nummer: 13,
    zegt: 'op locaties in de stad is 30 % sociale huur een voorwaarde; hoeveel locaties er komen is niet afgesproken (V11)',
    partijen: 'GAWH',
    soort: 'KWANTITATIEF',
    indicatoren: {
      '13-aandeel-sociaal': 'procent: minstens 30, per locatie · gemeten',
      '13-locaties': `locaties: ${open}, doorlopend · niet in de graaf`,
      '13-taskforce': 'mijlpaal: opgericht · bewijs',
    },
    standen: [
      ['2024-07-01', { '13-aandeel-sociaal': 30 }, 'OP_KOERS'],
      ['2024-07-01', { '13-aandeel-sociaal': 29.9, '13-taskforce': gehaaldOp('2022-05-01') }, 'ACHTER'],
    ],
  },
  {
    nummer: 14,
    zegt: 'het nieuwbouwprogramma stemmen partijen op elkaar af, zonder doel waaraan het te meten is',
    partijen: 'GAWH',
    soort: 'INSPANNING',
    indicatoren: { '14-afgestemd': `ja of nee: ${open}, doorlopend · bewijs` },
    standen: [['2024-07-01', { '14-afgestemd': gehaaldOp('2024-02-01') }, 'NIET_VASTGESTELD']],
  },
  {
    nummer: 15,
    zegt: 'verkoop wordt afgestemd en versnippering vermeden: verkopen zijn geteld, een grens is er niet',
    partijen: 'GAWH',
    soort: 'INSPANNING',
    indicatoren: {
      '15-verkopen': `woningen: ${open}, doorlopend · gemeten`,
      '15-versnippering': `complexen: ${open}, doorlopend · niet in de graaf`,
    },
    standen: [['2024-07-01', { '15-verkopen': 40 }, 'NIET_VASTGESTELD']],
  },
  {
    nummer: 16,
    zegt: 'flexwonen wordt op korte termijn verkend; wanneer dat is, en hoeveel woningen, staat nergens',
    partijen: 'GAWH',
    soort: 'MIJLPAAL',
    indicatoren: {
      '16-verkenning': 'mijlpaal: beeld van vraag en aanbod, op korte termijn · bewijs',
      '16-flexwoningen': `woningen: ${open} · gemeten`,
    },
    standen: zonderDatum('16-verkenning'),
  },
  {
    nummer: 17,
    zegt: 'er komen 10 tot 15 standplaatsen voor woonwagens bij: vanaf 10 is het gehaald (V13)',
    partijen: 'GA',
    soort: 'KWANTITATIEF',
    indicatoren: { '17-standplaatsen': 'standplaatsen: minstens 10, uiterlijk 2025-12-31 (afgeleid) · gemeten' },
    standen: [
      ['2024-01-01', { '17-standplaatsen': 5 }, 'OP_KOERS'],
      ['2024-01-01', { '17-standplaatsen': 4 }, 'LET_OP'],
      ['2025-12-31', { '17-standplaatsen': 10 }, 'BEHAALD'],
      ['2025-12-31', { '17-standplaatsen': 9 }, 'ACHTER'],
    ],
  },
  {
    nummer: 18,
    zegt: 'de sociale grondprijs volgt elk jaar de inflatie, met een besluit van de raad',
    partijen: 'G',
    soort: 'INSPANNING',
    indicatoren: { '18-grondprijs': 'ja of nee: elk jaar vastgesteld, jaarlijks · bewijs' },
    standen: elkJaar('18-grondprijs'),
  },
  {
    nummer: 19,
    zegt: 'eind 2022 is er een doel voor de zoektijd; tot dan is er geen, en wordt de zoektijd niet beoordeeld (T7, T8)',
    partijen: 'AW',
    soort: 'MIJLPAAL',
    indicatoren: {
      '19-zoektijd': `maanden: ${open} · gemeten`,
      '19-doel-gesteld': 'mijlpaal: doel vastgesteld, uiterlijk 2022-12-31 · bewijs',
    },
    standen: [
      ...metDatum('19-doel-gesteld', '2022-12-31'),
      ['2022-07-01', { '19-zoektijd': 30, '19-doel-gesteld': gehaaldOp('2022-06-01') }, 'BEHAALD'],
    ],
  },
  {
    nummer: 20,
    zegt: 'hoogstens 20 % van de toewijzingen valt buiten de regels, onafgerond; de 5 % voor uitstroom is een richtwaarde zonder oordeel (T1, T2, T5)',
    partijen: 'AW',
    soort: 'KWANTITATIEF',
    indicatoren: {
      '20-vrije-beleidsruimte': 'procent: hoogstens 20, per kalenderjaar, per corporatie · gemeten',
      '20-uitstroom': 'procent: richtwaarde 5 (streven), per kalenderjaar, per corporatie · gemeten',
      '20-geinformeerd': `meldingen: ${open}, doorlopend · gemeten`,
    },
    standen: [
      ['2024-07-01', { '20-vrije-beleidsruimte': 18, '20-uitstroom': 0 }, 'OP_KOERS'],
      ['2024-07-01', { '20-vrije-beleidsruimte': 20, '20-uitstroom': 9 }, 'LET_OP'],
      ['2024-07-01', { '20-vrije-beleidsruimte': 20.04, '20-uitstroom': 5 }, 'ACHTER'],
    ],
  },
  {
    nummer: 21,
    zegt: 'de taakstelling statushouders wordt elk halfjaar gehaald; de 100 % is onze lezing (T6)',
    partijen: 'GAWH',
    soort: 'KWANTITATIEF',
    indicatoren: { '21-taakstelling': 'procent: minstens 100, per halfjaar (afgeleid) · gemeten' },
    standen: [
      ['2024-07-01', { '21-taakstelling': 100 }, 'OP_KOERS'],
      ['2024-07-01', { '21-taakstelling': 99.9 }, 'ACHTER'],
    ],
  },
  {
    nummer: 22,
    zegt: 'minder CO2: Actium 25 % in 2030, de gemeente 40 % in 2030 en 100 % in 2050, elk tegen een eigen basisjaar; Woonservice neutraal in 2050 (V14)',
    partijen: 'GAW',
    soort: 'KWANTITATIEF',
    indicatoren: {
      '22-co2-actium': 'procent: minstens 25 (streven), uiterlijk 2030-12-31, basisjaar 2017 · gemeten',
      '22-co2-gemeente-2030': 'procent: minstens 40 (streven), uiterlijk 2030-12-31, basisjaar 2019 · gemeten',
      '22-co2-gemeente-2050': 'procent: minstens 100 (streven), uiterlijk 2050-12-31, basisjaar 2019 · gemeten',
      '22-co2-woonservice': 'ton CO2 per jaar: hoogstens 0, uiterlijk 2050-12-31 · gemeten',
      '22-agenda-woonservice': 'mijlpaal: vastgesteld, uiterlijk 2022-12-31 · bewijs',
    },
    standen: [25, 24.9].map(
      (actium) =>
        [
          '2030-12-31',
          {
            '22-co2-actium': actium,
            '22-co2-gemeente-2030': 40,
            '22-co2-gemeente-2050': 40,
            '22-co2-woonservice': 0,
            '22-agenda-woonservice': gehaaldOp('2022-11-01'),
          },
          actium < 25 ? 'LET_OP' : 'OP_KOERS',
        ] as const,
    ),
  },
  {
    nummer: 23,
    zegt: 'de Transitievisie Warmte wordt scherper, en het rapport over een warmtenet is er in 2023',
    partijen: 'G',
    soort: 'MIJLPAAL',
    indicatoren: {
      '23-transitievisie': 'mijlpaal: aangescherpte visie · bewijs',
      '23-warmtenet': 'mijlpaal: rapport, uiterlijk 2023-12-31 · bewijs',
    },
    standen: [
      ['2024-01-01', { '23-transitievisie': gehaaldOp('2023-02-01') }, 'ACHTER'],
      ['2024-01-01', { '23-warmtenet': gehaaldOp('2023-11-01') }, 'OP_KOERS'],
      [
        '2024-01-01',
        { '23-transitievisie': gehaaldOp('2023-02-01'), '23-warmtenet': gehaaldOp('2023-11-01') },
        'BEHAALD',
      ],
    ],
  },
  {
    nummer: 24,
    zegt: 'Lariks, Kloosterveen en Pittelo krijgen elk een gezamenlijke planning; met twee van de drie is het niet klaar',
    partijen: 'GAWH',
    soort: 'MIJLPAAL',
    indicatoren: {
      '24-planning-lariks': 'mijlpaal: planning vastgesteld · bewijs',
      '24-planning-kloosterveen': 'mijlpaal: planning vastgesteld · bewijs',
      '24-planning-pittelo': 'mijlpaal: planning vastgesteld · bewijs',
    },
    standen: [
      ['2024-07-01', {}, 'NIET_VASTGESTELD'],
      [
        '2024-07-01',
        { '24-planning-lariks': gehaaldOp('2023-02-01'), '24-planning-pittelo': gehaaldOp('2023-02-01') },
        'OP_KOERS',
      ],
      [
        '2024-07-01',
        {
          '24-planning-lariks': gehaaldOp('2023-02-01'),
          '24-planning-kloosterveen': gehaaldOp('2024-02-01'),
          '24-planning-pittelo': gehaaldOp('2023-02-01'),
        },
        'BEHAALD',
      ],
    ],
  },
  {
    nummer: 25,
    zegt: 'voor klimaatadaptatie komt er een plan, zonder datum',
    partijen: 'GAWH',
    soort: 'MIJLPAAL',
    indicatoren: { '25-plan-klimaat': 'mijlpaal: plan vastgesteld · bewijs' },
    standen: zonderDatum('25-plan-klimaat'),
  },
  {
    nummer: 26,
    zegt: 'voor bewust energiegebruik komt er één plan, onder regie van de gemeente',
    partijen: 'GAWH',
    soort: 'MIJLPAAL',
    indicatoren: { '26-plan-energiegedrag': 'mijlpaal: plan vastgesteld · bewijs' },
    standen: zonderDatum('26-plan-energiegedrag'),
  },
  {
    nummer: 27,
    zegt: 'circulair bouwen is een ambitie zonder getal; de graaf weet niet welke woning het is',
    partijen: 'AW',
    soort: 'INSPANNING',
    indicatoren: { '27-circulair': `woningen: ${open} · niet in de graaf` },
    standen: [['2024-07-01', {}, 'NIET_VASTGESTELD']],
  },
  {
    nummer: 28,
    zegt: 'alle uitstroom loopt via het ene coördinatiepunt; de 100 % is onze lezing (Z4)',
    partijen: 'GAWZ',
    soort: 'KWANTITATIEF',
    indicatoren: { '28-via-coordinatiepunt': 'procent: minstens 100, doorlopend (afgeleid) · gemeten' },
    standen: [
      ['2024-07-01', { '28-via-coordinatiepunt': 100 }, 'OP_KOERS'],
      ['2024-07-01', { '28-via-coordinatiepunt': 98 }, 'ACHTER'],
    ],
  },
  {
    nummer: 29,
    zegt: 'wat levensloopbestendig is, leggen partijen eerst vast; tot dan is een aantal geen doel',
    partijen: 'AW',
    soort: 'MIJLPAAL',
    indicatoren: {
      '29-definitie': 'mijlpaal: definitie vastgesteld · bewijs',
      '29-aantal': `woningen: ${open} · gemeten`,
    },
    standen: zonderDatum('29-definitie'),
  },
  {
    nummer: 30,
    zegt: 'er komen 25 geclusterde ouderenwoningen bij tot en met 2025 en 50 tot en met 2030 (V12)',
    partijen: 'GAWH',
    soort: 'KWANTITATIEF',
    indicatoren: {
      '30-geclusterd-2025': 'woningen: minstens 25, uiterlijk 2025-12-31 · gemeten',
      '30-geclusterd-2030': 'woningen: minstens 50, uiterlijk 2030-12-31 · gemeten',
    },
    standen: [
      // The line to 50 stands at 27,3 at the end of 2025.
      ['2025-12-31', { '30-geclusterd-2025': 28, '30-geclusterd-2030': 28 }, 'OP_KOERS'],
      ['2025-12-31', { '30-geclusterd-2025': 25, '30-geclusterd-2030': 25 }, 'LET_OP'],
      ['2025-12-31', { '30-geclusterd-2025': 24, '30-geclusterd-2030': 24 }, 'ACHTER'],
    ],
  },
  {
    nummer: 31,
    zegt: 'hoeveel tussenvormen er nodig zijn, voor wie en waar, brengen partijen eerst in beeld',
    partijen: 'GAWH',
    soort: 'MIJLPAAL',
    indicatoren: {
      '31-behoefte': 'mijlpaal: beeld van aantal, doelgroep en plek · bewijs',
      '31-tussenvormen': `woningen: ${open} · niet in de graaf`,
    },
    standen: zonderDatum('31-behoefte'),
  },
  {
    nummer: 32,
    zegt: 'de gemeente maakt een uitvoeringsprogramma wonen en zorg',
    partijen: 'G',
    soort: 'MIJLPAAL',
    indicatoren: { '32-programma': 'mijlpaal: programma vastgesteld · bewijs' },
    standen: zonderDatum('32-programma'),
  },
  {
    nummer: 33,
    zegt: 'Mijn Buurt Assen gaat tot en met 2025 door met één budget: eerder vastgelegd is op koers, op de dag zelf behaald',
    partijen: 'GAV',
    soort: 'INSPANNING',
    indicatoren: { '33-voortgezet': 'ja of nee: ja, uiterlijk 2025-12-31 · bewijs' },
    standen: [
      ['2024-07-01', { '33-voortgezet': gehaaldOp('2024-02-01') }, 'OP_KOERS'],
      ['2025-12-31', { '33-voortgezet': gehaaldOp('2025-02-01') }, 'BEHAALD'],
      ['2026-01-01', {}, 'ACHTER'],
    ],
  },
  {
    nummer: 34,
    zegt: 'welke wijken en thema’s voorrang krijgen, leggen de drie van Mijn Buurt Assen elk jaar vast',
    partijen: 'GAV',
    soort: 'MIJLPAAL',
    indicatoren: { '34-prioriteiten': 'mijlpaal: lijst vastgesteld, jaarlijks (afgeleid) · bewijs' },
    standen: elkJaar('34-prioriteiten'),
  },
  {
    nummer: 35,
    zegt: 'Woonservice verkent per wijk of zij kan aanhaken bij Mijn Buurt Assen',
    partijen: 'W',
    soort: 'MIJLPAAL',
    indicatoren: { '35-verkenning': 'mijlpaal: verkend · bewijs' },
    standen: zonderDatum('35-verkenning'),
  },
  {
    nummer: 36,
    zegt: 'er komt een instrument dat de draagkracht van buurten en wijken laat zien (L12)',
    partijen: 'GAWH',
    soort: 'MIJLPAAL',
    indicatoren: { '36-instrument': 'mijlpaal: opgeleverd · bewijs' },
    standen: zonderDatum('36-instrument'),
  },
];

type Indicator = (typeof set.afspraken)[number]['indicatoren'][number] & {
  streven?: boolean;
  basisjaar?: number;
  meting?: string;
  ontbreekt?: string;
  nulmeting?: { peildatum: string; waarde: number };
  doelTekst?: string | null;
};

const letters: Readonly<Record<string, string>> = {
  'gemeente-assen': 'G',
  actium: 'A',
  woonservice: 'W',
  mevm: 'H',
  'samen-sterk': 'H',
  'vaart-welzijn': 'V',
};
const orde = 'GAWHVZ';
const inLetters = (partijen: readonly string[]): string => {
  const gezien = new Set(partijen.map((partij) => letters[partij] ?? 'Z'));
  return [...orde].filter((letter) => gezien.has(letter)).join('');
};

function inWoorden(i: Indicator): string {
  const kant = i.richting === null ? 'richtwaarde' : i.richting.toLowerCase();
  const zonderGetal = ['mijlpaal', 'ja of nee'].includes(i.eenheid);
  const doel = i.doel === null ? ((zonderGetal ? i.doelTekst : null) ?? open) : `${kant} ${i.doel}`;
  const wanneer = i.deadline === null ? i.wanneer : `uiterlijk ${i.deadline}`;
  const bekend = i.meting !== undefined ? 'gemeten' : i.ontbreekt !== undefined ? 'niet in de graaf' : 'bewijs';
  return [
    `${i.eenheid}: ${doel}${i.streven === true ? ' (streven)' : ''}`,
    wanneer === null ? '' : `, ${wanneer}`,
    i.basisjaar === undefined ? '' : `, basisjaar ${i.basisjaar}`,
    i.afgeleid ? ' (afgeleid)' : '',
    ` · ${bekend}`,
  ].join('');
}

/** A figure is one of the day itself, or of the agreed day once that is past. */
function teBeoordelen(i: Indicator, dag: string, gegeven: Gegeven[string] | undefined): TeBeoordelen {
  const bewijs = typeof gegeven === 'object' && gegeven !== null ? [{ stand: gegeven[0], dag: gegeven[1] }] : [];
  const peildatum = i.deadline !== null && dag > i.deadline ? i.deadline : dag;
  const waarde = gegeven as number | null;
  const reden = waarde === null ? 'De grenzen van dit jaar zijn niet bekend.' : null;
  return {
    eenheid: i.eenheid,
    doel: i.doel,
    doelTekst: i.doelTekst ?? null,
    richting: i.richting,
    deadline: i.deadline,
    wanneer: i.wanneer,
    streven: i.streven ?? false,
    basisjaar: i.basisjaar ?? null,
    nulPeildatum: i.nulmeting?.peildatum ?? null,
    nulWaarde: i.nulmeting?.waarde ?? null,
    ontbreekt: i.ontbreekt ?? null,
    reeks: gegeven === undefined || bewijs.length > 0 ? [] : [{ peildatum, waarde, reden, wie: null }],
    bewijs,
  };
}

describe('de 36 prestatieafspraken, één voor één', () => {
  const drempels = { nadert: 0.9, dichtbij: 90, laatsteDeel: 365, bewijsGeldig: 366 };

  test('het zijn er 36, en geen ervan ontbreekt of is erbij verzonnen', () => {
    expect(set.afspraken.map(({ nummer }) => nummer)).toEqual(afspraken.map(({ nummer }) => nummer));
    expect(afspraken).toHaveLength(36);
  });

  describe.each(afspraken.map((een) => [een.nummer, een.zegt, een] as const))('S3-%i: %s', (nummer, _zegt, een) => {
    const { bron, partijen, soort, indicatoren } = set.afspraken.find((a) => a.nummer === nummer)!;

    test('partijen, soort en doelen zijn die van de bron', () => {
      expect({ bron, soort, partijen: inLetters(partijen) }).toEqual({
        bron: `S3-${nummer}`,
        soort: een.soort,
        partijen: een.partijen,
      });
      expect(Object.fromEntries(indicatoren.map((i) => [i.code, inWoorden(i)]))).toEqual(een.indicatoren);
    });

    test.each(een.standen.map(([dag, gegeven, status]) => [dag, JSON.stringify(gegeven), status, gegeven] as const))(
      'op %s met %s: %s',
      (dag, _tekst, status, gegeven) => {
        expect(Object.keys(gegeven).filter((code) => !indicatoren.some((i) => i.code === code))).toEqual([]);
        const delen = indicatoren.map((i) => ({
          naam: i.naam,
          heeftDoel: heeftDoel({ ...i, doelTekst: (i as Indicator).doelTekst ?? null }),
          oordeel: beoordeel(teBeoordelen(i, dag, gegeven[i.code]), dag, drempels),
        }));
        expect(beoordeelAfspraak(delen, null)).toMatchObject({ status });
      },
    );
  });
});
