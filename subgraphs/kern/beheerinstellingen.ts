/** How the settings read that are for whoever watches over a running installation. */
type Meld = (zin: string) => void;

const kortsteToken = 32;

/** The value itself is not repeated: it is a secret. */
export function leesMetricsToken(tekst: string | undefined, fout: Meld): string | undefined {
  if (tekst !== undefined && (tekst.length < kortsteToken || /\s/.test(tekst))) {
    fout(`METRICS_TOKEN moet minstens ${kortsteToken} tekens hebben, zonder spaties.`);
  }
  return tekst;
}

/** May hold credentials of the receiver: not repeated either. */
export function leesEindpunt(tekst: string | undefined, fout: Meld): string | undefined {
  if (tekst !== undefined && !(/^https?:\/\//.test(tekst) && URL.canParse(tekst))) {
    fout(
      'OTEL_EXPORTER_OTLP_ENDPOINT moet een adres zijn dat begint met http:// of https://, zoals http://127.0.0.1:4318.',
    );
  }
  return tekst;
}
