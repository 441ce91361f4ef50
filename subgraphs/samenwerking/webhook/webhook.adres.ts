import { ipVan, isEigenHost, isOpenbaarAdres } from '../../kern/netwerkadres';
import type { Omgeving } from '../../kern/verzoek';

type Grens = Pick<Omgeving, 'demo' | 'webhookadressen'>;

/**
 * Why events of this partner may not go to this address; null = they may. Asked at the registration and again before every
 * delivery, because the list can change. What a name means is looked at when the connection is made.
 */
export function bezwaarTegenAdres(adres: string, partner: string, { demo, webhookadressen }: Grens): string | null {
  const url = URL.canParse(adres) ? new URL(adres) : null;
  if (url === null || adres.length > 500) return 'Schrijf het adres voluit: https, de naam van de server en het pad.';
  const eigen = isEigenHost(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && eigen && demo)) return 'Het adres begint met https.';
  if (url.username !== '' || url.password !== '' || url.hash !== '')
    return 'In het adres staan geen gebruiker, wachtwoord of #; de ontvanger herkent ons aan de handtekening.';
  const toegestaan = webhookadressen.filter((a) => a.partner === partner).map((a) => a.host);
  if (!toegestaan.includes(url.host)) {
    const lijst = toegestaan.length === 0 ? 'nog geen enkel adres' : toegestaan.join(', ');
    return `${url.host} staat niet op de lijst; voor uw organisatie is toegestaan: ${lijst}. Vraag het aan de platformbeheerder.`;
  }
  const ip = ipVan(url.hostname);
  if (eigen ? demo : ip === null || isOpenbaarAdres(ip)) return null;
  return 'Dit adres ligt niet op het openbare internet.';
}
