import type { Verzoek } from '../../kern/verzoek';
import { Aantal, Onderdrukt, type TellingWaarde } from '../../kern/waarden';
import { drempels, type Wijkcel } from './onderdrukking';
import { Toewijzingstelling } from './toewijzingstelling.entity';
import { Wijk } from './wijk.stub';

/**
 * The fixed statistics per wijk and year (A10): closed once, never recomputed. Beside the draagkracht of the wijk, that leefbaarheid
 * adds to it, they show whether aandachtsgroepen are spread in balance with what it can bear (T11).
 */
export class ToewijzingstellingService {
  constructor(private readonly verzoek: Verzoek) {}

  wijk(code: string): Promise<Wijk | null> {
    return this.verzoek
      .lader('wijk', (codes) =>
        this.verzoek.lees(async (m) => {
          const rijen = (await m.query('select code from woningvoorraad_uit.wijk where code = any($1)', [codes])) as {
            code: string;
          }[];
          return new Map(rijen.map((rij) => [rij.code, Object.assign(new Wijk(), rij)]));
        }),
      )
      .load(code);
  }

  /** Null for a year before the first one that was closed. */
  async van(code: string, jaar: number): Promise<Toewijzingstelling | null> {
    const afgesloten = await this.afgesloten();
    const eerste = afgesloten[0];
    if (eerste !== undefined && jaar < eerste) return null;
    if (!afgesloten.includes(jaar)) return telling(jaar, onderdrukt('jaar nog niet afgesloten'));
    const cel = await this.verzoek.lader(`wijkstatistiek:${jaar}`, (codes) => this.cellen(jaar, codes)).load(code);
    return telling(jaar, (maat) =>
      cel?.[maat] == null
        ? onderdrukt(`minder dan ${drempels[maat]}, of niet getoond om een klein aantal elders te beschermen`)(maat)
        : Object.assign(new Aantal(), { waarde: cel[maat] }),
    );
  }

  private async afgesloten(): Promise<number[]> {
    const lader = this.verzoek.lader('jaarafsluiting', () =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query('select jaar from toewijzing.jaarafsluiting order by jaar')) as { jaar: number }[];
        return new Map([['alle', rijen.map((rij) => rij.jaar)]]);
      }),
    );
    return (await lader.load('alle')) ?? [];
  }

  private cellen(jaar: number, codes: readonly string[]): Promise<Map<string, Wijkcel>> {
    return this.verzoek.lees(async (m) => {
      const rijen = (await m.query(
        'select wijk_code as wijk, aantal, aandachtsgroepen from toewijzing.wijkstatistiek where jaar = $1 and wijk_code = any($2)',
        [jaar, codes],
      )) as Wijkcel[];
      return new Map(rijen.map((rij) => [rij.wijk, rij]));
    });
  }
}

type PerMaat = (maat: keyof typeof drempels) => TellingWaarde;

const onderdrukt =
  (reden: string): PerMaat =>
  (maat) =>
    Object.assign(new Onderdrukt(), { reden, drempel: drempels[maat] });

const telling = (jaar: number, per: PerMaat): Toewijzingstelling =>
  Object.assign(new Toewijzingstelling(), { jaar, aantal: per('aantal'), aandachtsgroepen: per('aandachtsgroepen') });
