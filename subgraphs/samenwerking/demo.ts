import { partners } from '../../schema/beleid/partners';
import { soortnaam } from '../../schema/beleid/beleid';
import type { Doel, Gegevenscategorie } from '../../schema/beleid/categorie';
import type { Democontext, Demostap } from '../kern/demo';
import demoConvenanten from './convenant/demo-convenanten.json';
import { datumIn } from '../kern/klok';
import { BewijsService } from './bewijs/bewijs.service';
import { ConvenantService } from './convenant/convenant.service';
import { DuidingService } from './duiding/duiding.service';
import { Meetdienst } from './meting/meetdienst';
import { meetdagen } from './meting/meetkalender';
import { MetingService } from './meting/meting.service';
import type { Notificatie } from './notificatie/notificatie.entity';
import { NotificatieService } from './notificatie/notificatie.service';
import afspraken from './prestatieafspraak/afspraken-2022-2025.json';
import { maakOverleggen } from './overleg/overleg.demo';
import volgen from './prestatieafspraak/demo-volgen.json';
import type { Bewijsstand } from './prestatieafspraak/oordeel';
import { OndertekeningService } from './prestatieafspraak/ondertekening.service';
import { PrestatieafspraakService } from './prestatieafspraak/prestatieafspraak.service';
import { AfsprakensetService, type Afsprakenset } from './prestatieafspraak/afsprakenset.service';

const dagMs = 24 * 60 * 60 * 1000;
/** Parties sign over the three weeks after registration. */
const tekentijdMs = 21 * dagMs;

/** '-900d' = 900 days before now. */
const moment = (nu: Date, afstand: string): Date => new Date(nu.getTime() + Number.parseInt(afstand, 10) * dagMs);

/** The convenanten in every state and the 36 agreements, through the services and by those who decide. */
export const samenwerkingDemo: Demostap = {
  naam: 'Partners, convenanten en prestatieafspraken',
  async maak(context) {
    const gemeente = { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' as const };
    await context
      .als('samenwerking', gemeente)
      .dienst(AfsprakensetService)
      .laad(afspraken as Afsprakenset);
    for (const feit of demoConvenanten) await maakConvenant(context, feit);
    await bevestigOude(context);
  },
};

export { parametersDemo } from './parameter/parameters.demo';

/** Comes last: what it takes from the seed changes nothing of the rest. */
export const overlegDemo: Demostap = { naam: 'Overleggen en termijnen', maak: maakOverleggen };

/** T5: the parties acknowledged that a corporatie passed the norm, but for one that let its last notice lie. */
export const berichtenDemo: Demostap = {
  naam: 'Bevestigde berichten',
  maak: (context) =>
    bevestigOude(context, (partner, open) =>
      open.filter(({ soort }) => soort.startsWith('NORM_')).slice(partner === 'samen-sterk' ? 1 : 0),
    ),
};

type Democonvenant = (typeof demoConvenanten)[number];

const dienstVan = (context: Democontext, partner: string, op: Date): ConvenantService =>
  context.als('samenwerking', bestuurder(partner), op).dienst(ConvenantService);

function bestuurder(partner: string): { partner: string; rol: string; doel: 'BELEID_EN_MONITORING' } {
  const soort = partners.find((p) => p.id === partner)?.soort ?? 'PLATFORM';
  const rol = `${soortnaam(soort)}/${soort === 'HUURDERSORGANISATIE' ? 'bestuurslid' : 'bestuurder'}`;
  return { partner, rol, doel: 'BELEID_EN_MONITORING' };
}

async function maakConvenant(context: Democontext, feit: Democonvenant): Promise<void> {
  const { nu } = context;
  const geldigVan = moment(nu, feit.geldigVan);
  const einde = feit.geldigTot === null ? null : moment(nu, feit.geldigTot);
  // What is over by now was ended by a party before its term; what starts later was registered a month ago.
  const voorbij = einde !== null && einde < nu;
  const begin = new Date(Math.min(geldigVan.getTime(), nu.getTime() - 30 * dagMs) - tekentijdMs - 7 * dagMs);
  const [eerste = ''] = feit.partijen;
  const { id } = await dienstVan(context, eerste, begin).registreer({
    code: feit.code,
    naam: feit.naam,
    partijen: feit.partijen,
    doelen: feit.doelen as Doel[],
    categorieen: feit.categorieen as Gegevenscategorie[],
    geldigVan,
    geldigTot: voorbij ? moment(nu, '365d') : einde,
    toelichting: feit.toelichting,
  });
  const tekenaars = feit.ondertekend === 'all' ? feit.partijen : (feit.ondertekend as string[]);
  for (const [i, partij] of tekenaars.entries()) {
    const op = new Date(begin.getTime() + ((i + 1) * tekentijdMs) / (tekenaars.length + 1));
    await dienstVan(context, partij, op).onderteken(id);
  }
  if (voorbij) await dienstVan(context, eerste, new Date(einde.getTime() - 30 * dagMs)).beeindig(id, einde);
}

/** Notices older than sixty days have been read; the later ones are still open. */
async function bevestigOude(
  context: Democontext,
  welke: (partner: string, open: Notificatie[]) => Notificatie[] = (_partner, open) => open,
): Promise<void> {
  await context.bezorg();
  for (const { id, soort } of partners) {
    if (soort === 'PLATFORM') continue;
    const open = await context.als('samenwerking', bestuurder(id)).dienst(NotificatieService).lijst(true);
    for (const bericht of welke(id, open)) {
      if (context.nu.getTime() - bericht.op.getTime() < 60 * dagMs) continue;
      const op = new Date(bericht.op.getTime() + context.toeval.tussen(1, 9) * dagMs);
      await context.als('samenwerking', bestuurder(id), op).dienst(NotificatieService).bevestig(bericht.id);
    }
  }
}

/** How the agreements went: signed, measured every half year, with evidence and what partners said of it; all of it examples. */
export const afsprakenvervolgDemo: Demostap = {
  naam: 'Metingen van de prestatieafspraken',
  async maak(context) {
    const set = afspraken as unknown as Afsprakenset;
    const opDag = (dag: string): Date => new Date(`${dag}T10:00:00Z`);
    const lezer = context.als('samenwerking', bestuurder('gemeente-assen'));
    const lijst = await lezer.dienst(PrestatieafspraakService).lijst({ peildatum: set.geldigVan });
    for (const [i, partner] of set.ondertekenaars.entries()) {
      const dienst = context.als('samenwerking', bestuurder(partner), opDag(`2021-12-${13 + i}`));
      for (const { id } of lijst) await dienst.dienst(OndertekeningService).onderteken(id);
    }
    for (const { nummer, partner, dag, indicator, stand, link, toelichting } of volgen.bewijs) {
      if (opDag(dag) > context.nu) continue;
      const afspraak = lijst.find((een) => een.nummer === nummer)?.id ?? '';
      const input = { afspraak, indicator, stand: stand as Bewijsstand, dag, link, toelichting };
      await context.als('samenwerking', bestuurder(partner), opDag(dag)).dienst(BewijsService).legVast(input);
    }
    // After the evidence: what huurdersorganisaties did is counted from it (S3-9).
    await meetHistorie(context, set.geldigVan);
    for (const { indicator, partner, rol, tekst } of volgen.duiding) {
      const afspraak = lijst.find((een) => een.nummer === Number.parseInt(indicator, 10));
      const metingen = await lezer.dienst(MetingService).vanIndicator(afspraak?.id ?? '', indicator);
      const laatste = metingen.filter((m) => m.waarde !== null).at(-1);
      const beller = { partner, rol, doel: 'BELEID_EN_MONITORING' as const };
      if (laatste !== undefined)
        await context.als('samenwerking', beller).dienst(DuidingService).legVast(laatste.id, tekst);
    }
  },
};

/** Every fixed day since the agreements began, asked of the graph of today: the stock of any day is exact. */
async function meetHistorie(context: Democontext, sinds: string): Promise<void> {
  const verzoek = context.als('samenwerking', bestuurder('gemeente-assen'));
  const { db } = verzoek.omgeving;
  const dagen = [sinds, ...meetdagen(sinds, datumIn(context.nu))];
  await db.alsWerker((m) =>
    m.query(
      `insert into samenwerking.meetronde (id, gemeente_code, peildatum, aanleiding, gevraagd_op)
       select id, $1, dag, 'KALENDER', dag + time '06:00' from unnest($2::uuid[], $3::date[]) as r(id, dag)`,
      [verzoek.wie.gemeente, dagen.map(() => context.toeval.uuid()), dagen],
    ),
  );
  await new Meetdienst(db, context.graaf, () => context.toeval.uuid()).ronde(new AbortController().signal);
}
