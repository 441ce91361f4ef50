import { partners } from '../../../schema/beleid/partners';

/** A fault at a rule (from one; 0 = of the cycle itself), at a key. */
type Meld = (regel: number, sleutel: string, waarde: unknown, melding: string) => void;
type Gegeven = Record<string, unknown>;

const soorten = ['MARKTRAPPORTAGE', 'VOORBEREIDEND', 'ACTIVITEITENOVERZICHT', 'PUBLICATIE', 'BESTUURLIJK', 'AMBTELIJK'];
const bekend = new Set<unknown>(partners.map(({ id }) => id));

const isObject = (waarde: unknown): waarde is Gegeven =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde.trim() !== '';
const isDag = (waarde: unknown): boolean =>
  isTekst(waarde) &&
  /^\d{4}-\d{2}-\d{2}$/.test(waarde) &&
  !Number.isNaN(Date.parse(waarde)) &&
  new Date(waarde).toISOString().startsWith(waarde);
const isGeheel = (waarde: unknown, van: number, tot: number): waarde is number =>
  Number.isInteger(waarde) && (waarde as number) >= van && (waarde as number) <= tot;

/** Every fault of a file with a yearly cycle, with what to do. */
export function keurCyclus(inhoud: unknown, meld: Meld): void {
  if (!isObject(inhoud))
    return meld(0, '', undefined, 'Het bestand beschrijft één cyclus: { cyclus, geldigVan, geldigTot, regels }.');
  const { cyclus, geldigVan, geldigTot = null, regels } = inhoud;
  if (!isTekst(cyclus)) meld(0, 'cyclus', cyclus, 'Geef de cyclus een naam.');
  if (!isDag(geldigVan)) meld(0, 'geldigVan', geldigVan, 'Geef de eerste dag als jjjj-mm-dd.');
  if (geldigTot !== null && (!isDag(geldigTot) || String(geldigTot) <= String(geldigVan)))
    meld(0, 'geldigTot', geldigTot, 'Geef de laatste dag als jjjj-mm-dd, na de eerste; of laat hem leeg (null).');
  if (!Array.isArray(regels) || regels.length === 0) return meld(0, 'regels', undefined, 'Geef minstens één regel.');
  const codes = new Set<unknown>();
  for (const [i, regel] of (regels as unknown[]).entries()) {
    if (!isObject(regel)) {
      meld(i + 1, '', regel, 'Een regel is een object met code, soort, naam en deelnemers.');
      continue;
    }
    keurRegel(regel, (sleutel, melding) => meld(i + 1, sleutel, regel[sleutel], melding));
    if (codes.has(regel['code']))
      meld(i + 1, 'code', regel['code'], 'Deze code staat er al; elke regel heeft een eigen.');
    codes.add(regel['code']);
  }
}

function keurRegel(regel: Gegeven, meld: (sleutel: string, melding: string) => void): void {
  const { code, soort, naam, termijn, maand, dag, aantal, deelnemers, verantwoordelijken = [] } = regel;
  if (!isTekst(code) || !/^[a-z][a-z0-9-]*$/.test(code)) meld('code', 'Gebruik kleine letters, cijfers en streepjes.');
  if (!soorten.includes(String(soort))) meld('soort', `Kies een van: ${soorten.join(', ')}.`);
  if (!isTekst(naam)) meld('naam', 'Geef de regel een naam.');
  for (const sleutel of ['toelichting', 'bron'])
    if (regel[sleutel] !== undefined && !isTekst(regel[sleutel])) meld(sleutel, 'Geef tekst, of laat dit weg.');
  if (termijn !== undefined || maand !== undefined || dag !== undefined) {
    if (termijn !== 'VOOR' && termijn !== 'UITERLIJK') meld('termijn', 'Kies VOOR of UITERLIJK, met maand en dag.');
    // A day that every year has: who means the last of February writes VOOR 1 maart.
    const laatste = isGeheel(maand, 1, 12) ? new Date(Date.UTC(2023, maand, 0)).getUTCDate() : 31;
    if (!isGeheel(maand, 1, 12)) meld('maand', 'Geef een maand van 1 tot en met 12.');
    if (!isGeheel(dag, 1, laatste)) meld('dag', 'Geef een dag die elk jaar bestaat.');
    if (aantal !== undefined) meld('aantal', 'Een regel heeft een termijn of een aantal per jaar, niet beide.');
  } else if (aantal !== undefined && !isGeheel(aantal, 1, 52))
    meld('aantal', 'Geef een aantal per jaar van 1 tot en met 52.');
  if (!Array.isArray(deelnemers) || deelnemers.length === 0 || !deelnemers.every((id) => bekend.has(id)))
    meld('deelnemers', 'Noem minstens één partner, met zijn korte naam.');
  if (!Array.isArray(verantwoordelijken) || !verantwoordelijken.every((id) => bekend.has(id)))
    meld('verantwoordelijken', 'Gebruik de korte namen van partners.');
  for (const sleutel of ['agendaDoor', 'verslagDoor'])
    if (regel[sleutel] !== undefined && !bekend.has(regel[sleutel]))
      meld(sleutel, 'Gebruik de korte naam van een partner.');
}
