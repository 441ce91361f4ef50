import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { partners } from '../../schema/beleid/partners';
import { InstellingenFout } from '../../subgraphs/kern/instellingen';
import { isGemeente, isWijkVan, rollenVan, type Claimbron, type Claimvertaling } from './claims';
import { toegestaneAlgoritmen } from './sleutels';
import { standaarduitgever, type Uitgever } from './uitgevers';

export const uitgeversbestand = (gegevensmap: string): string => join(gegevensmap, 'uitgevers.json');

/**
 * The issuers of OIDC_ISSUER as `uitgevers.json` in the data folder describes them (README, "Identity providers").
 * Throws one InstellingenFout that names every fault of the file, used entries or not.
 */
export function leesUitgevers(gegevensmap: string, issuers: readonly string[]): Uitgever[] {
  const pad = uitgeversbestand(gegevensmap);
  const lijst = leesLijst(pad);
  const fouten: string[] = [];
  const gelezen = lijst.map((deel, nummer) => leesUitgever(deel, nummer, gegevensmap, fouten));
  const bekend = gelezen.map(({ issuer }) => issuer).filter((issuer) => issuer !== '');
  for (const dubbel of new Set(bekend.filter((issuer, plek) => bekend.indexOf(issuer) !== plek))) {
    fouten.push(`In ${pad} staat "${dubbel}" twee keer; houd er één over.`);
  }
  for (const issuer of issuers.filter((gevraagd) => !bekend.includes(gevraagd))) {
    const wel = bekend.length === 0 ? 'niets' : bekend.join(', ');
    fouten.push(`In ${pad} ontbreekt "${issuer}", dat OIDC_ISSUER noemt; daar staat nu: ${wel}.`);
  }
  if (fouten.length > 0) throw new InstellingenFout(fouten);
  return gelezen.filter(({ issuer }) => issuers.includes(issuer));
}

function leesLijst(pad: string): unknown[] {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(readFileSync(pad, 'utf8'));
  } catch (fout) {
    const { code, message } = fout as NodeJS.ErrnoException;
    throw new InstellingenFout([
      code === 'ENOENT'
        ? `Bij OIDC_ISSUER hoort het bestand ${pad}, dat zegt voor welke partners elke inlogdienst spreekt; het ontbreekt.`
        : `Het bestand ${pad} is niet te lezen: ${code ?? message}.`,
    ]);
  }
  if (!Array.isArray(inhoud)) throw new InstellingenFout([`Het bestand ${pad} moet een lijst van inlogdiensten zijn.`]);
  return inhoud;
}

type Ruw = Readonly<Record<string, unknown>>;
type Meld = (zin: string) => void;

const isObject = (waarde: unknown): waarde is Ruw =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde.trim() !== '';
const isTekstlijst = (waarde: unknown): waarde is string[] =>
  Array.isArray(waarde) && waarde.length > 0 && waarde.every(isTekst);
const toon = (waarde: unknown): string => (JSON.stringify(waarde) ?? 'niets').slice(0, 80);

function onbekend(ruw: Ruw, toegestaan: readonly string[], meld: Meld, waar: string): void {
  for (const naam of Object.keys(ruw).filter((sleutel) => !toegestaan.includes(sleutel))) {
    meld(`${waar}"${naam}" is onbekend; kies uit ${toegestaan.join(', ')}.`);
  }
}

const velden = 'issuer naam partners clientId audience scope sleutel algoritme claims rolnamen'.split(' ');

function leesUitgever(deel: unknown, nummer: number, gegevensmap: string, fouten: string[]): Uitgever {
  const ruw = isObject(deel) ? deel : {};
  const wie = isTekst(ruw.issuer) ? ruw.issuer : `inlogdienst ${nummer + 1}`;
  const meld: Meld = (zin) => void fouten.push(`uitgevers.json, ${wie}: ${zin}`);
  if (!isTekst(ruw.issuer))
    meld(`"issuer" ontbreekt: het adres van de inlogdienst, letter voor letter als in haar tokens.`);
  onbekend(ruw, velden, meld, '');
  const tekst = (veld: string, standaard: string): string => {
    const waarde = ruw[veld] ?? standaard;
    if (!isTekst(waarde)) meld(`"${veld}" moet een tekst zijn; er staat ${toon(waarde)}.`);
    return isTekst(waarde) ? waarde : standaard;
  };
  const scope = tekst('scope', standaarduitgever.scope);
  if (!scope.split(' ').includes('openid')) meld(`"scope" moet "openid" bevatten; er staat ${toon(scope)}.`);
  const algoritme = tekst('algoritme', standaarduitgever.algoritme);
  if (!toegestaneAlgoritmen.includes(algoritme)) {
    meld(`"algoritme" moet ${toegestaneAlgoritmen.join(' of ')} zijn; er staat ${toon(algoritme)}.`);
  }
  const gebonden = leesPartners(ruw.partners, meld);
  const sleutel = ruw.sleutel === undefined ? undefined : leesSleutelbestand(ruw.sleutel, gegevensmap, meld);
  return {
    issuer: isTekst(ruw.issuer) ? ruw.issuer : '',
    naam: tekst('naam', partners.find(({ id }) => id === gebonden[0])?.naam ?? wie),
    partners: gebonden,
    clientId: tekst('clientId', standaarduitgever.clientId),
    audience: tekst('audience', standaarduitgever.audience),
    scope,
    vertaling: leesVertaling(ruw, gebonden, meld),
    algoritme: algoritme === 'RS256' ? 'RS256' : 'PS256',
    demo: false,
    ...(sleutel === undefined ? {} : { sleutel }),
  };
}

function leesPartners(waarde: unknown, meld: Meld): string[] {
  if (!isTekstlijst(waarde)) {
    meld(
      `"partners" moet de partners noemen voor wie deze inlogdienst spreekt, zoals ["actium"]; er staat ${toon(waarde)}.`,
    );
    return [];
  }
  for (const vreemd of waarde.filter((id) => !partners.some((partner) => partner.id === id))) {
    meld(`"partners" noemt "${vreemd}", die onbekend is; kies uit ${partners.map(({ id }) => id).join(', ')}.`);
  }
  return [...new Set(waarde)];
}

function leesSleutelbestand(waarde: unknown, gegevensmap: string, meld: Meld): KeyObject | undefined {
  const pad = isTekst(waarde) ? resolve(gegevensmap, waarde) : '';
  try {
    const sleutel = createPrivateKey(readFileSync(pad, 'utf8'));
    if (sleutel.asymmetricKeyType === 'rsa' && (sleutel.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048)
      return sleutel;
    meld(`"sleutel" moet een RSA-sleutel van 2048 bits of meer zijn; ${toon(waarde)} is een andere.`);
  } catch (fout) {
    const { code } = fout as NodeJS.ErrnoException;
    meld(`"sleutel" moet een PEM-bestand met een privésleutel zijn; ${toon(waarde)} is niet te lezen (${code}).`);
  }
  return undefined;
}

const bronvoorbeeld = 'de naam van een claim, een lijst namen als pad, of { "vast": … }';

function leesVertaling(ruw: Ruw, gebonden: readonly string[], meld: Meld): Claimvertaling {
  const standaard = standaarduitgever.vertaling;
  const claims = ruw.claims ?? {};
  if (!isObject(claims)) meld(`"claims" moet een object zijn; er staat ${toon(claims)}.`);
  const gegeven = isObject(claims) ? claims : {};
  onbekend(
    gegeven,
    Object.keys(standaard).filter((naam) => naam !== 'rolnamen'),
    meld,
    'in "claims" staat iets vreemds: ',
  );
  const pad = (naam: string): readonly string[] | null => {
    const waarde = gegeven[naam];
    return isTekst(waarde) ? [waarde] : isTekstlijst(waarde) ? waarde : null;
  };
  const alleenPad = (naam: 'rollen' | 'gebruiker' | 'naam'): readonly string[] => {
    if (gegeven[naam] === undefined) return standaard[naam];
    const gelezen = pad(naam);
    if (gelezen === null)
      meld(
        `"claims.${naam}" moet de naam van een claim zijn, of een lijst namen als pad; er staat ${toon(gegeven[naam])}.`,
      );
    return gelezen ?? standaard[naam];
  };
  const bron = (naam: 'partner' | 'wijken' | 'gemeente', mag: (vast: unknown) => boolean, regel: string): Claimbron => {
    const waarde = gegeven[naam];
    if (waarde === undefined) return standaard[naam];
    const gelezen = pad(naam);
    if (gelezen !== null) return { pad: gelezen };
    if (!isObject(waarde) || !('vast' in waarde) || Object.keys(waarde).length > 1) {
      meld(`"claims.${naam}" moet ${bronvoorbeeld} zijn; er staat ${toon(waarde)}.`);
    } else if (mag(waarde.vast)) return { vast: waarde.vast as string };
    else meld(`"claims.${naam}.vast" moet ${regel} zijn; er staat ${toon(waarde.vast)}.`);
    return standaard[naam];
  };
  const gemeente = bron('gemeente', isGemeente, 'een gemeentecode als "GM0106"');
  const isWijk = (code: unknown): boolean =>
    typeof code === 'string' &&
    ('vast' in gemeente ? isWijkVan(gemeente.vast as string, code) : /^WK\d{6}$/.test(code));
  return {
    partner: bron('partner', (vast) => gebonden.includes(vast as string), 'een van "partners"'),
    rollen: alleenPad('rollen'),
    wijken: bron('wijken', (vast) => Array.isArray(vast) && vast.every(isWijk), 'een lijst wijkcodes van die gemeente'),
    gemeente,
    gebruiker: alleenPad('gebruiker'),
    naam: alleenPad('naam'),
    rolnamen: leesRolnamen(ruw.rolnamen, gebonden, meld),
  };
}

function leesRolnamen(waarde: unknown, gebonden: readonly string[], meld: Meld): ReadonlyMap<string, string> | null {
  if (waarde === undefined) return null;
  if (!isObject(waarde) || Object.keys(waarde).length === 0) {
    meld(
      `"rolnamen" moet de rolnamen van de inlogdienst vertalen, zoals { "verhuur": "corporatie/verhuurmedewerker" }.`,
    );
    return null;
  }
  const mogelijk = [...new Set(gebonden.flatMap(rollenVan))];
  const namen = new Map<string, string>();
  for (const [naam, rol] of Object.entries(waarde)) {
    if (typeof rol === 'string' && mogelijk.includes(rol)) namen.set(naam, rol);
    else
      meld(
        `"rolnamen" vertaalt "${naam}" naar ${toon(rol)}, geen rol van haar partners; kies uit ${mogelijk.join(', ')}.`,
      );
  }
  return namen;
}
