import { alsGetal, leesParameters } from '../../kern/parameter/parameter';
import type { Verzoek } from '../../kern/verzoek';
import { StandService } from '../voorraad/stand.service';
import type { KlasseAantal, Voorraad } from '../voorraad/voorraad.entity';
import { AandeelService } from '../wijk/aandeel.service';
import type { Klassedeel, Wijkmix } from './wijkmix.entity';

interface Ijkpunten {
  /** All dwellings of the gemeente; null while one wijk has no known total. */
  woningen: number | null;
  /** From how many percentage points on a wijk is far from the city. */
  afwijking: number | null;
}

/**
 * A wijk beside the city (V17). Everything here follows from totals that were already told to this caller, so that a small group
 * that those withhold cannot come back.
 */
export class WijkmixService {
  constructor(private readonly verzoek: Verzoek) {}

  async vanWijk(wijk: string, peildatum: string): Promise<Wijkmix> {
    const stand = this.verzoek.dienst(StandService);
    const [deel, stad, aandeel, ijk, richtlijn] = await Promise.all([
      stand.vanWijk(wijk, peildatum),
      this.stad(peildatum),
      this.verzoek.dienst(AandeelService).vanWijk(wijk, peildatum),
      this.ijkpunten(peildatum),
      this.richtlijn(wijk, peildatum),
    ]);
    const aandeelStad =
      stad.kernvoorraad === null || ijk.woningen === null ? null : (stad.kernvoorraad / ijk.woningen) * 100;
    const verschil = aandeel === null || aandeelStad === null ? null : aandeel - aandeelStad;
    return {
      peildatum,
      aandeel,
      aandeelStad,
      verschil,
      ligging: verschil === null ? null : verschil === 0 ? 'GELIJK' : verschil > 0 ? 'BOVEN' : 'ONDER',
      verVanStad: verschil === null || ijk.afwijking === null ? null : Math.abs(verschil) >= ijk.afwijking,
      richtlijn,
      klassen: klassedelen(deel.perKlasse, stad.perKlasse),
      reden: waarom(deel, stad, aandeel, ijk),
    };
  }

  /** The same for every wijk of a question. */
  private async stad(dag: string): Promise<Voorraad> {
    const lader = this.verzoek.lader<Voorraad>('mixstad', async (dagen) => {
      const standen = await Promise.all(dagen.map((d) => this.verzoek.dienst(StandService).vanGemeente(d)));
      return new Map(standen.map((stand) => [stand.peildatum, stand]));
    });
    return (await lader.load(dag)) as Voorraad;
  }

  private async ijkpunten(dag: string): Promise<Ijkpunten> {
    const lader = this.verzoek.lader<Ijkpunten>('mixijkpunten', (dagen) =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query(
          `select d::text as dag, woningvoorraad.stadswoningen(d) as woningen, beleid.parameter('mix_afwijking', d) as afwijking
             from unnest($1::date[]) as d`,
          [dagen],
        )) as { dag: string; woningen: number | null; afwijking: string | null }[];
        return new Map(
          rijen.map(({ dag: d, woningen, afwijking }) => [
            d,
            { woningen, afwijking: afwijking === null ? null : Number(afwijking) / 100 },
          ]),
        );
      }),
    );
    return (await lader.load(dag)) ?? { woningen: null, afwijking: null };
  }

  private async richtlijn(wijk: string, dag: string): Promise<number | null> {
    const lader = this.verzoek.lader<string>(`mixrichtlijn:${dag}`, (wijken) =>
      this.verzoek.lees(async (m) => {
        const vragen = wijken.map((sleutel) => ({ code: 'sociale_huur_wijk' as const, dag, sleutel }));
        const waarden = await leesParameters(m, vragen);
        return new Map(wijken.flatMap((w, nr) => (waarden[nr] == null ? [] : [[w, waarden[nr]] as const])));
      }),
    );
    const waarde = alsGetal(await lader.load(wijk));
    return waarde === null ? null : waarde / 100;
  }
}

function klassedelen(wijk: KlasseAantal[] | null, stad: KlasseAantal[] | null): Klassedeel[] | null {
  if (wijk === null || stad === null) return null;
  const som = (delen: KlasseAantal[]): number => delen.reduce((totaal, { aantal }) => totaal + aantal, 0);
  const [alleWijk, alleStad] = [som(wijk), som(stad)];
  if (alleWijk === 0 || alleStad === 0) return null;
  return wijk.map(({ klasse, aantal }) => ({
    klasse,
    wijk: (aantal / alleWijk) * 100,
    stad: ((stad.find((deel) => deel.klasse === klasse)?.aantal ?? 0) / alleStad) * 100,
  }));
}

function waarom(deel: Voorraad, stad: Voorraad, aandeel: number | null, ijk: Ijkpunten): string | null {
  const zinnen = [
    deel.reden ?? stad.reden,
    aandeel === null && deel.kernvoorraad !== null ? 'Hoeveel woningen de wijk telt is niet bekend.' : null,
    ijk.woningen === null
      ? 'Niet van elke wijk is bekend hoeveel woningen zij telt; daarom is er geen deel van de stad.'
      : null,
    ijk.afwijking === null ? 'Vanaf welk verschil een wijk ver van de stad ligt is nog niet vastgesteld.' : null,
  ];
  return [...new Set(zinnen.filter((zin) => zin !== null))].join(' ') || null;
}
