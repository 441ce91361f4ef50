import type { ApolloServer } from '@apollo/server';
import { Router, type Express, type NextFunction, type Request, type Response } from 'express';
import { Fout, nietIngelogd, type Foutcode } from '../../subgraphs/kern/fout';
import type { Identiteit, Ondertekenaar } from '../../subgraphs/kern/identiteit';
import type { Klok } from '../../subgraphs/kern/klok';
import { rapportzegel } from '../../subgraphs/kern/rapportzegel';
import { spoorVan } from '../beheer/verzoek';
import { stuurExportfout } from '../export/fout';
import type { Graafcontext } from '../graaf';
import { leesAanmelding } from '../identiteit/identiteit';
import { leesVerzoek } from '../verzoek';
import { canoniek, controlegetal } from './canoniek';
import { eersteJaar, leesHalfjaar, type Halfjaar } from './halfjaar';
import type { Rapportinhoud } from './inhoud';
import { stelOp, type Rapportantwoord } from './opstellen';
import { ondertekendvraag, rapportvraag } from './vraag';

export interface Rapportopties {
  graaf: ApolloServer<Graafcontext>;
  ondertekenaar: Ondertekenaar;
  geheim: string;
  klok: Klok;
}

/** A report to be written out: its exact words, and whether they are frozen. */
export interface Rapport {
  tekst: string;
  controlegetal: string;
  ondertekend: { op: string; rol: string } | null;
}

interface Ondertekend {
  jaar: number;
  halfjaar: number;
  inhoud: string;
  controlegetal: string;
  ondertekendOp: string;
  ondertekendDoor: string;
}

/** GET /rapport/<jaar>-<1|2>.json and .pdf; the page without extension is the web app's. */
export function koppelRapport(app: Express, opties: Rapportopties): void {
  const router = Router();
  router.use((_req: Request, res: Response, verder: NextFunction) => {
    res.set('Cache-Control', 'no-store');
    verder();
  });
  router.get(/^\/([^/]+)\.(json|pdf)$/, (req, res) => stuur(opties, req, res));
  router.use(stuurExportfout);
  app.use('/rapport', router);
}

async function stuur(opties: Rapportopties, req: Request, res: Response): Promise<void> {
  const aanmelding = await leesAanmelding(req);
  if (aanmelding === null) throw nietIngelogd();
  const [, welk = '', vorm] = /^\/([^/]+)\.(json|pdf)$/.exec(req.path) ?? [];
  const halfjaar = leesHalfjaar(welk);
  if (halfjaar === null || halfjaar.van > opties.klok.vandaag())
    throw new Fout(
      'NIET_GEVONDEN',
      `Dit rapport bestaat niet. Vraag een halfjaar dat begonnen is, zoals /rapport/2025-2; het eerste is ${eersteJaar}-1.`,
    );
  // A link in a browser carries no headers.
  const uitAdres = (naam: string): Record<string, string> => {
    const waarde = req.query[naam];
    return typeof waarde === 'string' ? { [naam === 'doel' ? 'verwerkingsdoel' : naam]: waarde } : {};
  };
  const koppen = { ...req.headers, ...uitAdres('doel'), ...uitAdres('rol') };
  const wie = leesVerzoek(aanmelding, koppen, opties.geheim, spoorVan(req));
  res.locals['graaf'] = { wie } satisfies Partial<Graafcontext>;
  const rapport = await lees(opties, wie, halfjaar);
  const { tekst, ondertekend } = rapport;
  const naam = `rapport-${welk}${ondertekend === null ? '-concept' : ''}.${vorm}`;
  res.set({
    'Content-Disposition': `${vorm === 'pdf' ? 'inline' : 'attachment'}; filename="${naam}"`,
    'X-Content-Type-Options': 'nosniff',
    'Rapport-Status': ondertekend === null ? 'concept' : 'ondertekend',
    'Rapport-Controlegetal': rapport.controlegetal,
    ...(ondertekend === null
      ? { 'Rapport-Zegel': rapportzegel(opties.geheim, wie.partner, tekst) }
      : { 'Rapport-Ondertekend-Op': ondertekend.op, 'Rapport-Ondertekend-Door': ondertekend.rol }),
  });
  if (vorm === 'json') {
    res.set('Content-Type', 'application/json; charset=utf-8').end(tekst);
    return;
  }
  // Loaded when somebody asks for it: fonts and layout are no part of every start.
  const { schrijfPdf } = require('./pdf') as typeof import('./pdf');
  const pdf = await schrijfPdf(JSON.parse(tekst) as Rapportinhoud, rapport);
  res.set('Content-Type', 'application/pdf').end(pdf);
}

/** The frozen words when the report was signed; else what the graph says now to this caller. */
async function lees(opties: Rapportopties, wie: Identiteit, halfjaar: Halfjaar): Promise<Rapport> {
  const { uitleg, rapporten } = await stelVraag<{
    uitleg: { bereik: string; reden: string };
    rapporten: Ondertekend[];
  }>(opties, wie, ondertekendvraag, {});
  if (uitleg.bereik === 'GEEN') throw new Fout('GEEN_TOEGANG', uitleg.reden);
  const vast = rapporten.find((r) => r.jaar === halfjaar.jaar && r.halfjaar === halfjaar.halfjaar);
  if (vast !== undefined) {
    const { inhoud, ondertekendOp, ondertekendDoor } = vast;
    return {
      tekst: inhoud,
      controlegetal: vast.controlegetal,
      ondertekend: { op: ondertekendOp, rol: ondertekendDoor },
    };
  }
  const vandaag = opties.klok.vandaag();
  const peildatum = halfjaar.peildatum > vandaag ? vandaag : halfjaar.peildatum;
  const antwoord = await stelVraag<Rapportantwoord>(opties, wie, rapportvraag, { peildatum, jaar: halfjaar.jaar });
  const tekst = canoniek(stelOp(halfjaar, antwoord, wie, opties.klok.nu(), vandaag));
  return { tekst, controlegetal: controlegetal(tekst), ondertekend: null };
}

/** As the caller; half a report must not look like a whole one, so one error ends it. */
async function stelVraag<T>(
  { graaf, ondertekenaar }: Rapportopties,
  wie: Identiteit,
  query: string,
  variables: Record<string, unknown>,
): Promise<T> {
  const contextValue = { wie, token: ondertekenaar.onderteken(wie) };
  const { body } = await graaf.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('A report is asked for in one piece.');
  const { data, errors = [] } = body.singleResult;
  const [fout] = errors;
  if (fout !== undefined)
    throw new Fout((fout.extensions?.['code'] ?? 'INTERNE_FOUT') as Foutcode, fout.message, fout.extensions);
  return data as T;
}
