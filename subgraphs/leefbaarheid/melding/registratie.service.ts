import type { EntityManager } from 'typeorm';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { ongeldigeInvoer } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { persoonsbezwaren } from '../persoon/persoon.keuring';
import { kalenderVan } from '../werkdag/werkdag';
import { WijkService } from '../wijk/wijk.service';
import { woningbezwaren, WoningService } from '../woning/woning.service';
import type { Melding } from './melding.entity';
import type { MeldingInput } from './melding.input';
import { MeldingService } from './melding.service';

/** Registering and answering reports. The owner is the registering partner. */
export class MeldingregistratieService {
  constructor(private readonly verzoek: Verzoek) {}

  async registreer(input: MeldingInput): Promise<Melding | null> {
    return this.verzoek.metLogboek('Mutation.registreerMelding', async (m, log) => {
      const [geschreven] = await this.schrijf(m, [input]);
      if (geschreven === undefined) return null;
      log.geschreven('Melding', geschreven, ['soort', 'wijk', 'ontvangenOp', 'omschrijving', 'melder']);
      const rijen = await this.verzoek.dienst(MeldingService).metId(m, [geschreven.id]);
      log.gelezen('Melding', rijen);
      return rijen[0] ?? null;
    });
  }

  /** Many at once, under the same rules; all or nothing. */
  async registreerAlle(invoer: readonly MeldingInput[]): Promise<string[]> {
    return this.verzoek.metLogboek('Mutation.registreerMelding', async (m, log) => {
      const geschreven = await this.schrijf(m, invoer);
      for (const rij of geschreven)
        log.geschreven('Melding', rij, ['soort', 'wijk', 'ontvangenOp', 'omschrijving', 'melder']);
      return geschreven.map((rij) => rij.id);
    });
  }

  /** Acknowledgement and feedback of own reports (L5); what is given is set, never cleared. */
  async handelAf(
    antwoorden: readonly { id: string; bevestigdOp: Date; teruggekoppeldOp: Date | null }[],
  ): Promise<void> {
    await this.verzoek.metLogboek('Melding.teruggekoppeldOp', async (m, log) => {
      await m.query(
        `update leefbaarheid.melding_persoon p set bevestigd_op = coalesce(p.bevestigd_op, a."bevestigdOp"),
                teruggekoppeld_op = coalesce(p.teruggekoppeld_op, a."teruggekoppeldOp")
           from jsonb_to_recordset($1) as a(id uuid, "bevestigdOp" timestamptz, "teruggekoppeldOp" timestamptz) where p.id = a.id`,
        [JSON.stringify(antwoorden)],
      );
      for (const rij of await this.verzoek.dienst(MeldingService).metId(
        m,
        antwoorden.map((a) => a.id),
      ))
        log.geschreven('Melding', rij, ['bevestigdOp', 'teruggekoppeldOp']);
    });
  }

  private async schrijf(
    m: EntityManager,
    invoer: readonly MeldingInput[],
  ): Promise<{ id: string; eigenaar: string; betrokkene: string | null }[]> {
    await this.keur(m, invoer);
    const { partner, gemeente } = this.verzoek.wie;
    const rijen = invoer.map((input) => ({
      id: this.verzoek.nieuwId(),
      eigenaar: partner,
      gemeente,
      wijk: input.wijk,
      soort: input.soort,
      ontvangen: input.ontvangenOp ?? this.verzoek.klok.nu(),
      omschrijving: input.omschrijving.trim(),
      woning: input.woning ?? null,
      betrokkene: input.melder == null ? null : this.verzoek.nieuwId(),
      persoon: input.melder == null ? null : this.verzoek.nieuwId(),
      naam: input.melder?.naam.trim() ?? null,
      contact: input.melder?.contact ?? null,
      geboortejaar: input.melder?.geboortejaar ?? null,
    }));
    const vul = (tabel: string, kolommen: string, waarden: string): Promise<unknown> =>
      m.query(
        `insert into leefbaarheid.${tabel} (id, gemeente_code, eigenaar, wijk_code${kolommen})
         select id, gemeente, eigenaar, wijk${waarden} from jsonb_to_recordset($1) as r(id uuid, gemeente text, eigenaar text, wijk text,
                soort text, ontvangen timestamptz, omschrijving text, woning uuid, betrokkene uuid, persoon uuid, naam text, contact text, geboortejaar int)`,
        [JSON.stringify(rijen)],
      );
    await vul('melding', ', betrokkene', ', betrokkene');
    await vul('melding_persoon', ', soort, ontvangen_op', ', soort, ontvangen');
    await vul('melding_sociaal', '', '');
    await vul(
      'melding_eigen',
      ', omschrijving, woning_id, persoon_id, naam, contact, geboortejaar',
      ', omschrijving, woning, persoon, naam, contact, geboortejaar',
    );
    return rijen;
  }

  private async keur(m: EntityManager, invoer: readonly MeldingInput[]): Promise<void> {
    const nu = this.verzoek.klok.nu();
    const fouten = await this.verzoek.dienst(WijkService).bezwaren(
      m,
      invoer.map((input) => input.wijk),
    );
    const woningen = await this.verzoek.dienst(WoningService).eigen(
      m,
      invoer.flatMap((input) => input.woning ?? []),
    );
    for (const { omschrijving, melder, ontvangenOp, woning, wijk } of invoer) {
      if (omschrijving.trim() === '')
        fouten.push({ veld: 'omschrijving', melding: 'Schrijf op wat er aan de hand is.' });
      if (bevatBsn(omschrijving)) fouten.push({ veld: 'omschrijving', melding: bsnMelding('de omschrijving') });
      fouten.push(...persoonsbezwaren('melder', melder, nu.getFullYear()));
      if (ontvangenOp != null && ontvangenOp > nu)
        fouten.push({
          veld: 'ontvangenOp',
          melding: 'Een melding kan niet in de toekomst zijn ontvangen. Kies nu of een eerder tijdstip.',
        });
      if (ontvangenOp != null && ontvangenOp.getFullYear() < kalenderVan)
        fouten.push({ veld: 'ontvangenOp', melding: `Kies een tijdstip vanaf het jaar ${kalenderVan}.` });
      if (woning != null) fouten.push(...woningbezwaren(woningen.get(woning.toLowerCase()), wijk));
    }
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  }
}
