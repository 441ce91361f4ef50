import { partners } from '../../schema/beleid/partners';
import { ipVan, isEigenHost, isOpenbaarAdres } from './netwerkadres';

/** Where webhooks of one partner may go: a host with its port, as in a URL. The platformbeheerder lists them; no list = nowhere. */
export interface Webhookadres {
  readonly partner: string;
  readonly host: string;
}

const vorm = 'WEBHOOK_ADRESSEN bestaat uit partner=host, gescheiden door komma’s, zoals actium=hooks.actium.nl';

/** Reads the setting WEBHOOK_ADRESSEN; every fault is named. `demo`: the own machine is allowed only there. */
export function leesWebhookadressen(
  tekst: string | undefined,
  demo: boolean,
  fout: (zin: string) => void,
): Webhookadres[] {
  const delen = (tekst ?? '').split(',').map((deel) => deel.trim());
  return delen
    .filter((deel) => deel !== '')
    .flatMap((deel) => {
      const [, partner = '', host = ''] = /^([a-z0-9-]+)=(\S+)$/.exec(deel) ?? [];
      const bezwaar = bezwaarTegen(partner, host, demo);
      if (bezwaar === null) return [{ partner, host: new URL(`https://${host}`).host }];
      fout(`${vorm}; bij "${deel}" ${bezwaar}`);
      return [];
    });
}

function bezwaarTegen(partner: string, host: string, demo: boolean): string | null {
  if (host === '') return 'ontbreekt een van beide.';
  if (!partners.some((p) => p.id === partner)) return 'bestaat de partner niet.';
  const url = URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : null;
  // What the URL reads must be what was written: 0x7f.1 is 127.0.0.1, and user@host is another host.
  if (url === null || url.pathname !== '/' || (url.host !== host && `${url.host}:443` !== host))
    return 'staat geen gewone hostnaam; schrijf alleen de naam en zo nodig de poort.';
  if (isEigenHost(url.hostname)) return demo ? null : 'staat deze machine zelf; dat mag alleen bij de demo.';
  const ip = ipVan(url.hostname);
  return ip === null || isOpenbaarAdres(ip) ? null : 'staat een adres dat niet op het openbare internet ligt.';
}
