import type { Parameterdefinitie } from './parameters';

const definitie = <const T extends Parameterdefinitie>(een: T): T => een;
const fasen = ['VERKENNING', 'GEPLAND', 'BESLOTEN', 'IN_UITVOERING'] as const;
const prognosefase = <const C extends string>(code: C, naam: string, omschrijving: string) =>
  definitie({
    code,
    thema: 'VOORRAAD',
    naam,
    omschrijving,
    eenheid: 'KEUZE',
    keuzes: fasen,
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    bron: 'S3-12, regel van het platform',
  });
const deel = <const C extends string, const S extends 'GEEN' | 'WIJK'>(
  code: C,
  sleutel: S,
  naam: string,
  omschrijving: string,
  bron: string,
) =>
  definitie({
    code,
    thema: 'VOORRAAD',
    naam,
    omschrijving,
    eenheid: 'HONDERDSTE_PROCENT',
    sleutel,
    geldigheid: 'DAG',
    min: 0,
    max: 10_000,
    bron,
  });

/** Norms and rules of the stock, of new building, locations, mix, maintenance and CO₂ (V9, V11, V14, V15, V17; S3-12). */
export const voorraadparameters = [
  prognosefase(
    'prognose_laag_fase',
    'Prognose: lage lijn telt vanaf fase',
    'Wat woningen oplevert telt in de lage lijn vanaf deze fase; sloop in de hoge lijn.',
  ),
  prognosefase('prognose_midden_fase', 'Prognose: verwachting telt vanaf fase', 'Wat de verwachting meetelt.'),
  prognosefase(
    'prognose_hoog_fase',
    'Prognose: hoge lijn telt vanaf fase',
    'Wat woningen oplevert telt in de hoge lijn vanaf deze fase; sloop in de lage lijn.',
  ),
  definitie({
    code: 'prognose_laag_uitstel',
    thema: 'VOORRAAD',
    naam: 'Prognose: uitstel in de lage lijn (maanden)',
    omschrijving: 'Zoveel maanden later dan verwacht rekent de lage lijn wat woningen oplevert, en de hoge lijn sloop.',
    eenheid: 'AANTAL',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    min: 0,
    max: 120,
    bron: 'S3-12, regel van het platform',
  }),
  deel(
    'nieuwbouw_binnen_grenzen',
    'GEEN',
    'Nieuwbouw: norm binnen de huurgrenzen',
    'Ten minste dit deel van de opgeleverde sociale nieuwbouw is bereikbaar voor de primaire doelgroep.',
    'V9, S3-4',
  ),
  deel(
    'sociale_huur_locatie',
    'GEEN',
    'Ontwikkellocaties: deel sociale huur',
    'Voorwaarde per ontwikkellocatie; afwijken kan met een vastgelegd argument.',
    'V11, S3-13',
  ),
  deel(
    'sociale_huur_wijk',
    'WIJK',
    'Richtlijn sociale huur per wijk',
    'Lokaal logisch deel van alle woningen in de wijk; een richtlijn, geen norm.',
    'V11, S1 speerpunt 2',
  ),
  deel(
    'mix_afwijking',
    'GEEN',
    'Wijk ver van de stad',
    'Vanaf zoveel procentpunten verschil ligt het deel sociale huur van een wijk ver van dat van de stad.',
    'V17, S3 thema 2',
  ),
  definitie({
    code: 'co2_uitstoot',
    thema: 'VOORRAAD',
    naam: 'CO₂-uitstoot in een jaar (ton)',
    omschrijving: 'Zoals de partij haar over dat jaar opgeeft, voor het gebied van haar eigen doel.',
    eenheid: 'AANTAL',
    sleutel: 'PARTNER',
    geldigheid: 'JAAR',
    min: 0,
    bron: 'V14, S3-22',
  }),
  definitie({
    code: 'onderhoud_vanaf',
    thema: 'VOORRAAD',
    naam: 'Onderhoud: norm geldt vanaf',
    omschrijving: 'Vanaf deze dag zijn er geen woningen in categorie 5 of 6 zonder concreet sloopplan.',
    eenheid: 'DATUM',
    sleutel: 'GEEN',
    geldigheid: 'DAG',
    bron: 'V15, S1 bijlage',
  }),
] as const satisfies readonly Parameterdefinitie[];
