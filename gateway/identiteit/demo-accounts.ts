import { partners } from '../../schema/beleid/partners';
import { rollenVan, type Tokenclaims } from './claims';

/** An account of the embedded issuer: one per partner and rol, derived from the matrix. */
export interface DemoAccount {
  /** 'actium/verhuurmedewerker' */
  readonly id: string;
  readonly partner: string;
  readonly partnernaam: string;
  /** As in a token: 'corporatie/verhuurmedewerker'. */
  readonly rol: string;
  /** Readable: 'Verhuurmedewerker'. */
  readonly rolnaam: string;
  /** An invented name, marked as demo. */
  readonly naam: string;
}

/** The wijken of Assen: the nine of Mijn Buurt Assen and Buitengebied. */
export const demoWijken: readonly string[] = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '99'].map(
  (nummer) => `WK0106${nummer}`,
);
const demoGemeente = 'GM0106';

const voornamen = 'Sanne Joris Fatima Bram Noor Emre Lieke Daan Amina Pieter Roos Milan Ingrid Sven Yara Wouter'.split(
  ' ',
);
const achternamen = 'Hoving Zuidema Yilmaz Postma Haan Smid Oosting Vos Brink Kuipers Eleveld Jansen Dijk'.split(' ');

function verzonnenNaam(nummer: number): string {
  const voor = voornamen[nummer % voornamen.length] ?? '';
  const achter = achternamen[nummer % achternamen.length] ?? '';
  return `${voor} ${achter} (demo)`;
}

function leesbaar(rol: string): string {
  const woorden = rol
    .slice(rol.indexOf('/') + 1)
    .replaceAll('-', ' ')
    .replace('coordinator', 'coördinator')
    .replace('wmo consulent', 'Wmo-consulent');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

export const demoAccounts: readonly DemoAccount[] = partners
  .flatMap((partner) => rollenVan(partner.id).map((rol) => ({ partner, rol })))
  .map(({ partner, rol }, nummer) => ({
    id: `${partner.id}/${rol.slice(rol.indexOf('/') + 1)}`,
    partner: partner.id,
    partnernaam: partner.naam,
    rol,
    rolnaam: leesbaar(rol),
    naam: verzonnenNaam(nummer),
  }));

export const vindAccount = (id: string): DemoAccount | undefined => demoAccounts.find((account) => account.id === id);

/** The client of an account for client credentials: 'actium:verhuurmedewerker'. */
export const clientVan = (account: DemoAccount): string => account.id.replace('/', ':');

/** The claims of the demo: all demo wijken unless told otherwise (toegang: "The rule"). */
export function demoClaims(partner: string, rollen: string[], wijken: readonly string[] = demoWijken): Tokenclaims {
  return { partner, rollen, wijken: [...wijken], gemeente: demoGemeente };
}
