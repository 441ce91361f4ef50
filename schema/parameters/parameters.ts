import { voorraadparameters } from './voorraadparameters';

/** How a value is written: always text, so that the history of every parameter stands in one table. */
export const eenheden = [
  'CENT',
  'HONDERDSTE_PROCENT',
  'AANTAL',
  'JAREN',
  'DAGEN',
  'SCHAKELAAR',
  'DATUM',
  'KEUZE',
] as const;
export type Eenheid = (typeof eenheden)[number];

/** The groups in which people find a parameter. */
export const parameterthemas = [
  'HUURGRENZEN',
  'INKOMENSGRENZEN',
  'TOEWIJZEN',
  'VOORRAAD',
  'LEEFBAARHEID',
  'AFSPRAKEN',
] as const;
export type Parameterthema = (typeof parameterthemas)[number];

export interface Parameterdefinitie {
  readonly code: string;
  readonly thema: Parameterthema;
  /** As people call it, in Dutch. */
  readonly naam: string;
  readonly omschrijving: string;
  /** CENT, HONDERDSTE_PROCENT, AANTAL, JAREN, DAGEN: a whole number; SCHAKELAAR: 'ja' or 'nee'; DATUM: yyyy-mm-dd; KEUZE: one of `keuzes`. */
  readonly eenheid: Eenheid;
  readonly keuzes?: readonly string[];
  /** What a value is about, apart from the gemeente: an id of that kind, or nothing. */
  readonly sleutel: 'GEEN' | 'PARTNER' | 'WIJK';
  /** JAAR: a value holds for one calendar year and for no other; DAG: from a day on, until the next value or its own end. */
  readonly geldigheid: 'JAAR' | 'DAG';
  readonly min?: number;
  readonly max?: number;
  /** What cannot do without: never "nog niet vastgesteld". */
  readonly verplicht?: true;
  /** Where this parameter comes from: a rule of domain.md or a document. */
  readonly bron: string;
}

const definitie = <const T extends Parameterdefinitie>(een: T): T => een;
const perJaar = <const C extends string>(
  thema: Parameterthema,
  code: C,
  naam: string,
  omschrijving: string,
  bron: string,
) => definitie({ code, thema, naam, omschrijving, eenheid: 'CENT', sleutel: 'GEEN', geldigheid: 'JAAR', min: 1, bron });
const aandeel = <const C extends string>(
  code: C,
  naam: string,
  omschrijving: string,
  bron: string,
  ...[verplicht]: ['verplicht'?]
) =>
  definitie({
    code,
    thema: 'TOEWIJZEN',
    naam,
    omschrijving,
    eenheid: 'HONDERDSTE_PROCENT',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    max: 10_000,
    ...(verplicht === undefined ? {} : { verplicht: true as const }),
    bron,
  });

/**
 * Limits, ages, norms and denominators: what exists, never what it is. Values stand in `beleid.parameter` with validity, source
 * and history; a value of next year needs no release. A new parameter is added here; its first values in a migration
 * (`beginwaarden`).
 */
export const parameters = [
  perJaar('HUURGRENZEN', 'kwaliteitskortingsgrens', 'Kwaliteitskortingsgrens', 'Kale huur per maand.', 'V6'),
  perJaar('HUURGRENZEN', 'eerste_aftoppingsgrens', 'Eerste aftoppingsgrens', 'Kale huur per maand.', 'V6'),
  perJaar('HUURGRENZEN', 'tweede_aftoppingsgrens', 'Tweede aftoppingsgrens', 'Kale huur per maand.', 'V6'),
  perJaar(
    'HUURGRENZEN',
    'liberalisatiegrens',
    'Liberalisatiegrens',
    'Kale huur per maand; tot en met deze grens telt een woning mee in de kernvoorraad.',
    'V1, V6',
  ),
  definitie({
    code: 'jongerenleeftijd',
    thema: 'HUURGRENZEN',
    naam: 'Leeftijd van jongeren',
    omschrijving: 'Onder deze leeftijd geldt de kwaliteitskortingsgrens.',
    eenheid: 'JAREN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 16,
    max: 30,
    verplicht: true,
    bron: 'V10, S3-5',
  }),
  perJaar(
    'INKOMENSGRENZEN',
    'passend_inkomen_eenpersoons',
    'Passend toewijzen: alleenstaande',
    'Inkomen per jaar.',
    'T9',
  ),
  perJaar(
    'INKOMENSGRENZEN',
    'passend_inkomen_meerpersoons',
    'Passend toewijzen: meer personen',
    'Inkomen per jaar.',
    'T9',
  ),
  perJaar(
    'INKOMENSGRENZEN',
    'passend_inkomen_eenpersoons_ouderen',
    'Passend toewijzen: alleenstaande oudere',
    'Inkomen per jaar.',
    'T9',
  ),
  perJaar(
    'INKOMENSGRENZEN',
    'passend_inkomen_meerpersoons_ouderen',
    'Passend toewijzen: oudere en meer personen',
    'Inkomen per jaar.',
    'T9',
  ),
  perJaar('INKOMENSGRENZEN', 'daeb_inkomen_eenpersoons', 'DAEB: alleenstaande', 'Inkomen per jaar.', 'T9'),
  perJaar('INKOMENSGRENZEN', 'daeb_inkomen_meerpersoons', 'DAEB: meer personen', 'Inkomen per jaar.', 'T9'),
  aandeel(
    'vrije_beleidsruimte_norm',
    'Vrije beleidsruimte: norm',
    'Hoogstens dit deel van de toewijzingen van een jaar buiten de gewone regels.',
    'T1, S3-20',
  ),
  aandeel(
    'vrije_beleidsruimte_nadert',
    'Vrije beleidsruimte: waarschuwing',
    'Vanaf dit deel van de norm meldt de meter dat zij nadert.',
    'T1',
    'verplicht',
  ),
  definitie({
    code: 'vrije_beleidsruimte_noemer',
    thema: 'TOEWIJZEN',
    naam: 'Vrije beleidsruimte: noemer',
    omschrijving: 'Of toewijzingen aan statushouders meetellen in het totaal.',
    eenheid: 'KEUZE',
    keuzes: ['TOTAAL', 'EXCLUSIEF_STATUSHOUDERS'],
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    verplicht: true,
    bron: 'T3, S3-20',
  }),
  aandeel(
    'uitstroom_richtwaarde',
    'Uitstroom: richtwaarde',
    'Het deel dat vooral voor uitstroom is bedoeld.',
    'T2, S3-20',
    'verplicht',
  ),
  definitie({
    code: 'uitstroom_lezing',
    thema: 'TOEWIJZEN',
    naam: 'Uitstroom: lezing van de richtwaarde',
    omschrijving: 'Procentpunten van alle toewijzingen, of een deel van de norm.',
    eenheid: 'KEUZE',
    keuzes: ['PUNTEN', 'DEEL_VAN_NORM'],
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    verplicht: true,
    bron: 'T2',
  }),
  aandeel('passend_norm', 'Passend toewijzen: norm', 'Ten minste dit deel van de doelgroep woont passend.', 'T9'),
  definitie({
    code: 'passend_huur',
    thema: 'TOEWIJZEN',
    naam: 'Passend toewijzen: welke huur telt',
    omschrijving: 'De rekenhuur (met servicekosten) of de kale huur.',
    eenheid: 'KEUZE',
    keuzes: ['REKENHUUR', 'KALE_HUUR'],
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    bron: 'T9',
  }),
  aandeel(
    'daeb_norm',
    'DAEB: norm',
    'Ten minste dit deel van de toewijzingen gaat naar inkomens tot de DAEB-grens.',
    'T9',
  ),
  definitie({
    code: 'vrije_beleidsruimte_te_groot',
    thema: 'TOEWIJZEN',
    naam: 'Vrije beleidsruimte: te grote overschrijding',
    omschrijving: 'Zo ver boven de norm worden de andere partijen ingelicht; 0 = bij iedere overschrijding.',
    eenheid: 'HONDERDSTE_PROCENT',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    max: 8_000,
    verplicht: true,
    bron: 'T5, S3-20',
  }),
  definitie({
    code: 'vrije_beleidsruimte_structureel',
    thema: 'TOEWIJZEN',
    naam: 'Vrije beleidsruimte: structureel',
    omschrijving: 'Zo veel jaren achter elkaar boven de norm is structureel.',
    eenheid: 'JAREN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 2,
    max: 10,
    verplicht: true,
    bron: 'T5, S3-20',
  }),
  definitie({
    code: 'informatieplicht_termijn',
    thema: 'TOEWIJZEN',
    naam: 'Informatieplicht: termijn',
    omschrijving: 'Binnen zo veel dagen bevestigt een partij het bericht over een overschrijding.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 1,
    max: 365,
    verplicht: true,
    bron: 'T5, S3-20',
  }),
  definitie({
    code: 'informatieplicht_overlegtermijn',
    thema: 'TOEWIJZEN',
    naam: 'Informatieplicht: termijn voor overleg',
    omschrijving: 'Binnen zo veel dagen is er overleg over een structurele overschrijding.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 1,
    max: 365,
    verplicht: true,
    bron: 'T5, S3-20',
  }),
  definitie({
    code: 'taakstelling_statushouders',
    thema: 'TOEWIJZEN',
    naam: 'Taakstelling statushouders',
    omschrijving:
      'Personen die de gemeente in een halfjaar huisvest; een waarde per halfjaar, vanaf 1 januari of 1 juli.',
    eenheid: 'AANTAL',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    bron: 'T6, S3-21',
  }),
  definitie({
    code: 'taakstelling_beginsaldo',
    thema: 'TOEWIJZEN',
    naam: 'Taakstelling statushouders: beginsaldo',
    omschrijving:
      'Voorsprong (boven 0) of achterstand (onder 0) in personen aan het begin van een halfjaar, waar het rekenen begint.',
    eenheid: 'AANTAL',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: -100_000,
    bron: 'T6, S3-21',
  }),
  definitie({
    code: 'zoektijd_doel',
    thema: 'TOEWIJZEN',
    naam: 'Aanvaardbare zoektijd',
    omschrijving: 'Maanden van de eerste reactie tot een woning; in de afspraken nooit vastgesteld.',
    eenheid: 'AANTAL',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 1,
    max: 600,
    bron: 'T8, S3-19',
  }),
  definitie({
    code: 'voorrang_statushouders',
    thema: 'TOEWIJZEN',
    naam: 'Voorrang voor statushouders',
    omschrijving: 'Of statushouders voorgaan op alle andere woningzoekenden; met een einde als de wet dat verbiedt.',
    eenheid: 'SCHAKELAAR',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    bron: 'T4, S3-20',
  }),
  definitie({
    code: 'thuiskompas_rangorde',
    thema: 'TOEWIJZEN',
    naam: 'Thuiskompas: volgorde van voorrang',
    omschrijving: 'In welke volgorde voorrang telt; binnen een groep gaat de langste inschrijving voor.',
    eenheid: 'KEUZE',
    keuzes: ['STATUSHOUDER_URGENTIE_UITSTROOM', 'STATUSHOUDER_UITSTROOM_URGENTIE', 'ALLEEN_INSCHRIJFDUUR'],
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    verplicht: true,
    bron: 'T4, Thuiskompas',
  }),
  definitie({
    code: 'thuiskompas_minimale_inschrijving',
    thema: 'TOEWIJZEN',
    naam: 'Thuiskompas: kortste inschrijving',
    omschrijving: 'Wie korter staat ingeschreven is geen kandidaat, tenzij hij voorrang of urgentie heeft.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    max: 3650,
    bron: 'Thuiskompas',
  }),
  definitie({
    code: 'bewaartermijn_woningzoekende',
    thema: 'TOEWIJZEN',
    naam: 'Bewaartermijn van een inschrijving',
    omschrijving: 'Zo lang blijft een inschrijving na uitschrijving of verhuizing bewaard; daarna wordt zij gewist.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 1,
    max: 3650,
    bron: 'A8',
  }),
  definitie({
    code: 'bewaartermijn_reactie',
    thema: 'TOEWIJZEN',
    naam: 'Bewaartermijn van een reactie',
    omschrijving:
      'Zo lang blijft een reactie op een woning bewaard, vanaf de dag van toewijzing van die woning; daarna wordt zij gewist.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 1,
    max: 3650,
    bron: 'A8',
  }),
  definitie({
    code: 'wijk_woningen',
    thema: 'VOORRAAD',
    naam: 'Alle woningen in een wijk',
    omschrijving: 'Met koop en particuliere huur; de noemer van het aandeel sociale huur.',
    eenheid: 'AANTAL',
    sleutel: 'WIJK',
    geldigheid: 'DAG',
    min: 1,
    bron: 'V11, V17',
  }),
  definitie({
    code: 'overleg_herinnering_dagen',
    thema: 'AFSPRAKEN',
    naam: 'Overleg: herinnering vooraf',
    omschrijving: 'Zoveel dagen voor een overleg of termijn krijgen de deelnemers een bericht.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    max: 90,
    bron: 'S3 hoofdstuk 3; het aantal dagen staat er niet in',
  }),
  definitie({
    code: 'afspraak_nadert',
    thema: 'AFSPRAKEN',
    naam: 'Afspraken: bovengrens is dichtbij',
    omschrijving:
      'Vanaf dit deel van een bovengrens vraagt een afspraak aandacht; voor de 20 % geldt de waarschuwing van de meter zelf.',
    eenheid: 'HONDERDSTE_PROCENT',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    max: 10_000,
    verplicht: true,
    bron: 'Keuze van het platform',
  }),
  definitie({
    code: 'afspraak_termijn_dichtbij',
    thema: 'AFSPRAKEN',
    naam: 'Afspraken: datum is dichtbij',
    omschrijving: 'Zoveel dagen voor de afgesproken datum vraagt een mijlpaal die nog niet behaald is aandacht.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    max: 730,
    verplicht: true,
    bron: 'Keuze van het platform',
  }),
  definitie({
    code: 'afspraak_laatste_deel',
    thema: 'AFSPRAKEN',
    naam: 'Afspraken: laatste deel van de tijd',
    omschrijving: 'Zoveel dagen voor de afgesproken datum is een getal dat niet op schema ligt achter.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    max: 1825,
    verplicht: true,
    bron: 'Keuze van het platform',
  }),
  definitie({
    code: 'afspraak_bewijs_geldig',
    thema: 'AFSPRAKEN',
    naam: 'Afspraken: hoe lang bewijs geldt',
    omschrijving: 'Zoveel dagen geldt het bewijs van een inspanning die doorlopend is.',
    eenheid: 'DAGEN',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 1,
    max: 1825,
    verplicht: true,
    bron: 'Keuze van het platform',
  }),
  ...voorraadparameters,
] as const satisfies readonly Parameterdefinitie[];

export type Parametercode = (typeof parameters)[number]['code'];

const opCode: ReadonlyMap<string, Parameterdefinitie> = new Map(parameters.map((p) => [p.code, p]));
export const vindParameter = (code: string): Parameterdefinitie | undefined => opCode.get(code);

const getal = /^-?(0|[1-9]\d{0,11})$/;

/** What is wrong with this value, as a Dutch sentence; null = nothing. The database checks the same (beleid.parameterfout). */
export function waardefout(soort: Parameterdefinitie, waarde: string | null): string | null {
  if (waarde === null) return soort.verplicht === true ? `${soort.naam} kan niet leeg zijn.` : null;
  if (soort.eenheid === 'KEUZE') {
    const keuzes = soort.keuzes ?? [];
    return keuzes.includes(waarde) ? null : `Kies een van: ${keuzes.join(', ')}.`;
  }
  if (soort.eenheid === 'SCHAKELAAR') return ['ja', 'nee'].includes(waarde) ? null : 'Kies ja of nee.';
  if (soort.eenheid === 'DATUM') {
    return /^\d{4}-\d{2}-\d{2}$/.test(waarde) && !Number.isNaN(Date.parse(waarde))
      ? null
      : 'Geef een datum: jjjj-mm-dd.';
  }
  if (!getal.test(waarde)) return 'Geef een geheel getal.';
  const min = soort.min ?? 0;
  const max = soort.max ?? Number.MAX_SAFE_INTEGER;
  if (Number(waarde) < min) return `De waarde is te laag: ten minste ${toon(soort, min)}.`;
  return Number(waarde) > max ? `De waarde is te hoog: hoogstens ${toon(soort, max)}.` : null;
}

/** 63325 cents reads 633,25; 2004 hundredths of a percent read 20,04 %. */
function toon({ eenheid }: Parameterdefinitie, n: number): string {
  const deel =
    eenheid === 'CENT' || eenheid === 'HONDERDSTE_PROCENT' ? (n / 100).toFixed(2).replace('.', ',') : String(n);
  return eenheid === 'HONDERDSTE_PROCENT' ? `${deel} %` : deel;
}
