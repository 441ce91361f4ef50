import type { NieuweNotificatie } from '../notificatie/notificatie.entity';

/** A meeting or deadline as the reminder needs it. */
export interface Teherinneren {
  id: string;
  naam: string;
  status: string;
  termijn: string | null;
  geplandDag: string | null;
}

const woorden = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const dag = (iso: string): string => woorden.format(new Date(`${iso}T00:00:00Z`));

type Bericht = Omit<NieuweNotificatie, 'aan'>;

/** One reminder per meeting and day: who moves a meeting is reminded of the new day. */
export function herinnering({ id, naam, termijn, geplandDag }: Teherinneren): Bericht {
  const voor = geplandDag ?? termijn ?? '';
  const tekst =
    geplandDag === null
      ? `${naam}: de laatste dag is ${dag(voor)}. Er is nog geen dag gepland.`
      : `${naam} staat gepland op ${dag(voor)}.`;
  return { soort: 'OVERLEG_NADERT', tekst, voor, convenant: null, aanleiding: `overleg:${id}:${voor}` };
}

export function teLaat({ id, naam, termijn }: Teherinneren): Bericht {
  const tekst = `${naam}: de laatste dag was ${dag(termijn ?? '')} en er is niets vastgelegd. Leg vast dat het gebeurd is, of plan een dag.`;
  return { soort: 'OVERLEG_TE_LAAT', tekst, voor: null, convenant: null, aanleiding: `overleg-te-laat:${id}` };
}
