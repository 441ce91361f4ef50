import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { conflict, ongeldigeInvoer } from '../../kern/fout';
import type { PersoonInput } from '../../kern/persoon.input';
import type { Verzoek } from '../../kern/verzoek';
import type { Uitstroomfase } from './uitstroomfase';

export interface UitstroomAanmelding {
  herkomst: 'BESCHERMD_WONEN' | 'MEDISCH_VERBLIJF' | 'MAATSCHAPPELIJKE_OPVANG';
  persoon: PersoonInput;
  /** ISO date; default today. */
  op?: string;
}

export interface Uitstroomstap<T extends string> {
  kandidaat: string;
  naar: T;
  /** ISO date; default today. */
  op?: string;
}

/** Outflow runs only through the one coördinatiepunt (Z4): aangemeld → gematcht → geplaatst → proefwonen → zelfstandig. */
export class UitstroomService {
  constructor(private readonly verzoek: Verzoek) {}

  /** The zorgaanbieder registers people; answers the ids of the candidates, in the same order. */
  meldAan(aanmeldingen: readonly UitstroomAanmelding[]): Promise<string[]> {
    const { wie, klok } = this.verzoek;
    const rijen = aanmeldingen.map(({ herkomst, persoon, op }) => {
      for (const veld of ['naam', 'contact'] as const)
        if (bevatBsn(persoon[veld])) throw ongeldigeInvoer([{ veld, melding: bsnMelding(veld) }]);
      const [id, betrokkene, persoonId] = [this.verzoek.nieuwId(), this.verzoek.nieuwId(), this.verzoek.nieuwId()];
      return {
        id,
        betrokkene,
        persoon_id: persoonId,
        ...persoon,
        herkomst,
        aangemeld_op: op ?? klok.vandaag(),
        eigenaar: wie.partner,
        gemeente_code: wie.gemeente,
      };
    });
    return this.verzoek.metLogboek('Uitstroomkandidaat.meldAan', async (m, log) => {
      await m.query(
        `insert into zorg.uitstroomkandidaat (id, gemeente_code, eigenaar, betrokkene, herkomst, aangemeld_op)
         select id, gemeente_code, eigenaar, betrokkene, herkomst, aangemeld_op
           from jsonb_to_recordset($1) as r(id uuid, gemeente_code text, eigenaar text, betrokkene uuid, herkomst text, aangemeld_op date)`,
        [JSON.stringify(rijen)],
      );
      await m.query(
        `insert into zorg.uitstroomkandidaat_persoon (id, persoon_id, gemeente_code, eigenaar, naam, contact, geboortejaar)
         select id, persoon_id, gemeente_code, eigenaar, naam, contact, geboortejaar
           from jsonb_to_recordset($1) as r(id uuid, persoon_id uuid, gemeente_code text, eigenaar text, naam text, contact text, geboortejaar int)`,
        [JSON.stringify(rijen)],
      );
      for (const rij of rijen) log.geschreven('Uitstroomkandidaat', rij, ['persoon', 'herkomst', 'fase']);
      return rijen.map((rij) => rij.id);
    });
  }

  /** Who stands in a stage, the longest first; only the coördinatiepunt gets an answer. */
  inFase(fase: Uitstroomfase): Promise<{ id: string; eigenaar: string; sinds: string }[]> {
    return this.verzoek.lees((m) =>
      m.query('select id, eigenaar, sinds::text from zorg.kandidaten_in_fase($1)', [fase]),
    );
  }

  /** The coördinatiepunt matches candidates, each to a corporatie; all or none. */
  match(stappen: readonly Uitstroomstap<string>[]): Promise<void> {
    return this.zet('Uitstroomkandidaat.match', 'zorg.match_kandidaat', stappen);
  }

  /** Proefwonen and zelfstandig after the placement, or teruggetrokken before it; all or none. */
  verplaats(stappen: readonly Uitstroomstap<'PROEFWONEN' | 'ZELFSTANDIG' | 'TERUGGETROKKEN'>[]): Promise<void> {
    return this.zet('Uitstroomkandidaat.verplaats', 'zorg.verplaats_kandidaat', stappen);
  }

  /** Ids and match dates of those who wait for a dwelling of the caller's corporatie. */
  gematchteKandidaten(): Promise<{ id: string; gematchtOp: string }[]> {
    return this.verzoek.lees((m) =>
      m.query('select id, gematcht_op::text as "gematchtOp" from zorg_uit.gematchte_kandidaten()'),
    );
  }

  private zet(naam: string, functie: string, stappen: readonly Uitstroomstap<string>[]): Promise<void> {
    const vandaag = this.verzoek.klok.vandaag();
    return this.verzoek.metLogboek(naam, async (m, log) => {
      const geraakt = (await m.query(
        `select k.eigenaar, k.betrokkene from unnest($1::uuid[], $2::text[], $3::date[]) as s(kandidaat, naar, op)
          cross join lateral ${functie}(s.kandidaat, s.naar, s.op) k`,
        [stappen.map((s) => s.kandidaat), stappen.map((s) => s.naar), stappen.map((s) => s.op ?? vandaag)],
      )) as { eigenaar: string; betrokkene: string }[];
      if (geraakt.length < stappen.length) throw conflict('Deze stap kan nu niet bij deze kandidaat.');
      for (const rij of geraakt) log.geschreven('Uitstroomkandidaat', rij, ['fase']);
    });
  }
}
