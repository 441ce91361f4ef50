import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import { HuurprijsgrensService } from '../huurprijsgrens/huurprijsgrens.service';
import { huurprijsklassen, type Huurprijsklasse } from '../woning/woning.enum';
import { AfspraakService, type Voorraadafspraak } from './afspraak.service';
import type { EigenaarAantal, KlasseAantal, Voorraad } from './voorraad.entity';

/** One group of equal dwellings on a day, as the meter in the database counts them. */
export interface Standregel {
  wijk_code: string | null;
  /** Null for what was taken over, of whomever. */
  eigenaar: string | null;
  in_kern: boolean | null;
  klasse: Huurprijsklasse | null;
  buiten: string | null;
  aantal: number;
  overname: number;
  /** The group is too small: what the rest of the line would tell is withheld by the database. */
  onthouden: boolean;
  /** Dwellings of all owners that have too few to be told apart; of the gemeente as a whole only. */
  samen: boolean;
  /** How many dwellings such an owner has. */
  alle: number;
}

/** Why a dwelling is not in the kernvoorraad (V1, V2), as it fits in "Buiten de kernvoorraad vallen: …". */
const buitenredenen: Record<string, string> = {
  GEEN_PARTIJ: 'eigenaar is geen partij bij de afspraken',
  NIET_ZELFSTANDIG: 'niet zelfstandig',
  INTRAMURAAL: 'verhuurd aan een zorgpartij (intramuraal)',
  HUUR_ONBEKEND: 'huur niet bekend',
  GRENS_ONBEKEND: 'huurgrens van het jaar niet bekend',
  BOVEN_GRENS: 'huur boven de liberalisatiegrens',
};

/** Why the figures of a small group are empty; the wijk next to it protects it from being subtracted. */
export const teKlein =
  'Een eigenaar heeft hier minder dan 5 woningen, of elders en dan zou dit cijfer dat verraden; wat een enkele woning doet wordt niet getoond.';

const som = (regels: readonly Standregel[], waarde: (r: Standregel) => number): number =>
  regels.reduce((totaal, regel) => totaal + waarde(regel), 0);

export function perKlasse(regels: readonly Standregel[]): KlasseAantal[] {
  return huurprijsklassen.map((klasse) => ({
    klasse,
    aantal: som(regels, (r) => (r.klasse === klasse ? r.aantal : 0)),
  }));
}

const genoemd = ({ naam, verlopen }: Voorraadafspraak): Pick<Voorraad, 'afspraak' | 'verlopen'> => ({
  afspraak: naam === '' ? null : naam,
  verlopen,
});

/** The stock on one day, of the gemeente or of a wijk. */
export class StandService {
  constructor(private readonly verzoek: Verzoek) {}

  /** Groups of dwellings on a day; null wijken = the whole gemeente, counted once per request for whatever asks for it. */
  async regels(dag: string, wijken: readonly string[] | null): Promise<Standregel[]> {
    const lees = (d: string, waar: readonly string[] | null): Promise<Standregel[]> =>
      this.verzoek.lees((m) => m.query('select * from woningvoorraad.stand($1, $2)', [d, waar]));
    if (wijken !== null) return lees(dag, wijken);
    const lader = this.verzoek.lader<Standregel[]>(
      'standgemeente',
      async (dagen) => new Map(await Promise.all(dagen.map(async (d) => [d, await lees(d, null)] as const))),
    );
    return (await lader.load(dag)) ?? [];
  }

  async vanGemeente(dag: string): Promise<Voorraad> {
    const leeg = await this.waaromLeeg(dag);
    const afspraak = await this.verzoek.dienst(AfspraakService).op(dag);
    if (leeg !== null) return this.onbekend(dag, leeg, afspraak, afspraak.doel);
    return this.vorm(dag, await this.regels(dag, null), afspraak, afspraak.doel);
  }

  async vanWijk(wijk: string, dag: string): Promise<Voorraad> {
    const leeg = await this.waaromLeeg(dag);
    const afspraak = await this.verzoek.dienst(AfspraakService).op(dag);
    if (leeg !== null) return this.onbekend(dag, leeg, afspraak, null);
    const lader = this.verzoek.lader(`stand:${dag}`, async (wijken) =>
      groepeer(await this.regels(dag, wijken), (r) => r.wijk_code ?? ''),
    );
    return this.vorm(dag, (await lader.load(wijk)) ?? [], afspraak, null);
  }

  /** Null when the kernvoorraad of this day can be told. */
  async waaromLeeg(dag: string): Promise<string | null> {
    if (dag > this.verzoek.klok.vandaag()) return 'Deze dag is nog niet geweest.';
    const jaar = Number(dag.slice(0, 4));
    const grenzen = await this.verzoek.dienst(HuurprijsgrensService).vanJaar(jaar);
    return grenzen?.liberalisatieCent == null ? `De liberalisatiegrens van ${jaar} is niet bekend.` : null;
  }

  /** Null when every price class of this day's year can be told (V6). */
  async waaromGeenKlassen(dag: string): Promise<string | null> {
    const jaar = Number(dag.slice(0, 4));
    const g = await this.verzoek.dienst(HuurprijsgrensService).vanJaar(jaar);
    const compleet = g?.kwaliteitskortingCent != null && g.eersteAftoppingCent != null && g.tweedeAftoppingCent != null;
    return compleet
      ? null
      : `De aftoppingsgrenzen van ${jaar} zijn niet vastgesteld; de verdeling naar huurprijs blijft daarom leeg.`;
  }

  private onbekend(peildatum: string, reden: string, afspraak: Voorraadafspraak, doel: number | null): Voorraad {
    const leeg = {
      kernvoorraad: null,
      telt: null,
      verschil: null,
      perKlasse: null,
      perEigenaar: null,
      buitenKernvoorraad: null,
    };
    return { peildatum, reden, doel, ...genoemd(afspraak), ...leeg };
  }

  private async vorm(
    peildatum: string,
    regels: readonly Standregel[],
    afspraak: Voorraadafspraak,
    doel: number | null,
  ): Promise<Voorraad> {
    const zonderGrens = await this.waaromGeenKlassen(peildatum);
    // A wijk of which a group is withheld has no total: minus what is known, it would be that group.
    const dicht = regels.some((r) => r.onthouden && r.wijk_code !== null);
    const onthouden = regels.some((r) => r.onthouden) ? teKlein : null;
    const klassen = (deel: readonly Standregel[]): KlasseAantal[] | null =>
      zonderGrens === null && !deel.some((r) => r.onthouden) ? perKlasse(deel) : null;
    const tel = som(regels, (r) => (r.in_kern === true ? r.aantal : 0));
    const kernvoorraad = dicht ? null : tel;
    const telt = dicht ? null : tel - som(regels, (r) => r.overname);
    // What is known of a small owner is its number; its dwellings stand in what is told together.
    const geteld = regels.filter((r) => r.alle === 0);
    return {
      peildatum,
      kernvoorraad,
      telt,
      doel,
      verschil: doel === null || telt === null ? null : telt - doel,
      reden: [onthouden, zonderGrens].filter((zin) => zin !== null).join(' ') || null,
      ...genoemd(afspraak),
      perKlasse: klassen(geteld),
      perEigenaar: this.perEigenaar(regels, klassen),
      buitenKernvoorraad: dicht
        ? null
        : Object.entries(buitenredenen)
            .map(([code, tekst]) => ({ reden: tekst, aantal: som(regels, (r) => (r.buiten === code ? r.aantal : 0)) }))
            .filter((r) => r.aantal > 0),
    };
  }

  private perEigenaar(
    regels: readonly Standregel[],
    klassen: (deel: readonly Standregel[]) => KlasseAantal[] | null,
  ): EigenaarAantal[] {
    return [
      ...groepeer(
        regels.filter((r) => !r.samen),
        (r) => r.eigenaar ?? '',
      ),
    ]
      .filter(([id]) => id !== '')
      .map(([id, deel]) => ({
        eigenaar: { id },
        aantal: som(deel, (r) => r.aantal + r.alle),
        perKlasse: klassen(deel),
      }))
      .filter((e) => e.aantal > 0)
      .sort((a, b) => b.aantal - a.aantal || a.eigenaar.id.localeCompare(b.eigenaar.id));
  }
}
