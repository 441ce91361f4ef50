import type { Toeval } from '../../kern/demo';
import { Bouwer, type Demoeigenaar } from './bouwer';
import { haalUit, regelOp, wijzig, type Demowoning } from './demowoning';
import { inKern, leefVoort, telt, wisseldagen } from './levensloop';
import { complexen, sluitstuk, type Complex } from './projecten';

/** Implied by V3: 9.170 after a net growth of 300. */
export const basis = { dag: '2020-01-01', kern: 8870 };
/** Where the demo ends up: just short of the target, so that there is something to see. */
export const einde = { dag: '2025-12-31', telt: 9142 };

const gewoneVoorraad = { actium: 8010, woonservice: 700 } as const;
/** Of these owners there are never fewer in a wijk, or the platform would keep quiet about the wijk. */
const kleineEigenaren: readonly Demoeigenaar[] = ['gemeente-assen', 'andere-corporatie'];
const minstens = 5;
const perJaar = { verkoop: 10, aankoop: 3, zorgErbij: 3, zorgEraf: 4 };

/** The whole story of the stock from 2019 up to and including `laatsteJaar`, at a scale of 100 = about 10.000 dwellings. */
export function maakVerloop(toeval: Toeval, schaal: number, laatsteJaar: number): Demowoning[] {
  const verloop = new Verloop(toeval, schaal / 100, Math.max(laatsteJaar, 2025));
  verloop.vestig();
  verloop.beweeg();
  verloop.stelAf();
  return verloop.woningen;
}

class Verloop {
  woningen: Demowoning[] = [];
  private readonly bouwer: Bouwer;

  constructor(
    private readonly toeval: Toeval,
    private readonly deel: number,
    private readonly laatsteJaar: number,
  ) {
    const { actium, woonservice } = gewoneVoorraad;
    this.bouwer = new Bouwer(toeval, { actium: this.zoveel(actium), woonservice: this.zoveel(woonservice) });
  }

  vestig(): void {
    for (const eigenaar of ['actium', 'woonservice'] as const)
      for (let i = 0; i < this.zoveel(gewoneVoorraad[eigenaar]); i++) this.voegToe(this.bouwer.maak({ eigenaar }));
    for (const complex of complexen) {
      const aantal = this.zoveel(complex.aantal);
      this.bouw(complex, kleineEigenaren.includes(complex.eigenaar) ? Math.max(aantal, minstens) : aantal);
    }
  }

  /** What happens one dwelling at a time: sale, purchase, another use. */
  beweeg(): void {
    for (let jaar = 2019; jaar <= this.laatsteJaar; jaar++) {
      for (const woning of this.kiesGewone(perJaar.verkoop, jaar)) haalUit(woning, this.dag(jaar), 'VERKOOP');
      for (let i = 0; i < this.zoveel(perJaar.aankoop); i++)
        this.voegToe(this.bouwer.maak({ eigenaar: 'actium', in: { dag: this.dag(jaar), reden: 'AANKOOP' } }));
      for (const woning of this.kiesGewone(perJaar.zorgErbij, jaar)) {
        wijzig(woning, this.dag(jaar), { gebruik: this.toeval.kies(['INTRAMURAAL', 'EXTRAMURAAL']) });
        woning.gewoon = false;
      }
      const zorghuis = this.woningen.filter((w) => regelOp(w, `${jaar}-01-01`)?.gebruik === 'INTRAMURAAL');
      for (const woning of this.kies(zorghuis, perJaar.zorgEraf))
        wijzig(woning, this.dag(jaar), { gebruik: this.toeval.kies(['REGULIER', 'EXTRAMURAAL']) });
    }
  }

  /** Adds or leaves out ordinary dwellings until the kernvoorraad is what it was, then builds or sells towards the end. */
  stelAf(): void {
    const kern = this.woningen.filter((w) => inKern(w, basis.dag)).length;
    let tekort = Math.round(basis.kern * this.deel) - kern;
    for (; tekort > 0; tekort--) this.voegToe(this.bouwer.maak({ eigenaar: 'actium', prijsbeleid: 'EERSTE' }));
    if (tekort < 0) {
      const teVeel = this.woningen.filter((w) => w.gewoon && inKern(w, basis.dag));
      const weg = new Set(this.trek(teVeel, -tekort));
      this.woningen = this.woningen.filter((w) => !weg.has(w));
    }
    const nog = Math.round(einde.telt * this.deel) - telt(this.woningen, einde.dag, basis.dag);
    this.bouw({ ...sluitstuk, prijsbeleid: 'EERSTE' }, Math.max(nog, 0));
    const blijvers = this.woningen.filter((w) => w.gewoon && inKern(w, einde.dag));
    for (const woning of this.trek(blijvers, Math.max(-nog, 0))) haalUit(woning, '2025-09-01', 'VERKOOP');
  }

  private bouw(complex: Complex, aantal: number): void {
    for (const woning of this.bouwer.complex(complex.naam, aantal, complex)) {
      this.voegToe(woning);
      if (complex.uit !== undefined) haalUit(woning, complex.uit.dag, complex.uit.reden);
    }
  }

  private voegToe(woning: Demowoning): void {
    this.woningen.push(leefVoort(woning, this.toeval, this.laatsteJaar));
  }

  private kiesGewone(aantal: number, jaar: number): Demowoning[] {
    const gewoon = this.woningen.filter((w) => w.gewoon && w.vanaf < `${jaar}-01-01`);
    return this.kies(jaar === 2019 ? this.woningen.filter((w) => w.gewoon) : gewoon, aantal);
  }

  private kies(uit: readonly Demowoning[], aantal: number): Demowoning[] {
    return this.trek(uit, this.zoveel(aantal));
  }

  /** Distinct dwellings at random. */
  private trek(uit: readonly Demowoning[], aantal: number): Demowoning[] {
    const rest = [...uit];
    return Array.from({ length: Math.min(aantal, rest.length) }, () =>
      rest.splice(this.toeval.tussen(0, rest.length - 1), 1),
    ).flat();
  }

  private zoveel(aantal: number): number {
    return Math.round(aantal * this.deel);
  }

  private dag(jaar: number): string {
    return `${jaar}-${this.toeval.kies(wisseldagen)}`;
  }
}
