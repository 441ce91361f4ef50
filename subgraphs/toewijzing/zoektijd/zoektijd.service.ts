import type { EntityManager } from 'typeorm';
import { alsGetal, leesParameter } from '../../kern/parameter/parameter';
import type { Verzoek } from '../../kern/verzoek';
import { Aantal, Onderdrukt, type TellingWaarde } from '../../kern/waarden';
import { keurMetervraag, samen } from '../beleidsruimte/meterstand';
import { doelgroepen, woningsoorten, type Doelgroep, type Woningsoort } from './groepen';
import { drempelVan } from './onderdrukking';
import { Zoektijd } from './zoektijd.entity';

interface Rij {
  doelgroep: Doelgroep;
  woningsoort: string;
  zoek_aantal: number | null;
  zoek_laag: number | null;
  zoek_mediaan: number | null;
  zoek_hoog: number | null;
  wacht_aantal: number | null;
  wacht_laag: number | null;
  wacht_mediaan: number | null;
  wacht_hoog: number | null;
}

interface Stelsel {
  /** A change within the year. */
  breuk: { datum: string; naam: string } | null;
  /** First day of the system at the end of the year; null = none known before. */
  vanaf: string | null;
}

const dag = (datum: string): string =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(
    new Date(`${datum}T00:00:00Z`),
  );

/** T7, T8: read from the fixed table only; the same for everybody. */
export class ZoektijdService {
  constructor(private readonly verzoek: Verzoek) {}

  /** Each group as a whole and per kind of dwelling; nothing for years before the first that was closed. */
  perGroep(jaar: number): Promise<Zoektijd[]> {
    keurMetervraag(jaar, null);
    return this.verzoek.lees(async (m) => {
      const [afgesloten] = (await m.query(
        `select min(jaar) as eerste, bool_or(jaar = $1) as dicht from toewijzing.zoektijdafsluiting`,
        [jaar],
      )) as { eerste: number | null; dicht: boolean | null }[];
      if (afgesloten?.eerste != null && jaar < afgesloten.eerste) return [];
      const stelsel = await this.stelsel(m, jaar);
      const doel = alsGetal(await leesParameter(m, 'zoektijd_doel', `${jaar}-12-31`));
      const reden = waarom(jaar, afgesloten?.dicht === true, stelsel);
      if (reden !== null)
        return doelgroepen.map((doelgroep) =>
          toon({ doelgroep, woningsoort: '' }, undefined, { doel, stelsel, reden }),
        );
      const rijen = await this.rijen(m, jaar);
      return doelgroepen.flatMap((doelgroep) =>
        ['', ...woningsoorten].map((woningsoort) =>
          toon(
            { doelgroep, woningsoort },
            rijen.find((rij) => rij.doelgroep === doelgroep && rij.woningsoort === woningsoort),
            { doel, stelsel, reden: null },
          ),
        ),
      );
    });
  }

  private async stelsel(m: EntityManager, jaar: number): Promise<Stelsel> {
    const [laatste] = (await m.query(
      `select datum::text, naam from toewijzing.stelselbreuk where gemeente_code = $1 and datum <= make_date($2, 12, 31)
        order by datum desc limit 1`,
      [this.verzoek.wie.gemeente, jaar],
    )) as { datum: string; naam: string }[];
    const binnen = laatste !== undefined && laatste.datum > `${jaar}-01-01`;
    return { breuk: binnen ? laatste : null, vanaf: laatste?.datum ?? null };
  }

  private rijen(m: EntityManager, jaar: number): Promise<Rij[]> {
    return m.query('select * from toewijzing.zoektijdstatistiek where gemeente_code = $1 and jaar = $2', [
      this.verzoek.wie.gemeente,
      jaar,
    ]) as Promise<Rij[]>;
  }
}

function waarom(jaar: number, dicht: boolean, { breuk }: Stelsel): string | null {
  if (!dicht) return 'jaar nog niet afgesloten';
  if (breuk === null) return null;
  return `Op ${dag(breuk.datum)} ${jaar} begon een ander stelsel van woonruimteverdeling (${breuk.naam}). Tijden van voor en na die dag zijn niet te vergelijken, en worden niet samen geteld.`;
}

function toon(
  cel: { doelgroep: Doelgroep; woningsoort: string },
  rij: Rij | undefined,
  { doel, stelsel, reden }: { doel: number | null; stelsel: Stelsel; reden: string | null },
): Zoektijd {
  const telling = (aantal: number | null | undefined): TellingWaarde => {
    if (aantal != null) return Object.assign(new Aantal(), { waarde: aantal });
    const drempel = drempelVan(cel.doelgroep);
    const klein = `minder dan ${drempel}, of niet getoond om een klein aantal elders te beschermen`;
    return Object.assign(new Onderdrukt(), { reden: reden ?? klein, drempel });
  };
  const klein = reden === null && (rij?.zoek_aantal == null || rij.wacht_aantal == null);
  return Object.assign(new Zoektijd(), {
    doelgroep: cel.doelgroep,
    woningsoort: cel.woningsoort === '' ? null : (cel.woningsoort as Woningsoort),
    mediaanMaanden: rij?.zoek_mediaan ?? null,
    kwartielLaagMaanden: rij?.zoek_laag ?? null,
    kwartielHoogMaanden: rij?.zoek_hoog ?? null,
    aantal: telling(rij?.zoek_aantal),
    wachttijdMediaanMaanden: rij?.wacht_mediaan ?? null,
    wachttijdKwartielLaagMaanden: rij?.wacht_laag ?? null,
    wachttijdKwartielHoogMaanden: rij?.wacht_hoog ?? null,
    wachttijdAantal: telling(rij?.wacht_aantal),
    doel,
    reeksVanaf: stelsel.vanaf,
    reden: samen(reden, klein ? 'Een klein aantal wordt niet getoond.' : null),
  });
}
