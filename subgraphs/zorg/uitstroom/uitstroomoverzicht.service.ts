import { ongeldigeInvoer } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import { Aantal, Onderdrukt, type TellingWaarde } from '../../kern/waarden';
import { uitstroomfasen, type Uitstroomfase } from './uitstroomfase';
import type { Uitstroomoverzicht } from './uitstroomoverzicht.entity';
import { drempel } from './uitstroomstatistiek';

interface Rij {
  aangemeld: number | null;
  geplaatst: number | null;
  via: number | null;
  geen: boolean;
  fasen: Partial<Record<Uitstroomfase, number | null>> | null;
}

const klein = `minder dan ${drempel}, of niet getoond om een klein aantal elders te beschermen`;
const nietGezegd = `Het aandeel wordt niet getoond: binnen of buiten het coördinatiepunt gaat het om minder dan ${drempel} mensen.`;

/** Z4, S3-28: read from the fixed table only (A10). */
export class UitstroomoverzichtService {
  constructor(private readonly verzoek: Verzoek) {}

  async van(jaar: number): Promise<Uitstroomoverzicht> {
    if (jaar < 2000 || jaar > 2100)
      throw ongeldigeInvoer([{ veld: 'jaar', melding: 'Geef een jaar tussen 2000 en 2100.' }]);
    const rij = await this.afgesloten(jaar);
    const leeg = rij === undefined ? this.waaromLeeg(jaar) : null;
    const telling = (aantal: number | null | undefined): TellingWaarde =>
      aantal == null
        ? Object.assign(new Onderdrukt(), { reden: leeg ?? klein, drempel })
        : Object.assign(new Aantal(), { waarde: aantal });
    return {
      jaar,
      aangemeld: telling(rij?.aangemeld),
      geplaatst: telling(rij?.geplaatst),
      viaCoordinatiepunt: rij?.via ?? null,
      perFase: uitstroomfasen.map((fase) => ({ fase, aantal: telling(rij?.fasen?.[fase]) })),
      reden: leeg ?? (rij?.geen === true ? `In ${jaar} was er geen uitstroom.` : rij?.via == null ? nietGezegd : null),
    };
  }

  private async afgesloten(jaar: number): Promise<Rij | undefined> {
    const rijen = await this.verzoek.lees(
      (m) =>
        m.query(
          `select s.aangemeld, s.geplaatst, s.via, s.geen_uitstroom as geen,
                  (select jsonb_object_agg(f.fase, f.aantal) from zorg.uitstroomfasestatistiek f
                    where f.gemeente_code = s.gemeente_code and f.jaar = s.jaar) as fasen
             from zorg.uitstroomstatistiek s where s.gemeente_code = $1 and s.jaar = $2`,
          [this.verzoek.wie.gemeente, jaar],
        ) as Promise<Rij[]>,
    );
    return rijen[0];
  }

  /** The year that has just ended is closed by the first daily work of the new one. */
  private waaromLeeg(jaar: number): string {
    const ditJaar = Number(this.verzoek.klok.vandaag().slice(0, 4));
    return jaar >= ditJaar - 1 ? 'jaar nog niet afgesloten' : 'over dit jaar zijn er geen gegevens';
  }
}
