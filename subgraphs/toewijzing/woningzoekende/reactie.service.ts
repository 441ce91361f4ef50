import type { EntityManager } from 'typeorm';
import { conflict, nietGevonden, ongeldigeInvoer } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { WoningService } from '../woning/woning.service';
import { Woningzoekende } from './woningzoekende.entity';
import type { ReactieInput } from './woningzoekende.input';

const fout = (veld: string, melding: string): Error => ongeldigeInvoer([{ veld, melding }]);

/** An officer registers that an own seeker reacted on an own dwelling, or is proposed for it: he is a candidate from then on. */
export class ReactieService {
  constructor(private readonly verzoek: Verzoek) {}

  registreer({ woningzoekende, woning, op }: ReactieInput): Promise<Woningzoekende> {
    const { klok, wie } = this.verzoek;
    if (op > klok.vandaag()) throw fout('op', 'De reactie ligt in de toekomst. Vul een dag tot en met vandaag in.');
    return this.verzoek.metLogboek('Mutation.registreerReactie', async (m, log) => {
      const zoeker = await this.zoeker(m, woningzoekende);
      await this.keur(m, zoeker, woning, op);
      const id = this.verzoek.nieuwId();
      const nieuw = (await m.query(
        `insert into toewijzing.woningzoekende_reactie (id, gemeente_code, eigenaar, woningzoekende_id, woning_id, op)
         values ($1, $2, $3, $4, $5, $6) on conflict (woning_id, woningzoekende_id) do nothing returning id`,
        [id, wie.gemeente, wie.partner, zoeker.id, woning, op],
      )) as unknown[];
      if (nieuw.length === 0) await this.keurHerhaling(m, zoeker.id, woning, op);
      else log.geschreven('Woningzoekende', zoeker, ['reacties']);
      log.gelezen('Woningzoekende', [zoeker]);
      return zoeker;
    });
  }

  private async zoeker(m: EntityManager, nummer: string): Promise<Woningzoekende> {
    const waar = isUuid(nummer) ? { id: nummer.toLowerCase() } : { inschrijfnummer: nummer };
    const rij = await m.findOneBy(Woningzoekende, { ...waar, eigenaar: this.verzoek.wie.partner });
    if (rij === null) throw nietGevonden('De woningzoekende');
    return rij;
  }

  private async keur(m: EntityManager, zoeker: Woningzoekende, woning: string, op: string): Promise<void> {
    const [plek] = isUuid(woning) ? await this.verzoek.dienst(WoningService).feiten(m, [woning.toLowerCase()]) : [];
    if (plek === undefined) throw nietGevonden('De woning');
    if (plek.eigenaar !== this.verzoek.wie.partner)
      throw fout('woning', 'Deze woning is niet van uw organisatie. U legt alleen reacties op eigen woningen vast.');
    if (zoeker.inschrijfdatum !== null && op < zoeker.inschrijfdatum)
      throw fout('op', 'Deze woningzoekende stond op die dag nog niet ingeschreven. Controleer de dag.');
    if (zoeker.uitgeschrevenOp !== null && op >= zoeker.uitgeschrevenOp)
      throw fout('op', 'Deze woningzoekende stond op die dag niet meer ingeschreven. Controleer de dag.');
    if (zoeker.gehuisvest === true)
      throw conflict(
        'Deze woningzoekende heeft al een woning gekregen. Trek eerst die toewijzing in als dat niet klopt.',
      );
  }

  /** The same reaction again is no harm; another day would change since when somebody searches (T7). */
  private async keurHerhaling(m: EntityManager, zoeker: string, woning: string, op: string): Promise<void> {
    const [rij] = (await m.query(
      'select op::text from toewijzing.woningzoekende_reactie where woningzoekende_id = $1 and woning_id = $2',
      [zoeker, woning],
    )) as { op: string }[];
    if (rij?.op !== op)
      throw conflict('Deze woningzoekende reageerde al op deze woning, op een andere dag. Vernieuw de lijst.');
  }
}
