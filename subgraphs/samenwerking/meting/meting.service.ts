import { In, type EntityManager } from 'typeorm';
import { ongeldigeInvoer } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Meetronde } from './meetronde.entity';
import { Meting } from './meting.entity';

/** The stock is exact from here on; before it the graph has nothing to measure. */
const eersteDag = '2019-01-01';
const hoogstensRonden = 20;

/** One row per partij, onderdeel and day counts: the latest; what it replaced stays readable. */
function merkVervangen(metingen: Meting[]): Meting[] {
  const geldend = new Map<string, string>();
  for (const m of metingen) geldend.set(`${m.partijcode} ${m.onderdeel} ${m.peildatum}`, m.id);
  for (const m of metingen) m.vervangen = geldend.get(`${m.partijcode} ${m.onderdeel} ${m.peildatum}`) !== m.id;
  return metingen;
}

/** Measurements as they were stored, and the rounds that made them. */
export class MetingService {
  constructor(private readonly verzoek: Verzoek) {}

  /** All measurements of an indicator, by day and then in the order in which they were made. */
  async vanIndicator(afspraak: string, code: string): Promise<Meting[]> {
    const perAfspraak = this.verzoek.lader('metingen', (ids) =>
      this.verzoek.lees(async (m) => {
        const alle = await m.find(Meting, {
          where: { afspraakId: In([...ids]) },
          order: { peildatum: 'ASC', partijcode: 'ASC', onderdeel: 'ASC', volgnummer: 'ASC' },
        });
        const uit = new Map<string, Meting[]>();
        for (const meting of alle) uit.set(meting.afspraakId, [...(uit.get(meting.afspraakId) ?? []), meting]);
        return uit;
      }),
    );
    return merkVervangen(((await perAfspraak.load(afspraak)) ?? []).filter((meting) => meting.indicator === code));
  }

  async opId(id: string): Promise<Meting | null> {
    if (!isUuid(id)) return null;
    const haal = async (m: EntityManager, ids: readonly string[]): Promise<Map<string, Meting>> =>
      new Map((await m.findBy(Meting, { id: In([...ids]) })).map((meting) => [meting.id, meting]));
    const gevonden = await this.verzoek.lader('meting', (ids) => this.verzoek.lees((m) => haal(m, ids))).load(id);
    if (gevonden === null) return null;
    return (await this.vanIndicator(gevonden.afspraakId, gevonden.indicator)).find((m) => m.id === id) ?? null;
  }

  ronden(): Promise<Meetronde[]> {
    return this.verzoek.lees((m) =>
      m.find(Meetronde, { order: { gevraagdOp: 'DESC', id: 'ASC' }, take: hoogstensRonden }),
    );
  }

  /** Asks the worker for a round; it begins within a second. */
  async vraagAan(peildatum: string | null): Promise<Meetronde> {
    const { wie, klok } = this.verzoek;
    const dag = peildatum ?? klok.vandaag();
    if (dag > klok.vandaag() || dag < eersteDag)
      throw ongeldigeInvoer([
        { veld: 'peildatum', melding: `Kies een dag van ${eersteDag} tot en met vandaag (${klok.vandaag()}).` },
      ]);
    const id = this.verzoek.nieuwId();
    return this.verzoek.lees(async (m) => {
      await m.query(
        `insert into samenwerking.meetronde (id, gemeente_code, peildatum, aanleiding, gevraagd_door, gevraagd_rol, gevraagd_op)
         values ($1, $2, $3, 'VERZOEK', $4, $5, $6)`,
        [id, wie.gemeente, dag, wie.partner, wie.rol, klok.nu()],
      );
      return m.findOneByOrFail(Meetronde, { id });
    });
  }
}
