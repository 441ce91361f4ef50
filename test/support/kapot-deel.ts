import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Uitvoerder } from '../../gateway/graaf';

/** What a part answers to one question instead of what it should. */
export type Kwaal = (res: ServerResponse, goed: () => Promise<Record<string, unknown>>) => void | Promise<void>;

/** A real subgraph behind a real port, which can be taken down, be put back, and be made to answer anything. */
export class KapotDeel {
  kwaal: Kwaal | null = null;
  /** Questions received. */
  vragen = 0;
  private server: Server | undefined;
  private readonly lijnen = new Set<Socket>();
  private poort = 0;

  constructor(private readonly deel: Uitvoerder) {}

  get adres(): string {
    return `http://127.0.0.1:${this.poort}`;
  }

  /** Connections that are open now. */
  get open(): number {
    return this.lijnen.size;
  }

  /** On the port of last time. */
  async op(): Promise<void> {
    this.server = createServer((req, res) => void this.beantwoord(req, res));
    this.server.on('connection', (lijn) => {
      this.lijnen.add(lijn);
      lijn.on('error', () => undefined).on('close', () => this.lijnen.delete(lijn));
    });
    this.server.listen(this.poort, '127.0.0.1');
    await once(this.server, 'listening');
    this.poort = (this.server.address() as AddressInfo).port;
  }

  /** As the kernel does it for a process that is killed: nothing listens any more and every connection is reset. */
  async weg(): Promise<void> {
    const dicht = this.server && once(this.server, 'close');
    this.server?.close();
    for (const lijn of this.lijnen) lijn.resetAndDestroy();
    await dicht;
  }

  private async beantwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
    this.vragen += 1;
    const stukken: Buffer[] = [];
    for await (const stuk of req as AsyncIterable<Buffer>) stukken.push(stuk);
    const { query, variables } = JSON.parse(Buffer.concat(stukken).toString()) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const token = req.headers.authorization?.replace(/^Bearer /, '');
    const goed = async (): Promise<Record<string, unknown>> => {
      const { data, errors } = await this.deel.voerUit({ query, variables, token });
      return JSON.parse(JSON.stringify({ data, errors })) as Record<string, unknown>;
    };
    if (this.kwaal !== null) return void (await this.kwaal(res, goed));
    stuurJson(res, await goed());
  }
}

export function stuurJson(res: ServerResponse, inhoud: unknown, status = 200): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud));
}
