import type { KeyObject } from 'node:crypto';

/** How the settings read that the parts share when each runs as a process of its own. */
type Meld = (zin: string) => void;

const kortsteGeheim = 32;

export function leesGeheim(naam: string, tekst: string | undefined, fout: Meld): string | undefined {
  if (tekst !== undefined && tekst.length < kortsteGeheim) {
    fout(`${naam} moet minstens ${kortsteGeheim} tekens hebben; maak er een met "npm run -s geheimen".`);
  }
  return tekst;
}

/** The value itself is not repeated: it is a secret. */
export function leesSleutelinstelling(
  naam: string,
  tekst: string | undefined,
  lees: (tekst: string) => KeyObject,
  fout: Meld,
): KeyObject | undefined {
  if (tekst === undefined) return undefined;
  try {
    return lees(tekst);
  } catch {
    fout(`${naam} is geen Ed25519-sleutel; maak een sleutelpaar met "npm run -s geheimen".`);
    return undefined;
  }
}

/** `zorg=http://zorg:4000,toewijzing=http://toewijzing:4000` → address of each part's `/graphql`. */
export function leesDeeladressen(tekst: string | undefined, fout: Meld): ReadonlyMap<string, string> | undefined {
  if (tekst === undefined) return undefined;
  const adressen = new Map<string, string>();
  for (const paar of tekst.split(/[,\s]+/).filter((deel) => deel !== '')) {
    const [naam = '', adres = ''] = [paar.slice(0, paar.indexOf('=')), paar.slice(paar.indexOf('=') + 1)];
    if (!/^[a-z]+$/.test(naam) || !/^https?:\/\//.test(adres) || !URL.canParse(adres)) {
      fout(`DEEL_ADRESSEN bestaat uit paren als zorg=http://zorg:4000, met komma's ertussen; u gaf "${paar}".`);
    } else adressen.set(naam, `${adres.replace(/\/+$/, '')}/graphql`);
  }
  return adressen;
}

/** Origin of the gateway as its own parts reach it. */
export function leesGraafadres(tekst: string | undefined, fout: Meld): string | undefined {
  if (tekst === undefined) return undefined;
  const kaal = tekst.replace(/\/$/, '');
  if (!/^https?:\/\//.test(kaal) || !URL.canParse(kaal) || new URL(kaal).origin !== kaal)
    fout(`GRAAF_ADRES moet de vorm http://gateway:4000 hebben, zonder pad; u gaf "${tekst}".`);
  return kaal;
}
