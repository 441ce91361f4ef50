import type { EntityManager } from 'typeorm';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { conflict, ongeldigeInvoer } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { MeldingService } from '../melding/melding.service';
import { persoonsbezwaren } from '../persoon/persoon.keuring';
import { WijkService } from '../wijk/wijk.service';
import { woningbezwaren, WoningService, type Woninggegevens } from '../woning/woning.service';
import type { Dossier } from './dossier.entity';
import type { DossierInput } from './dossier.input';
import { DossierService } from './dossier.service';

/** What opening a dossier writes. */
const velden = ['niveau', 'wijk', 'woning', 'adres', 'status', 'betrokkene', 'aanleiding'];

/** Opening a dossier and bundling reports in it (L9). The owner is the opening partner. */
export class DossierbeheerService {
  constructor(private readonly verzoek: Verzoek) {}

  open(input: DossierInput): Promise<Dossier | null> {
    return this.verzoek.metLogboek('Mutation.openDossier', async (m, log) => {
      const woning = await this.keur(m, input);
      const { partner, gemeente } = this.verzoek.wie;
      const id = this.verzoek.nieuwId();
      const betrokkene = input.betrokkene == null ? null : this.verzoek.nieuwId();
      const plaats = [id, gemeente, partner, input.wijk];
      await m.query(
        `insert into leefbaarheid.dossier (id, gemeente_code, eigenaar, wijk_code, betrokkene, geopend_op) values ($1, $2, $3, $4, $5, $6)`,
        [...plaats, betrokkene, this.verzoek.klok.nu()],
      );
      await m.query(
        `insert into leefbaarheid.dossier_persoon (id, gemeente_code, eigenaar, wijk_code, niveau, status, woning_id, straat, huisnummer,
           toevoeging, postcode, plaats, persoon_id, naam, contact, geboortejaar)
         values ($1, $2, $3, $4, $5, 'OPEN', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [
          ...plaats,
          input.niveau,
          woning?.id,
          woning?.straat,
          woning?.huisnummer,
          woning?.toevoeging,
          woning?.postcode,
          woning?.plaats,
          betrokkene && this.verzoek.nieuwId(),
          input.betrokkene?.naam.trim(),
          input.betrokkene?.contact,
          input.betrokkene?.geboortejaar,
        ],
      );
      await m.query(
        `insert into leefbaarheid.dossier_sociaal (id, gemeente_code, eigenaar, wijk_code, aanleiding) values ($1, $2, $3, $4, $5)`,
        [...plaats, input.aanleiding.trim()],
      );
      log.geschreven('Dossier', { eigenaar: partner, betrokkene }, velden);
      return this.verzoek.dienst(DossierService).teruggave(m, log, id);
    });
  }

  /** A report belongs to one dossier; adding it again to the same changes nothing. */
  koppelMeldingen(dossierId: string, meldingIds: readonly string[]): Promise<Dossier | null> {
    return this.verzoek.metLogboek('Mutation.koppelMelding', async (m, log) => {
      const dossiers = this.verzoek.dienst(DossierService);
      const dossier = await dossiers.eigen(m, dossierId);
      const meldingen = await this.verzoek.dienst(MeldingService).eigen(m, meldingIds);
      nietAfgesloten(dossier);
      const [, gekoppeld] = (await m.query(
        `update leefbaarheid.melding_sociaal set dossier_id = $1
          where id = any($2::uuid[]) and (dossier_id is null or dossier_id = $1)`,
        [dossier.id, meldingen.map((melding) => melding.id)],
      )) as [unknown, number];
      if (gekoppeld !== meldingen.length)
        throw conflict('Deze melding hoort al bij een ander dossier. Een melding hoort bij één dossier.');
      for (const melding of meldingen) log.geschreven('Melding', melding, ['dossier']);
      log.geschreven('Dossier', { eigenaar: dossier.eigenaar, betrokkene: dossier.logbetrokkene }, ['meldingen']);
      return dossiers.teruggave(m, log, dossier.id);
    });
  }

  private async keur(m: EntityManager, input: DossierInput): Promise<Woninggegevens | undefined> {
    const fouten = await this.verzoek.dienst(WijkService).bezwaren(m, [input.wijk]);
    if (input.aanleiding.trim() === '')
      fouten.push({ veld: 'aanleiding', melding: 'Schrijf op waarom u het dossier opent.' });
    if (bevatBsn(input.aanleiding)) fouten.push({ veld: 'aanleiding', melding: bsnMelding('de aanleiding') });
    fouten.push(...persoonsbezwaren('betrokkene', input.betrokkene, this.verzoek.klok.nu().getFullYear()));
    const woningen = await this.verzoek.dienst(WoningService).eigen(m, input.woning == null ? [] : [input.woning]);
    const woning = input.woning == null ? undefined : woningen.get(input.woning.toLowerCase());
    if (input.woning != null) fouten.push(...woningbezwaren(woning, input.wijk));
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    return woning;
  }
}

export function nietAfgesloten(dossier: Dossier): void {
  if (dossier.status === 'AFGESLOTEN') throw conflict('Dit dossier is afgesloten. U kunt er niets meer aan toevoegen.');
}
