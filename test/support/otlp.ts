import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as OTLP over HTTP (JSON) carries it. */
export interface Ontvangenspan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  /** Name of the part that sent it. */
  dienst: string;
  kenmerken: Record<string, string>;
}

interface Waarde {
  stringValue?: string;
  intValue?: string | number;
}
interface Kenmerk {
  key: string;
  value: Waarde;
}
interface Lijf {
  resourceSpans: {
    resource: { attributes: Kenmerk[] };
    scopeSpans: { spans: (Omit<Ontvangenspan, 'kenmerken' | 'dienst'> & { attributes: Kenmerk[] })[] }[];
  }[];
}

const alsObject = (lijst: readonly Kenmerk[]): Record<string, string> =>
  Object.fromEntries(lijst.map(({ key, value }) => [key, String(value.stringValue ?? value.intValue ?? '')]));

/** A real receiver of traces: what an OpenTelemetry collector is to the product. */
export class Otlpontvanger {
  readonly spans: Ontvangenspan[] = [];
  /** Everything that came in, as it came. */
  tekst = '';

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Otlpontvanger> {
    const server = createServer();
    const ontvanger = new Otlpontvanger(server);
    server.on('request', (req, res) => {
      let lijf = '';
      req.on('data', (deel: Buffer) => (lijf += String(deel)));
      req.on('end', () => {
        if (req.url === '/v1/traces') ontvanger.ontvang(lijf);
        res.setHeader('content-type', 'application/json').end('{}');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return ontvanger;
  }

  get adres(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  van(traceId: string): Ontvangenspan[] {
    return this.spans.filter((span) => span.traceId === traceId);
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private ontvang(lijf: string): void {
    this.tekst += lijf;
    for (const { resource, scopeSpans } of (JSON.parse(lijf) as Lijf).resourceSpans) {
      const dienst = alsObject(resource.attributes)['service.name'] ?? '';
      for (const { attributes, ...span } of scopeSpans.flatMap(({ spans }) => spans)) {
        this.spans.push({ ...span, dienst, kenmerken: alsObject(attributes) });
      }
    }
  }
}
