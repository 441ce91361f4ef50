import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import type { Importtelling } from '../../kern/import/importsoort';
import { stuur } from '../../kern/uitgaand';
import type { Verzoek } from '../../kern/verzoek';
import { keurSet } from './afsprakenset.keuring';
import { voorraadafspraakVan } from './voorraadafspraak';

/** A set of agreements as its data file gives it; a successor is another file of this shape. */
export interface Afsprakenset {
  set: string;
  geldigVan: string;
  geldigTot: string | null;
  ondertekenaars: string[];
  bron?: string | null;
  /** Whose dwellings count beside those of the corporaties that sign (V3). */
  kernvoorraad?: { uitzonderingen: { partner: string; wijk: string; hoogstens: number }[] } | null;
  afspraken: Afspraakgegeven[];
}

export interface Afspraakgegeven {
  nummer: number;
  thema: string;
  tekst: string;
  partijen: string[];
  soort: string;
  bron?: string | null;
  /** The partij that the agreement itself names as leading it. */
  trekker?: string | null;
  /** Only when it differs from the set's: a yearly plan changes an agreement within the set. */
  geldigVan?: string;
  geldigTot?: string | null;
  indicatoren: Indicatorgegeven[];
}

interface Indicatorgegeven {
  code: string;
  naam: string;
  eenheid: string;
  doel: number | null;
  richting: string | null;
  deadline: string | null;
  wanneer?: string | null;
  doelTekst?: string;
  afgeleid?: boolean;
  streven?: boolean;
  toelichting?: string;
  /** What the graph lacks to measure it, and who could supply that. */
  ontbreekt?: string;
  partij?: string;
  /** Name of the rule that takes it from the graph. */
  meting?: string;
  basisjaar?: number;
  nulmeting?: { peildatum: string; waarde: number };
}

/** Loads a set as the gemeente's databeheerder; the same file again changes nothing, a changed one replaces what it says. */
export class AfsprakensetService {
  constructor(private readonly verzoek: Verzoek) {}

  async laad(set: Afsprakenset): Promise<Importtelling> {
    const fouten: Veldfout[] = [];
    keurSet(set, (nummer, sleutel, _waarde, melding) =>
      fouten.push({ veld: nummer === 0 ? sleutel : `afspraken[${nummer - 1}].${sleutel}`, melding }),
    );
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    return this.verzoek.lees((m) => this.laadIn(m, set));
  }

  /** The same inside somebody else's transaction; the set was inspected before. */
  async laadIn(m: EntityManager, set: Afsprakenset): Promise<Importtelling> {
    const eerder = await this.merken(m, set.set);
    const id = await this.bewaarSet(m, set);
    const ids = await this.bewaarAfspraken(m, id, set);
    await this.bewaarIndicatoren(m, set, ids);
    // What the set says of the stock is woningvoorraad's to work with (V1, V3, V7, V8).
    await stuur(m, 'samenwerking', 'afsprakenset.geladen', { ...voorraadafspraakVan(set) });
    const nu = [...(await this.merken(m, set.set))];
    const nieuw = nu.filter(([afspraak]) => !eerder.has(afspraak)).length;
    const gelijk = nu.filter(([afspraak, merk]) => eerder.get(afspraak) === merk).length;
    return { nieuw, gewijzigd: nu.length - nieuw - gelijk, ongewijzigd: gelijk };
  }

  /** Another set that begins on the same day would leave open which of the two applies. */
  async begintTegelijk(m: EntityManager, set: Pick<Afsprakenset, 'set' | 'geldigVan'>): Promise<string | null> {
    const [ander] = (await m.query('select naam from samenwerking.afsprakenset where geldig_van = $1 and naam <> $2', [
      set.geldigVan,
      set.set,
    ])) as { naam: string }[];
    return ander?.naam ?? null;
  }

  private async merken(m: EntityManager, naam: string): Promise<Map<string, string | null>> {
    const rijen = (await m.query(
      `select a.id, md5(concat_ws('|', a.merk, a.bron, s.geldig_van, s.geldig_tot, s.ondertekenaars, s.bron,
              (select string_agg(concat_ws(':', i.code, i.meting, i.ontbreekt), ',' order by i.volgorde) from samenwerking.indicator i where i.afspraak_id = a.id))) as merk
         from samenwerking.afspraak a join samenwerking.afsprakenset s on s.id = a.set_id where s.naam = $1`,
      [naam],
    )) as { id: string; merk: string | null }[];
    return new Map(rijen.map(({ id, merk }) => [id, merk]));
  }

  private async bewaarSet(m: EntityManager, set: Afsprakenset): Promise<string> {
    const [bestaand] = (await m.query('select id from samenwerking.afsprakenset where naam = $1', [set.set])) as {
      id: string;
    }[];
    const id = bestaand?.id ?? this.verzoek.nieuwId();
    await m.query(
      `insert into samenwerking.afsprakenset (id, gemeente_code, naam, geldig_van, geldig_tot, ondertekenaars, bron)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set geldig_van = excluded.geldig_van, geldig_tot = excluded.geldig_tot,
         ondertekenaars = excluded.ondertekenaars, bron = excluded.bron`,
      [id, this.verzoek.wie.gemeente, set.set, set.geldigVan, set.geldigTot, set.ondertekenaars, set.bron ?? null],
    );
    return id;
  }

  private async bewaarAfspraken(
    m: EntityManager,
    set_id: string,
    set: Afsprakenset,
  ): Promise<Map<Afspraakgegeven, string>> {
    const bestaand = (await m.query(
      'select id, nummer, geldig_van::text as van from samenwerking.afspraak where set_id = $1',
      [set_id],
    )) as {
      id: string;
      nummer: number;
      van: string;
    }[];
    const eerder = new Map(bestaand.map((rij) => [`${rij.nummer} ${rij.van}`, rij.id]));
    const ids = new Map<Afspraakgegeven, string>();
    const rijen = set.afspraken.map((a) => {
      const van = a.geldigVan ?? set.geldigVan;
      const id = eerder.get(`${a.nummer} ${van}`) ?? this.verzoek.nieuwId();
      ids.set(a, id);
      const tot = a.geldigTot === undefined ? set.geldigTot : a.geldigTot;
      return {
        id,
        nummer: a.nummer,
        thema: a.thema,
        tekst: a.tekst,
        soort: a.soort,
        partijen: a.partijen,
        bron: a.bron ?? null,
        trekker: a.trekker ?? null,
        merk: merkVan(a, van, tot),
        van,
        tot,
      };
    });
    await m.query(
      `insert into samenwerking.afspraak (id, gemeente_code, set_id, nummer, thema, tekst, soort, partijen, bron, geldig_van, geldig_tot, trekker, merk)
       select id, $1, $2, nummer, thema, tekst, soort, partijen, bron, van, tot, trekker, merk from jsonb_to_recordset($3)
         as a(id uuid, nummer int, thema text, tekst text, soort text, partijen text[], bron text, van date, tot date,
              trekker text, merk text)
       on conflict (id) do update set thema = excluded.thema, tekst = excluded.tekst, soort = excluded.soort,
         partijen = excluded.partijen, bron = excluded.bron, geldig_tot = excluded.geldig_tot,
         trekker = excluded.trekker, merk = excluded.merk`,
      [this.verzoek.wie.gemeente, set_id, JSON.stringify(rijen)],
    );
    // What left the file applies on no day any more; what was measured of it stays.
    await m.query(
      'update samenwerking.afspraak set geldig_tot = geldig_van - 1 where set_id = $1 and not id = any ($2::uuid[])',
      [set_id, [...ids.values()]],
    );
    return ids;
  }

  private async bewaarIndicatoren(
    m: EntityManager,
    set: Afsprakenset,
    ids: ReadonlyMap<Afspraakgegeven, string>,
  ): Promise<void> {
    await m.query('delete from samenwerking.indicator where afspraak_id = any ($1)', [[...ids.values()]]);
    const rijen = set.afspraken.flatMap((a) =>
      a.indicatoren.map((i, volgorde) => ({
        ...i,
        id: this.verzoek.nieuwId(),
        afspraak: ids.get(a),
        volgorde,
        doelTekst: i.doelTekst ?? null,
        afgeleid: i.afgeleid === true,
        streven: i.streven === true,
        nulPeildatum: i.nulmeting?.peildatum ?? null,
        nulWaarde: i.nulmeting?.waarde ?? null,
      })),
    );
    await m.query(
      `insert into samenwerking.indicator (id, gemeente_code, afspraak_id, volgorde, code, naam, eenheid, doel, richting, deadline, wanneer,
              doel_tekst, afgeleid, streven, toelichting, partij, basisjaar, nul_peildatum, nul_waarde, meting, ontbreekt)
       select id, $1, afspraak, volgorde, code, naam, eenheid, doel, richting, deadline, wanneer, "doelTekst", afgeleid, streven,
              toelichting, partij, basisjaar, "nulPeildatum", "nulWaarde", meting, ontbreekt
         from jsonb_to_recordset($2) as i(id uuid, afspraak uuid, volgorde int, code text, naam text, eenheid text, doel numeric,
              richting text, deadline date, wanneer text, "doelTekst" text, afgeleid boolean, streven boolean, toelichting text,
              partij text, basisjaar int, "nulPeildatum" date, "nulWaarde" numeric, meting text, ontbreekt text)`,
      [this.verzoek.wie.gemeente, JSON.stringify(rijen)],
    );
  }
}

/** Of all that is signed for: another word, target or partij is another agreement to sign. */
function merkVan(a: Afspraakgegeven, van: string, tot: string | null): string {
  const { bron: _, indicatoren, ...getekend } = a;
  const doelen = indicatoren.map(({ meting: __, ontbreekt: ___, ...doel }) => doel);
  return createHash('sha256')
    .update(JSON.stringify({ ...getekend, doelen, van, tot }))
    .digest('hex');
}
