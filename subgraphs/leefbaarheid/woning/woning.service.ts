import type { EntityManager } from 'typeorm';
import type { Veldfout } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import type { Woning } from './woning.stub';

/** What leefbaarheid reads of a dwelling, through the view of woningvoorraad and as far as the caller may. */
export interface Woninggegevens {
  id: string;
  eigenaar: string;
  wijkCode: string;
  straat: string | null;
  huisnummer: number | null;
  toevoeging: string | null;
  postcode: string | null;
  plaats: string | null;
}

/** A dwelling in a report or dossier is an own one, in the wijk that the form names. */
export function woningbezwaren(woning: Woninggegevens | undefined, wijk: string): Veldfout[] {
  if (woning === undefined)
    return [
      {
        veld: 'woning',
        melding: 'Deze woning is niet van uw organisatie. Kies een eigen woning, of laat de woning weg.',
      },
    ];
  return woning.wijkCode === wijk
    ? []
    : [{ veld: 'wijk', melding: 'De woning staat in een andere wijk. Kies de wijk van de woning.' }];
}

export class WoningService {
  constructor(private readonly verzoek: Verzoek) {}

  opId(id: string): Promise<Woning | null> {
    const haalOp = (ids: readonly string[]): Promise<Map<string, Woning>> =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query('select id from woningvoorraad_uit.woning where id = any($1::uuid[])', [
          ids.filter(isUuid),
        ])) as Woning[];
        return new Map(rijen.map((woning) => [woning.id, woning]));
      });
    return this.verzoek.lader('woning', haalOp).load(id);
  }

  /** The caller's own dwellings among these ids: only those may be named in a report or dossier. */
  async eigen(m: EntityManager, ids: readonly string[]): Promise<Map<string, Woninggegevens>> {
    if (ids.length === 0) return new Map();
    const rijen = (await m.query(
      `select id, eigenaar, wijk_code as "wijkCode", straat, huisnummer, toevoeging, postcode, plaats
         from woningvoorraad_uit.woning where id = any($1::uuid[]) and eigenaar = $2`,
      [ids.filter(isUuid), this.verzoek.wie.partner],
    )) as Woninggegevens[];
    return new Map(rijen.map((woning) => [woning.id, woning]));
  }

  /** Own dwellings that are let, for the demo to open dossiers about. */
  voorDemo(aantal: number): Promise<{ id: string; wijkCode: string }[]> {
    return this.verzoek.lees(
      (m) =>
        m.query(
          `select id, wijk_code as "wijkCode" from woningvoorraad_uit.woning where eigenaar = $1 and status = 'VERHUURD' order by id limit $2`,
          [this.verzoek.wie.partner, aantal],
        ) as Promise<{ id: string; wijkCode: string }[]>,
    );
  }
}
