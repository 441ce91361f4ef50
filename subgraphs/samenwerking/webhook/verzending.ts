import { lookup, type LookupAddress } from 'node:dns';
import { request as viaHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as viaHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isEigenAdres, isEigenHost, isOpenbaarAdres } from '../../kern/netwerkadres';

/** The name service of the machine; tests bring one that changes its mind. */
export type Naamdienst = typeof lookup;

/** Time from the first look-up to the status of the answer. */
export const geduldMs = 10_000;
/** So much of an answer is read, and thrown away; only its status counts. */
const hoogstensGelezen = 64 * 1024;

export interface Uitkomst {
  gelukt: boolean;
  /** For the owner of the subscription: what the receiver did, never what it said. */
  tekst: string;
}

const verbodenAdres = 'ADRES_VERBODEN';

/**
 * Resolves a name for the very connection that is being made, so that nothing can change between check and use (DNS
 * rebinding). One forbidden address among several is enough to refuse.
 */
export function veiligOpzoeken(naamdienst: Naamdienst): LookupFunction {
  return (naam, opties, klaar) => {
    const mag = isEigenHost(naam) ? isEigenAdres : isOpenbaarAdres;
    naamdienst(naam, { ...opties, all: true }, (fout, gevonden: LookupAddress[]) => {
      if (fout !== null) return klaar(fout, []);
      const [eerste] = gevonden;
      if (eerste === undefined || !gevonden.every(({ address }) => mag(address)))
        return klaar(Object.assign(new Error(verbodenAdres), { code: verbodenAdres }), []);
      if (opties.all === true) return klaar(null, gevonden);
      return klaar(null, eerste.address, eerste.family);
    });
  };
}

/** One attempt: no redirects, no proxy, no reuse of connections; done when the status is known. */
export function verzend(
  adres: string,
  lijf: string,
  koppen: Record<string, string>,
  naamdienst: Naamdienst = lookup,
): Promise<Uitkomst> {
  const url = new URL(adres);
  const opties: RequestOptions = {
    method: 'POST',
    headers: { ...koppen, 'content-length': Buffer.byteLength(lijf), 'user-agent': 'Buurtgraaf' },
    agent: false,
    lookup: veiligOpzoeken(naamdienst),
    signal: AbortSignal.timeout(geduldMs),
    maxHeaderSize: 16 * 1024,
  };
  return new Promise((klaar) => {
    const vraag = (url.protocol === 'https:' ? viaHttps : viaHttp)(url, opties, (antwoord) => {
      leesEindig(antwoord);
      klaar(oordeel(antwoord.statusCode ?? 0));
    });
    vraag.on('error', (fout: NodeJS.ErrnoException) => klaar({ gelukt: false, tekst: waarom(fout) }));
    vraag.end(lijf);
  });
}

function leesEindig(antwoord: IncomingMessage): void {
  let gelezen = 0;
  antwoord.on('error', () => undefined);
  antwoord.on('data', (deel: Buffer) => {
    gelezen += deel.length;
    if (gelezen > hoogstensGelezen) antwoord.destroy();
  });
}

function oordeel(status: number): Uitkomst {
  if (status >= 200 && status < 300) return { gelukt: true, tekst: `Ontvangen (${status}).` };
  if (status >= 300 && status < 400)
    return { gelukt: false, tekst: `Het adres verwijst door (${status}); dat volgen wij niet.` };
  return { gelukt: false, tekst: `Het adres antwoordde ${status}.` };
}

const redenen: Readonly<Record<string, string>> = {
  [verbodenAdres]: 'De naam wijst naar een adres dat niet op het openbare internet ligt.',
  ABORT_ERR: `Geen antwoord binnen ${geduldMs / 1000} seconden.`,
  ECONNREFUSED: 'Het adres neemt geen verbinding aan.',
  ECONNRESET: 'De verbinding werd verbroken.',
  ENOTFOUND: 'De naam van het adres bestaat niet.',
  EAI_AGAIN: 'De naam van het adres is nu niet op te zoeken.',
  EPROTO: 'Er kwam geen veilige verbinding tot stand.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Het certificaat van het adres wordt niet vertrouwd.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Het certificaat van het adres wordt niet vertrouwd.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Het certificaat van het adres wordt niet vertrouwd.',
  CERT_HAS_EXPIRED: 'Het certificaat van het adres is verlopen.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Het certificaat hoort bij een andere naam.',
};

const waarom = (fout: NodeJS.ErrnoException): string =>
  redenen[fout.code ?? ''] ?? 'Het adres gaf geen bruikbaar antwoord.';
