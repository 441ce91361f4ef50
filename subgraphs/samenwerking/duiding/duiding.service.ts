import type { EntityManager } from 'typeorm';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { nietGevonden, ongeldigeInvoer } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';

export interface Duidingregel {
  id: string;
  bij: string;
  partner: string;
  op: Date;
  tekst: string;
}

const langst = 2000;

/** Every figure may carry what partners say of it (L4); all partners of the gemeente read it, and nobody can take it back. */
export class DuidingService {
  constructor(private readonly verzoek: Verzoek) {}

  async bij(id: string): Promise<Duidingregel[]> {
    const lader = this.verzoek.lader('duiding', (ids) =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query(
          `select id, bij, eigenaar as partner, op, tekst from samenwerking.duiding where bij = any ($1::uuid[]) order by op, id`,
          [ids],
        )) as Duidingregel[];
        const uit = new Map<string, Duidingregel[]>();
        for (const rij of rijen) uit.set(rij.bij, [...(uit.get(rij.bij) ?? []), rij]);
        return uit;
      }),
    );
    return (await lader.load(id)) ?? [];
  }

  async legVast(bij: string, tekst: string): Promise<Duidingregel> {
    const kort = tekst.trim();
    if (kort === '' || kort.length > langst)
      throw ongeldigeInvoer([{ veld: 'tekst', melding: `Schrijf een duiding van hoogstens ${langst} tekens.` }]);
    if (bevatBsn(kort)) throw ongeldigeInvoer([{ veld: 'tekst', melding: bsnMelding('de duiding') }]);
    const { wie, klok } = this.verzoek;
    const regel = { id: this.verzoek.nieuwId(), bij, partner: wie.partner, op: klok.nu(), tekst: kort };
    await this.verzoek.lees(async (m) => {
      if (!(await this.isCijfer(m, bij))) throw nietGevonden('Dit cijfer');
      await m.query(
        `insert into samenwerking.duiding (id, gemeente_code, eigenaar, bij, tekst, op, rol) values ($1, $2, $3, $4, $5, $6, $7)`,
        [regel.id, wie.gemeente, wie.partner, bij, kort, regel.op, wie.rol],
      );
    });
    return regel;
  }

  /** A figure with an id of its own: a Meting, or what a wijk can carry (L12). Other kinds of figure join here. */
  private async isCijfer(m: EntityManager, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const gevonden = (await m.query(
      `select 1 from samenwerking.meting where id = $1 union all select 1 from leefbaarheid_uit.draagkracht where id = $1`,
      [id],
    )) as unknown[];
    return gevonden.length > 0;
  }
}
