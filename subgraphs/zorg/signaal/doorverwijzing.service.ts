import { In, QueryFailedError, type EntityManager } from 'typeorm';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { conflict, nietGevonden, ongeldigeInvoer, type Fout } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { Doorverwijzing } from './doorverwijzing.entity';
import type { Signaal } from './signaal.entity';
import { Signaalstatus } from './signaal.enum';
import type { VerwijsArgs } from './signaal.input';
import { alOpgepakt, SignaalService, uuidVorm } from './signaal.service';
import { isAndereCorporatie, verwijsdoelen, vindPartner } from './verwijsdoelen';

/** Referrals. A referral goes DOORVERWEZEN → OPGEPAKT → AFGEROND, or → NIET_OPGEPAKT from the first two. */
export class DoorverwijzingService {
  private readonly signalen: SignaalService;

  constructor(private readonly verzoek: Verzoek) {
    this.signalen = verzoek.dienst(SignaalService);
  }

  async bijSignaal(id: string): Promise<Doorverwijzing[]> {
    const lader = this.verzoek.lader<Doorverwijzing[]>('doorverwijzingen', (ids) =>
      this.verzoek.lees(async (m) => {
        const rijen = await m.find(Doorverwijzing, {
          where: { signaalId: In([...ids]) },
          order: { op: 'ASC', id: 'ASC' },
        });
        return new Map(ids.map((sleutel) => [sleutel, rijen.filter((d) => d.signaalId === sleutel)]));
      }),
    );
    return (await lader.load(id)) ?? [];
  }

  verwijs(vraag: VerwijsArgs): Promise<Signaal> {
    for (const veld of ['toelichting', 'wettelijkeGrond'] as const)
      if (bevatBsn(vraag[veld])) throw ongeldigeInvoer([{ veld, melding: bsnMelding(veld) }]);
    return this.verzoek
      .metLogboek('Mutation.verwijsDoor', async (m, log) => {
        const signaal = await this.signalen.vanMelder(m, vraag.signaal);
        await this.keur(m, signaal, vraag);
        await m.query(
          'insert into zorg.doorverwijzing (id, signaal_id, naar, doel, op, wettelijke_grond) values ($1, $2, $3, $4, $5, $6)',
          [this.verzoek.nieuwId(), signaal.id, vraag.partner, vraag.doel, this.verzoek.klok.nu(), grond(vraag)],
        );
        if (vraag.toelichting != null && vraag.toelichting.trim() !== '')
          await this.signalen.schrijfTekst(m, signaal, 'VERWIJZING', vraag.toelichting);
        log.geschreven('Signaal', signaal, ['doorverwijzingen']);
        return this.signalen.een(m, signaal.id);
      })
      .catch(alsConflict(alOpgepakt()));
  }

  /** A referral is picked up once: of two colleagues at the same moment one gets CONFLICT. */
  pakOp(id: string): Promise<Signaal> {
    return this.alsOntvanger('Mutation.pakSignaalOp', id, async (m, verwijzing) => {
      if (verwijzing.status !== Signaalstatus.DOORVERWEZEN)
        throw conflict('Uw organisatie heeft dit signaal al opgepakt.');
      const [, aantal] = (await m.query(
        `update zorg.doorverwijzing set status = 'OPGEPAKT' where id = $1 and status = 'DOORVERWEZEN'`,
        [verwijzing.id],
      )) as [unknown, number];
      if (aantal === 0) throw conflict('Uw organisatie heeft dit signaal al opgepakt.');
      return this.signalen.een(m, id);
    });
  }

  /** After handing back the receiver reads the signal no longer; the sender learns only NIET_OPGEPAKT (Z6). */
  geefTerug(id: string, reden: string | null): Promise<Signaal> {
    if (bevatBsn(reden)) throw ongeldigeInvoer([{ veld: 'reden', melding: bsnMelding('reden') }]);
    return this.alsOntvanger('Mutation.geefSignaalTerug', id, async (m, verwijzing) => {
      if (verwijzing.status === Signaalstatus.AFGEROND)
        throw conflict('Dit signaal is al afgerond. Teruggeven kan niet meer.');
      const signaal = await this.signalen.een(m, id);
      if (reden !== null && reden.trim() !== '') await this.signalen.schrijfTekst(m, signaal, 'TERUGGAVE', reden);
      await m.query(
        'insert into zorg.doorverwijzing_teruggave (doorverwijzing_id, eigenaar, gemeente_code, op) values ($1, $2, $3, $4)',
        [verwijzing.id, verwijzing.eigenaar, this.verzoek.wie.gemeente, this.verzoek.klok.nu()],
      );
      // Only the receipt of what was done: nothing of the person, nor of the wijk.
      return Object.assign(signaal, { status: Signaalstatus.NIET_OPGEPAKT, open: ['OPENBAAR'], wijkCode: null });
    });
  }

  /** The receiver is done with it; the sender goes on reading OPGEPAKT. */
  rondAf(id: string): Promise<Signaal> {
    return this.alsOntvanger('Signaal.rondAf', id, async (m, verwijzing) => {
      if (verwijzing.status !== Signaalstatus.OPGEPAKT)
        throw conflict('Alleen een signaal dat u hebt opgepakt, kunt u afronden.');
      await m.query(
        'insert into zorg.doorverwijzing_afronding (doorverwijzing_id, eigenaar, gemeente_code, op) values ($1, $2, $3, $4)',
        [verwijzing.id, verwijzing.eigenaar, this.verzoek.wie.gemeente, this.verzoek.klok.nu()],
      );
      return this.signalen.een(m, id);
    });
  }

  /** Work on the running referral to the caller's partner under this doel; without one the signal does not exist for it. */
  private alsOntvanger(
    naam: string,
    id: string,
    werk: (m: EntityManager, d: Doorverwijzing) => Promise<Signaal>,
  ): Promise<Signaal> {
    return this.verzoek
      .metLogboek(naam, async (m, log) => {
        const { partner, doel } = this.verzoek.wie;
        const mijn = uuidVorm.test(id) ? await m.findBy(Doorverwijzing, { signaalId: id, naarId: partner, doel }) : [];
        const verwijzing = mijn.find((d) => d.status !== Signaalstatus.NIET_OPGEPAKT);
        if (verwijzing === undefined) throw nietGevonden('Dit signaal');
        const signaal = await werk(m, verwijzing);
        log.geschreven('Signaal', signaal, ['status', ...this.gelezen(signaal)]);
        return signaal;
      })
      .catch(alsConflict(conflict('Iemand anders heeft dit signaal net bijgewerkt. Vraag het opnieuw op.')));
  }

  /** What the answer to a mutation gives of the person: read and written in one record. */
  private gelezen({ open }: Signaal): string[] {
    return ['betrokkene', 'toestemming'].filter(
      (veld) => open.includes('PERSOON') && this.verzoek.gevraagd.has(`Signaal.${veld}`),
    );
  }

  private async keur(m: EntityManager, signaal: Signaal, vraag: VerwijsArgs): Promise<void> {
    const fout = (veld: string, melding: string): Fout => ongeldigeInvoer([{ veld, melding }]);
    if (signaal.soort === 'COLLECTIEF')
      throw fout(
        'signaal',
        'Een collectief signaal blijft bij Mijn Buurt Assen; iedere partner ziet het. Doorverwijzen kan niet.',
      );
    if (signaal.status === Signaalstatus.OPGEPAKT) throw alOpgepakt();
    const naar = vindPartner(vraag.partner);
    if (naar === undefined)
      throw fout('partner', `De partner ${vraag.partner} bestaat niet. Kies een partner uit de lijst partners.`);
    if (isAndereCorporatie(this.verzoek.wie.partner, naar))
      throw fout('partner', 'Een corporatie mag geen signaal over een bewoner aan een andere corporatie geven.');
    const mogelijk = verwijsdoelen(naar, signaal.rijcategorie).filter(
      (doel) => naar.id !== signaal.eigenaar || doel !== signaal.gemeldDoel,
    );
    if (mogelijk.length === 0)
      throw fout('doel', `Bij ${naar.naam} mag niemand dit soort signaal lezen. Kies een andere partner.`);
    if (!mogelijk.includes(vraag.doel))
      throw fout(
        'doel',
        `${naar.naam} kan dit signaal niet lezen met doel ${vraag.doel}. Mogelijk is: ${mogelijk.join(', ')}.`,
      );
    const [kan] = (await m.query(
      'select zorg.verwijsbaar($1, $2, $3) as convenant, zorg.toestemming_geweigerd($4) as geweigerd',
      [naar.id, vraag.doel, signaal.rijcategorie, signaal.id],
    )) as { convenant: boolean; geweigerd: boolean }[];
    if (kan?.geweigerd !== false && grond(vraag) === null)
      throw fout(
        'wettelijkeGrond',
        'De bewoner heeft toestemming geweigerd. Doorverwijzen kan alleen met een wettelijke grond.',
      );
    if (kan?.convenant !== true)
      throw fout(
        'partner',
        `Er loopt geen convenant waarmee u dit met ${naar.naam} mag delen voor doel ${vraag.doel}.`,
      );
    const lopend = await m.findBy(Doorverwijzing, { signaalId: signaal.id, naarId: naar.id, doel: vraag.doel });
    if (lopend.some((d) => d.status === Signaalstatus.DOORVERWEZEN))
      throw conflict(`Dit signaal ligt al bij ${naar.naam} voor dit doel.`);
  }
}

const grond = ({ wettelijkeGrond }: VerwijsArgs): string | null =>
  wettelijkeGrond == null || wettelijkeGrond.trim() === '' ? null : wettelijkeGrond.trim();

/** BG001 = the database's own order of steps; 23505 = the same referral at the same moment. */
const alsConflict =
  (antwoord: Fout) =>
  (fout: unknown): never => {
    const code = fout instanceof QueryFailedError ? (fout.driverError as { code?: string }).code : undefined;
    throw code === 'BG001' || code === '23505' ? antwoord : fout;
  };
