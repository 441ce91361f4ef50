import { inGewoneWoorden } from '../../ik/woorden';
import type { Bezorgstatus, Webhooksoort } from '../../gql/graphql';

/** What a subscription can tell of, in the words of its readers. */
export const soorttekst: Record<Webhooksoort, string> = {
  NOTIFICATIE_ONTVANGEN: 'Bericht aan uw organisatie',
  CONVENANT_GEREGISTREERD: 'Convenant vastgelegd',
  CONVENANT_ONDERTEKEND: 'Convenant door iedereen ondertekend',
  CONVENANT_LOOPT_AF: 'Convenant loopt bijna af',
  CONVENANT_BEEINDIGD: 'Einde van een convenant bepaald',
  CONVENANT_AFGELOPEN: 'Convenant voorbij',
  PROEF: 'Test',
};

/** What can be chosen; a test is started, not chosen. */
export const keuzes = (Object.keys(soorttekst) as Webhooksoort[]).filter((soort) => soort !== 'PROEF');

export const statustekst: Record<Bezorgstatus, { tekst: string; toon: 'neutral' | 'good' | 'attention' }> = {
  WACHT: { tekst: 'wacht', toon: 'neutral' },
  BEZORGD: { tekst: 'aangekomen', toon: 'good' },
  MISLUKT: { tekst: 'mislukt', toon: 'attention' },
};

/** Why the page is closed, in words that do not name a mutation. */
export const weigerzin = (reden: string): string =>
  inGewoneWoorden(reden.replace('De handeling registreerWebhook', 'Koppelingen beheren'));

/** Rollen that may manage subscriptions, for the menu; the page itself asks the policy. */
export const beheertKoppelingen = (rol: string): boolean => /\/(bestuurder|bestuurslid|databeheerder)$/.test(rol);
