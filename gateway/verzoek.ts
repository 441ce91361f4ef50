import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { doelenVan, vindRegel } from '../schema/beleid/beleid';
import { doelen, standaardDoel, type Doel } from '../schema/beleid/categorie';
import { ongeldigeInvoer } from '../subgraphs/kern/fout';
import type { Identiteit } from '../subgraphs/kern/identiteit';
import type { Spoor } from './beheer/verzoek';
import type { Aanmelding } from './identiteit/identiteit';

const isDoel = (tekst: string): tekst is Doel => (doelen as readonly string[]).includes(tekst);

const een = (waarde: string | string[] | undefined): string | undefined =>
  (Array.isArray(waarde) ? waarde[0] : waarde)?.trim();

/** One rol per request, never a union: of several the header `Rol` picks one, else the choice of the session. */
function kiesRol(aanmelding: Aanmelding, kop: string | undefined): string {
  const { rollen } = aanmelding;
  const keuze =
    kop === undefined
      ? (aanmelding.rol ?? (rollen.length === 1 ? rollen[0] : undefined))
      : rollen.find((r) => r === kop || r.split('/')[1] === kop);
  if (keuze === undefined) {
    throw ongeldigeInvoer([{ veld: 'Rol', melding: `Kies één van uw rollen in de header Rol: ${rollen.join(', ')}.` }]);
  }
  return keuze;
}

/** The doel of the header `Verwerkingsdoel`; one that exists but is not granted opens OPENBAAR only. */
function kiesDoel(rol: string, kop: string | undefined): Doel {
  const doel = kop === undefined || kop === '' ? standaardDoel : kop;
  if (!isDoel(doel)) {
    throw ongeldigeInvoer([
      { veld: 'Verwerkingsdoel', melding: `Dit doel bestaat niet. Uw doelen zijn: ${doelenVan(rol).join(', ')}.` },
    ]);
  }
  return doel;
}

/** Who asks, in which rol and for which doel: from the login and three headers; other identity headers mean nothing. */
export function leesVerzoek(
  aanmelding: Aanmelding,
  koppen: IncomingHttpHeaders,
  geheim: string,
  spoor: Spoor,
): Identiteit {
  const rol = kiesRol(aanmelding, een(koppen['rol']));
  const doel = kiesDoel(rol, een(koppen['verwerkingsdoel']));
  return {
    partner: aanmelding.partner,
    rol,
    rollen: aanmelding.rollen,
    doel,
    toegekend: vindRegel(rol, doel) !== null,
    wijken: aanmelding.wijken,
    gemeente: aanmelding.gemeente,
    gebruiker: aanmelding.gebruiker,
    ...(aanmelding.naam === undefined ? {} : { naam: aanmelding.naam }),
    pseudoniem: createHmac('sha256', geheim).update(`gebruiker:${aanmelding.gebruiker}`).digest('hex').slice(0, 32),
    ...spoor,
  };
}
