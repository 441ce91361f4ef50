import type { Express, Request } from 'express';
import { doelenVan } from '../schema/beleid/beleid';
import { nietIngelogd } from '../subgraphs/kern/fout';
import { leesAanmelding, type Aanmelding } from './identiteit/identiteit';
import { rolSdl } from './rolschemas';
import { spoorVan } from './beheer/verzoek';
import { leesVerzoek } from './verzoek';

async function ingelogd(req: Request): Promise<Aanmelding> {
  const aanmelding = await leesAanmelding(req);
  if (aanmelding === null) throw nietIngelogd();
  return aanmelding;
}

/** For who builds on the graph: the caller's own SDL, and a page to try questions on. Comes before the pages of the web app. */
export function koppelExplorer(app: Express, geheim: string, pagina: string): void {
  app.get('/schema.graphql', async (req, res) => {
    const aanmelding = await ingelogd(req);
    // A link in a browser carries no headers: with several rollen it names one as ?rol=.
    const rol = req.get('rol') ?? (typeof req.query['rol'] === 'string' ? req.query['rol'] : undefined);
    const wie = leesVerzoek(
      aanmelding,
      { ...req.headers, ...(rol === undefined ? {} : { rol }) },
      geheim,
      spoorVan(req),
    );
    res.set('Cache-Control', 'no-store').type('text/plain').send(rolSdl(wie.rol));
  });
  app.get('/explorer/keuzes.json', async (req, res) => {
    const { naam, rollen } = await ingelogd(req);
    const keuzes = { naam: naam ?? null, rollen: rollen.map((rol) => ({ rol, doelen: doelenVan(rol) })) };
    res.set('Cache-Control', 'no-store').json(keuzes);
  });
  app.get(['/explorer', '/explorer.html'], async (req, res) => {
    const aanmelding = await leesAanmelding(req);
    res.set('Cache-Control', 'no-store');
    if (aanmelding?.via !== 'sessie') return res.redirect(302, '/aanmelden?terug=%2Fexplorer');
    res.sendFile(pagina);
  });
}
