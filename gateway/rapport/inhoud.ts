/** A report as it is signed, downloaded, printed and drawn: facts, not layout. */
export interface Rapportinhoud {
  versie: 1;
  /** '2025-2' */
  rapport: string;
  titel: string;
  gemeente: string;
  periode: { van: string; tot: string };
  /** The day of the figures; before it is there, today. */
  peildatum: string;
  /** The half-year is not over: the figures are of today. */
  voorlopig: boolean;
  opgesteld: {
    op: string;
    organisatie: string;
    rol: string;
    doel: string;
    filters: string;
    beleidsversie: string;
    demo: boolean;
  };
  afspraken: { set: string; geldigVan: string; geldigTot: string | null; verlopen: boolean };
  stand: { status: string; aantal: number }[];
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
  soort: string;
  bron: string | null;
  partijen: string[];
  trekker: string | null;
  status: string;
  waarom: string;
  bewijs: {
    indicator: string;
    stand: string;
    dag: string;
    link: string | null;
    toelichting: string;
    door: string | null;
  }[];
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
  /** Worked out by us, not in the words of the agreement (P). */
  afgeleid: boolean;
  toelichting: string | null;
  status: string;
  waarom: string;
  meting: Rapportmeting | null;
  reeks: { peildatum: string; waarde: number | null; onderdeel: string | null; partij: string | null }[];
}

export interface Rapportmeting {
  peildatum: string;
  waarde: number | null;
  reden: string | null;
  partij: string | null;
  onderdeel: string | null;
  definitie: string;
  bron: string;
  gemetenOp: string;
  duiding: { door: string; op: string; tekst: string }[];
}
