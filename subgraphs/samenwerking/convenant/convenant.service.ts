import { In, type EntityManager } from 'typeorm';
import { partners } from '../../../schema/beleid/partners';
import { conflict, Fout, nietGevonden, ongeldigeInvoer } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { NotificatieService } from '../notificatie/notificatie.service';
import { meldGebeurtenis } from '../webhook/gebeurtenis.ontvangst';
import type { Webhooksoort } from '../webhook/gebeurtenissen';
import { beeindigd, ondertekend, teOndertekenen } from './convenant.bericht';
import { Convenant } from './convenant.entity';
import type { ConvenantInput } from './convenant.input';
import { foutenIn } from './convenant.regels';

/** A mutation sent "per now" arrives a moment later; that is not the past. */
const onderwegMs = 5000;

/** Convenanten: registered by one party, in force once all have signed, ended by any of them (A2). */
export class ConvenantService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Convenant[]> {
    return this.verzoek.lees((m) => m.find(Convenant, { order: { geldigVan: 'DESC', naam: 'ASC', id: 'ASC' } }));
  }

  /** Convenanten with this code, doel and the caller's partner as party that are in force now. */
  async vanKracht(code: string): Promise<Convenant[]> {
    const { doel, wie } = this.verzoek;
    const gevonden = await this.verzoek.lees((m) =>
      m.find(Convenant, { where: { code, vanKracht: true }, order: { geldigVan: 'ASC', id: 'ASC' } }),
    );
    return gevonden.filter((c) => c.doelen.includes(doel) && c.partijcodes.includes(wie.partner));
  }

  opId(id: string): Promise<Convenant | null> {
    if (!isUuid(id)) return Promise.resolve(null);
    return this.verzoek
      .lader('convenant', (ids) =>
        this.verzoek.lees(
          async (m) => new Map((await m.findBy(Convenant, { id: In([...ids]) })).map((c) => [c.id, c])),
        ),
      )
      .load(id);
  }

  async registreer(input: ConvenantInput): Promise<Convenant> {
    const { partner: eigen, gemeente } = this.verzoek.wie;
    const fouten = foutenIn(input, eigen);
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    const id = this.verzoek.nieuwId();
    const partijen = [...new Set(input.partijen)];
    return this.verzoek.lees(async (m) => {
      await m.query(
        `insert into beleid.convenant (id, gemeente_code, code, naam, geldig_van, geldig_tot, toelichting, geregistreerd_door)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          gemeente,
          input.code,
          input.naam.trim(),
          input.geldigVan,
          input.geldigTot ?? null,
          input.toelichting ?? null,
          eigen,
        ],
      );
      await m.query('insert into beleid.convenant_doel select $1, * from unnest($2::text[])', [
        id,
        [...new Set(input.doelen)],
      ]);
      await m.query('insert into beleid.convenant_categorie select $1, * from unnest($2::text[])', [
        id,
        [...new Set(input.categorieen)],
      ]);
      await m.query(
        'insert into beleid.convenant_partij (convenant_id, partner_id) select $1, * from unnest($2::text[])',
        [id, partijen],
      );
      const gemaakt = await this.haal(m, id);
      await this.gebeurt(m, 'CONVENANT_GEREGISTREERD', id);
      await this.meld(
        m,
        partijen.filter((p) => p !== eigen),
        teOndertekenen(gemaakt, this.verzoek.klok.nu()),
      );
      return gemaakt;
    });
  }

  async onderteken(id: string): Promise<Convenant> {
    return this.verzoek.lees(async (m) => {
      const convenant = await this.vergrendel(m, id);
      const nu = this.verzoek.klok.nu();
      if (convenant.geldigTot !== null && convenant.geldigTot <= nu)
        throw conflict('Dit convenant is al afgelopen en kan niet meer ondertekend worden.');
      if (convenant.handtekeningen.some((h) => h.partner === this.verzoek.wie.partner)) {
        throw conflict('Uw organisatie heeft dit convenant al ondertekend.');
      }
      await m.query(
        'update beleid.convenant_partij set ondertekend_op = $3 where convenant_id = $1 and partner_id = $2',
        [id, this.verzoek.wie.partner, nu],
      );
      await this.verzoek.dienst(NotificatieService).handelAf(m, id);
      const getekend = await this.haal(m, id);
      if (getekend.handtekeningen.length === getekend.partijcodes.length) {
        await this.gebeurt(m, 'CONVENANT_ONDERTEKEND', id);
        await this.meld(m, getekend.partijcodes, ondertekend(getekend, nu));
      }
      return getekend;
    });
  }

  async beeindig(id: string, per: Date): Promise<Convenant> {
    const nu = this.verzoek.klok.nu();
    if (per.getTime() < nu.getTime() - onderwegMs) {
      throw ongeldigeInvoer([{ veld: 'per', melding: 'Een convenant eindigt nu of later, niet in het verleden.' }]);
    }
    const einde = per < nu ? nu : per;
    return this.verzoek.lees(async (m) => {
      const convenant = await this.vergrendel(m, id);
      if (convenant.geldigTot !== null && convenant.geldigTot <= nu) throw conflict('Dit convenant is al afgelopen.');
      if (convenant.geldigTot !== null && convenant.geldigTot < einde) {
        throw ongeldigeInvoer([
          {
            veld: 'per',
            melding: 'Het convenant loopt al eerder af. Voor een langere looptijd is een nieuw convenant nodig.',
          },
        ]);
      }
      await m.query('update beleid.convenant set geldig_tot = $2 where id = $1', [id, einde]);
      await this.gebeurt(m, 'CONVENANT_BEEINDIGD', id);
      const eigen = this.verzoek.wie.partner;
      const naam = partners.find((p) => p.id === eigen)?.naam ?? eigen;
      await this.meld(
        m,
        convenant.partijcodes.filter((p) => p !== eigen),
        beeindigd(convenant, naam, einde),
      );
      return this.haal(m, id);
    });
  }

  /** Signing and ending exclude each other: the last two signatures must see one another. */
  private async vergrendel(m: EntityManager, id: string): Promise<Convenant> {
    const convenant = isUuid(id) ? await m.findOneBy(Convenant, { id }) : null;
    if (convenant === null) throw nietGevonden('Dit convenant');
    if (!convenant.partijcodes.includes(this.verzoek.wie.partner)) {
      throw new Fout(
        'GEEN_TOEGANG',
        'Alleen een partij kan dit convenant ondertekenen of beëindigen; uw organisatie is geen partij.',
      );
    }
    await m.query('select id from beleid.convenant where id = $1 for update', [id]);
    return this.haal(m, id);
  }

  private haal(m: EntityManager, id: string): Promise<Convenant> {
    return m.findOneByOrFail(Convenant, { id });
  }

  private gebeurt(m: EntityManager, soort: Webhooksoort, onderwerp: string): Promise<void> {
    return meldGebeurtenis(m, { soort, onderwerp, op: this.verzoek.klok.nu() });
  }

  private meld(m: EntityManager, aan: string[], bericht: ReturnType<typeof teOndertekenen>): Promise<void> {
    return this.verzoek.dienst(NotificatieService).meld(
      m,
      aan.map((partner) => ({ ...bericht, aan: partner })),
    );
  }
}
