import type { NextFunction, Request, Response } from 'express';
import { Fout, type Foutcode } from '../../subgraphs/kern/fout';
import { ontsnap, pagina, stuurPagina } from '../identiteit/pagina';

const status: Partial<Record<Foutcode, number>> = {
  ONGELDIGE_INVOER: 400,
  NIET_INGELOGD: 401,
  GEEN_TOEGANG: 403,
  NIET_GEVONDEN: 404,
  TE_DUUR: 400,
  TE_VEEL_VERZOEKEN: 429,
  NIET_BESCHIKBAAR: 503,
};

/** A system gets the error in the form of the graph; who clicked a link gets a page, with the way on. */
export function stuurExportfout(fout: unknown, req: Request, res: Response, verder: NextFunction): void {
  if (!(fout instanceof Fout) || res.headersSent) return verder(fout);
  const code = res.get('Allow') === undefined ? (status[fout.code] ?? 500) : 405;
  res.vary('Accept');
  if (req.accepts(['json', 'html']) !== 'html') {
    res.status(code).json({ errors: [fout.toJSON()] });
    return;
  }
  const inhoud = [`<p>${ontsnap(fout.message)}</p>`, verderMet(fout, req), '<p><a href="/">Naar Buurtgraaf</a></p>'];
  stuurPagina(res, code, pagina('Het bestand is niet gemaakt', inhoud.join('\n')));
}

/** Only the reason is wrong: it can be given right here. */
function verderMet(fout: Fout, req: Request): string {
  if (fout.code === 'NIET_INGELOGD')
    return `<p><a href="/aanmelden?terug=${encodeURIComponent(req.originalUrl)}">Inloggen</a></p>`;
  const velden = fout.extensions['velden'] as { veld: string }[] | undefined;
  if (velden?.length !== 1 || velden[0]?.veld !== 'reden') return '';
  const adres = new URL(req.originalUrl, 'http://export');
  adres.searchParams.delete('reden');
  const verborgen = [...adres.searchParams].map(
    ([naam, waarde]) => `<input type="hidden" name="${ontsnap(naam)}" value="${ontsnap(waarde)}">`,
  );
  return `<form method="get" action="${ontsnap(adres.pathname)}">
${verborgen.join('\n')}
<p><label for="reden">Reden van de export</label><br>
<input id="reden" name="reden" required minlength="10" maxlength="500" autocomplete="off"></p>
<p><button type="submit">Bestand maken</button></p>
</form>`;
}
