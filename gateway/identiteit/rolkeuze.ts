import express, { type Express, type Request, type Response } from 'express';
import { lokaalPad } from './adres';
import type { Uitgevers } from './bearer';
import { ontsnap, pagina, stuurPagina } from './pagina';
import { aanmeldingVan, bewaar } from './sessie';

const pad = '/aanmelden/rol';

/** Where an account with several rollen says in which it works; `terug` is where it goes on. */
export const rolkeuzeadres = (terug: string): string => `${pad}?${new URLSearchParams({ terug }).toString()}`;

/** One rol at a time, never a union: who has several chooses one after login, and may choose another later. */
export function koppelRolkeuze(app: Express, { basis, uitgevers }: { basis: string; uitgevers: Uitgevers }): void {
  app.get(pad, (req, res) => {
    const terug = lokaalPad(req.query.terug, basis);
    const rollen = aanmeldingVan(req, uitgevers)?.rollen;
    if (rollen === undefined) return res.redirect(302, `/aanmelden?${new URLSearchParams({ terug }).toString()}`);
    stuurPagina(res, 200, rolkeuzepagina(rollen, terug));
  });
  app.post(pad, express.urlencoded({ extended: false, limit: '4kb' }), (req, res) => kies(basis, uitgevers, req, res));
}

async function kies(basis: string, uitgevers: Uitgevers, req: Request, res: Response): Promise<void> {
  const { rol, terug } = (req.body ?? {}) as { rol?: unknown; terug?: unknown };
  const aanmelding = aanmeldingVan(req, uitgevers);
  const naar = lokaalPad(terug, basis);
  if (aanmelding === null) return res.redirect(303, `/aanmelden?${new URLSearchParams({ terug: naar }).toString()}`);
  const gekozen = aanmelding.rollen.find((een) => een === rol);
  if (gekozen === undefined) return stuurPagina(res, 400, rolkeuzepagina(aanmelding.rollen, naar));
  req.session.rol = gekozen;
  await bewaar(req);
  res.set('Cache-Control', 'no-store').redirect(303, naar);
}

/** Plain buttons, so that it works without JavaScript. */
function rolkeuzepagina(rollen: readonly string[], terug: string): string {
  const knoppen = [...rollen].sort().map((rol) => {
    const naam = (rol.split('/')[1] ?? rol).replaceAll('-', ' ');
    return `<li><button name="rol" value="${ontsnap(rol)}"><strong>${ontsnap(naam)}</strong></button></li>`;
  });
  return pagina(
    'Kies uw rol',
    `<p>U ziet alleen wat bij die rol hoort. U kunt later van rol wisselen, rechtsboven op elke pagina.</p>
<form method="post" action="${pad}">
<input type="hidden" name="terug" value="${ontsnap(terug)}">
<ul>
${knoppen.join('\n')}
</ul>
</form>`,
  );
}
