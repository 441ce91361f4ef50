import type { EntityManager } from 'typeorm';
import { Fout, nietGevonden, ongeldigeInvoer } from '../../kern/fout';
import type { Logboekregels } from '../../kern/logboek';
import { euros } from '../../kern/scalars';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { leesNormregels } from '../beleidsruimte/normregels.service';
import { keurNorm, telStand } from '../beleidsruimte/normtoets';
import type { CorrectieInput } from './correctie.input';
import { Toewijzing } from './toewijzing.entity';
import { keurOpdracht, keurTekst } from './toewijzing.invoer';
import type { HuishoudenInput, Toewijsopdracht } from './toewijzing.input';
import { keurStand, moetAnderDoel } from './trek-in.service';
import { VervangService, type Correctie } from './vervang.service';

/** What an allocation holds besides what the graph shows of it. */
interface Achtergrond {
  inschrijfdatum: string | null;
  eerste_reactie: string | null;
  motivering: string | null;
  kandidaat_id: string | null;
  doelgroep: string | null;
}

/** Correcting an own allocation: the old row stays, with its reason; a new one takes its place under the same rules. */
export class CorrigeerService {
  constructor(private readonly verzoek: Verzoek) {}

  async corrigeer(invoer: CorrectieInput): Promise<Toewijzing> {
    const fouten =
      invoer.reden.trim() === ''
        ? [{ veld: 'reden', melding: 'Schrijf waarom u de toewijzing corrigeert.' }]
        : keurTekst('reden', invoer.reden, 1000);
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    if (!isUuid(invoer.id)) throw nietGevonden('De toewijzing');
    const uitkomst = await this.verzoek.metLogboek('Mutation.corrigeerToewijzing', async (m, log) => {
      const rij = await m.findOneBy(Toewijzing, { id: invoer.id, eigenaar: this.verzoek.wie.partner });
      if (rij === null) throw nietGevonden('De toewijzing');
      const anderDoel = moetAnderDoel(rij, this.verzoek.doel, 'corrigeert');
      if (anderDoel !== null) {
        // The refusal tells the ground: nothing is written but the record of that.
        log.geteld('Toewijzing', [rij], ['grondslag']);
        return anderDoel;
      }
      return this.voerUit(m, log, rij, invoer);
    });
    if (uitkomst instanceof Fout) throw uitkomst;
    return uitkomst;
  }

  private async voerUit(
    m: EntityManager,
    log: Logboekregels,
    rij: Toewijzing,
    invoer: CorrectieInput,
  ): Promise<Toewijzing> {
    keurStand(rij, invoer.versie);
    const correctie = this.samen(rij, await this.achtergrond(m, rij.id), invoer);
    keurCorrectie(rij, correctie);
    keurOpdracht(correctie.opdracht, this.verzoek.doel, this.verzoek.klok.vandaag());
    await this.sluitAan(m, [rij.datum ?? '', correctie.opdracht.datum]);
    await this.keurBeleidsruimte(m, correctie);
    const [nieuw = ''] = await this.verzoek.dienst(VervangService).vervang(m, log, [correctie]);
    const na = await m.findOneByOrFail(Toewijzing, { id: nieuw });
    log.gelezen('Toewijzing', [na]);
    return na;
  }

  /** What the graph does not show but a correction keeps: as far as it is the caller's own. */
  private async achtergrond(m: EntityManager, id: string): Promise<Achtergrond> {
    const [rij] = (await m.query(
      `select i.inschrijfdatum::text, i.eerste_reactie::text, t.motivering, h.kandidaat_id, h.doelgroep
         from toewijzing.toewijzing b
         left join toewijzing.toewijzing_inschrijving i on i.id = b.id
         left join toewijzing.toewijzing_toelichting t on t.id = b.id
         left join toewijzing.toewijzing_herkomst h on h.id = b.id where b.id = $1`,
      [id],
    )) as [Achtergrond];
    return rij;
  }

  /** The allocation as it should have been: what the order leaves out stays as it was. */
  private samen(rij: Toewijzing, achtergrond: Achtergrond, invoer: CorrectieInput): Correctie {
    const huishouden: HuishoudenInput | null =
      rij.grootte === null
        ? null
        : {
            grootte: rij.grootte,
            samenstelling: rij.samenstelling,
            ouderenhuishouden: rij.ouderenhuishouden,
            rekeninkomen: euros(rij.rekeninkomenCent),
            statushouder: rij.statushouder,
            inschrijfdatum: achtergrond.inschrijfdatum,
            eersteReactie: achtergrond.eerste_reactie,
          };
    const opdracht: Toewijsopdracht = {
      woning: rij.woningId ?? '',
      datum: invoer.datum ?? rij.datum ?? '',
      grondslag: invoer.grondslag ?? rij.grondslag ?? 'REGULIER',
      kandidaat: achtergrond.kandidaat_id,
      doelgroep: achtergrond.doelgroep,
      huishouden: invoer.huishouden == null ? huishouden : { ...huishouden, ...ingevuld(invoer.huishouden) },
      motivering: invoer.motivering === undefined ? achtergrond.motivering : invoer.motivering,
    };
    const eindeHuur = invoer.eindeHuur === undefined ? rij.eindeHuur : invoer.eindeHuur;
    return { id: rij.id, opdracht, eindeHuur, reden: invoer.reden };
  }

  /** As for an allocation: one at a time per corporatie and year, always in the same order. */
  private async sluitAan(m: EntityManager, data: readonly string[]): Promise<void> {
    for (const jaar of [...new Set(data.map((d) => d.slice(0, 4)))].sort())
      await m.query('select pg_advisory_xact_lock(hashtext($1))', [`toewijzing:${this.verzoek.wie.partner}:${jaar}`]);
  }

  private async keurBeleidsruimte(m: EntityManager, { id, opdracht }: Correctie): Promise<void> {
    const jaar = Number(opdracht.datum.slice(0, 4));
    const { partner, gemeente } = this.verzoek.wie;
    const regels = await leesNormregels(m, jaar);
    if (regels !== null) keurNorm(opdracht, await telStand(m, partner, gemeente, jaar, id), regels);
  }
}

/** Without the parts that the order leaves out: an absent one is another thing than one that is emptied. */
const ingevuld = (deel: HuishoudenInput): HuishoudenInput =>
  Object.fromEntries(Object.entries(deel).filter(([, waarde]) => waarde !== undefined)) as unknown as HuishoudenInput;

function keurCorrectie(rij: Toewijzing, { opdracht, eindeHuur }: Correctie): void {
  if ((rij.grondslag === 'UITSTROOM') !== (opdracht.grondslag === 'UITSTROOM'))
    throw ongeldigeInvoer([
      {
        veld: 'grondslag',
        melding: 'Van of naar UITSTROOM is geen correctie: trek de toewijzing in en wijs opnieuw toe.',
      },
    ]);
  if (eindeHuur !== null && eindeHuur < opdracht.datum)
    throw ongeldigeInvoer([{ veld: 'eindeHuur', melding: 'Het einde van de huur ligt voor de toewijzing.' }]);
}
