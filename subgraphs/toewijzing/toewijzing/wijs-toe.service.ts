import { createHmac } from 'node:crypto';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { conflict, Fout, nietGevonden, normOverschreden, ongeldigeInvoer } from '../../kern/fout';
import type { Logboekregels } from '../../kern/logboek';
import { stuur } from '../../kern/uitgaand';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { keurNorm, telStand } from '../beleidsruimte/normtoets';
import { leesNormregels } from '../beleidsruimte/normregels.service';
import { leesGrenzen } from '../inkomensgrens/grenzen.service';
import type { Gekozen } from '../kandidaat/kandidaatrij';
import { WoningService, type Huur, type Woningfeiten } from '../woning/woning.service';
import { bouwRij } from './bouw-rij';
import { Toewijzing } from './toewijzing.entity';
import { keurOpdracht } from './toewijzing.invoer';
import type { WijsToeInput } from './toewijzing.input';
import { schrijfToewijzingen, type Toewijzingsrij } from './toewijzingsrij';
import { ZoekerService } from './zoeker.service';

/** Fields of persons that an allocation writes: named in the logboek. */
export const geschrevenVelden = [
  'huishouden',
  'wachttijdMaanden',
  'zoektijdMaanden',
  'rekeninkomen',
  'passendheid',
  'statushouder',
  'grondslag',
];

const alToegewezen = 'Deze woning is al toegewezen. Kies een andere woning, of vernieuw uw lijst.';
const andereOpdracht =
  'Deze idempotencySleutel hoort bij een andere opdracht. Gebruik voor een nieuwe opdracht een nieuwe sleutel.';

/** What a unique index says when two transactions could not see each other. */
const botsingen: Readonly<Record<string, string>> = {
  een_huishouden_per_woning: alToegewezen,
  een_woning_per_kandidaat: 'Deze kandidaat heeft al een woning gekregen.',
  een_woning_per_woningzoekende: 'Deze kandidaat heeft al een woning gekregen.',
  idempotentie_pkey: andereOpdracht,
};

/** Allocating one dwelling (T13): every check and the write in one transaction, one allocation per corporatie and year at a time. */
export class WijsToeService {
  constructor(private readonly verzoek: Verzoek) {}

  async wijsToe(invoer: WijsToeInput): Promise<Toewijzing> {
    const { klok, doel } = this.verzoek;
    keurOpdracht(invoer, doel, klok.vandaag());
    const opdracht = { ...invoer, woning: invoer.woning.toLowerCase() };
    let zoeker: Gekozen | null = null;
    try {
      return await this.verzoek.metLogboek('Mutation.wijsToe', async (m, log) => {
        await this.sluitAan(m, opdracht);
        const eerder = await this.eerder(m, opdracht);
        return this.antwoord(
          m,
          log,
          eerder ?? (await this.voerUit(m, log, opdracht, (gekozen) => (zoeker = gekozen))),
          eerder !== null,
        );
      });
    } catch (fout) {
      if (fout instanceof Fout) await this.noteerWeigering(zoeker);
      const botsing =
        fout instanceof QueryFailedError ? (fout.driverError as { constraint?: string }).constraint : undefined;
      const melding = botsingen[botsing ?? ''];
      if (melding !== undefined) throw conflict(melding);
      throw fout;
    }
  }

  private async voerUit(
    m: EntityManager,
    log: Logboekregels,
    invoer: WijsToeInput,
    gelezen: (zoeker: Gekozen | null) => void,
  ): Promise<string> {
    const woning = await this.vrijeWoning(m, invoer);
    const dienst = this.verzoek.dienst(ZoekerService);
    const zoeker = await dienst.gekozen(m, invoer);
    gelezen(zoeker);
    if (zoeker !== null) await dienst.keur(m, zoeker, invoer);
    const opdracht = zoeker === null ? invoer : dienst.vulAan(invoer, zoeker);
    if (zoeker !== null) keurOpdracht(opdracht, this.verzoek.doel, this.verzoek.klok.vandaag());
    await this.keurKandidaat(m, opdracht);
    await this.keurBeleidsruimte(m, opdracht, woning);
    const jaar = Number(opdracht.datum.slice(0, 4));
    const gebouwd = bouwRij({
      opdracht,
      woning,
      woningVersie: opdracht.woningVersie,
      huur: (
        await this.verzoek.dienst(WoningService).huren(m, [{ woning: woning.id, datum: opdracht.datum }])
      )[0] as Huur,
      grenzen: await leesGrenzen(m, [jaar]),
      eindeHuur: null,
      vastgelegdOp: this.verzoek.klok.nu(),
      nieuwId: () => this.verzoek.nieuwId(),
    });
    keurPassend(gebouwd);
    // One trail of who looked at this person, from seeker to tenant.
    const rij = zoeker === null ? gebouwd : { ...gebouwd, betrokkene: zoeker.betrokkene };
    await schrijfToewijzingen(m, [rij]);
    if (zoeker !== null) await this.plaats(m, rij, zoeker);
    await m.query(
      `insert into toewijzing.idempotentie (eigenaar, sleutel, afdruk, toewijzing_id, gemeente_code, op) values ($1, $2, $3, $4, $5, $6)`,
      [rij.eigenaar, opdracht.idempotencySleutel, this.afdruk(invoer), rij.id, rij.gemeente_code, rij.vastgelegd_op],
    );
    await stuur(m, 'toewijzing', 'toewijzing.gedaan', {
      toewijzing: rij.id,
      woning: rij.woning_id,
      datum: rij.datum,
      kandidaat: rij.kandidaat_id,
    });
    log.geschreven('Toewijzing', rij, geschrevenVelden);
    return rij.id;
  }

  /** The seeker is housed; when the allocation is withdrawn he looks again (a trigger). */
  private async plaats(
    m: EntityManager,
    { id, eigenaar, gemeente_code }: Toewijzingsrij,
    zoeker: Gekozen,
  ): Promise<void> {
    await m.query(
      'insert into toewijzing.woningzoekende_plaatsing (toewijzing_id, woningzoekende_id, eigenaar, gemeente_code) values ($1, $2, $3, $4)',
      [id, zoeker.woningzoekende_id, eigenaar, gemeente_code],
    );
  }

  /** A refusal tells of the candidate what the order asked: nothing of it is kept but the record of that (A11). */
  private async noteerWeigering(zoeker: Gekozen | null): Promise<void> {
    if (zoeker === null) return;
    await this.verzoek.metLogboek('Mutation.wijsToe', (_m, log) => {
      log.geteld('Kandidaat', [zoeker], ['passend', 'inkomenstoets', 'statushouder', 'redenen']);
      return Promise.resolve();
    });
  }

  /** One at a time per corporatie and year: the count against the norm is exact, and a repeated order finds the first one. */
  private async sluitAan(m: EntityManager, { datum }: WijsToeInput): Promise<void> {
    await m.query('select pg_advisory_xact_lock(hashtext($1))', [
      `toewijzing:${this.verzoek.wie.partner}:${datum.slice(0, 4)}`,
    ]);
  }

  /** The allocation that this key made before; another order under the same key is a conflict. */
  private async eerder(m: EntityManager, opdracht: WijsToeInput): Promise<string | null> {
    const [gevonden] = (await m.query(
      'select afdruk, toewijzing_id from toewijzing.idempotentie where eigenaar = $1 and sleutel = $2',
      [this.verzoek.wie.partner, opdracht.idempotencySleutel],
    )) as { afdruk: string; toewijzing_id: string }[];
    if (gevonden === undefined) return null;
    if (gevonden.afdruk !== this.afdruk(opdracht)) throw conflict(andereOpdracht);
    return gevonden.toewijzing_id;
  }

  /** Fingerprint of an order; keyed, because a bare hash of an income can be guessed. */
  private afdruk(opdracht: WijsToeInput): string {
    const { huishouden: h, ...o } = opdracht;
    const vast = [
      [o.woning, o.woningVersie, o.kandidaat, o.datum, o.grondslag, o.motivering].map((deel) => deel ?? null),
      h == null
        ? null
        : [
            h.grootte,
            h.samenstelling,
            h.ouderenhuishouden,
            h.rekeninkomen,
            h.statushouder,
            h.inschrijfdatum,
            h.eersteReactie,
          ].map((d) => d ?? null),
    ];
    return createHmac('sha256', this.verzoek.omgeving.geheim).update(JSON.stringify(vast)).digest('hex');
  }

  private async vrijeWoning(m: EntityManager, opdracht: WijsToeInput): Promise<Woningfeiten> {
    const gevonden = isUuid(opdracht.woning)
      ? await this.verzoek.dienst(WoningService).feiten(m, [opdracht.woning])
      : [];
    const woning = gevonden[0];
    if (woning === undefined) throw nietGevonden('De woning');
    if (woning.eigenaar !== this.verzoek.wie.partner || woning.versie === null)
      throw ongeldigeInvoer([
        { veld: 'woning', melding: 'Deze woning is niet van uw organisatie. U wijst alleen eigen woningen toe.' },
      ]);
    await this.maakVrij(m, woning, opdracht.datum);
    if (woning.versie !== opdracht.woningVersie)
      throw conflict(
        `De woning is intussen gewijzigd (versie ${woning.versie}, u zag ${opdracht.woningVersie}). Bekijk haar opnieuw.`,
      );
    if (woning.status !== 'LEEG')
      throw conflict('Deze woning is niet leeg. Kies een lege woning, of vernieuw uw lijst.');
    return woning;
  }

  /**
   * T13: no other household has this dwelling on that day. A tenancy without an end has ended when the dwelling, let by it
   * (version + 1), was changed to empty after that (version + 2): it then ends on the day of the new allocation.
   */
  private async maakVrij(m: EntityManager, woning: Woningfeiten, datum: string): Promise<void> {
    const lopend = (await m.query(
      `select id, woning_versie, einde_huur is null as loopt, datum <= $2::date as eerder from toewijzing.toewijzing_bedrijf
        where woning_id = $1 and status = 'GELDIG' and coalesce(einde_huur, 'infinity') > $2::date`,
      [woning.id, datum],
    )) as { id: string; woning_versie: number; loopt: boolean; eerder: boolean }[];
    for (const huur of lopend) {
      const voorbij =
        huur.loopt && huur.eerder && woning.status === 'LEEG' && (woning.versie ?? 0) >= huur.woning_versie + 2;
      if (!voorbij) throw conflict(alToegewezen);
      await m.query('update toewijzing.toewijzing_bedrijf set einde_huur = $2, versie = versie + 1 where id = $1', [
        huur.id,
        datum,
      ]);
    }
  }

  private async keurKandidaat(m: EntityManager, { kandidaat }: WijsToeInput): Promise<void> {
    if (kandidaat == null) return;
    const [uitkomst] = isUuid(kandidaat)
      ? ((await m.query('select zorg_uit.kandidaat_gematcht($1) as gematcht', [kandidaat])) as { gematcht: boolean }[])
      : [];
    if (uitkomst?.gematcht !== true)
      throw ongeldigeInvoer([
        {
          veld: 'kandidaat',
          melding: 'Deze kandidaat is niet aan uw organisatie gematcht. Vraag het coördinatiepunt om een match.',
        },
      ]);
  }

  private async keurBeleidsruimte(m: EntityManager, opdracht: WijsToeInput, woning: Woningfeiten): Promise<void> {
    const jaar = Number(opdracht.datum.slice(0, 4));
    const regels = await leesNormregels(m, jaar);
    if (regels !== null) keurNorm(opdracht, await telStand(m, woning.eigenaar, woning.gemeente_code, jaar), regels);
  }

  private async antwoord(m: EntityManager, log: Logboekregels, id: string, gelezen: boolean): Promise<Toewijzing> {
    const rij = await m.findOneByOrFail(Toewijzing, { id });
    if (gelezen) log.gelezen('Toewijzing', [rij]);
    return rij;
  }
}

/** T9: 95 % is a norm, not a lock: who allocates a dwelling that is too dear says why. */
function keurPassend({ passendheid, motivering }: Toewijzingsrij): void {
  if (passendheid !== 'NIET_PASSEND' || (motivering ?? '').trim() !== '') return;
  throw normOverschreden(
    'De huur van deze woning is te hoog voor het inkomen van dit huishouden: deze toewijzing is niet passend (T9). ' +
      'Vul motivering in om toch toe te wijzen.',
  );
}
