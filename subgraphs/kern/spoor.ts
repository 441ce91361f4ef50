import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';

/**
 * OpenTelemetry traces over W3C Trace Context, from the browser to the SQL. Without a configured exporter nothing here is on
 * the way of a request. Attributes are names and codes; parameters, variables and answers never are.
 */
let tracer: Tracer | undefined;

export function zetTracer(nieuw: Tracer | undefined): void {
  tracer = nieuw;
}

/** The caller's trace and span, if the header has the form of W3C Trace Context. */
export function leesTraceparent(
  kop: string | undefined,
): { traceId: string; spanId: string; traceFlags: number } | null {
  return kop === undefined ? null : parseTraceParent(kop);
}

const metOuder = (kop: string | undefined): Context => {
  const ouder = leesTraceparent(kop);
  return ouder === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...ouder, isRemote: true });
};

/** Id of the trace in which this runs. */
export const huidigSpoor = (): string | undefined =>
  tracer === undefined ? undefined : trace.getActiveSpan()?.spanContext().traceId;

/** The header for whoever is asked next; nothing without a trace. */
export function spoorkoppen(): { traceparent?: string } {
  const huidig = tracer === undefined ? undefined : trace.getActiveSpan()?.spanContext();
  if (huidig === undefined) return {};
  const vlaggen = (huidig.traceFlags & TraceFlags.SAMPLED).toString(16).padStart(2, '0');
  return { traceparent: `00-${huidig.traceId}-${huidig.spanId}-${vlaggen}` };
}

/** Begins the span of a whole request; the caller ends it. */
export function beginVerzoek(naam: string, kop: string | undefined): { span: Span; in: Context } | null {
  if (tracer === undefined) return null;
  const ouder = metOuder(kop);
  const span = tracer.startSpan(naam, { kind: SpanKind.SERVER }, ouder);
  return { span, in: trace.setSpan(ouder, span) };
}

/** Goes on in the trace of whoever asked over HTTP. */
export function inSpoorVan<T>(kop: string | undefined, werk: () => T): T {
  return tracer === undefined ? werk() : context.with(metOuder(kop), werk);
}

/** The work as a span below the current one; work outside a request, such as the worker's rounds, is not traced. */
export async function inSpan<T>(
  naam: string,
  attributes: Attributes,
  werk: () => Promise<T>,
  isMislukt: (uitkomst: T) => boolean = () => false,
): Promise<T> {
  if (tracer === undefined || trace.getActiveSpan() === undefined) return werk();
  const span = tracer.startSpan(naam, { kind: SpanKind.CLIENT, attributes });
  try {
    const uitkomst = await context.with(trace.setSpan(context.active(), span), werk);
    if (isMislukt(uitkomst)) span.setStatus({ code: SpanStatusCode.ERROR });
    return uitkomst;
  } catch (fout) {
    // Its message may repeat a value.
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute('error.type', String((fout as { code?: unknown }).code ?? (fout as Error).name));
    throw fout;
  } finally {
    span.end();
  }
}

const zonderLetterlijk = (sql: string): string =>
  sql
    .replace(/'(?:[^']|'')*'/g, "'?'")
    .replace(/\s+/g, ' ')
    .trim();

/** One span per statement of this connection: its text, without parameters and without what stands between quotes. */
export function volgStatements<T extends { query: (...argumenten: never[]) => Promise<unknown> }>(verbinding: T): T {
  if (tracer === undefined) return verbinding;
  const query = verbinding.query.bind(verbinding) as (...argumenten: unknown[]) => Promise<unknown>;
  verbinding.query = ((...argumenten: unknown[]) => {
    const [eerste] = argumenten;
    const tekst = zonderLetterlijk(typeof eerste === 'string' ? eerste : ((eerste as { text?: string }).text ?? ''));
    const soort = /^\w+/.exec(tekst)?.[0]?.toUpperCase() ?? 'SQL';
    const kenmerken = { 'db.system.name': 'postgresql', 'db.operation.name': soort, 'db.query.text': tekst };
    return inSpan(`SQL ${soort}`, kenmerken, () => query(...argumenten));
  }) as unknown as T['query'];
  return verbinding;
}
