import { nietBeschikbaar } from './fout';
import type { Termijn } from './termijn';

/** A caller waits this long for a connection; who comes when this many wait already is refused at once. */
const geduld = 700;
const wachtendenPerPlaats = 8;

/**
 * The queue in front of a pool of connections. Under a load that the database cannot take, it is better to refuse some within
 * a second than to let all wait until none is answered in time.
 */
export class Toelating {
  private bezet = 0;
  private readonly rij = new Set<() => void>();

  constructor(private readonly plaatsen: number) {}

  /** Units of work that hold a connection, and that wait for one. */
  get stand(): { bezet: number; wachtend: number } {
    return { bezet: this.bezet, wachtend: this.rij.size };
  }

  /** Resolves when there is a place, with what gives it back. Work without a term (worker, import) waits its turn. */
  async neem(termijn?: Termijn): Promise<() => void> {
    if (this.bezet < this.plaatsen) this.bezet += 1;
    else await this.wacht(termijn);
    let vrij = false;
    return () => {
      if (vrij) return;
      vrij = true;
      this.geefDoor();
    };
  }

  private wacht(termijn: Termijn | undefined): Promise<void> {
    if (termijn !== undefined && this.rij.size >= this.plaatsen * wachtendenPerPlaats) throw nietBeschikbaar();
    return new Promise((beurt, weiger) => {
      const klok =
        termijn === undefined ? undefined : setTimeout(() => verlaat(), Math.min(geduld, termijn.over)).unref();
      const aanDeBeurt = (): void => {
        clearTimeout(klok);
        beurt();
      };
      const verlaat = (): void => {
        this.rij.delete(aanDeBeurt);
        weiger(nietBeschikbaar());
      };
      this.rij.add(aanDeBeurt);
    });
  }

  /** The place goes to who waits longest, without becoming free in between. */
  private geefDoor(): void {
    const [volgende] = this.rij;
    if (volgende === undefined) this.bezet -= 1;
    else {
      this.rij.delete(volgende);
      volgende();
    }
  }
}
