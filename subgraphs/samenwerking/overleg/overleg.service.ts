import type { EntityManager } from 'typeorm';
import { partners } from '../../../schema/beleid/partners';
import { conflict, Fout, nietGevonden, ongeldigeInvoer } from '../../kern/fout';
import { datumIn } from '../../kern/klok';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Overleg, Overlegteller } from './overleg.entity';
import { keurDag, keurReden, keurVerslag } from './overleg.regels';

/** What can be noted of a meeting; null clears. */
interface Feiten {
  geplandOp?: Date | null;
  agendaDoor?: string | null;
  verslagDoor?: string | null;
  gehoudenOp?: string | null;
  verslag?: string | null;
  vervallenReden?: string | null;
}

const tellen = `
  select r.code as regel, r.naam, $1::int as jaar, r.aantal as minimum,
         count(*) filter (where l.status = 'GEHOUDEN')::int as gehouden, count(*) filter (where l.status = 'GEPLAND')::int as gepland
    from samenwerking.overlegregel r left join samenwerking.overleg_lees l on l.regel_id = r.id and l.jaar = $1::int
   where r.termijn is null and r.geldig_van <= make_date($1::int, 12, 31)
     and not exists (select 1 from samenwerking.overlegregel later where later.gemeente_code = r.gemeente_code
                      and later.geldig_van > r.geldig_van and later.geldig_van <= make_date($1::int, 12, 31))
   group by r.id order by r.volgorde`;

/** Meetings of the yearly cycle: what is due, who prepares it, and what was held (S3 ch. 3). */
export class OverlegService {
  constructor(private readonly verzoek: Verzoek) {}

  /** By the day on which something was, is planned or is due; without days: the current year. */
  async lijst(van: string | null, tot: string | null): Promise<Overleg[]> {
    const jaar = this.verzoek.klok.vandaag().slice(0, 4);
    const [begin, einde] = van === null && tot === null ? [`${jaar}-01-01`, `${jaar}-12-31`] : [van, tot];
    if (begin !== null && einde !== null && begin > einde)
      throw ongeldigeInvoer([{ veld: 'tot', melding: 'De laatste dag ligt voor de eerste. Draai ze om.' }]);
    const dag = 'coalesce(o.gehoudenOp, o.geplandDag, o.termijn)';
    const gevonden = await this.verzoek.lees((m) =>
      m
        .createQueryBuilder(Overleg, 'o')
        .where(`(:begin::text is null or ${dag} >= :begin) and (:einde::text is null or ${dag} <= :einde)`, {
          begin,
          einde,
        })
        .getMany(),
    );
    return gevonden.sort(
      (a, b) => dagVan(a).localeCompare(dagVan(b)) || a.volgorde - b.volgorde || a.volgnummer - b.volgnummer,
    );
  }

  async tellers(jaar: number | null): Promise<Overlegteller[]> {
    const welk = jaar ?? Number(this.verzoek.klok.vandaag().slice(0, 4));
    if (welk < 2000 || welk > 2100)
      throw ongeldigeInvoer([{ veld: 'jaar', melding: 'Geef een jaar tussen 2000 en 2100.' }]);
    return this.verzoek.lees((m) => m.query(tellen, [welk]) as Promise<Overlegteller[]>);
  }

  /** A meeting that counts for a year is held in it; a deadline may be missed, and then says so. */
  plan(id: string, op: Date): Promise<Overleg> {
    return this.wijzig(id, (overleg) => {
      this.keurOpen(overleg);
      this.keurGepland(overleg, op);
      return { geplandOp: op };
    });
  }

  /** "At the request of one of the parties": one more than the cycle asks for. */
  async planExtra(regel: string, op: Date): Promise<Overleg> {
    this.keurGepland(null, op);
    const jaar = Number(datumIn(op).slice(0, 4));
    return this.verzoek.lees(async (m) => {
      const [gekozen] = (await m.query(
        `select id, coalesce(aantal, 0) as minimum, deelnemers from samenwerking.overlegregel
          where code = $1 and termijn is null and geldig_van <= $2 order by geldig_van desc limit 1`,
        [regel, datumIn(op)],
      )) as { id: string; minimum: number; deelnemers: string[] }[];
      if (gekozen === undefined) throw nietGevonden('Dit soort overleg');
      this.keurDeelnemer(gekozen.deelnemers);
      await m.query('select pg_advisory_xact_lock(hashtext($1))', [`overleg:${gekozen.id}:${jaar}`]);
      const [hoogste] = (await m.query(
        'select greatest($3::int, coalesce(max(volgnummer), 0)) as nummer from samenwerking.overleg where regel_id = $1 and jaar = $2',
        [gekozen.id, jaar, gekozen.minimum],
      )) as { nummer: number }[];
      const id = this.verzoek.nieuwId();
      await this.bewaar(
        m,
        { id, regelId: gekozen.id, jaar, volgnummer: (hoogste?.nummer ?? 0) + 1 },
        { geplandOp: op },
      );
      return this.haal(m, id);
    });
  }

  /** Empty goes back to what the agreements say; where they are silent that is "nog niet vastgesteld". */
  wijsToe(id: string, agendaDoor: string | null, verslagDoor: string | null): Promise<Overleg> {
    return this.wijzig(id, ({ deelnemercodes }) => {
      const namen = partners.filter((p) => deelnemercodes.includes(p.id)).map((p) => p.id);
      const fouten = Object.entries({ agendaDoor, verslagDoor })
        .filter(([, partner]) => partner !== null && !namen.includes(partner))
        .map(([veld]) => ({ veld, melding: `Kies een deelnemer: ${namen.join(', ')}.` }));
      if (fouten.length > 0) throw ongeldigeInvoer(fouten);
      return { agendaDoor, verslagDoor };
    });
  }

  /** Held, sent or published; may be corrected, for a slip of the pen must not stay. */
  legVast(id: string, gehoudenOp: string, verslag: string | null): Promise<Overleg> {
    return this.wijzig(id, (overleg) => {
      if (overleg.status === 'VERVALLEN') throw conflict('Dit overleg is vervallen. Plan een ander overleg.');
      keurDag(gehoudenOp, overleg, this.verzoek.klok.vandaag());
      return { gehoudenOp, verslag: keurVerslag(verslag) };
    });
  }

  laatVervallen(id: string, reden: string): Promise<Overleg> {
    return this.wijzig(id, (overleg) => {
      this.keurOpen(overleg);
      return { vervallenReden: keurReden(reden) };
    });
  }

  private keurOpen({ status }: Overleg): void {
    if (status === 'GEHOUDEN') throw conflict('Dit is al gehouden en vastgelegd.');
    if (status === 'VERVALLEN') throw conflict('Dit overleg is vervallen. Plan een ander overleg.');
  }

  private keurGepland(overleg: Overleg | null, op: Date): void {
    const fout = (melding: string): Fout => ongeldigeInvoer([{ veld: 'op', melding }]);
    const dag = datumIn(op);
    if (dag < this.verzoek.klok.vandaag())
      throw fout('Deze dag is voorbij. Leg vast dat het overleg gehouden is, met legOverlegVast.');
    if (overleg !== null && telt(overleg) && Number(dag.slice(0, 4)) !== overleg.jaar)
      throw fout(`Dit overleg telt voor ${overleg.jaar}. Kies een dag in dat jaar.`);
    if (overleg === null && Number(dag.slice(0, 4)) > Number(this.verzoek.klok.vandaag().slice(0, 4)) + 1)
      throw fout('Kies een dag in dit jaar of het volgende.');
  }

  private keurDeelnemer(deelnemers: readonly string[]): void {
    if (deelnemers.includes(this.verzoek.wie.partner)) return;
    throw new Fout('GEEN_TOEGANG', 'Alleen een deelnemer kan dit overleg wijzigen; uw organisatie neemt niet deel.');
  }

  private wijzig(id: string, bepaal: (overleg: Overleg) => Feiten): Promise<Overleg> {
    return this.verzoek.lees(async (m) => {
      if (!isUuid(id)) throw nietGevonden('Dit overleg');
      // Two changes at once follow each other: the second sees what the first did.
      await m.query('select pg_advisory_xact_lock(hashtext($1))', [`overleg:${id.toLowerCase()}`]);
      const overleg = await m.findOneBy(Overleg, { id });
      if (overleg === null) throw nietGevonden('Dit overleg');
      this.keurDeelnemer(overleg.deelnemercodes);
      await this.bewaar(m, overleg, bepaal(overleg));
      return this.haal(m, id);
    });
  }

  private async bewaar(
    m: EntityManager,
    { id, regelId, jaar, volgnummer }: Pick<Overleg, 'id' | 'regelId' | 'jaar' | 'volgnummer'>,
    feiten: Feiten,
  ): Promise<void> {
    const { wie, klok } = this.verzoek;
    const nu = klok.nu();
    const kolommen: Record<string, unknown> = {
      ...('geplandOp' in feiten ? { gepland_op: feiten.geplandOp } : {}),
      ...('agendaDoor' in feiten ? { agenda_door: feiten.agendaDoor, verslag_door: feiten.verslagDoor } : {}),
      ...('gehoudenOp' in feiten ? { gehouden_op: feiten.gehoudenOp, verslag: feiten.verslag } : {}),
      ...('vervallenReden' in feiten ? { vervallen_op: nu, vervallen_reden: feiten.vervallenReden } : {}),
      gewijzigd_op: nu,
      gewijzigd_door: wie.pseudoniem,
      gewijzigd_rol: wie.rol,
    };
    const namen = Object.keys(kolommen);
    await m.query(
      `insert into samenwerking.overleg (id, gemeente_code, eigenaar, regel_id, jaar, volgnummer, ${namen.join(', ')})
       values ($1, $2, $3, $4, $5, $6, ${namen.map((_, i) => `$${i + 7}`).join(', ')})
       on conflict (id) do update set versie = overleg.versie + 1, ${namen.map((naam) => `${naam} = excluded.${naam}`).join(', ')}`,
      [id, wie.gemeente, wie.partner, regelId, jaar, volgnummer, ...Object.values(kolommen)],
    );
  }

  private haal(m: EntityManager, id: string): Promise<Overleg> {
    return m.findOneByOrFail(Overleg, { id });
  }
}

/** Counted per year: not something that is due on a day. */
const telt = ({ soort }: Overleg): boolean => soort === 'BESTUURLIJK' || soort === 'AMBTELIJK';

/** The day on which it was held, else is planned, else is due at last. */
const dagVan = ({ gehoudenOp, geplandDag, termijn }: Overleg): string => gehoudenOp ?? geplandDag ?? termijn ?? '';
