import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { conflict, ongeldigeInvoer } from '../../kern/fout';
import type { PersoonInput } from '../../kern/persoon.input';
import type { Verzoek } from '../../kern/verzoek';

export interface UitstroomAanmelding {
  herkomst: 'BESCHERMD_WONEN' | 'MEDISCH_VERBLIJF' | 'MAATSCHAPPELIJKE_OPVANG';
  persoon: PersoonInput;
}

interface Geraakt {
  eigenaar: string;
  betrokkene: string;
}

/** Outflow runs only through the one coördinatiepunt (Z4): aangemeld → gematcht → geplaatst → proefwonen → zelfstandig. */
export class UitstroomService {
  constructor(private readonly verzoek: Verzoek) {}

  /** The zorgaanbieder registers a person; answers the id of the candidate. */
  meldAan({ herkomst, persoon }: UitstroomAanmelding): Promise<string> {
    if (bevatBsn(persoon.naam) || bevatBsn(persoon.contact))
      throw ongeldigeInvoer([{ veld: 'persoon', melding: bsnMelding('persoon') }]);
    return this.verzoek.metLogboek('Uitstroomkandidaat.meldAan', async (m, log) => {
      const { wie, klok } = this.verzoek;
      const id = this.verzoek.nieuwId();
      const betrokkene = this.verzoek.nieuwId();
      await m.query(
        `insert into zorg.uitstroomkandidaat (id, gemeente_code, eigenaar, betrokkene, herkomst, aangemeld_op) values ($1, $2, $3, $4, $5, $6)`,
        [id, wie.gemeente, wie.partner, betrokkene, herkomst, klok.vandaag()],
      );
      await m.query(
        `insert into zorg.uitstroomkandidaat_persoon (id, persoon_id, gemeente_code, eigenaar, naam, contact, geboortejaar)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          this.verzoek.nieuwId(),
          wie.gemeente,
          wie.partner,
          persoon.naam,
          persoon.contact ?? null,
          persoon.geboortejaar ?? null,
        ],
      );
      log.geschreven('Uitstroomkandidaat', { eigenaar: wie.partner, betrokkene }, ['persoon', 'herkomst']);
      return id;
    });
  }

  /** Ids of those who wait for a match, the longest first; only the coördinatiepunt gets an answer. */
  wachtenden(): Promise<{ id: string; eigenaar: string }[]> {
    return this.verzoek.lees((m) => m.query('select id, eigenaar from zorg.wachtende_kandidaten()'));
  }

  /** The coördinatiepunt matches a candidate to a corporatie. */
  match(id: string, corporatie: string): Promise<void> {
    return this.stap('Uitstroomkandidaat.match', 'zorg.match_kandidaat', id, corporatie);
  }

  /** Proefwonen and zelfstandig after the placement, or teruggetrokken before it. */
  verplaats(id: string, naar: 'PROEFWONEN' | 'ZELFSTANDIG' | 'TERUGGETROKKEN'): Promise<void> {
    return this.stap('Uitstroomkandidaat.verplaats', 'zorg.verplaats_kandidaat', id, naar);
  }

  /** Ids and match dates of those who wait for a dwelling of the caller's corporatie. */
  gematchteKandidaten(): Promise<{ id: string; gematchtOp: string }[]> {
    return this.verzoek.lees((m) =>
      m.query('select id, gematcht_op::text as "gematchtOp" from zorg_uit.gematchte_kandidaten()'),
    );
  }

  private stap(naam: string, functie: string, id: string, wat: string): Promise<void> {
    return this.verzoek.metLogboek(naam, async (m, log) => {
      const [geraakt] = (await m.query(`select eigenaar, betrokkene from ${functie}($1, $2, $3)`, [
        id,
        wat,
        this.verzoek.klok.vandaag(),
      ])) as Geraakt[];
      if (geraakt === undefined) throw conflict('Deze stap kan nu niet bij deze kandidaat.');
      log.geschreven('Uitstroomkandidaat', geraakt, ['fase']);
    });
  }
}
