import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A load balancer in front of copies of the gateway: in turn to those that say they are ready, over kept connections, and never
 * twice: a request that a copy loses is lost.
 */
export class Verdeler {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly gereed = new Set<string>();
  private readonly server: Server = createServer((req, res) => this.geefDoor(req, res));
  private beurt = 0;
  private klok: NodeJS.Timeout | undefined;
  /** Requests per copy. */
  readonly verdeeld = new Map<string, number>();

  constructor(private readonly kopieen: readonly string[]) {}

  async start(poort: number): Promise<void> {
    this.server.listen(poort, '127.0.0.1');
    await once(this.server, 'listening');
    this.klok = setInterval(() => void this.kijk(), 100);
  }

  get adres(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  isGereed(kopie: string): boolean {
    return this.gereed.has(kopie);
  }

  async stop(): Promise<void> {
    clearInterval(this.klok);
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
    this.agent.destroy();
  }

  private async kijk(): Promise<void> {
    for (const kopie of this.kopieen) {
      const goed = await fetch(`${kopie}/readyz/verkeer`, { headers: { connection: 'close' } }).then(
        (antwoord) => antwoord.ok,
        () => false,
      );
      if (goed) this.gereed.add(kopie);
      else this.gereed.delete(kopie);
    }
  }

  private geefDoor(req: IncomingMessage, res: ServerResponse): void {
    const kandidaten = this.kopieen.filter((kopie) => this.gereed.has(kopie));
    const kopie = kandidaten[this.beurt++ % Math.max(1, kandidaten.length)];
    if (kopie === undefined) return void res.writeHead(503).end('geen kopie');
    this.verdeeld.set(kopie, (this.verdeeld.get(kopie) ?? 0) + 1);
    const door = request(
      new URL(req.url ?? '/', kopie),
      { method: req.method, headers: { ...req.headers, 'x-forwarded-for': '127.0.0.1' }, agent: this.agent },
      (antwoord) => {
        const { connection: _, 'keep-alive': __, ...koppen } = antwoord.headers;
        res.writeHead(antwoord.statusCode ?? 502, koppen);
        antwoord.pipe(res);
      },
    );
    door.on('error', (fout) => (res.headersSent ? res.destroy() : void res.writeHead(502).end(fout.message)));
    req.pipe(door);
  }
}
