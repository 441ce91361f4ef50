import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { Router, type Express, type NextFunction, type Request, type Response } from 'express';
import { buildSchema } from 'graphql';
import { bevatBsn, bsnMelding } from '../../subgraphs/kern/bsn';
import { Fout, nietIngelogd, ongeldigeInvoer } from '../../subgraphs/kern/fout';
import type { Identiteit, Ondertekenaar } from '../../subgraphs/kern/identiteit';
import { projectmap } from '../../subgraphs/kern/instellingen';
import type { Klok } from '../../subgraphs/kern/klok';
import { melder } from '../../subgraphs/kern/melder';
import type { Graafcontext } from '../graaf';
import { leesAanmelding, type Aanmelding } from '../identiteit/identiteit';
import { spoorVan } from '../beheer/verzoek';
import { leesVerzoek } from '../verzoek';
import { schrijfCsv } from './csv';
import { stuurExportfout } from './fout';
import { kopregels } from './kop';
import { Lezing } from './lezing';
import { exportlijsten } from './lijsten';
import { leesAdres, type Adres } from './parameters';
import { maakPlan, type Plan } from './plan';
import type { Cel } from './rijen';
import { maakXlsx } from './xlsx';

export interface Exportopties {
  graaf: ApolloServer<Graafcontext>;
  ondertekenaar: Ondertekenaar;
  geheim: string;
  klok: Klok;
}

type Vorm = 'csv' | 'xlsx';

const inhoudstype: Record<Vorm, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** A reason of a few words at least, and no letter to the FG. */
const redenlengte = { minstens: 10, hoogstens: 500 } as const;

/** GET /export/<list>.csv and .xlsx: a page's list as a file, under the policy, suppression and logboek of that page. */
export function koppelExport(app: Express, opties: Exportopties): void {
  const schema = buildSchema(readFileSync(join(projectmap, 'schema', 'api.graphql'), 'utf8'));
  const plannen = new Map(Object.entries(exportlijsten).map(([naam, lijst]) => [naam, maakPlan(schema, naam, lijst)]));
  const router = Router();
  router.use((_req: Request, res: Response, verder: NextFunction) => {
    res.set('Cache-Control', 'no-store');
    verder();
  });
  router.head('/:bestand', geenGet);
  router.get('/:bestand', (req, res) => exporteer(plannen, opties, req, res));
  router.all('/:bestand', geenGet);
  router.use(() => {
    throw bestaatNiet(plannen);
  });
  router.use(stuurExportfout);
  app.use('/export', router);
}

/** Also HEAD: it would read persons to tell the length of a file. */
function geenGet(_req: Request, res: Response): void {
  res.set('Allow', 'GET');
  throw new Fout('ONGELDIGE_INVOER', 'Een export vraagt u met GET.');
}

async function exporteer(
  plannen: ReadonlyMap<string, Plan>,
  opties: Exportopties,
  req: Request,
  res: Response,
): Promise<void> {
  const aanmelding = await leesAanmelding(req);
  if (aanmelding === null) throw nietIngelogd();
  const [, naam = '', vorm] = /^([a-z-]+)\.(csv|xlsx)$/.exec(String(req.params['bestand'])) ?? [];
  const plan = plannen.get(naam);
  if (plan === undefined) throw bestaatNiet(plannen);
  const adres = leesAdres(plan, new URL(req.originalUrl, 'http://export').searchParams);
  if (plan.persoonlijk) keurHerkomst(aanmelding, req);
  const wie = wieVraagt(aanmelding, req, adres, plan, opties.geheim);
  // For the log and the figures of this request.
  res.locals['graaf'] = { wie } satisfies Partial<Graafcontext>;
  const lezing = new Lezing(opties.graaf, opties.ondertekenaar, wie, plan, adres.variabelen);
  const opening = await lezing.open();
  const kop = kopregels(plan, adres, opening, wie, opties.klok);
  const verstuur = (): unknown => res.set(koppen(plan, vorm as Vorm, opties.klok.vandaag()));
  if (vorm === 'csv') {
    verstuur();
    await schrijfCsv(kop, opening.leden, opening.rijen, res).catch((fout: unknown) => breekAf(res, fout, wie));
    return;
  }
  const rijen: Cel[][] = [];
  for await (const rij of opening.rijen) rijen.push(rij);
  const boek = await maakXlsx(plan, kop, opening.leden, rijen);
  verstuur();
  res.end(boek);
}

const bestaatNiet = (plannen: ReadonlyMap<string, Plan>): Fout =>
  new Fout(
    'NIET_GEVONDEN',
    `Deze export bestaat niet. U kunt kiezen uit: ${[...plannen.keys()].join(', ')}, als .csv of .xlsx.`,
  );

/** A page elsewhere must not make a user's browser fetch persons. A token is never sent by a browser on its own. */
function keurHerkomst({ via }: Aanmelding, req: Request): void {
  const herkomst = req.get('sec-fetch-site');
  if (herkomst === 'same-origin' || herkomst === 'none' || (via === 'bearer' && herkomst === undefined)) return;
  throw new Fout(
    'GEEN_TOEGANG',
    'Een export met persoonsgegevens begint u in Buurtgraaf zelf, niet met een link op een andere pagina.',
  );
}

/** Doel and rol of the address come before those of the headers: a link holds them. Persons only with a reason. */
function wieVraagt(aanmelding: Aanmelding, req: Request, adres: Adres, plan: Plan, geheim: string): Identiteit {
  const wie = leesVerzoek(
    aanmelding,
    {
      ...req.headers,
      ...(adres.doel === undefined ? {} : { verwerkingsdoel: adres.doel }),
      ...(adres.rol === undefined ? {} : { rol: adres.rol }),
    },
    geheim,
    spoorVan(req),
  );
  return plan.persoonlijk ? { ...wie, reden: keurReden(adres.reden) } : wie;
}

function keurReden(reden: string | undefined): string {
  const { minstens, hoogstens } = redenlengte;
  const melding =
    reden === undefined || reden.length < minstens
      ? `Deze export bevat persoonsgegevens. Schrijf in reden waarvoor u het bestand nodig hebt, in minstens ${minstens} tekens. De reden komt in het logboek.`
      : reden.length > hoogstens || /\p{Cc}/u.test(reden)
        ? `Schrijf de reden in hoogstens ${hoogstens} tekens, op één regel.`
        : bevatBsn(reden)
          ? bsnMelding('reden')
          : undefined;
  if (melding !== undefined) throw ongeldigeInvoer([{ veld: 'reden', melding }]);
  return reden as string;
}

function koppen(plan: Plan, vorm: Vorm, dag: string): Record<string, string> {
  const lang = encodeURIComponent(`Buurtgraaf – ${plan.titel} – ${dag}.${vorm}`);
  return {
    'Content-Type': inhoudstype[vorm],
    'Content-Disposition': `attachment; filename="buurtgraaf-${plan.naam}-${dag}.${vorm}"; filename*=UTF-8''${lang}`,
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Half a file must not look like a whole one: the connection is cut, which every client reports. */
function breekAf(res: Response, fout: unknown, { traceId }: Identiteit): void {
  if ((fout as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE')
    melder.warn({ traceId, fout: String(fout) }, 'export afgebroken');
  res.destroy();
}
