import { magHandelen, soortnaam } from '../../../schema/beleid/beleid';
import { partners } from '../../../schema/beleid/partners';
import { Celfout } from './cel';
import { toonbaar, type Importfouten } from './importfout';
import { leesTabel, Tabelfout } from './tabel';
import { kolomnamen, optioneleKolommen, woningkolommen } from './woningkolommen';
import type { Woningregel } from './woningregel';

/** What the lines are checked against. */
export interface Leesopties {
  /** Gemeente per buurt code. */
  buurten: ReadonlyMap<string, string>;
  /** The only owner whose lines may be in the file; null = every partner that has a databeheerder. */
  partner: string | null;
  fouten: Importfouten;
}

/** From this day on an entry and an exit need a reason (V5). */
const beginReeks = '2019-01-01';

const eersteRegel = `Op de eerste regel horen precies: ${kolomnamen.join(';')} (en als u wilt: ${optioneleKolommen.join(';')}).`;

/** Partners of whom somebody may import dwellings, with their gemeenten. */
const eigenaren: ReadonlyMap<string, readonly string[]> = new Map(
  partners
    .filter((p) => magHandelen('importeer', `${soortnaam(p.soort)}/databeheerder`, 'VASTGOEDBEHEER'))
    .map((p) => [p.id, p.gemeenten]),
);

/** The dwellings of a file, line by line; faults go to `opties.fouten` and the reading goes on. */
export async function* leesWoningen(bestand: string, opties: Leesopties): AsyncGenerator<Woningregel> {
  const lezer = new Regellezer(opties);
  try {
    for await (const { regel, cellen } of leesTabel(bestand)) {
      if (!lezer.heeftKop) {
        if (!lezer.leesKop(regel, cellen)) return;
        continue;
      }
      const woning = lezer.lees(regel, cellen);
      if (woning !== null) yield woning;
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
        ? 'Het bestand bevat geen woningen. Zet onder de regel met kolommen één regel per woning.'
        : `Het bestand is leeg. ${eersteRegel} Daaronder staat één regel per woning.`,
    );
  }
}

class Regellezer {
  private kop: (keyof Woningregel)[] | null = null;
  private readonly eerder = new Map<string, number>();
  heeftRegels = false;

  constructor(private readonly opties: Leesopties) {}

  get heeftKop(): boolean {
    return this.kop !== null;
  }

  /** The fixed columns, in any order; without them no line can be read. */
  leesKop(regel: number, cellen: string[]): boolean {
    const namen = cellen.map((cel) => cel.trim());
    const voor = this.opties.fouten.aantal;
    // All the columns are named once: a file with another first line has dozens of these faults.
    const fout = (naam: string, wat: string): void =>
      this.opties.fouten.voegToe(
        regel,
        naam,
        naam,
        `De kolom "${toonbaar(naam)}" ${wat}${this.opties.fouten.aantal === voor ? ` ${eersteRegel}` : ''}`,
      );
    for (const naam of kolomnamen) if (!namen.includes(naam)) fout(naam, 'ontbreekt. Voeg haar toe.');
    for (const naam of new Set(namen)) {
      if (!(naam in woningkolommen)) fout(naam, 'is onbekend. Verbeter de naam of haal haar weg.');
      else if (namen.filter((ander) => ander === naam).length > 1)
        fout(naam, 'staat er meer dan één keer. Laat er één staan.');
    }
    this.kop = namen as (keyof Woningregel)[];
    return this.opties.fouten.aantal === voor;
  }

  lees(regel: number, cellen: string[]): Woningregel | null {
    this.heeftRegels = true;
    const kop = this.kop ?? [];
    if (cellen.length !== kop.length) {
      const melding = `Deze regel heeft ${cellen.length} cellen; het moeten er ${kop.length} zijn. Zet een tekst met een scheidingsteken tussen aanhalingstekens.`;
      this.opties.fouten.voegToe(regel, '', '', melding);
      return null;
    }
    const voor = this.opties.fouten.aantal;
    const waarden: Partial<Record<keyof Woningregel, unknown>> = {};
    kop.forEach((kolom, plaats) => (waarden[kolom] = this.leesCel(regel, kolom, (cellen[plaats] ?? '').trim())));
    const woning = waarden as unknown as Woningregel;
    this.controleer(regel, woning);
    return this.opties.fouten.aantal === voor ? woning : null;
  }

  private leesCel(regel: number, kolom: keyof Woningregel, tekst: string): unknown {
    const { lees, leeg } = woningkolommen[kolom];
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

  /** What cells say together; a cell that could not be read has had its fault. */
  private controleer(regel: number, woning: Partial<Woningregel>): void {
    const fout = (kolom: keyof Woningregel, melding: string): void =>
      this.opties.fouten.voegToe(regel, kolom, String(woning[kolom] ?? ''), melding);
    this.controleerEigenaar(woning, fout);
    this.controleerExploitatie(woning, fout);
    if (woning.idExtern === undefined || woning.eigenaar === undefined) return;
    const sleutel = `${woning.eigenaar} ${woning.idExtern}`;
    const eerste = this.eerder.get(sleutel);
    if (eerste === undefined) this.eerder.set(sleutel, regel);
    else
      fout(
        'idExtern',
        `"${woning.idExtern}" staat ook op regel ${eerste}. Elke woning van een eigenaar staat één keer in het bestand.`,
      );
  }

  private controleerEigenaar(
    { eigenaar, buurtcode }: Partial<Woningregel>,
    fout: (kolom: keyof Woningregel, melding: string) => void,
  ): void {
    const { partner, buurten } = this.opties;
    const gemeenten = eigenaar === undefined ? undefined : eigenaren.get(eigenaar);
    if (eigenaar !== undefined && partner !== null && eigenaar !== partner) {
      fout(
        'eigenaar',
        `Deze woning hoort bij ${toonbaar(eigenaar)}; ${partner} leest alleen eigen woningen in. Haal de regel weg.`,
      );
    } else if (eigenaar !== undefined && gemeenten === undefined) {
      const wie = partners.some((p) => p.id === eigenaar) ? 'heeft geen databeheerder' : 'is geen partner';
      fout('eigenaar', `"${toonbaar(eigenaar)}" ${wie}. Woningen komen van ${[...eigenaren.keys()].join(', ')}.`);
    }
    if (buurtcode === undefined) return;
    const gemeente = buurten.get(buurtcode);
    if (gemeente === undefined) {
      fout('buurtcode', `De buurt ${buurtcode} bestaat niet. Gebruik een code van de buurten in Buurtgraaf.`);
    } else if (gemeenten !== undefined && !gemeenten.includes(gemeente)) {
      fout(
        'buurtcode',
        `De buurt ${buurtcode} ligt in een andere gemeente dan die van ${eigenaar}. Haal de regel weg.`,
      );
    }
  }

  private controleerExploitatie(
    { inExploitatie, inExploitatieReden, uitExploitatie, uitExploitatieReden }: Partial<Woningregel>,
    fout: (kolom: keyof Woningregel, melding: string) => void,
  ): void {
    const paren = [
      ['inExploitatieReden', inExploitatie, inExploitatieReden],
      ['uitExploitatieReden', uitExploitatie, uitExploitatieReden],
    ] as const;
    for (const [kolom, dag, reden] of paren) {
      if (typeof dag === 'string' && dag >= beginReeks && reden === null)
        fout(kolom, 'Hier ontbreekt de reden. Vanaf 2019 heeft elke datum in of uit exploitatie een reden.');
      if (dag === null && typeof reden === 'string')
        fout(kolom, 'Er is een reden zonder datum. Vul de datum in of maak de reden leeg.');
    }
    if (inExploitatie && uitExploitatie && uitExploitatie <= inExploitatie)
      fout(
        'uitExploitatie',
        `${uitExploitatie} ligt niet na ${inExploitatie}, de dag in exploitatie. Controleer beide datums.`,
      );
  }
}
