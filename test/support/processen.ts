import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { onderdelen } from '../../gateway/onderdelen';
import { delen } from '../../gateway/verspreid/register';
import { metGebruiker } from '../../subgraphs/kern/database';
import { maakPoortsleutel } from '../../subgraphs/kern/poortsleutel';
import type { Webhookadres } from '../../subgraphs/kern/webhookadressen';
import { geheim, vertaalmap, wachtwoord } from './plek';

const project = join(__dirname, '..', '..');

export async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** One part of the product as a process of its own. */
export interface Proces {
  readonly naam: string;
  readonly adres: string;
  readonly kind: ChildProcess;
  uitvoer(): string;
  /** As a container engine stops it; killed when that does not help. */
  stop(): Promise<void>;
}

/** Starts one part with these settings and nothing else of the test run; ready when it listens. */
export async function startProces(naam: string, env: Record<string, string>): Promise<Proces> {
  const poort = env['PORT'] ?? String(await vrijePoort());
  // The gateway serves the web application, which lies beside its source; test/storing/verspreid starts all parts from theirs.
  const programma =
    naam === 'gateway'
      ? ['-r', '@swc-node/register', join(project, 'gateway', 'deel.ts')]
      : [join(vertaalmap, 'gateway', 'deel.js')];
  const kind = spawn(process.execPath, [...programma, naam], {
    cwd: project,
    env: { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, LOGNIVEAU: 'warn', ...env, PORT: poort },
    // The channel ends the part with us, also when this test run is killed.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let uitvoer = '';
  const gestopt = once(kind, 'close');
  await new Promise<void>((klaar, mislukt) => {
    const lees = (stuk: Buffer): void => {
      uitvoer += String(stuk);
      if (uitvoer.includes(`${naam} luistert op`)) klaar();
    };
    kind.stdout?.on('data', lees);
    kind.stderr?.on('data', lees);
    void gestopt.then(() => mislukt(new Error(`${naam} is gestopt:\n${uitvoer}`)));
  });
  return {
    naam,
    kind,
    adres: `http://127.0.0.1:${poort}`,
    uitvoer: () => uitvoer,
    stop: async () => {
      const genoeg = setTimeout(() => kind.kill('SIGKILL'), 15_000);
      kind.kill('SIGTERM');
      await gestopt;
      clearTimeout(genoeg);
    },
  };
}

/** The subgraphs of one database as processes, the gateway's key pair, and the settings that gateways get. */
export class Processen {
  private readonly lopend = new Map<string, Proces>();

  constructor(
    private readonly url: string,
    private nu: string | undefined,
    /** Copies beside each other share it. */
    readonly sleutel = maakPoortsleutel(),
    private readonly webhookadressen: readonly Webhookadres[] = [],
  ) {}

  async start(): Promise<void> {
    await Promise.all(
      onderdelen.map(async ({ naam }) => this.lopend.set(naam, await startProces(naam, this.instellingen(naam)))),
    );
  }

  /** What docker-compose.yml gives this part. */
  instellingen(naam: string): Record<string, string> {
    const deel = delen.find((een) => een.naam === naam);
    if (deel === undefined) throw new Error(`Onbekend onderdeel ${naam}.`);
    const alles: Record<string, string> = {
      DATABASE_URL: metGebruiker(this.url, deel.login.naam, wachtwoord),
      GEHEIM: geheim,
      POORT_SLEUTEL: this.sleutel.prive,
      POORT_PUBLIEK: this.sleutel.publiek,
      DEEL_ADRESSEN: [...this.adressen()].map(([deelnaam, adres]) => `${deelnaam}=${adres}`).join(','),
    };
    return {
      ...Object.fromEntries(deel.vereist.map((instelling) => [instelling, alles[instelling] ?? ''])),
      ...(this.nu === undefined ? {} : { NU: this.nu }),
      WEBHOOK_ADRESSEN: this.webhookadressen.map(({ partner, host }) => `${partner}=${host}`).join(','),
    };
  }

  /** Base address of each subgraph. */
  adressen(): Map<string, string> {
    return new Map([...this.lopend].map(([naam, { adres }]) => [naam, adres]));
  }

  proces(naam: string): Proces {
    const proces = this.lopend.get(naam);
    if (proces === undefined) throw new Error(`${naam} draait niet.`);
    return proces;
  }

  /** The domain clock of a process is set when it starts. */
  async zetKlok(nu: string): Promise<void> {
    this.nu = nu;
    await Promise.all(
      [...this.lopend.values()].map(async (proces) => {
        await proces.stop();
        const { port } = new URL(proces.adres);
        this.lopend.set(proces.naam, await startProces(proces.naam, { ...this.instellingen(proces.naam), PORT: port }));
      }),
    );
  }

  async stop(): Promise<void> {
    await Promise.all([...this.lopend.values()].map((proces) => proces.stop()));
  }
}
