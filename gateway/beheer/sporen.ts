import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { zetTracer } from '../../subgraphs/kern/spoor';

/** How long a stopping process waits for the receiver of its traces. */
const geduldMs = 8000;

/**
 * Sends the traces of this process by OTLP over HTTP (JSON) to the configured receiver. The queue is bounded: a receiver that
 * is away costs traces and nothing else.
 */
export function startSporen(eindpunt: string | undefined, onderdeel: string): { stop(): Promise<void> } {
  if (eindpunt === undefined) return { stop: () => Promise.resolve() };
  const uitvoer = new OTLPTraceExporter({ url: `${eindpunt.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: geduldMs });
  const provider = new BasicTracerProvider({
    // No more than its name: what the machine is called is nobody's business.
    resource: resourceFromAttributes({ 'service.name': `buurtgraaf-${onderdeel}` }),
    spanProcessors: [new BatchSpanProcessor(uitvoer, { maxQueueSize: 2048, scheduledDelayMillis: 1000 })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  zetTracer(provider.getTracer('buurtgraaf'));
  return {
    stop: async () => {
      zetTracer(undefined);
      const klaar = provider.shutdown().catch(() => undefined);
      await Promise.race([klaar, new Promise((genoeg) => setTimeout(genoeg, geduldMs).unref())]);
      context.disable();
    },
  };
}
