import type { EntityManager } from 'typeorm';
import type { Woning } from './woning.entity';
import type { WoningFilter } from './woning.input';

/** Sorts after every street and number: a closed address comes last. */
const laatste = '\u{10FFFF}';
const hoogste = 2147483647;
const volgorde = `coalesce(b.straat, '${laatste}') collate "C", coalesce(b.huisnummer, ${hoogste}), coalesce(b.toevoeging, '') collate "C", w.id`;

/** The SQL of one filtered list; a filter on a closed column compares with null and matches nothing. */
export class Woningzoeker {
  private readonly waarden: unknown[] = [];
  private readonly waar: string;

  constructor(filter: WoningFilter) {
    const postcode = filter.postcode?.replace(/\s/g, '').toUpperCase();
    this.waar = [
      this.gelijk('w.wijk_code', filter.wijk),
      this.gelijk('w.eigenaar', filter.eigenaar),
      this.gelijk('w.soort', filter.soort),
      this.gelijk('b.status', filter.status),
      this.gelijk('b.postcode', postcode),
      this.gelijk('b.huisnummer', filter.huisnummer),
    ]
      .filter((deel) => deel !== null)
      .join(' and ');
  }

  sleutelVan(w: Woning): unknown[] {
    return [w.straat ?? laatste, w.huisnummer ?? hoogste, w.toevoeging ?? '', w.id];
  }

  async ids(m: EntityManager, na: unknown[] | null, limiet: number): Promise<string[]> {
    const n = this.waarden.length;
    const plek =
      na === null ? [] : [`(${volgorde}) > ($${n + 2}::text, $${n + 3}::int, $${n + 4}::text, $${n + 5}::uuid)`];
    const rijen = (await m.query(`select w.id ${this.van(plek)} order by ${volgorde} limit $${n + 1}`, [
      ...this.waarden,
      limiet,
      ...(na ?? []),
    ])) as { id: string }[];
    return rijen.map((rij) => rij.id);
  }

  async tel(m: EntityManager): Promise<number> {
    const [rij] = (await m.query(`select count(*)::int as aantal ${this.van([])}`, this.waarden)) as {
      aantal: number;
    }[];
    return rij?.aantal ?? 0;
  }

  private van(extra: string[]): string {
    const waar = [this.waar, ...extra].filter((deel) => deel !== '').join(' and ');
    return `from woningvoorraad.woning w left join woningvoorraad.woning_bedrijf b on b.id = w.id ${waar === '' ? '' : `where ${waar}`}`;
  }

  private gelijk(kolom: string, waarde: unknown): string | null {
    if (waarde == null) return null;
    this.waarden.push(waarde);
    return `${kolom} = $${this.waarden.length}`;
  }
}
