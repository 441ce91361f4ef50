import { Router, type Express, type NextFunction, type Request, type Response } from 'express';
import { Fout, nietIngelogd, ongeldigeInvoer, type Foutcode } from '../../subgraphs/kern/fout';
import type { Ondertekenaar } from '../../subgraphs/kern/identiteit';
import type { Importeur } from '../../subgraphs/kern/import/balie';
import { keurInlezer, magInlezen } from '../../subgraphs/kern/import/inlezen';
import { grootsteBestand, naarKlad, vertelImport } from '../../subgraphs/kern/import/over-http';
import { spoorVan } from '../beheer/verzoek';
import type { Graafcontext } from '../graaf';
import { HttpFout } from '../graaf-http/httpfout';
import { weerVreemdePagina } from '../grenzen/csrf';
import { leesAanmelding } from '../identiteit/identiteit';
import { leesVerzoek } from '../verzoek';
import { importsoorten } from './soorten';

export interface Importopties {
  /** By subgraph. */
  importeurs: ReadonlyMap<string, Importeur>;
  ondertekenaar: Ondertekenaar;
  geheim: string;
}

const status: Partial<Record<Foutcode, number>> = {
  NIET_INGELOGD: 401,
  GEEN_TOEGANG: 403,
  NIET_GEVONDEN: 404,
  ONGELDIGE_INVOER: 400,
  TE_VEEL_VERZOEKEN: 429,
};

/** A page elsewhere cannot send these without asking first, and asking is refused (geen-cors.ts). */
const soortenLijf = ['application/octet-stream', 'text/csv', 'application/json', 'application/geo+json'];

/**
 * GET /import tells what this caller may read in; POST /import/<soort> takes the file as its body (`?proef=1`, `&peildatum=`) and
 * answers line by line how far it is and what came of it. The file is whole before anything of it is looked at.
 */
export function koppelImport(app: Express, opties: Importopties): void {
  const router = Router();
  router.use((req: Request, res: Response, verder: NextFunction) => {
    res.set('Cache-Control', 'no-store');
    if (req.method !== 'GET') weerVreemdePagina(req);
    verder();
  });
  router.get('/', async (req, res) => {
    const { wie } = await wieVraagt(req, res, opties);
    const mag = [...importsoorten.values()].filter(({ soort }) => magInlezen(soort, wie.rol, wie.doel));
    res.json({
      soorten: mag.map(({ soort: { soort, regelnaam, uitleg, vorm, peildatum, kolommen, optioneleKolommen } }) => ({
        soort,
        regelnaam,
        uitleg,
        vorm,
        peildatum,
        kolommen,
        optioneleKolommen,
      })),
    });
  });
  router.post('/:soort', (req, res) => ontvang(req, res, opties));
  router.all(/.*/, (_req, res) => {
    res.set('Allow', 'GET, POST');
    throw new HttpFout(405, 'ONGELDIGE_INVOER', 'Een bestand leest u in met POST /import/<soort>.');
  });
  router.use((fout: unknown, req: Request, res: Response, verder: NextFunction) => {
    // Who hung up while sending hears nothing any more, and nothing of the file was kept.
    if (req.destroyed && !req.complete) return void res.destroy();
    if (!(fout instanceof Fout) || res.headersSent) return verder(fout);
    // A file of which nothing was read runs out unseen; of one that turned out too large the rest is not waited for.
    if (req.readableDidRead) res.set('Connection', 'close');
    const code = fout instanceof HttpFout ? fout.status : (status[fout.code] ?? 503);
    res.status(code).json({ errors: [fout.toJSON()] });
  });
  app.use('/import', router);
}

async function wieVraagt(req: Request, res: Response, { geheim }: Importopties): Promise<Pick<Graafcontext, 'wie'>> {
  const aanmelding = await leesAanmelding(req);
  if (aanmelding === null) throw nietIngelogd();
  const wie = leesVerzoek(aanmelding, req.headers, geheim, spoorVan(req));
  // For the log and the figures of this request.
  res.locals['graaf'] = { wie };
  return { wie };
}

async function ontvang(req: Request, res: Response, opties: Importopties): Promise<void> {
  const { wie } = await wieVraagt(req, res, opties);
  const gekozen = importsoorten.get(String(req.params['soort']));
  if (gekozen === undefined)
    throw new Fout('NIET_GEVONDEN', `Deze soort is er niet. Kies uit ${[...importsoorten.keys()].join(', ')}.`);
  keurInlezer(gekozen.soort, wie);
  keurKoppen(req);
  const importeur = opties.importeurs.get(gekozen.deel);
  if (importeur === undefined) throw new Error(`De subgraaf ${gekozen.deel} leest hier niets in.`);
  const { peildatum, proef } = req.query;
  if ((peildatum !== undefined && typeof peildatum !== 'string') || !['1', '0', undefined].includes(proef as string))
    throw ongeldigeInvoer([{ veld: 'proef', melding: 'Schrijf proef=1 of proef=0, en hoogstens één peildatum.' }]);
  const klad = await aanDeDeur(wie.partner, () =>
    naarKlad(req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>),
  );
  // Signed when the file is here: a token lives a minute, an upload may take longer.
  const token = opties.ondertekenaar.onderteken(wie);
  const vraag = { soort: gekozen.soort.soort, peildatum: peildatum || null, proef: proef === '1', token };
  await vertelImport(importeur, vraag, klad, res);
}

/** Files that one partner may have on their way in at the same time: each takes disk before anybody has looked at it. */
const tegelijk = 2;
const onderweg = new Map<string, number>();

async function aanDeDeur<T>(partner: string, ontvangen: () => Promise<T>): Promise<T> {
  const al = onderweg.get(partner) ?? 0;
  if (al >= tegelijk)
    throw new Fout('TE_VEEL_VERZOEKEN', 'Uw organisatie verstuurt al bestanden. Probeer het over een minuut opnieuw.');
  onderweg.set(partner, al + 1);
  try {
    return await ontvangen();
  } finally {
    const nog = (onderweg.get(partner) ?? 1) - 1;
    if (nog > 0) onderweg.set(partner, nog);
    else onderweg.delete(partner);
  }
}

function keurKoppen(req: Request): void {
  const soort = (req.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!soortenLijf.includes(soort) || req.headers['content-encoding'] !== undefined)
    throw new HttpFout(415, 'ONGELDIGE_INVOER', `Stuur het bestand zelf, als ${soortenLijf.join(', ')}.`);
  if (Number(req.headers['content-length'] ?? 0) > grootsteBestand)
    throw new HttpFout(
      413,
      'ONGELDIGE_INVOER',
      `Het bestand is groter dan ${grootsteBestand / 1024 ** 2} MB. Splits het.`,
    );
}
