import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectmap } from '../../subgraphs/kern/instellingen';

/** One part as a process on this machine: started with exactly these settings, and started again when it dies. */
export interface Opdracht {
  naam: string;
  /** Settings of the part, as docker-compose.yml gives them. */
  omgeving: Record<string, string>;
  schrijf(regel: string): void;
  /** It died too often to be started again. */
  opgegeven(naam: string): void;
}

const adem = 1_000;
/** A process that lived this long did start: its death is counted anew. */
const gezondNaMs = 30_000;
const meesteSterfgevallen = 5;
const geduldMs = 15_000;

export class Opzichter {
  private kind: ChildProcess | undefined;
  private gestopt = false;
  private sterfgevallen = 0;

  constructor(private readonly opdracht: Opdracht) {}

  /** Ready when the part listens; a first start that fails is a fault of its settings and is not tried again. */
  async start(): Promise<void> {
    const { naam } = this.opdracht;
    const { kind, luistert } = this.maakProces();
    if (!(await luistert)) throw new Error(`Het onderdeel ${naam} kon niet starten; zie de melding hierboven.`);
    this.bewaak(kind, Date.now());
  }

  async stop(): Promise<void> {
    this.gestopt = true;
    const kind = this.kind;
    if (kind === undefined || kind.exitCode !== null || kind.signalCode !== null) return;
    const dood = once(kind, 'exit');
    const genoeg = setTimeout(() => kind.kill('SIGKILL'), geduldMs);
    kind.kill('SIGTERM');
    await dood;
    clearTimeout(genoeg);
  }

  private maakProces(): { kind: ChildProcess; luistert: Promise<boolean> } {
    const { naam, omgeving, schrijf } = this.opdracht;
    const kind = spawn(process.execPath, ['-r', '@swc-node/register', join('gateway', 'deel.ts'), naam], {
      cwd: projectmap,
      env: omgeving,
      // The channel tells the part when we are gone, whatever killed us.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C in the terminal is for the whole: the parts are stopped in order, not all at once.
      detached: true,
    });
    this.kind = kind;
    const luistert = new Promise<boolean>((klaar) => {
      for (const stroom of [kind.stdout, kind.stderr]) {
        stroom?.setEncoding('utf8').on('data', (tekst: string) => {
          for (const regel of tekst.split('\n').filter((deel) => deel !== '')) {
            if (regel.startsWith(`${naam} luistert op `)) klaar(true);
            else schrijf(`  ${naam}: ${regel}`);
          }
        });
      }
      kind.once('exit', () => klaar(false));
    });
    return { kind, luistert };
  }

  private bewaak(kind: ChildProcess, sinds: number): void {
    const { naam, schrijf, opgegeven } = this.opdracht;
    const opDood = (code: number | null, signaal: string | null): void => {
      if (this.gestopt) return;
      this.sterfgevallen = Date.now() - sinds > gezondNaMs ? 1 : this.sterfgevallen + 1;
      const hoe = signaal ?? `code ${code}`;
      if (this.sterfgevallen >= meesteSterfgevallen) {
        schrijf(`Het onderdeel ${naam} is ${meesteSterfgevallen} keer kort na elkaar gestopt (${hoe}).`);
        return opgegeven(naam);
      }
      schrijf(`Het onderdeel ${naam} is onverwacht gestopt (${hoe}) en wordt opnieuw gestart.`);
      setTimeout(() => this.herstart(), adem * (this.sterfgevallen - 1));
    };
    if (kind.exitCode !== null || kind.signalCode !== null) return opDood(kind.exitCode, kind.signalCode);
    kind.once('exit', opDood);
  }

  private herstart(): void {
    if (this.gestopt) return;
    const { kind, luistert } = this.maakProces();
    this.bewaak(kind, Date.now());
    void luistert.then((gelukt) => gelukt && this.opdracht.schrijf(`Het onderdeel ${this.opdracht.naam} draait weer.`));
  }
}
