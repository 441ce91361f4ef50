import type { Toeval } from '../../kern/demo';
import type { Woningregel } from '../import/woningregel';
import type { Woningsoort } from '../woning/woning.enum';
import { Adresboek } from './adressen';
import type { Demowoning } from './demowoning';
import { Buurtkiezer, kiesGewogen, wijkbeelden, wijkenVan } from './gebieden';
import { kiesHuur, kiesPrijsbeleid, plafond, type Prijsbeleid } from './huurbeleid';

export type Demoeigenaar = 'actium' | 'woonservice' | 'gemeente-assen' | 'andere-corporatie';

/** What is fixed of a dwelling to be made; the rest is drawn. */
export interface Bouwopdracht {
  eigenaar: Demoeigenaar;
  wijk?: string;
  buurt?: string;
  /** Name of a complex that has streets of its own. */
  complex?: string;
  prijsbeleid?: Prijsbeleid;
  /** First day let, when that is after the start of the series, with the reason. */
  in?: { dag: string; reden: NonNullable<Woningregel['inExploitatieReden']> };
  regel?: Partial<Woningregel>;
}

/** First day of the series. */
export const begin = '2019-01-01';

const kamers: Record<Woningsoort, readonly [number, number]> = {
  EENGEZINS: [4, 5],
  APPARTEMENT: [2, 3],
  BENEDENWONING: [2, 3],
  BOVENWONING: [2, 4],
  MAISONNETTE: [3, 4],
  ONZELFSTANDIG: [1, 1],
  STANDPLAATS: [1, 3],
};
const soorten: readonly { soort: Woningsoort; gewicht: number }[] = [
  { soort: 'EENGEZINS', gewicht: 52 },
  { soort: 'APPARTEMENT', gewicht: 34 },
  { soort: 'BENEDENWONING', gewicht: 5 },
  { soort: 'BOVENWONING', gewicht: 5 },
  { soort: 'MAISONNETTE', gewicht: 4 },
];

/** Makes dwellings with invented numbers, addresses and rents. */
export class Bouwer {
  private readonly buurten: Buurtkiezer;
  private readonly adressen = new Adresboek();
  private aantal = 0;

  private readonly wijken: Record<'actium' | 'woonservice', { code: string; gewicht: number }[]>;

  /** `gewoon`: how many ordinary dwellings each corporatie gets. */
  constructor(
    readonly toeval: Toeval,
    gewoon: Record<'actium' | 'woonservice', number>,
  ) {
    this.buurten = new Buurtkiezer(toeval);
    this.wijken = {
      actium: wijkenVan('actium', gewoon.actium),
      woonservice: wijkenVan('woonservice', gewoon.woonservice),
    };
  }

  maak(opdracht: Bouwopdracht): Demowoning {
    const { toeval } = this;
    const { eigenaar, complex = '' } = opdracht;
    const wijken = this.wijken[eigenaar === 'woonservice' ? eigenaar : 'actium'];
    const wijk = opdracht.wijk ?? kiesGewogen(toeval, wijken)?.code ?? 'WK010601';
    const buurtcode = opdracht.buurt ?? this.buurten.kies(wijk);
    const prijsbeleid = opdracht.prijsbeleid ?? kiesPrijsbeleid(toeval, eigenaar);
    const nieuw = opdracht.in?.reden === 'NIEUWBOUW';
    const vanaf = opdracht.in?.dag ?? begin;
    const jaar = Number(vanaf.slice(0, 4));
    const soort = opdracht.regel?.soort ?? kiesGewogen(toeval, soorten)?.soort ?? 'APPARTEMENT';
    const aantalKamers = toeval.tussen(...kamers[soort]);
    const kaleHuur = kiesHuur(toeval, prijsbeleid, jaar);
    const bouwjaar = opdracht.regel?.bouwjaar ?? (nieuw ? jaar : this.bouwjaar(wijk, jaar));
    const regel: Woningregel = {
      ...this.nummers(eigenaar),
      ...this.adressen.volgend(buurtcode, complex),
      toevoeging: null,
      plaats: 'Assen',
      buurtcode,
      eigenaar,
      soort,
      bouwjaar,
      oppervlakte: 24 + aantalKamers * toeval.tussen(15, 19),
      kamers: aantalKamers,
      energielabel: this.energielabel(bouwjaar),
      zelfstandig: true,
      gebruik: 'REGULIER',
      kaleHuur,
      streefhuur: Math.max(kaleHuur, Math.min(Math.round(kaleHuur * 1.12), plafond(prijsbeleid, jaar))),
      levensloopbestendig: soort !== 'EENGEZINS' && toeval.kans(bouwjaar >= 1995 ? 0.7 : 0.15),
      geclusterd: false,
      flexwoning: false,
      standplaats: false,
      conditie: bouwjaar >= 2010 ? 1 : toeval.tussen(2, bouwjaar < 1970 ? 4 : 3),
      status: 'VERHUURD',
      inExploitatie: opdracht.in?.dag ?? null,
      inExploitatieReden: opdracht.in?.reden ?? null,
      uitExploitatie: null,
      uitExploitatieReden: null,
      servicekosten: this.servicekosten(soort, prijsbeleid),
      ...opdracht.regel,
    };
    const gewoon = opdracht.in === undefined && opdracht.regel === undefined && complex === '';
    return { regel, wijk, prijsbeleid, vanaf, wijzigingen: new Map(), gewoon };
  }

  /** So many dwellings that lie together: one buurt, streets of their own. */
  complex(naam: string, aantal: number, opdracht: Bouwopdracht & { wijk: string }): Demowoning[] {
    const buurt = opdracht.buurt ?? this.buurten.kies(opdracht.wijk);
    return Array.from({ length: aantal }, () => this.maak({ ...opdracht, buurt, complex: naam }));
  }

  /** In cents: lift and stairs of what is stacked; where the rent lies at its limit they are in the rent (T9). */
  private servicekosten(soort: Woningsoort, prijsbeleid: Prijsbeleid): number {
    const gestapeld = soort !== 'EENGEZINS' && soort !== 'STANDPLAATS';
    return gestapeld && (prijsbeleid === 'KORTING' || prijsbeleid === 'VRIJ') ? 1000 + (this.aantal % 36) * 100 : 0;
  }

  private bouwjaar(wijk: string, uiterlijk: number): number {
    const [van, tot] = wijkbeelden[wijk]?.bouwjaren ?? [1960, 1990];
    return Math.min(this.toeval.tussen(van, tot), uiterlijk);
  }

  private nummers(eigenaar: Demoeigenaar): { idExtern: string; bagId: string } {
    const nummer = ++this.aantal;
    const letter = { actium: 'A', woonservice: 'W', 'gemeente-assen': 'G', 'andere-corporatie': 'X' }[eigenaar];
    // The numbers of the real register begin with 010601000: these do not occur there.
    return {
      idExtern: `${letter}-${String(nummer).padStart(6, '0')}`,
      bagId: `0106019${String(nummer).padStart(9, '0')}`,
    };
  }

  private energielabel(bouwjaar: number): string {
    const { toeval } = this;
    if (bouwjaar >= 2018) return toeval.kies(['A++', 'A+++', 'A++++']);
    if (bouwjaar >= 2005) return toeval.kies(['A', 'A', 'A+']);
    if (bouwjaar >= 1990) return toeval.kies(['A', 'B', 'B', 'C']);
    return toeval.kies(['A', 'B', 'C', 'C', 'D', 'D', 'E', 'F', 'G']);
  }
}
