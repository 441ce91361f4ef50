import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Importregel, Importtelling, Ladingopties, Lading } from '../../kern/import/importsoort';
import { Logboekregels } from '../../kern/logboek';
import { euros } from '../../kern/scalars';
import type { Verzoek } from '../../kern/verzoek';
import { leesGrenzen } from '../inkomensgrens/grenzen.service';
import { bouwRij } from '../toewijzing/bouw-rij';
import type { Toewijsopdracht } from '../toewijzing/toewijzing.input';
import { schrijfToewijzingen } from '../toewijzing/toewijzingsrij';
import { VervangService } from '../toewijzing/vervang.service';
import { geschrevenVelden } from '../toewijzing/wijs-toe.service';
import { WoningService, type Huur } from '../woning/woning.service';
import { ordenHuurtijden, type Huurtijd } from './huurtijden';
import type { Toewijzingregel } from './toewijzingregel';

interface Woning {
  id: string;
  id_extern: string;
  gemeente_code: string;
  eigenaar: string;
  wijk_code: string;
  status: string;
  versie: number;
}

/** What is known of a line that was read in before: the allocation that holds now, after every correction. */
interface Bekend {
  id_extern: string;
  afdruk: string;
  id: string;
  status: 'GELDIG' | 'INGETROKKEN' | 'GECORRIGEERD';
  woning_id: string;
}

interface Tijd extends Huurtijd {
  /** Null for an allocation that has yet to be made. */
  id: string | null;
  was: string | null;
}

/** One line on its way into the database. */
interface Werkregel {
  regel: number;
  inhoud: Toewijzingregel;
  woning: Woning;
  afdruk: string;
  bekend: Bekend | null;
  tijd: Tijd;
}

/** The line as the order that `wijsToe` would have got. */
export function alsOpdracht(regel: Toewijzingregel, woning: string): Toewijsopdracht {
  const { huishoudgrootte: grootte, rekeninkomen } = regel;
  return {
    woning,
    datum: regel.datum,
    grondslag: regel.grondslag,
    kandidaat: null,
    motivering: null,
    doelgroep: regel.doelgroep,
    huishouden:
      grootte === null
        ? null
        : {
            grootte,
            ouderenhuishouden: regel.ouderenhuishouden,
            rekeninkomen: euros(rekeninkomen),
            statushouder: regel.statushouder,
            inschrijfdatum: regel.inschrijfdatum,
            eersteReactie: regel.eersteReactie,
          },
  };
}

/**
 * Allocations of one corporatie from a file, through the rows and the correction of `wijsToe` and `corrigeerToewijzing`. The
 * databeheerder writes what he may not read: whether a line changed is told by its keyed fingerprint. The norm of 20 % is no
 * lock here: the file tells what happened, and the meter counts it (T1).
 */
export class Toewijzinglading implements Lading<Toewijzingregel> {
  private readonly telling: Importtelling = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };

  private constructor(
    private readonly m: EntityManager,
    private readonly opties: Ladingopties,
  ) {}

  /** No allocation of this corporatie in between, in whatever year: the locks of `wijsToe`, always in the same order. */
  static async open(m: EntityManager, opties: Ladingopties): Promise<Toewijzinglading> {
    await m.query(
      `select pg_advisory_xact_lock(hashtext('toewijzing:' || beleid.partner() || ':' || jaar))
         from generate_series(2000, extract(year from beleid.vandaag())::int) as jaar`,
    );
    return new Toewijzinglading(m, opties);
  }

  async voegToe(verzoek: Verzoek, regels: readonly Importregel<Toewijzingregel>[]): Promise<void> {
    const alle = await this.werkregels(verzoek, regels);
    const gelijk = alle.filter((r) => r.bekend?.afdruk === r.afdruk);
    this.telling.ongewijzigd += gelijk.length;
    const anders = alle.filter((r) => r.bekend?.afdruk !== r.afdruk && this.magWijzigen(r));
    if (anders.length === 0) return;
    const { bij, los } = await this.orden(anders);
    if (this.opties.fouten.aantal > 0) return;
    const log = new Logboekregels(verzoek, 'Toewijzing.importeer');
    // A tenancy that ends makes room first; one that goes on again needs the room that a correction leaves.
    await this.zetEinde(bij);
    await this.corrigeer(verzoek, log, anders);
    await this.zetEinde(los);
    await this.maak(verzoek, log, anders);
    await log.schrijf(this.m);
  }

  sluit(): Promise<Importtelling> {
    return Promise.resolve(this.telling);
  }

  private async werkregels(verzoek: Verzoek, regels: readonly Importregel<Toewijzingregel>[]): Promise<Werkregel[]> {
    const woningen = (await this.m.query(
      `select id, id_extern, gemeente_code, eigenaar, wijk_code, status, versie from woningvoorraad_uit.woning_extern
        where eigenaar = (select beleid.partner()) and id_extern = any($1)`,
      [[...new Set(regels.map((r) => r.inhoud.woning))]],
    )) as Woning[];
    const bekende = (await this.m.query(
      `with recursive spoor as (
         select b.id_extern, b.afdruk, b.toewijzing_id as id from toewijzing.toewijzing_bron b
          where b.eigenaar = (select beleid.partner()) and b.id_extern = any($1)
         union all
         select s.id_extern, s.afdruk, n.id from spoor s join toewijzing.toewijzing_bedrijf n on n.vervangt = s.id)
       select s.id_extern, s.afdruk, s.id, t.status, t.woning_id from spoor s join toewijzing.toewijzing_bedrijf t on t.id = s.id
        where not exists (select 1 from toewijzing.toewijzing_bedrijf n where n.vervangt = s.id)`,
      [regels.map((r) => r.inhoud.idExtern)],
    )) as Bekend[];
    const woningVan = new Map(woningen.map((w) => [w.id_extern, w]));
    const bekendVan = new Map(bekende.map((b) => [b.id_extern, b]));
    return regels.flatMap(({ regel, inhoud }) => {
      const woning = woningVan.get(inhoud.woning);
      if (woning === undefined) {
        this.fout(regel, 'woning', inhoud.woning, 'Deze woning is er niet meer. Lees eerst uw woningen in.');
        return [];
      }
      const bekend = bekendVan.get(inhoud.idExtern) ?? null;
      const tijd = { id: null, woning: woning.id, datum: inhoud.datum, einde: null, was: null, regel };
      return [{ regel, inhoud, woning, afdruk: this.afdruk(verzoek, inhoud), bekend, tijd }];
    });
  }

  /** Keyed, because a bare hash of an income can be guessed. */
  private afdruk(verzoek: Verzoek, r: Toewijzingregel): string {
    const vast = [r.woning, r.datum, r.grondslag, r.huishoudgrootte, r.ouderenhuishouden, r.rekeninkomen];
    const tekst = JSON.stringify([...vast, r.inschrijfdatum, r.eersteReactie, r.statushouder, r.doelgroep, r.idExtern]);
    return createHmac('sha256', verzoek.omgeving.geheim).update(tekst).digest('hex');
  }

  private magWijzigen({ regel, inhoud, bekend, woning }: Werkregel): boolean {
    if (bekend === null) return true;
    if (bekend.woning_id !== woning.id)
      this.fout(
        regel,
        'woning',
        inhoud.woning,
        `Toewijzing ${inhoud.idExtern} ging eerst over een andere woning. Laat haar intrekken, en geef deze een nieuw idExtern.`,
      );
    else if (bekend.status !== 'GELDIG')
      this.fout(
        regel,
        'idExtern',
        inhoud.idExtern,
        'Deze toewijzing is in Buurtgraaf ingetrokken. Geef een nieuwe toewijzing een nieuw idExtern.',
      );
    else return true;
    return false;
  }

  /** T13: the tenancies of each dwelling in order of date; answers the known ones whose end moves. */
  private async orden(regels: readonly Werkregel[]): Promise<{ bij: Tijd[]; los: Tijd[] }> {
    const bekende = (await this.m.query(
      `select id, woning_id as woning, datum::text, einde_huur::text as einde, einde_huur::text as was
         from toewijzing.toewijzing_bedrijf where woning_id = any($1::uuid[]) and status = 'GELDIG'`,
      [[...new Set(regels.map((r) => r.woning.id))]],
    )) as Omit<Tijd, 'regel'>[];
    const vervangen = new Set(regels.map((r) => r.bekend?.id));
    const perWoning = new Map<string, { huren: Tijd[]; begin: Set<string> }>();
    const van = (woning: string): { huren: Tijd[]; begin: Set<string> } => {
      const gevonden = perWoning.get(woning) ?? { huren: [], begin: new Set<string>() };
      perWoning.set(woning, gevonden);
      return gevonden;
    };
    for (const tijd of bekende) {
      const { huren, begin } = van(tijd.woning);
      begin.add(tijd.datum);
      if (!vervangen.has(tijd.id ?? undefined)) huren.push({ ...tijd, regel: null });
    }
    for (const { tijd } of regels) van(tijd.woning).huren.push(tijd);
    for (const { huren, begin } of perWoning.values())
      for (const { regel, melding } of ordenHuurtijden(huren, begin)) {
        const datum = regels.find((r) => r.regel === regel)?.inhoud.datum ?? '';
        this.fout(regel, 'datum', datum, melding);
      }
    const verschoven = [...perWoning.values()].flatMap(({ huren }) =>
      huren.filter((tijd) => tijd.regel === null && tijd.einde !== tijd.was),
    );
    return { bij: verschoven.filter((t) => t.einde !== null), los: verschoven.filter((t) => t.einde === null) };
  }

  private async zetEinde(tijden: readonly Tijd[]): Promise<void> {
    if (tijden.length === 0) return;
    await this.m.query(
      `update toewijzing.toewijzing_bedrijf b set einde_huur = v.einde, versie = b.versie + 1
         from unnest($1::uuid[], $2::date[]) as v(id, einde) where b.id = v.id`,
      [tijden.map((t) => t.id), tijden.map((t) => t.einde)],
    );
  }

  private async corrigeer(verzoek: Verzoek, log: Logboekregels, regels: readonly Werkregel[]): Promise<void> {
    const bestaand = regels.flatMap(({ bekend, ...rest }) => (bekend === null ? [] : [{ ...rest, bekend }]));
    if (bestaand.length === 0) return;
    const ids = await verzoek.dienst(VervangService).vervang(
      this.m,
      log,
      bestaand.map(({ bekend, inhoud, woning, tijd }) => ({
        id: bekend.id,
        opdracht: alsOpdracht(inhoud, woning.id),
        eindeHuur: tijd.einde,
        reden: 'Gewijzigd in het bestand van de corporatie.',
      })),
    );
    await this.m.query(
      `update toewijzing.toewijzing_bron b set afdruk = v.afdruk, toewijzing_id = v.id
         from unnest($1::text[], $2::text[], $3::uuid[]) as v(id_extern, afdruk, id)
        where b.eigenaar = (select beleid.partner()) and b.id_extern = v.id_extern`,
      [bestaand.map((r) => r.inhoud.idExtern), bestaand.map((r) => r.afdruk), ids],
    );
    this.telling.gewijzigd += bestaand.length;
  }

  private async maak(verzoek: Verzoek, log: Logboekregels, regels: readonly Werkregel[]): Promise<void> {
    const nieuw = regels.filter((r) => r.bekend === null);
    if (nieuw.length === 0) return;
    const plekken = nieuw.map((r) => ({ woning: r.woning.id, datum: r.inhoud.datum }));
    const grenzen = await leesGrenzen(this.m, [...new Set(plekken.map((p) => Number(p.datum.slice(0, 4))))]);
    const huren = await verzoek.dienst(WoningService).huren(this.m, plekken);
    const vastgelegdOp = verzoek.klok.nu();
    const rijen = nieuw.map(({ inhoud, woning, tijd }, i) =>
      bouwRij({
        opdracht: alsOpdracht(inhoud, woning.id),
        woning,
        // Before this tenancy, which the present version holds already; an empty dwelling has lost its household since.
        woningVersie: woning.versie - (woning.status === 'LEEG' ? 2 : 1),
        huur: huren[i] as Huur,
        grenzen,
        eindeHuur: tijd.einde,
        vastgelegdOp,
        nieuwId: () => verzoek.nieuwId(),
      }),
    );
    await schrijfToewijzingen(this.m, rijen);
    await this.m.query(
      `insert into toewijzing.toewijzing_bron (eigenaar, gemeente_code, id_extern, afdruk, toewijzing_id)
       select (select beleid.partner()), * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[])`,
      [
        rijen.map((r) => r.gemeente_code),
        nieuw.map((r) => r.inhoud.idExtern),
        nieuw.map((r) => r.afdruk),
        rijen.map((r) => r.id),
      ],
    );
    for (const rij of rijen) log.geschreven('Toewijzing', rij, geschrevenVelden);
    this.telling.nieuw += rijen.length;
  }

  private fout(regel: number, kolom: keyof Toewijzingregel, waarde: string, melding: string): void {
    this.opties.fouten.voegToe(regel, kolom, waarde, melding);
  }
}
