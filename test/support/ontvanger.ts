import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What arrived, as it arrived. */
export interface Aankomst {
  id: string;
  lijf: string;
  koppen: IncomingHttpHeaders;
  soort: string;
  onderwerp: string;
}

type Gedrag = (antwoord: ServerResponse, aankomst: Aankomst) => void;
const goed: Gedrag = (antwoord) => void antwoord.end();

/** A partner's system: a real HTTP server on this machine that keeps what it gets, and answers as it is told. */
export class Ontvanger {
  readonly aankomsten: Aankomst[] = [];
  gedrag: Gedrag = goed;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Ontvanger> {
    const server = createServer();
    const ontvanger = new Ontvanger(server);
    server.on('request', async (vraag, antwoord) => {
      const delen: Buffer[] = [];
      for await (const deel of vraag) delen.push(deel as Buffer);
      const lijf = Buffer.concat(delen).toString();
      const { type, subject } = JSON.parse(lijf) as { type: string; subject: string };
      const id = String(vraag.headers['webhook-id']);
      const aankomst = { id, lijf, koppen: vraag.headers, soort: type, onderwerp: subject };
      ontvanger.aankomsten.push(aankomst);
      ontvanger.gedrag(antwoord, aankomst);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return ontvanger;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get adres(): string {
    return `http://${this.host}/buurtgraaf`;
  }

  /** Answers well again, and forgets. */
  wis(): void {
    this.aankomsten.length = 0;
    this.gedrag = goed;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}
