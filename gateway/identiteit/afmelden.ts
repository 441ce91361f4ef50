import type { Request, Response } from 'express';
import { buildEndSessionUrl } from 'openid-client';
import type { Uitgevers } from './bearer';
import { mislukt, ontsnap, pagina, stuurPagina } from './pagina';
import { beeindig, sessiekoek } from './sessie';

/** Ends both sessions. Another site must not be able to log a user out, however harmless it seems. */
export async function meldAf(
  { basis, uitgevers }: { basis: string; uitgevers: Uitgevers },
  req: Request,
  res: Response,
): Promise<void> {
  if (!vanEigenPagina(req, basis)) {
    return stuurPagina(res, 403, mislukt('Uitloggen kan alleen vanaf een pagina van Buurtgraaf zelf.'));
  }
  const { idToken, aanmelding } = req.session;
  // First ours: whatever becomes of the other, this browser is logged out.
  await beeindig(req);
  res.clearCookie(sessiekoek(basis), { path: '/', secure: basis.startsWith('https:') });
  const uitgever = uitgevers.get(aanmelding?.uitgever ?? '');
  if (uitgever === undefined || idToken === undefined) return naar(res, '/');
  const { naam } = uitgever.feiten;
  const configuratie = await uitgever.thuis();
  if (configuratie === null) {
    const uitleg = `U bent uitgelogd bij Buurtgraaf. De inlogdienst van ${naam} is nu niet bereikbaar: daar bent u misschien nog ingelogd.`;
    return stuurPagina(
      res,
      200,
      pagina('U bent uitgelogd', `<p>${ontsnap(uitleg)}</p>\n<p><a href="/">Naar Buurtgraaf</a></p>`),
    );
  }
  if (configuratie.serverMetadata().end_session_endpoint === undefined) return naar(res, '/');
  const einde = buildEndSessionUrl(configuratie, { id_token_hint: idToken, post_logout_redirect_uri: `${basis}/` });
  if (einde.origin === new URL(basis).origin) return naar(res, einde.href);
  // A form may not lead to another site, not even by a redirect (form-action of our policy): a page may.
  const verder = `<p>U bent uitgelogd bij Buurtgraaf.</p>\n<p><a href="${ontsnap(einde.href)}">Log ook uit bij ${ontsnap(naam)}</a></p>`;
  stuurPagina(res, 200, pagina('Bezig met uitloggen', verder, einde.href));
}

function naar(res: Response, adres: string): void {
  res.set('Cache-Control', 'no-store').redirect(303, adres);
}

/** Every browser of today says where a POST comes from; Origin is 'null' under a strict referrer policy. */
function vanEigenPagina(req: Request, basis: string): boolean {
  const site = req.headers['sec-fetch-site'];
  return site === undefined ? req.headers.origin === new URL(basis).origin : site === 'same-origin';
}
