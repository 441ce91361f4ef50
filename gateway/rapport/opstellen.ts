import type { Identiteit } from '../../subgraphs/kern/identiteit';
import type { Halfjaar } from './halfjaar';
import type { Rapportafspraak, Rapportindicator, Rapportinhoud, Rapportmeting } from './inhoud';

interface Naam {
  naam: string;
}

type Metnaam<T, V extends keyof T> = Omit<T, V> & Record<V, Naam | null>;

interface Indicatorantwoord extends Metnaam<Omit<Rapportindicator, 'meting' | 'reeks'>, 'partij'> {
  meting:
    | (Metnaam<Omit<Rapportmeting, 'duiding'>, 'partij'> & { duiding: { door: Naam; op: string; tekst: string }[] })
    | null;
  reeks: Metnaam<Rapportindicator['reeks'][number], 'partij'>[];
}

interface Afspraakantwoord extends Metnaam<Omit<Rapportafspraak, 'partijen' | 'bewijs' | 'indicatoren'>, 'trekker'> {
  set: string;
  geldigVan: string;
  geldigTot: string | null;
  verlopen: boolean;
  partijen: Naam[];
  bewijs: Metnaam<Rapportafspraak['bewijs'][number], 'door'>[];
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

const volgorde = ['BEHAALD', 'OP_KOERS', 'LET_OP', 'ACHTER', 'NIET_VASTGESTELD'];

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

function alsAfspraak(antwoord: Afspraakantwoord): Rapportafspraak {
  const { nummer, thema, tekst, soort, bron, status, waarom, trekker, partijen, bewijs, indicatoren } = antwoord;
  return {
    nummer,
    thema,
    tekst,
    soort,
    bron,
    partijen: partijen.map(({ naam }) => naam),
    trekker: trekker?.naam ?? null,
    status,
    waarom,
    bewijs: bewijs.map(({ door, ...stuk }) => ({ ...stuk, door: door?.naam ?? null })),
    indicatoren: indicatoren.map(alsIndicator),
  };
}

function alsIndicator({ partij, meting, reeks, ...indicator }: Indicatorantwoord): Rapportindicator {
  return {
    ...indicator,
    partij: partij?.naam ?? null,
    meting: meting && {
      ...meting,
      partij: meting.partij?.naam ?? null,
      duiding: meting.duiding.map(({ door, op, tekst }) => ({ door: door.naam, op, tekst })),
    },
    reeks: reeks.map((punt) => ({ ...punt, partij: punt.partij?.naam ?? null })),
  };
}
