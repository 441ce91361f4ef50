import type { Identiteit } from '../../subgraphs/kern/identiteit';
import type { Halfjaar } from './halfjaar';
import type { Rapportafspraak, Rapportindicator, Rapportinhoud } from './inhoud';

interface Naam {
  naam: string;
}

interface Indicatorantwoord {
  code: string;
  naam: string;
  eenheid: string;
  doel: number | null;
  richting: string | null;
  deadline: string | null;
  wanneer: string | null;
  doelTekst: string | null;
  streven: boolean;
  toelichting: string | null;
  partij: Naam | null;
  status?: string;
  waarom?: string;
  meting?: {
    peildatum: string;
    waarde: number | null;
    reden: string | null;
    partij: Naam | null;
    onderdeel: string | null;
    definitie: string;
    bron: string;
    duiding: { door: Naam; op: string; tekst: string }[];
  } | null;
  reeks?: { peildatum: string; waarde: number | null; partij: Naam | null; onderdeel: string | null }[];
}

interface Afspraakantwoord {
  set: string;
  nummer: number;
  thema: string;
  tekst: string;
  soort: string;
  bron: string | null;
  geldigVan: string;
  geldigTot: string | null;
  verlopen: boolean;
  status?: string;
  partijen: Naam[];
  indicatoren: Indicatorantwoord[];
}

/** The answer to the report's question, whole: a part that is missing ends it before this. */
export interface Rapportantwoord {
  ik: { rol: string; doel: string; demo: boolean; partner: Naam };
  uitleg: { beleidsversie: string };
  gemeenten: { code: string; naam: string }[];
  voorraad: {
    kernvoorraad: number | null;
    doel: number | null;
    reden: string | null;
    perKlasse: { klasse: string; aantal: number }[] | null;
  };
  overlegtellers: { naam: string; minimum: number | null; gehouden: number; gepland: number }[];
  prestatieafspraken: Afspraakantwoord[];
}

const onbekend = 'NIET_VASTGESTELD';
const volgorde = ['BEHAALD', 'OP_KOERS', 'LET_OP', 'ACHTER', onbekend];

/** From the answer of the graph to the words of the report. */
export function stelOp(
  { jaar, halfjaar, van, tot, peildatum }: Halfjaar,
  antwoord: Rapportantwoord,
  wie: Identiteit,
  nu: Date,
  vandaag: string,
): Rapportinhoud {
  const { ik, uitleg, gemeenten, voorraad, overlegtellers, prestatieafspraken } = antwoord;
  const [eerste] = prestatieafspraken;
  const lijst = prestatieafspraken.map(alsAfspraak);
  const voorlopig = peildatum > vandaag;
  return {
    versie: 1,
    rapport: `${jaar}-${halfjaar}`,
    titel: `Halfjaarrapport prestatieafspraken, ${halfjaar === 1 ? 'eerste' : 'tweede'} halfjaar ${jaar}`,
    gemeente: gemeenten.find(({ code }) => code === wie.gemeente)?.naam ?? wie.gemeente,
    periode: { van, tot },
    peildatum: voorlopig ? vandaag : peildatum,
    voorlopig,
    opgesteld: {
      op: nu.toISOString(),
      organisatie: ik.partner.naam,
      rol: ik.rol,
      doel: ik.doel,
      filters: 'geen: alle afspraken en indicatoren',
      beleidsversie: uitleg.beleidsversie,
      demo: ik.demo,
    },
    afspraken: {
      set: eerste?.set ?? 'geen afspraken ingelezen',
      geldigVan: eerste?.geldigVan ?? van,
      geldigTot: eerste?.geldigTot ?? null,
      verlopen: eerste?.verlopen ?? false,
    },
    stand: volgorde.map((status) => ({ status, aantal: lijst.filter((a) => a.status === status).length })),
    kernvoorraad: {
      aantal: voorraad.kernvoorraad,
      doel: voorraad.doel,
      reden: voorraad.reden,
      klassen: voorraad.perKlasse ?? [],
    },
    overleg: overlegtellers,
    lijst,
  };
}

function alsAfspraak({ partijen, status, indicatoren, ...afspraak }: Afspraakantwoord): Rapportafspraak {
  const { nummer, thema, tekst, soort, bron } = afspraak;
  return {
    nummer,
    thema,
    tekst,
    soort,
    bron,
    partijen: partijen.map(({ naam }) => naam),
    status: status ?? onbekend,
    indicatoren: indicatoren.map(alsIndicator),
  };
}

function alsIndicator({ partij, status, waarom, meting, reeks, ...indicator }: Indicatorantwoord): Rapportindicator {
  return {
    ...indicator,
    partij: partij?.naam ?? null,
    status: status ?? onbekend,
    waarom: waarom ?? 'Er is nog niet gemeten.',
    meting:
      meting == null
        ? null
        : {
            ...meting,
            partij: meting.partij?.naam ?? null,
            duiding: meting.duiding.map(({ door, op, tekst }) => ({ door: door.naam, op, tekst })),
          },
    reeks: (reeks ?? []).map((punt) => ({ ...punt, partij: punt.partij?.naam ?? null })),
  };
}
