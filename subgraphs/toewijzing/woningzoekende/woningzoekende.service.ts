import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ongeldigeInvoer } from '../../kern/fout';
import type { Importtelling } from '../../kern/import/importsoort';
import type { Verzoek } from '../../kern/verzoek';
import type { Doelgroep } from './doelgroep';

/** A registration as its corporatie tells it; amounts in cents, null = not known. */
export interface Woningzoekendenregel {
  /** Of the corporatie's own system: by this a line is known. */
  idExtern: string;
  inschrijfdatum: string;
  huishoudgrootte: number;
  samenstelling?: string | null | undefined;
  ouderenhuishouden: boolean | null;
  rekeninkomen: number | null;
  geboortejaar: number | null;
  /** Urgency holds from and through these days; without an end until it is taken away. */
  urgentieVan: string | null;
  urgentieTot: string | null;
  statushouder: boolean | null;
  doelgroep: Doelgroep | null;
  uitgeschrevenOp?: string | null | undefined;
}

/** That somebody reacted on a dwelling, or was proposed for it; the dwelling by its own number or by that of its owner. */
export interface Reactieregel {
  woningzoekende: string;
  woning: string;
  op: string;
}

/** A line that names what the corporatie does not have. */
export interface Reactiefout {
  plaats: number;
  veld: 'woningzoekende' | 'woning';
}

const velden = ['huishouden', 'wachttijdMaanden', 'inkomenstoets', 'statushouder'];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Takes over registrations and reactions of the own corporatie, as its databeheerder: who is absent from the lines stays. The same
 * lines again change nothing.
 */
export class WoningzoekendeService {
  constructor(private readonly verzoek: Verzoek) {}

  neemOver(regels: readonly Woningzoekendenregel[]): Promise<Importtelling> {
    return this.verzoek.lees((m) => this.neemOverIn(m, regels));
  }

  /** All or nothing; throws when a line names a seeker or dwelling that is not the corporatie's. */
  async neemReactiesOver(regels: readonly Reactieregel[]): Promise<Importtelling> {
    return this.verzoek.lees(async (m) => {
      const { telling, fouten } = await this.neemReactiesOverIn(m, regels);
      if (fouten.length > 0)
        throw ongeldigeInvoer(
          fouten.map(({ plaats, veld }) => ({ veld: `regels.${plaats}.${veld}`, melding: onbekend[veld] })),
        );
      return telling;
    });
  }

  async neemOverIn(m: EntityManager, regels: readonly Woningzoekendenregel[]): Promise<Importtelling> {
    const rijen = regels.map((regel) => ({
      ...regel,
      id: this.verzoek.nieuwId(),
      betrokkene: this.verzoek.nieuwId(),
      afdruk: this.afdruk(regel),
    }));
    const geraakt = (await m.query('select betrokkene, nieuw from toewijzing.neem_woningzoekenden_over($1)', [
      JSON.stringify(rijen),
    ])) as { betrokkene: string; nieuw: boolean }[];
    await this.noteer(m, 'Woningzoekende.importeer', geraakt, velden);
    return telling(regels.length, geraakt);
  }

  async neemReactiesOverIn(
    m: EntityManager,
    regels: readonly Reactieregel[],
  ): Promise<{ telling: Importtelling; fouten: Reactiefout[] }> {
    const rijen = regels.map(({ woning, ...regel }, nr) => ({
      ...regel,
      nr,
      id: this.verzoek.nieuwId(),
      ...(uuid.test(woning) ? { woning_id: woning } : { woning }),
    }));
    const uit = (await m.query('select nr, fout, betrokkene, nieuw from toewijzing.neem_reacties_over($1)', [
      JSON.stringify(rijen),
    ])) as { nr: number; fout: Reactiefout['veld'] | null; betrokkene: string; nieuw: boolean }[];
    const geraakt = uit.filter((rij) => rij.fout === null);
    await this.noteer(m, 'Kandidaat.importeer', geraakt, ['plaats']);
    return {
      telling: telling(regels.length, geraakt),
      fouten: uit.flatMap(({ nr, fout }) => (fout === null ? [] : [{ plaats: nr, veld: fout }])),
    };
  }

  private async noteer(
    m: EntityManager,
    naam: string,
    geraakt: readonly { betrokkene: string }[],
    geschreven: string[],
  ): Promise<void> {
    const log = this.verzoek.logboek(naam);
    for (const { betrokkene } of geraakt)
      log.geschreven('Kandidaat', { eigenaar: this.verzoek.wie.partner, betrokkene }, geschreven);
    await log.schrijf(m);
  }

  /** Keyed, because a bare hash of an income or a year of birth can be guessed. */
  private afdruk(regel: Woningzoekendenregel): string {
    const vast = Object.keys(regel)
      .sort()
      .map((veld) => [veld, regel[veld as keyof Woningzoekendenregel] ?? null]);
    return createHmac('sha256', this.verzoek.omgeving.geheim).update(JSON.stringify(vast)).digest('hex');
  }
}

/** What to say of a line that names what is not there. */
export const onbekend: Readonly<Record<Reactiefout['veld'], string>> = {
  woningzoekende: 'Deze woningzoekende staat niet bij uw organisatie ingeschreven. Lees eerst de woningzoekenden in.',
  woning: 'Deze woning is niet van uw organisatie. Gebruik het nummer uit het bestand met woningen.',
};

const telling = (aantal: number, geraakt: readonly { nieuw: boolean }[]): Importtelling => {
  const nieuw = geraakt.filter((rij) => rij.nieuw).length;
  return { nieuw, gewijzigd: geraakt.length - nieuw, ongewijzigd: aantal - geraakt.length };
};
