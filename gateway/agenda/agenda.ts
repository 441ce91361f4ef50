import { createHmac } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Express, Request, Response } from 'express';
import { DateTime } from 'luxon';
import type { Pool } from 'pg';
import { standaardDoel } from '../../schema/beleid/categorie';
import { vindRegel } from '../../schema/beleid/beleid';
import { partners } from '../../schema/beleid/partners';
import { Fout } from '../../subgraphs/kern/fout';
import type { Identiteit, Ondertekenaar } from '../../subgraphs/kern/identiteit';
import { zone, type Klok } from '../../subgraphs/kern/klok';
import { spoorVan } from '../beheer/verzoek';
import type { Graafcontext } from '../graaf';
import { HttpFout } from '../graaf-http/httpfout';
import { beperkAgenda } from '../grenzen/tempo';
import { schrijfIcs, sleutelhash, type Afspraak } from './ics';

export interface Agendaopties {
  graaf: ApolloServer<Graafcontext>;
  ondertekenaar: Ondertekenaar;
  geheim: string;
  klok: Klok;
  pool: Pool;
}

interface Link {
  id: string;
  partner: string;
  rol: string;
  gemeente: string;
}

interface Overleg {
  id: string;
  naam: string | null;
  toelichting: string | null;
  bron: string | null;
  soort: string | null;
  status: string | null;
  termijn: string | null;
  geplandOp: string | null;
  gehoudenOp: string | null;
  verslag: string | null;
  vervallenReden: string | null;
  versie: number | null;
  gewijzigdOp: string | null;
  deelnemers: { id: string; naam: string }[] | null;
  agendaDoor: { naam: string } | null;
  verslagDoor: { naam: string } | null;
}

const vraag = `query Agenda($van: Date!, $tot: Date!) {
  ik { partner { naam } demo }
  overleggen(van: $van, tot: $tot) {
    id naam toelichting bron soort status termijn geplandOp gehoudenOp verslag vervallenReden versie gewijzigdOp
    deelnemers { id naam } agendaDoor { naam } verslagDoor { naam }
  }
}`;

/** How long a meeting takes is nobody's to say in the agreements: an hour is shown. */
const minuten = 60;

/**
 * GET /agenda.ics?sleutel=…: the meetings of the partner of a link, for calendar programs, which have no session. The key says
 * whose link it is and nothing more: what the feed shows is asked of the graph, as the rol that made the link.
 */
export function koppelAgenda(app: Express, opties: Agendaopties): void {
  app.get('/agenda.ics', beperkAgenda(), (req, res) => stuurAgenda(opties, req, res));
  app.all('/agenda.ics', (_req, res) => {
    res.set('Allow', 'GET, HEAD');
    throw new HttpFout(405, 'ONGELDIGE_INVOER', 'Een agenda vraagt u met GET.');
  });
}

async function stuurAgenda(opties: Agendaopties, req: Request, res: Response): Promise<void> {
  res.set('Cache-Control', 'no-store');
  const link = await vindLink(opties.pool, req.query['sleutel']);
  const wie = alsLink(link, opties.geheim, req);
  res.locals['graaf'] = { wie } satisfies Partial<Graafcontext>;
  const vandaag = DateTime.fromJSDate(opties.klok.nu(), { zone });
  const variables = {
    van: vandaag.minus({ years: 1 }).startOf('year').toISODate(),
    tot: vandaag.plus({ years: 1 }).endOf('year').toISODate(),
  };
  const contextValue = { wie, token: opties.ondertekenaar.onderteken(wie) };
  const { body } = await opties.graaf.executeOperation({ query: vraag, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('A calendar is asked for in one piece.');
  const data = body.singleResult.data as {
    ik: { partner: { naam: string }; demo: boolean };
    overleggen: Overleg[] | null;
  };
  if (data?.overleggen == null) {
    // An empty calendar would wipe the meetings from somebody's screen.
    throw new Fout('NIET_BESCHIKBAAR', 'De agenda is even niet beschikbaar.');
  }
  const { ik, overleggen } = data;
  const ics = schrijfIcs({
    naam: `${ik.demo ? 'DEMO – ' : ''}Overleg prestatieafspraken – ${ik.partner.naam}`,
    host: 'buurtgraaf',
    gemaaktOp: opties.klok.nu(),
    afspraken: overleggen.filter(({ deelnemers }) => deelnemers?.some(({ id }) => id === wie.partner)).map(alsAfspraak),
  });
  res.set({
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="buurtgraaf-overleg.ics"',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(ics);
}

/** Withdrawn, mistyped and never made are the same (A14). */
async function vindLink(pool: Pool, sleutel: unknown): Promise<Link> {
  const niets = new HttpFout(
    404,
    'NIET_GEVONDEN',
    'Deze agenda bestaat niet (meer). Maak een nieuwe link op de pagina Overleg.',
  );
  if (typeof sleutel !== 'string' || !/^[\w-]{43}$/.test(sleutel)) throw niets;
  const { rows } = await pool.query<Link>('select * from gateway.agendalink($1)', [sleutelhash(sleutel)]);
  const [link] = rows;
  if (
    link === undefined ||
    !partners.some(({ id }) => id === link.partner) ||
    vindRegel(link.rol, standaardDoel) === null
  )
    throw niets;
  return link;
}

const alsLink = ({ id, partner, rol, gemeente }: Link, geheim: string, req: Request): Identiteit => ({
  partner,
  rol,
  gemeente,
  doel: standaardDoel,
  toegekend: true,
  wijken: [],
  gebruiker: `agendalink:${id}`,
  pseudoniem: createHmac('sha256', geheim).update(`agendalink:${id}`).digest('hex').slice(0, 32),
  ...spoorVan(req),
});

function alsAfspraak(overleg: Overleg): Afspraak {
  const { id, status, termijn, geplandOp, gehoudenOp, verslag, versie, gewijzigdOp } = overleg;
  const laatste = geplandOp === null && gehoudenOp === null && status !== 'VERVALLEN';
  return {
    id,
    titel: `${laatste ? 'Uiterlijk: ' : ''}${overleg.naam ?? 'Overleg'}`,
    wanneer:
      geplandOp === null
        ? { dag: gehoudenOp ?? termijn ?? '' }
        : gehoudenOp !== null && gehoudenOp !== amsterdamseDag(geplandOp)
          ? { dag: gehoudenOp }
          : { moment: new Date(geplandOp), minuten },
    omschrijving: omschrijf(overleg),
    adres: verslag,
    versie: versie ?? 0,
    gewijzigdOp: gewijzigdOp === null ? null : new Date(gewijzigdOp),
    afgelast: status === 'VERVALLEN',
  };
}

const amsterdamseDag = (moment: string): string => DateTime.fromISO(moment, { zone }).toISODate() ?? '';

function omschrijf({ toelichting, bron, deelnemers, agendaDoor, verslagDoor, vervallenReden }: Overleg): string {
  const onbekend = 'nog niet vastgesteld';
  return [
    vervallenReden === null ? null : `Vervallen: ${vervallenReden}`,
    toelichting,
    `Deelnemers: ${(deelnemers ?? []).map(({ naam }) => naam).join(', ')}`,
    `Agenda: ${agendaDoor?.naam ?? onbekend}`,
    `Verslag: ${verslagDoor?.naam ?? onbekend}`,
    bron === null ? null : `Bron: ${bron}`,
  ]
    .filter((regel) => regel !== null)
    .join('\n');
}
