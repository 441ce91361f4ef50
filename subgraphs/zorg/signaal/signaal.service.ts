import type { EntityManager } from 'typeorm';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { conflict, nietGevonden, ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import type { Logboekregels } from '../../kern/logboek';
import { zoekvelden } from '../../kern/filter';
import { blader, type Bladervraag, type Pagina } from '../../kern/pagina';
import type { Verzoek } from '../../kern/verzoek';
import { Signaal } from './signaal.entity';
import { SignaalFilter, type SignaalInput, type ToestemmingArgs } from './signaal.input';

export const uuidVorm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Signals: who reads which row is decided in the database; here are the rules for raising one and for consent. */
export class SignaalService {
  constructor(private readonly verzoek: Verzoek) {}

  lijst(filter: SignaalFilter, vraag: Bladervraag): Promise<Pagina<Signaal>> {
    const kies = (m: EntityManager) => {
      const q = m.createQueryBuilder(Signaal, 's');
      if (filter.wijk != null) q.andWhere('s.wijkCode = :wijk', { wijk: filter.wijk });
      if (filter.soort != null) q.andWhere('s.soort = :soort', { soort: filter.soort });
      if (filter.status != null) q.andWhere('s.status = :status', { status: filter.status });
      return q;
    };
    const lijst = `signalen:${JSON.stringify([filter.wijk ?? null, filter.soort ?? null, filter.status ?? null])}`;
    return blader(
      this.verzoek,
      lijst,
      vraag,
      (s) => [s.gemeldOp, s.id],
      (na, limiet) =>
        this.verzoek.metLogboek('Query.signalen', async (m, log) => {
          const q = kies(m).orderBy('s.gemeldOp', 'DESC').addOrderBy('s.id', 'DESC').limit(limiet);
          if (na !== null) q.andWhere('(s.gemeldOp, s.id) < (:op, :id)', { op: na[0], id: na[1] });
          const rijen = await q.getMany();
          log.gelezen('Signaal', rijen.slice(0, vraag.first));
          return rijen;
        }),
      () =>
        this.verzoek.telRijen('Query.signalen', 'Signaal', zoekvelden(SignaalFilter, filter), (m) =>
          kies(m).getCount(),
        ),
    );
  }

  /** Raises a signal; the raising rol keeps only the reduced view of what it wrote. */
  meld(input: SignaalInput): Promise<Signaal> {
    keur(input, this.verzoek.klok.vandaag());
    return this.verzoek.metLogboek('Mutation.meldSignaal', async (m, log) => {
      const { wie } = this.verzoek;
      const [wijk] = (await m.query('select code from woningvoorraad_uit.wijk where code = $1 and gemeente_code = $2', [
        input.wijk,
        wie.gemeente,
      ])) as unknown[];
      if (wijk === undefined)
        throw ongeldigeInvoer([{ veld: 'input.wijk', melding: `De wijk ${input.wijk} bestaat niet in uw gemeente.` }]);
      const id = this.verzoek.nieuwId();
      const betrokkene = input.betrokkene == null ? null : this.verzoek.nieuwId();
      await m.query(
        `insert into zorg.signaal (id, gemeente_code, eigenaar, soort, gemeld_op, gemeld_rol, gemeld_doel, betrokkene)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, wie.gemeente, wie.partner, input.soort, this.verzoek.klok.nu(), wie.rol, wie.doel, betrokkene],
      );
      await m.query(
        `insert into zorg.signaal_plaats (signaal_id, categorie, eigenaar, gemeente_code, wijk_code)
         select id, categorie, eigenaar, gemeente_code, $2 from zorg.signaal where id = $1`,
        [id, input.wijk],
      );
      const signaal = await this.een(m, id);
      await this.schrijfTekst(m, signaal, 'MELDING', input.toelichting);
      if (input.soort !== 'COLLECTIEF') await this.schrijfPersoon(m, log, signaal, input);
      return signaal;
    });
  }

  /** Consent is recorded by the raising rol until a receiver has picked the signal up; it does not read it back. */
  legToestemmingVast({ signaal: id, status, reden }: ToestemmingArgs): Promise<Signaal> {
    if (bevatBsn(reden)) throw ongeldigeInvoer([{ veld: 'reden', melding: bsnMelding('reden') }]);
    return this.verzoek.metLogboek('Mutation.legToestemmingVast', async (m, log) => {
      const signaal = await this.vanMelder(m, id);
      if (signaal.soort === 'COLLECTIEF')
        throw ongeldigeInvoer([
          { veld: 'signaal', melding: 'Een collectief signaal gaat niet over één bewoner. Toestemming is niet nodig.' },
        ]);
      if (signaal.status === 'OPGEPAKT') throw alOpgepakt();
      await this.schrijfToestemming(m, signaal, status);
      if (reden != null && reden.trim() !== '') await this.schrijfTekst(m, signaal, 'TOESTEMMING', reden);
      log.geschreven('Signaal', signaal, ['toestemming']);
      return signaal;
    });
  }

  /** The signal as the caller may read it; absent and hidden answer the same (A14). */
  async een(m: EntityManager, id: string): Promise<Signaal> {
    const gevonden = uuidVorm.test(id) ? await m.findOneBy(Signaal, { id }) : null;
    if (gevonden === null) throw nietGevonden('Dit signaal');
    return gevonden;
  }

  /** The signal, when the caller is the rol that raised it, under the doel in which it was raised. */
  async vanMelder(m: EntityManager, id: string): Promise<Signaal> {
    const signaal = await this.een(m, id);
    const { partner, rol, doel } = this.verzoek.wie;
    if (signaal.eigenaar !== partner || signaal.gemeldRol !== rol || signaal.gemeldDoel !== doel)
      throw nietGevonden('Dit signaal');
    return signaal;
  }

  /** Text stands in the table of the row's category. */
  async schrijfTekst(
    m: EntityManager,
    signaal: Signaal,
    soort: 'MELDING' | 'TOESTEMMING' | 'VERWIJZING' | 'TERUGGAVE',
    tekst: string,
  ): Promise<void> {
    const { wie, klok } = this.verzoek;
    await m.query(
      `insert into zorg.signaal_${signaal.rijcategorie.toLowerCase()} (id, signaal_id, eigenaar, gemeente_code, soort, door, tekst, op)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [this.verzoek.nieuwId(), signaal.id, signaal.eigenaar, wie.gemeente, soort, wie.partner, tekst.trim(), klok.nu()],
    );
  }

  private async schrijfPersoon(
    m: EntityManager,
    log: Logboekregels,
    signaal: Signaal,
    input: SignaalInput,
  ): Promise<void> {
    await this.schrijfToestemming(m, signaal, input.toestemming);
    if (input.betrokkene != null) {
      const { naam, contact, geboortejaar } = input.betrokkene;
      await m.query(
        `insert into zorg.signaal_persoon (signaal_id, persoon_id, eigenaar, gemeente_code, naam, contact, geboortejaar)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          signaal.id,
          this.verzoek.nieuwId(),
          signaal.eigenaar,
          this.verzoek.wie.gemeente,
          naam.trim(),
          contact ?? null,
          geboortejaar ?? null,
        ],
      );
    }
    log.geschreven('Signaal', signaal, [
      'soort',
      'wijk',
      'toestemming',
      ...(input.betrokkene == null ? [] : ['betrokkene']),
    ]);
  }

  private async schrijfToestemming(m: EntityManager, signaal: Signaal, status: string): Promise<void> {
    await m.query(
      'insert into zorg.signaal_toestemming (signaal_id, eigenaar, gemeente_code, status, op) values ($1, $2, $3, $4, $5)',
      [signaal.id, signaal.eigenaar, this.verzoek.wie.gemeente, status, this.verzoek.klok.vandaag()],
    );
  }
}

export const alOpgepakt = () =>
  conflict('De ontvanger heeft dit signaal al opgepakt. U kunt het nu niet meer wijzigen of doorverwijzen.');

function keur({ soort, betrokkene, toelichting }: SignaalInput, vandaag: string): void {
  const fouten: Veldfout[] = [];
  const meld = (veld: string, melding: string): void => void fouten.push({ veld: `input.${veld}`, melding });
  if (soort === 'HUURACHTERSTAND')
    meld('soort', 'Een huurachterstand meldt u niet als signaal: gebruik meldAchterstand.');
  if (soort === 'COLLECTIEF' && betrokkene != null)
    meld('betrokkene', 'Een collectief signaal gaat nooit over één persoon. Laat betrokkene weg.');
  if (toelichting.trim() === '') meld('toelichting', 'Schrijf in toelichting wat u is opgevallen.');
  if (toelichting.length > 4000) meld('toelichting', 'Houd de toelichting korter dan 4.000 tekens.');
  if (bevatBsn(toelichting)) meld('toelichting', bsnMelding('toelichting'));
  if (betrokkene != null) {
    if (betrokkene.naam.trim() === '') meld('betrokkene.naam', 'Vul de naam van de betrokkene in.');
    if (bevatBsn(betrokkene.naam)) meld('betrokkene.naam', bsnMelding('naam'));
    if (bevatBsn(betrokkene.contact)) meld('betrokkene.contact', bsnMelding('contact'));
    const jaar = betrokkene.geboortejaar;
    if (jaar != null && (jaar < 1900 || jaar > Number(vandaag.slice(0, 4))))
      meld('betrokkene.geboortejaar', 'Dit geboortejaar kan niet kloppen.');
  }
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
}
