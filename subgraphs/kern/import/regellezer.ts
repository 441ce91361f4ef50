import { Celfout } from './cel';
import type { Importbron } from './bron';
import type { Csvsoort } from './csv-import';
import { toonbaar } from './importfout';
import type { Importregel, Leesopties } from './importsoort';
import { leesTabel, Tabelfout } from './tabel';

/** The lines of a file one by one; faults go to `opties.fouten` and the reading goes on. */
export async function* leesRegels<R extends object, C>(
  bron: Importbron,
  soort: Csvsoort<R, C>,
  opties: Leesopties<C>,
): AsyncGenerator<Importregel<R>> {
  const lezer = new Regellezer(soort, opties);
  const [enkel, meer] = soort.regelnaam;
  try {
    for await (const { regel, cellen } of leesTabel(bron)) {
      if (!lezer.heeftKop) {
        if (!lezer.leesKop(regel, cellen)) return;
        continue;
      }
      const inhoud = lezer.lees(regel, cellen);
      if (inhoud !== null) yield { regel, inhoud };
    }
  } catch (fout) {
    if (!(fout instanceof Tabelfout)) throw fout;
    opties.fouten.voegToe(fout.regel, '', '', fout.message);
    return;
  }
  if (!lezer.heeftRegels) {
    opties.fouten.voegToe(
      1,
      '',
      '',
      lezer.heeftKop
        ? `Het bestand bevat geen ${meer}. Zet onder de regel met kolommen één regel per ${enkel}.`
        : `Het bestand is leeg. ${lezer.eersteRegel} Daaronder staat één regel per ${enkel}.`,
    );
  }
}

class Regellezer<R extends object, C> {
  private kop: (keyof R & string)[] | null = null;
  private readonly eerder = new Map<string, number>();
  private readonly vast: (keyof R & string)[];
  private readonly optioneel: (keyof R & string)[];
  heeftRegels = false;

  constructor(
    private readonly soort: Csvsoort<R, C>,
    private readonly opties: Leesopties<C>,
  ) {
    const namen = Object.keys(soort.kolommen) as (keyof R & string)[];
    this.vast = namen.filter((naam) => soort.kolommen[naam].optioneel !== true);
    this.optioneel = namen.filter((naam) => soort.kolommen[naam].optioneel === true);
  }

  get heeftKop(): boolean {
    return this.kop !== null;
  }

  get eersteRegel(): string {
    const erbij = this.optioneel.length === 0 ? '' : ` (en als u wilt: ${this.optioneel.join(';')})`;
    return `Op de eerste regel horen precies: ${this.vast.join(';')}${erbij}.`;
  }

  /** The fixed columns, in any order; without them no line can be read. */
  leesKop(regel: number, cellen: string[]): boolean {
    const namen = cellen.map((cel) => cel.trim());
    const voor = this.opties.fouten.aantal;
    // All the columns are named once: a file with another first line has dozens of these faults.
    const fout = (naam: string, wat: string): void =>
      this.opties.fouten.voegToe(
        regel,
        toonbaar(naam),
        naam,
        `De kolom "${toonbaar(naam)}" ${wat}${this.opties.fouten.aantal === voor ? ` ${this.eersteRegel}` : ''}`,
      );
    for (const naam of this.vast) if (!namen.includes(naam)) fout(naam, 'ontbreekt. Voeg haar toe.');
    for (const naam of new Set(namen)) {
      if (!Object.hasOwn(this.soort.kolommen, naam)) fout(naam, 'is onbekend. Verbeter de naam of haal haar weg.');
      else if (namen.filter((ander) => ander === naam).length > 1)
        fout(naam, 'staat er meer dan één keer. Laat er één staan.');
    }
    this.kop = namen as (keyof R & string)[];
    return this.opties.fouten.aantal === voor;
  }

  lees(regel: number, cellen: string[]): R | null {
    this.heeftRegels = true;
    const kop = this.kop ?? [];
    if (cellen.length !== kop.length) {
      const melding = `Deze regel heeft ${cellen.length} cellen; het moeten er ${kop.length} zijn. Zet een tekst met een scheidingsteken tussen aanhalingstekens.`;
      this.opties.fouten.voegToe(regel, '', '', melding);
      return null;
    }
    const voor = this.opties.fouten.aantal;
    const waarden: Partial<Record<keyof R, unknown>> = {};
    const tekst = (plaats: number): string => (cellen[plaats] ?? '').trim();
    kop.forEach((kolom, plaats) => (waarden[kolom] = this.leesCel(regel, kolom, tekst(plaats))));
    const inhoud = waarden as Partial<R>;
    const fout = (kolom: keyof R & string, melding: string): void =>
      this.opties.fouten.voegToe(regel, kolom, tekst(kop.indexOf(kolom)), melding);
    this.soort.controleer?.(inhoud, this.opties.context, this.opties.partner, fout);
    this.controleerSleutel(regel, inhoud, fout);
    return this.opties.fouten.aantal === voor ? (inhoud as R) : null;
  }

  private leesCel(regel: number, kolom: keyof R & string, tekst: string): unknown {
    const { lees, leeg } = this.soort.kolommen[kolom];
    if (tekst === '') {
      if (!leeg) this.opties.fouten.voegToe(regel, kolom, '', 'Deze cel is leeg. Vul haar in.');
      return leeg ? null : undefined;
    }
    try {
      return lees(tekst, kolom);
    } catch (fout) {
      if (!(fout instanceof Celfout)) throw fout;
      this.opties.fouten.voegToe(regel, kolom, tekst, fout.message);
      return undefined;
    }
  }

  private controleerSleutel(
    regel: number,
    inhoud: Partial<R>,
    fout: (kolom: keyof R & string, melding: string) => void,
  ): void {
    const { kolom, van, dubbel } = this.soort.sleutel;
    const sleutel = van(inhoud);
    if (sleutel === null) return;
    const eerste = this.eerder.get(sleutel);
    if (eerste === undefined) this.eerder.set(sleutel, regel);
    else fout(kolom, `"${toonbaar(String(inhoud[kolom]))}" staat ook op regel ${eerste}. ${dubbel}`);
  }
}
