import type { Bereik, Doel, Gegevenscategorie } from '../gql/graphql';

/** The policy's names in plain words (B1). */
export const doelnaam: Record<Doel, string> = {
  BELEID_EN_MONITORING: 'Beleid en cijfers',
  WOONRUIMTEVERDELING: 'Woningen toewijzen',
  VASTGOEDBEHEER: 'Woningen beheren',
  LEEFBAARHEID: 'Leefbaarheid in de wijk',
  OVERLASTAANPAK: 'Overlast aanpakken',
  VROEGSIGNALERING_SCHULDEN: 'Schulden op tijd zien',
  UITSTROOM_WEER_THUIS: 'Uitstroom (Weer Thuis)',
  WONEN_EN_ZORG: 'Wonen en zorg',
  TOEZICHT: 'Toezicht op privacy',
  RECHTEN_BETROKKENE: 'Rechten van bewoners',
};

interface Categorietekst {
  naam: string;
  inhoud: string;
}

export const categorietekst: Record<Gegevenscategorie, Categorietekst> = {
  OPENBAAR: { naam: 'Openbaar', inhoud: 'wijken, afspraken, doelen en huurgrenzen' },
  PARTNER: { naam: 'Voor partners', inhoud: 'soort woning, wijk, eigenaar, prijsklasse, totalen en meters' },
  BEDRIJF: { naam: 'Bedrijfsgegevens', inhoud: 'adres, huur en staat van een woning, losse toewijzingen' },
  PERSOON: { naam: 'Persoonsgegevens', inhoud: 'naam, contact, huishouden, wachttijd, melder' },
  FINANCIEEL: { naam: 'Geld van personen', inhoud: 'inkomen, passendheid, achterstand' },
  SOCIAAL: { naam: 'Sociale situatie', inhoud: 'inhoud van dossiers, interventies en signalen' },
  ZORG: { naam: 'Zorg', inhoud: 'koppeling van zorg en huur, uitstroom uit zorg' },
  HERKOMST: { naam: 'Herkomst', inhoud: 'statushouder, reden van één toewijzing' },
  STRAFRECHT: { naam: 'Strafrecht', inhoud: 'strafbare feiten in een dossier' },
  VERANTWOORDING: { naam: 'Logboek', inhoud: 'wie welke gegevens bekeek en waarom' },
};

export const bereiktekst: Record<Bereik, string> = {
  GEEN: 'Niets',
  EIGEN: 'Van uw eigen organisatie',
  GEDEELD: 'Eigen, en wat met u gedeeld is',
  GEMEENTE: 'De hele gemeente',
};

const metTrema: Record<string, string> = {
  'coordinator-uitstroom': 'coördinator uitstroom',
  zorgcoordinator: 'zorgcoördinator',
  'wmo-consulent': 'Wmo-consulent',
};

/** "corporatie/sociaal-beheerder" or "sociaal-beheerder" → "sociaal beheerder" */
export function rolnaam(rol: string): string {
  const kort = kaleRol(rol);
  return metTrema[kort] ?? kort.replaceAll('-', ' ');
}

/** The rol without the kind of partner that a token puts before it. */
export const kaleRol = (rol: string): string => rol.slice(rol.lastIndexOf('/') + 1);

const codes = new Map<string, string>([
  ...Object.entries(doelnaam).map(([code, naam]) => [code, `‘${naam}’`] as const),
  ...Object.entries(categorietekst).map(([code, { naam }]) => [code, naam.toLowerCase()] as const),
]);

/** A reason of the policy with its codes replaced by the names on our screens; the name of the field stays as it is. */
export const inGewoneWoorden = (reden: string): string =>
  reden
    .replace(/^Query\.\w+/, 'Dit onderdeel')
    .replace(/\b[A-Z][A-Z_]{3,}\b/g, (code) => codes.get(code) ?? code)
    .replace(/\b[a-z]+\/[a-z-]+\b/g, (rol) => rolnaam(rol));
