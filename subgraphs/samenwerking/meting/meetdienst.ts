import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { beleidsversie } from '../../../schema/beleid/beleid';
import type { Database } from '../../kern/database';
import type { Graafantwoord, Graafvraag } from '../../kern/meetdienst';
import { melder } from '../../kern/melder';
import type { Lus } from '../../kern/werker';
import { toepasselijkeSet } from '../prestatieafspraak/toepasselijke-set.sql';
import { meetdagen } from './meetkalender';
import { meetregels, type Meetvraag, type Uitkomst } from './meetregels';

interface Ronde {
  id: string;
  gemeente: string;
  peildatum: string;
  pogingen: number;
  huur: string;
}

interface Temeten {
  afspraak: string;
  code: string;
  meting: string;
  partij: string | null;
  nulPeildatum: string | null;
  deadline: string | null;
  peildatum: string;
  /** Long before today: what the graph answers only for now is not to be had any more. */
  voorbij: boolean;
}

interface Gemeten extends Uitkomst {
  afspraak: string;
  indicator: string;
  peildatum: string;
  definitie: string;
  bron: string;
}

/** Longer than all questions of a round take together; after a crash the round waits this long. */
const huurSeconden = 120;
const wachtSeconden = (pogingen: number): number => Math.min(15 * 4 ** pogingen, 3600);

const teLaat = 'Dit cijfer is alleen op de dag zelf te meten, en die is voorbij.';

/** The graph could not be asked, or answered only in part: the whole round is done again later. */
class GeenAntwoord extends Error {}

/**
 * Measures every indicator that the graph can answer, on 1 January and 1 July (Europe/Amsterdam, the domain clock) and when asked.
 * A round is rented while the graph thinks, and stored in one transaction: never half, and by one worker only.
 */
export class Meetdienst implements Lus {
  readonly naam = 'metingen';

  constructor(
    private readonly db: Database,
    private readonly graaf: Graafvraag | undefined,
    private readonly nieuwId: () => string = randomUUID,
  ) {}

  async ronde(stop: AbortSignal): Promise<void> {
    if (this.graaf === undefined) return;
    await this.planKalender();
    while (!stop.aborted) {
      const ronde = await this.huur();
      if (ronde === undefined) return;
      await this.probeer(ronde);
    }
  }

  /** The fixed days since a gemeente loaded its agreements; a worker that was away catches up. */
  private async planKalender(): Promise<void> {
    await this.db.alsWerker(async (m) => {
      const gemeenten = (await m.query(
        `select gemeente_code as gemeente, (min(geladen_op) at time zone 'Europe/Amsterdam')::date::text as sinds,
                beleid.vandaag()::text as vandaag from samenwerking.afsprakenset group by gemeente_code`,
      )) as { gemeente: string; sinds: string; vandaag: string }[];
      for (const { gemeente, sinds, vandaag } of gemeenten) {
        const dagen = meetdagen(sinds, vandaag);
        if (dagen.length === 0) continue;
        await m.query(
          `insert into samenwerking.meetronde (id, gemeente_code, peildatum, aanleiding, gevraagd_op)
           select gen_random_uuid(), $1, dag, 'KALENDER', beleid.nu() from unnest($2::date[]) as dag
           on conflict (gemeente_code, peildatum) where aanleiding = 'KALENDER' do nothing`,
          [gemeente, dagen],
        );
      }
    });
  }

  private async huur(): Promise<Ronde | undefined> {
    const huur = randomUUID();
    const [rijen] = (await this.db.alsWerker((m) =>
      m.query(
        `update samenwerking.meetronde r set huur = $1, gehuurd_tot = clock_timestamp() + make_interval(secs => $2)
          where r.id = (select k.id from samenwerking.meetronde k
                         where k.klaar_op is null and k.volgende_poging <= clock_timestamp()
                           and (k.gehuurd_tot is null or k.gehuurd_tot < clock_timestamp())
                         order by k.peildatum, k.gevraagd_op limit 1 for update skip locked)
        returning r.id, r.gemeente_code as gemeente, r.peildatum::text as peildatum, r.pogingen, r.huur`,
        [huur, huurSeconden],
      ),
    )) as [Ronde[], number];
    return rijen[0];
  }

  private async probeer(ronde: Ronde): Promise<void> {
    try {
      await this.meet(ronde);
    } catch (fout) {
      melder.warn({ peildatum: ronde.peildatum, fout: (fout as Error).message }, 'meetronde: volgt opnieuw');
      await this.db.alsWerker((m) =>
        m.query(
          `update samenwerking.meetronde set pogingen = pogingen + 1, huur = null, gehuurd_tot = null,
                  volgende_poging = clock_timestamp() + make_interval(secs => $3) where id = $1 and huur = $2`,
          [ronde.id, ronde.huur, wachtSeconden(ronde.pogingen)],
        ),
      );
    }
  }

  private async meet(ronde: Ronde): Promise<void> {
    const indicatoren = await this.db.alsWerker((m) => teMeten(m, ronde));
    const gemeten = await this.vraagAlles(ronde, indicatoren);
    await this.db.alsWerker((m) => this.bewaar(m, ronde, gemeten));
  }

  /** Equal questions are asked once; two indicators then speak of the same answer. */
  private async vraagAlles(ronde: Ronde, indicatoren: readonly Temeten[]): Promise<Gemeten[]> {
    const antwoorden = new Map<string, Graafantwoord>();
    const gemeten: Gemeten[] = [];
    for (const i of indicatoren) {
      const regel = meetregels[i.meting];
      if (regel === undefined) continue;
      const { peildatum } = i;
      const vraag: Meetvraag = {
        code: i.code,
        peildatum,
        partij: i.partij,
        nulPeildatum: i.nulPeildatum,
        deadline: i.deadline,
      };
      const variabelen = regel.variabelen(vraag);
      const bron = `${regel.operatie.replace(/\s+/g, ' ')} ${JSON.stringify(variabelen)}`;
      const vast = { afspraak: i.afspraak, indicator: i.code, peildatum, definitie: regel.definitie, bron };
      if (regel.alleenNu === true && i.voorbij) {
        gemeten.push({ ...vast, waarde: null, reden: teLaat });
        continue;
      }
      const antwoord = antwoorden.get(bron) ?? (await this.vraag(ronde.gemeente, regel.operatie, variabelen));
      antwoorden.set(bron, antwoord);
      for (const uitkomst of regel.lees(antwoord.data ?? {}, vraag)) gemeten.push({ ...vast, ...uitkomst });
    }
    return gemeten;
  }

  private async vraag(gemeente: string, operatie: string, variabelen: Record<string, unknown>): Promise<Graafantwoord> {
    const antwoord = await this.graaf?.(gemeente, operatie, variabelen);
    // What is closed to this rol is an answer; that something is away is none.
    const storend = antwoord?.codes.filter((code) => code !== 'GEEN_TOEGANG') ?? ['geen graaf'];
    if (antwoord === undefined || antwoord.data === null || storend.length > 0)
      throw new GeenAntwoord(`De graaf gaf geen volledig antwoord (${storend.join(', ') || 'leeg'}).`);
    return antwoord;
  }

  private async bewaar(m: EntityManager, ronde: Ronde, gemeten: readonly Gemeten[]): Promise<void> {
    const [, klaar] = (await m.query(
      `update samenwerking.meetronde set klaar_op = beleid.nu(), pogingen = pogingen + 1, huur = null, gehuurd_tot = null
        where id = $1 and huur = $2 and klaar_op is null`,
      [ronde.id, ronde.huur],
    )) as [unknown, number];
    // The rent ended and another worker has done it.
    if (klaar === 0) return;
    await bewaarMetingen(m, {
      ronde: ronde.id,
      gemeente: ronde.gemeente,
      gemeten: gemeten.map((een) => ({ ...een, id: this.nieuwId() })),
    });
  }
}

async function bewaarMetingen(
  m: EntityManager,
  { ronde, gemeente, gemeten }: { ronde: string; gemeente: string; gemeten: readonly (Gemeten & { id: string })[] },
): Promise<void> {
  await m.query(
    `insert into samenwerking.meting (id, gemeente_code, ronde_id, afspraak_id, indicator, partij, onderdeel, peildatum, waarde, reden,
            definitie, bron, beleidsversie, gemeten_op)
     select id, $1, $2, afspraak, indicator, partij, onderdeel, peildatum, waarde, reden, definitie, bron, $3, beleid.nu()
       from jsonb_to_recordset($4) as g(id uuid, afspraak uuid, indicator text, partij text, onderdeel text, peildatum date,
            waarde double precision, reden text, definitie text, bron text)`,
    [gemeente, ronde, beleidsversie, JSON.stringify(gemeten)],
  );
}

/**
 * The computable indicators of the set that applies on the day (V1), as its agreements stand then; and what had to be reached on
 * an earlier day, for that day: 1 January has other limits than 31 December, and perhaps another set.
 */
async function teMeten(m: EntityManager, { gemeente, peildatum }: Ronde): Promise<Temeten[]> {
  return (await m.query(
    `with keuze as (${toepasselijkeSet('$2')}),
     gelden as (
       select a.id, a.nummer, $1::date as op from keuze k join samenwerking.afspraak a on a.set_id = k.set and a.geldig_van <= k.dag::date
          and (a.geldig_tot is null or a.geldig_tot >= k.dag::date)),
     meten as (
       select g.id, g.nummer, i.id as indicator, g.op from gelden g join samenwerking.indicator i on i.afspraak_id = g.id
       union
       select a.id, a.nummer, i.id, i.deadline from samenwerking.afspraak a join samenwerking.indicator i on i.afspraak_id = a.id
        where a.gemeente_code = $2 and i.deadline < $1::date
          and not exists (select 1 from samenwerking.meting e
                           where e.afspraak_id = a.id and e.indicator = i.code and e.peildatum = i.deadline))
     select x.id as afspraak, i.code, i.meting, i.partij, i.nul_peildatum::text as "nulPeildatum", i.deadline::text as deadline,
            x.op::text as peildatum, x.op < beleid.vandaag() - 31 as voorbij
       from meten x join samenwerking.indicator i on i.id = x.indicator
      where i.meting is not null order by x.op, x.nummer, i.volgorde`,
    [peildatum, gemeente],
  )) as Temeten[];
}
