import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { partners } from '../../../schema/beleid/partners';
import { ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { afspraaksoorten, themas } from './prestatieafspraak.entity';

/** A set of agreements as its data file gives it; a successor is another file of this shape. */
export interface Afsprakenset {
  set: string;
  geldigVan: string;
  geldigTot: string | null;
  ondertekenaars: string[];
  bron?: string | null;
  afspraken: Afspraakgegeven[];
}

interface Afspraakgegeven {
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
  partij?: string;
  /** Name of the rule that takes it from the graph. */
  meting?: string;
  basisjaar?: number;
  nulmeting?: { peildatum: string; waarde: number };
}

/** Loads a set as the gemeente's databeheerder; the same file again changes nothing, a changed one replaces what it says. */
export class AfsprakensetService {
  constructor(private readonly verzoek: Verzoek) {}

  async laad(set: Afsprakenset): Promise<void> {
    const fouten = foutenIn(set);
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    await this.verzoek.lees(async (m) => {
      const id = await this.bewaarSet(m, set);
      const ids = await this.bewaarAfspraken(m, id, set);
      await this.bewaarIndicatoren(m, set, ids);
    });
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
              doel_tekst, afgeleid, streven, toelichting, partij, basisjaar, nul_peildatum, nul_waarde, meting)
       select id, $1, afspraak, volgorde, code, naam, eenheid, doel, richting, deadline, wanneer, "doelTekst", afgeleid, streven,
              toelichting, partij, basisjaar, "nulPeildatum", "nulWaarde", meting
         from jsonb_to_recordset($2) as i(id uuid, afspraak uuid, volgorde int, code text, naam text, eenheid text, doel numeric,
              richting text, deadline date, wanneer text, "doelTekst" text, afgeleid boolean, streven boolean, toelichting text,
              partij text, basisjaar int, "nulPeildatum" date, "nulWaarde" numeric, meting text)`,
      [this.verzoek.wie.gemeente, JSON.stringify(rijen)],
    );
  }
}

/** Of all that is signed for: another word, target or partij is another agreement to sign. */
function merkVan(a: Afspraakgegeven, van: string, tot: string | null): string {
  const { bron: _, indicatoren, ...getekend } = a;
  const doelen = indicatoren.map(({ meting: __, ...doel }) => doel);
  return createHash('sha256')
    .update(JSON.stringify({ ...getekend, doelen, van, tot }))
    .digest('hex');
}

/** Every fault of the file at once, with its place. */
function foutenIn({ afspraken, ondertekenaars, geldigVan, geldigTot }: Afsprakenset): Veldfout[] {
  const fouten: Veldfout[] = [];
  const fout = (veld: string, melding: string): number => fouten.push({ veld, melding });
  const bekend = (id: string): boolean => partners.some((p) => p.id === id);
  if (geldigTot !== null && geldigTot <= geldigVan) fout('geldigTot', 'Het einde moet na het begin liggen.');
  if (!ondertekenaars.every(bekend)) fout('ondertekenaars', 'Elke ondertekenaar moet een bekende partner zijn.');
  afspraken.forEach((a, i) => {
    if (!(themas as readonly string[]).includes(a.thema))
      fout(`afspraken[${i}].thema`, `Kies een thema uit ${themas.join(', ')}.`);
    if (!(afspraaksoorten as readonly string[]).includes(a.soort))
      fout(`afspraken[${i}].soort`, `Kies een soort uit ${afspraaksoorten.join(', ')}.`);
    if (!a.partijen.every(bekend)) fout(`afspraken[${i}].partijen`, 'Elke partij moet een bekende partner zijn.');
  });
  const sleutels = afspraken.map((a) => `${a.nummer} ${a.geldigVan ?? geldigVan}`);
  if (new Set(sleutels).size < sleutels.length) fout('afspraken', 'Een nummer komt per begindatum één keer voor.');
  return fouten;
}
