import { In } from 'typeorm';
import { toetsArgumenten } from '../../kern/argumenten';
import { zoekvelden } from '../../kern/filter';
import { ongeldigeInvoer } from '../../kern/fout';
import { blader, type Bladervraag, type Pagina } from '../../kern/pagina';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Woning } from './woning.entity';
import { WoningFilter } from './woning.input';
import { Woningzoeker } from './woningzoeker';

/** Dwellings as far as the caller may see them; row-level security decides per row and category. */
export class WoningService {
  constructor(private readonly verzoek: Verzoek) {}

  async opId(id: string): Promise<Woning | null> {
    if (!isUuid(id)) return null;
    return this.verzoek
      .lader('woning', (ids) =>
        this.verzoek.lees(async (m) => new Map((await m.findBy(Woning, { id: In([...ids]) })).map((w) => [w.id, w]))),
      )
      .load(id);
  }

  /** By address; where the address is closed it counts as null and comes last. */
  lijst(filter: WoningFilter, vraag: Bladervraag): Promise<Pagina<Woning>> {
    this.toetsFilter(filter);
    const zoeker = new Woningzoeker(filter);
    return blader<Woning>(
      this.verzoek,
      `woningen:${JSON.stringify(filter)}`,
      vraag,
      (w) => zoeker.sleutelVan(w),
      (na, limiet) =>
        this.verzoek.lees(async (m) => {
          const ids = await zoeker.ids(m, na, limiet);
          if (ids.length === 0) return [];
          const perId = new Map((await m.findBy(Woning, { id: In(ids) })).map((w) => [w.id, w]));
          return ids.flatMap((id) => perId.get(id) ?? []);
        }),
      () => this.verzoek.lees((m) => zoeker.tel(m)),
    );
  }

  /** No filter on a field that the caller's line closes altogether (toegang: "Arguments"). */
  private toetsFilter(filter: WoningFilter): void {
    toetsArgumenten(this.verzoek, 'Woning', zoekvelden(WoningFilter, filter));
    const { postcode } = filter;
    if (postcode != null && !/^[1-9]\d{3} ?[a-z]{2}$/i.test(postcode.trim())) {
      throw ongeldigeInvoer([
        { veld: 'filter.postcode', melding: `"${postcode}" is geen postcode. Schrijf haar als 9401 AB.` },
      ]);
    }
  }
}
