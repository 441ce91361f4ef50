import type { KeyObject } from 'node:crypto';
import { tmpdir } from 'node:os';
import { GraphQLError } from 'graphql';
import { Fout, ongeldigeInvoer } from '../fout';
import { leesIdentiteit, type Identiteit } from '../identiteit';
import { maskeer } from '../uitvoering';
import { Verzoek, type Omgeving } from '../verzoek';
import type { Importbron } from './bron';
import { Celfout } from './cel';
import type { Importfout } from './importfout';
import type { Importsoort, Importtelling } from './importsoort';
import { keurInlezer, leesIn, type Voortgang } from './inlezen';
import { leesPeildatum } from './peildatum';

/** A file that somebody hands in, with the gateway's token for who that is. */
export interface Importvraag {
  soort: string;
  /** As the caller wrote it; null = today. */
  peildatum: string | null;
  proef: boolean;
  token: string;
  bron: Importbron;
  meld?(voortgang: Voortgang): void;
  /** Aborted when nobody waits for the answer any more. */
  signaal?: AbortSignal;
}

export interface Importantwoord {
  soort: string;
  proef: boolean;
  peildatum: string;
  /** Null when a fault kept everything out. */
  telling: Importtelling | null;
  /** How many faults there are; the first thousand follow. */
  aantalFouten: number;
  fouten: readonly Importfout[];
}

/** Whoever can have a file read in: a subgraph in this process, or one over HTTP. */
export interface Importeur {
  leesIn(vraag: Importvraag): Promise<Importantwoord>;
}

/** Files that one subgraph reads in at the same time: each holds a connection for as long as it takes. */
const tegelijk = 2;

/** Where files for one subgraph are handed in. */
export class Importbalie implements Importeur {
  private bezig = 0;

  constructor(
    private readonly soorten: readonly Importsoort[],
    private readonly omgeving: Omgeving,
    private readonly publiek: KeyObject,
  ) {}

  /** Throws a Fout that may be shown; anything else is masked with its trace id. */
  async leesIn(vraag: Importvraag): Promise<Importantwoord> {
    const wie = leesIdentiteit(vraag.token, this.publiek);
    if (this.bezig >= tegelijk)
      throw new Fout('TE_VEEL_VERZOEKEN', 'Er worden al bestanden ingelezen. Probeer het over een minuut opnieuw.');
    this.bezig += 1;
    try {
      return await this.verwerk(vraag, wie);
    } catch (fout) {
      if (fout instanceof Fout) throw fout;
      const { message, extensions } = maskeer(
        new GraphQLError('import', { originalError: fout as Error }),
        wie.traceId,
      );
      throw new Fout(extensions['code'] as Fout['code'], message, extensions);
    } finally {
      this.bezig -= 1;
    }
  }

  private async verwerk(vraag: Importvraag, wie: Identiteit): Promise<Importantwoord> {
    const soort = this.soorten.find((een) => een.soort === vraag.soort);
    if (soort === undefined) throw new Fout('NIET_GEVONDEN', 'Deze soort bestand is er niet.');
    keurInlezer(soort, wie);
    const peildatum = this.peildatum(vraag.peildatum, soort);
    const { fouten, telling, ...uitkomst } = await leesIn({
      soort,
      db: this.omgeving.db,
      bron: vraag.bron,
      peildatum,
      partner: wie.partner,
      proef: vraag.proef,
      map: tmpdir(),
      als: () => new Verzoek(this.omgeving, wie, new Set()),
      ...(vraag.meld === undefined ? {} : { meld: vraag.meld }),
      ...(vraag.signaal === undefined ? {} : { afgebroken: vraag.signaal }),
    });
    return {
      soort: soort.soort,
      proef: vraag.proef,
      peildatum: uitkomst.peildatum,
      telling,
      aantalFouten: fouten.aantal,
      fouten: fouten.lijst,
    };
  }

  private peildatum(tekst: string | null, soort: Importsoort): string | null {
    if (tekst === null) return null;
    const fout = (melding: string): Fout => ongeldigeInvoer([{ veld: 'peildatum', melding }]);
    if (!soort.peildatum) throw fout(`Bij ${soort.soort} hoort geen peildatum.`);
    try {
      return leesPeildatum(tekst, this.omgeving.klok.vandaag());
    } catch (oorzaak) {
      throw oorzaak instanceof Celfout ? fout(`Peildatum: ${oorzaak.message}`) : oorzaak;
    }
  }
}
