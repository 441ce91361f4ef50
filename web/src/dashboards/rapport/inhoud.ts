export type Afspraakstatus = 'BEHAALD' | 'OP_KOERS' | 'LET_OP' | 'ACHTER' | 'NIET_VASTGESTELD';

/** What the page reads of a report; the whole is described in the README. */
export interface Rapportinhoud {
  rapport: string;
  titel: string;
  gemeente: string;
  periode: { van: string; tot: string };
  peildatum: string;
  voorlopig: boolean;
  opgesteld: { op: string; organisatie: string; rol: string; doel: string; filters: string; beleidsversie: string };
  afspraken: { set: string; verlopen: boolean };
  stand: { status: Afspraakstatus; aantal: number }[];
  kernvoorraad: {
    aantal: number | null;
    doel: number | null;
    reden: string | null;
    klassen: { klasse: string; aantal: number }[];
  };
  overleg: { naam: string; minimum: number | null; gehouden: number; gepland: number }[];
  lijst: Rapportafspraak[];
}

export interface Rapportafspraak {
  nummer: number;
  thema: string;
  tekst: string;
  partijen: string[];
  trekker: string | null;
  bron: string | null;
  status: Afspraakstatus;
  waarom: string;
  bewijs: { stand: string; dag: string; link: string | null; toelichting: string; door: string | null }[];
  indicatoren: Rapportindicator[];
}

export interface Rapportindicator {
  code: string;
  naam: string;
  eenheid: string;
  partij: string | null;
  doel: number | null;
  richting: string | null;
  doelTekst: string | null;
  deadline: string | null;
  wanneer: string | null;
  streven: boolean;
  afgeleid: boolean;
  toelichting: string | null;
  status: Afspraakstatus;
  waarom: string;
  meting: {
    peildatum: string;
    waarde: number | null;
    reden: string | null;
    partij: string | null;
    onderdeel: string | null;
    definitie: string;
    bron: string;
    duiding: { door: string; op: string; tekst: string }[];
  } | null;
  reeks: { peildatum: string; waarde: number | null; partij: string | null; onderdeel: string | null }[];
}

/** A report as the gateway gave it: its exact words, and whether they are frozen. */
export interface Rapport {
  inhoud: Rapportinhoud;
  tekst: string;
  controlegetal: string;
  /** Only of a concept: with it the same words can be signed. */
  zegel: string | null;
  ondertekend: { op: string; rol: string } | null;
}

/** Not through the graph client: the page shows the very bytes that the checksum is of. */
export async function haalRapport(halfjaar: string, doel: string): Promise<Rapport> {
  const antwoord = await fetch(`/rapport/${halfjaar}.json?doel=${encodeURIComponent(doel)}`, {
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
  });
  const tekst = await antwoord.text();
  if (!antwoord.ok) throw new Error(foutzin(tekst));
  const kop = (naam: string): string | null => antwoord.headers.get(naam);
  const op = kop('rapport-ondertekend-op');
  return {
    inhoud: JSON.parse(tekst) as Rapportinhoud,
    tekst,
    controlegetal: kop('rapport-controlegetal') ?? '',
    zegel: kop('rapport-zegel'),
    ondertekend: op === null ? null : { op, rol: kop('rapport-ondertekend-door') ?? '' },
  };
}

function foutzin(lijf: string): string {
  try {
    const { errors } = JSON.parse(lijf) as { errors?: { message: string }[] };
    return errors?.[0]?.message ?? 'De server gaf geen rapport.';
  } catch {
    return 'De server gaf geen rapport.';
  }
}
