import { DateTime } from 'luxon';
import type { Democontext, Demobeller, Demostap, Toeval } from '../kern/demo';
import { datumIn, eindeVanDag } from '../kern/klok';
import { lichtIn } from './beleidsruimte/informatieplicht.taak';
import { kiesHuishouden } from './toewijzing/huishouden.demo';
import { ReeksService, type Reeksregel } from './toewijzing/reeks.service';
import type { Toewijsopdracht } from './toewijzing/toewijzing.input';
import { WijsToeService } from './toewijzing/wijs-toe.service';
import { jaarafsluiting } from './wijk/jaarafsluiting';
import { zoektijdafsluiting } from './zoektijd/zoektijdafsluiting';

export { woningzoekendeDemo } from './woningzoekende/woningzoekende.demo';

interface Demowoning {
  id: string;
  status: string;
  versie: number;
  huur: number | null;
  /** First day of which a rent is known: not allocated before. */
  vanaf: string;
  kamers: number;
}

interface Huur {
  regel: Reeksregel;
  woning: Demowoning;
}

const eersteJaar = 2020;
/** Share of the year's allocations of both corporaties together at the full scale: 600–900 a year. */
const corporaties = [
  { partner: 'actium', perJaar: [430, 590] },
  { partner: 'woonservice', perJaar: [180, 260] },
] as const;
/** Part of a year's allocations in the vrije beleidsruimte: with outflow near but below 20 %, one year of one corporatie over it. */
const deelVrij = (partner: string, jaar: number): number =>
  partner === 'woonservice' && jaar === 2023 ? 0.18 : 0.125 + (jaar % 3) * 0.008;
const kansStatushouder = 0.09;
const aandeelUitstroom = 0.05;
/** Rents that were within reach of the primary target group in every year, by size of household (T9), in cents. */
const huurBinnenBereik = (grootte: number): number => (grootte <= 2 ? 60_000 : 64_000);
const kansPassend = 0.98;

const verhuurder = (partner: string, doel: Demobeller['doel'] = 'WOONRUIMTEVERDELING'): Demobeller => ({
  partner,
  rol: 'corporatie/verhuurmedewerker',
  doel,
});
const plus = (datum: string, dagen: number): string =>
  DateTime.fromISO(datum).plus({ days: dagen }).toISODate() ?? datum;

/** Six and more years of allocations through the series service, and a few of this week through `wijsToe` itself. */
export const toewijzingDemo: Demostap = {
  naam: 'Toewijzingen sinds 2020',
  async maak(context) {
    const vandaag = datumIn(context.nu);
    for (const { partner, perJaar } of corporaties) {
      const woningen = await leesWoningen(context, partner);
      const kandidaten = await leesKandidaten(context, partner);
      const lopend = new Map<string, Huur>();
      const reeksen = new Map<number, Huur[]>();
      for (let jaar = eersteJaar; jaar <= Number(vandaag.slice(0, 4)); jaar++) {
        const aantal = Math.round((context.toeval.tussen(perJaar[0], perJaar[1]) * context.schaal) / 100);
        reeksen.set(jaar, maakJaar({ context, partner, jaar, aantal, vandaag, woningen, kandidaten, lopend }));
      }
      for (const huur of lopend.values()) beeindigLeeg(context.toeval, huur, vandaag);
      for (const [jaar, huren] of reeksen) await neemOver(context, partner, jaar, huren, vandaag);
      await vanDezeWeek(context, partner, woningen, vandaag);
    }
    const { db } = context.als('toewijzing', verhuurder('actium')).omgeving;
    for (const taak of [jaarafsluiting, zoektijdafsluiting]) await db.alsWerker((m) => taak.voer(m));
    // The parties were told as the quarters closed (T5).
    for (const kwartaal of kwartalen(vandaag)) await db.alsWerker((m) => lichtIn(m, kwartaal));
  },
};

/** First days of the quarters since the demo begins, up to today. */
function kwartalen(vandaag: string): string[] {
  const jaren = Array.from({ length: Number(vandaag.slice(0, 4)) - eersteJaar + 1 }, (_, i) => eersteJaar + i);
  return jaren
    .flatMap((jaar) => ['01', '04', '07', '10'].map((maand) => `${jaar}-${maand}-01`))
    .filter((dag) => dag <= vandaag);
}

function leesWoningen(context: Democontext, partner: string): Promise<Demowoning[]> {
  return context.als('toewijzing', verhuurder(partner)).lees(
    (m) =>
      m.query(
        `select w.id, w.status, w.versie, w.kale_huur_cent as huur, min(h.van)::text as vanaf, case when w.soort = 'EENGEZINS' then 4 else 2 end as kamers
           from woningvoorraad_uit.woning w join woningvoorraad_uit.huur h on h.woning_id = w.id
          where w.eigenaar = $1 and w.status in ('VERHUURD', 'LEEG') group by w.id, w.status, w.versie, w.kale_huur_cent, w.soort order by w.id`,
        [partner],
      ) as Promise<Demowoning[]>,
  );
}

/** Candidates that the coördinatiepunt matched, by year of their match. */
async function leesKandidaten(context: Democontext, partner: string): Promise<{ id: string; op: string }[]> {
  return context
    .als('toewijzing', verhuurder(partner, 'UITSTROOM_WEER_THUIS'))
    .lees(
      (m) =>
        m.query('select id, gematcht_op::text as op from zorg_uit.gematchte_kandidaten()') as Promise<
          { id: string; op: string }[]
        >,
    );
}

interface Jaaropdracht {
  context: Democontext;
  partner: string;
  jaar: number;
  /** Allocations in a whole year; the current year gets its part. */
  aantal: number;
  vandaag: string;
  woningen: readonly Demowoning[];
  kandidaten: readonly { id: string; op: string }[];
  lopend: Map<string, Huur>;
}

function maakJaar(opdracht: Jaaropdracht): Huur[] {
  const { context, partner, jaar, aantal, vandaag, kandidaten } = opdracht;
  const { toeval } = context;
  const laatste = jaar === Number(vandaag.slice(0, 4)) ? plus(vandaag, -8) : `${jaar}-12-31`;
  const dagen = Math.floor(DateTime.fromISO(laatste).diff(DateTime.fromISO(`${jaar}-01-01`), 'days').days);
  if (dagen < 1) return [];
  const aantalNu = Math.round((aantal * dagen) / 365);
  const uitstroom = kandidaten
    .filter((k) => k.op >= `${jaar}-01-01` && k.op <= plus(laatste, -15))
    .slice(0, Math.round(aantalNu * aandeelUitstroom));
  const getrokken = Array.from({ length: aantalNu - uitstroom.length }, () =>
    plus(`${jaar}-01-01`, toeval.tussen(0, dagen)),
  );
  const data = [...getrokken, ...(aantal < 8 ? [] : aanvulling(getrokken, jaar, laatste))].sort();
  const huren: Huur[] = [];
  const vrij = new Set(kiesPlaatsen(toeval, data.length, Math.round(aantalNu * deelVrij(partner, jaar))));
  const laatsteKans = new Map(data.flatMap((datum, i) => (vrij.has(i) ? [] : [[kwartaalVan(datum), i] as const])));
  const metStatushouder = new Set<number>();
  for (const [i, datum] of data.entries()) {
    const kwartaal = kwartaalVan(datum);
    // Of a quarter without one the meters would rightly keep quiet (A10).
    const moet = laatsteKans.get(kwartaal) === i && !metStatushouder.has(kwartaal);
    const gewoon = toeval.kans(kansStatushouder) || moet ? 'STATUSHOUDER' : 'REGULIER';
    const grondslag = vrij.has(i) ? 'VRIJE_BELEIDSRUIMTE' : gewoon;
    if (grondslag === 'STATUSHOUDER') metStatushouder.add(kwartaal);
    const kamers = toeval.kies([2, 4]);
    const huishouden = kiesHuishouden(toeval, datum, kamers, grondslag);
    const bereik =
      (huishouden.rekeninkomen ?? 0) < 29_000 && toeval.kans(kansPassend) ? huurBinnenBereik(huishouden.grootte) : null;
    const motivering = grondslag === 'VRIJE_BELEIDSRUIMTE' ? toeval.kies(motiveringen) : null;
    const past = (woning: Demowoning): boolean =>
      woning.kamers === kamers && (bereik === null || (woning.huur ?? 0) <= bereik);
    const huur = maakHuur(opdracht, datum, past, (woning) => ({
      woning: woning.id,
      datum,
      grondslag,
      huishouden,
      motivering,
    }));
    if (huur !== null) huren.push(huur);
  }
  // The message of an outflow allocation lets the dwelling: only where that is so today.
  const verhuurd = { ...opdracht, woningen: opdracht.woningen.filter((woning) => woning.status === 'VERHUURD') };
  for (const kandidaat of uitstroom) {
    const datum = plus(kandidaat.op, toeval.tussen(1, 14));
    const motivering = 'Afspraak Weer Thuis';
    const huur = maakHuur(
      verhuurd,
      datum,
      () => true,
      (woning) => ({
        woning: woning.id,
        datum,
        grondslag: 'UITSTROOM',
        kandidaat: kandidaat.id,
        motivering,
      }),
    );
    if (huur !== null) huren.push(huur);
  }
  return huren;
}

const kwartaalVan = (datum: string): number => Math.ceil(Number(datum.slice(5, 7)) / 3);

/** In a small demo too every quarter that is over has some: of one or two allocations the meters would rightly keep quiet (A10). */
function aanvulling(data: readonly string[], jaar: number, laatste: string): string[] {
  return [1, 2, 3, 4].flatMap((kwartaal) => {
    const begin = `${jaar}-${String(kwartaal * 3 - 2).padStart(2, '0')}-01`;
    if (plus(begin, 89) > laatste) return [];
    const te = 4 - data.filter((datum) => kwartaalVan(datum) === kwartaal).length;
    return Array.from({ length: Math.max(te, 0) }, (_, i) => plus(begin, 20 * (i + 1)));
  });
}

const motiveringen = [
  'Urgentie na calamiteit',
  'Maatwerk bij herstructurering',
  'Medische urgentie',
  'Doorstroming naar een passende woning',
];

/** Distinct places in a list, chosen at random. */
function kiesPlaatsen(toeval: Toeval, lengte: number, aantal: number): number[] {
  const plaatsen = Array.from({ length: lengte }, (_, i) => ({ i, lot: toeval.getal() }));
  return plaatsen
    .sort((a, b) => a.lot - b.lot)
    .slice(0, aantal)
    .map(({ i }) => i);
}

/** A suitable dwelling whose last tenant, if any, has lived there at least a year; that tenancy then ends before the new one. */
function maakHuur(
  { context, woningen, lopend }: Jaaropdracht,
  datum: string,
  past: (woning: Demowoning) => boolean,
  maak: (woning: Demowoning) => Toewijsopdracht,
): Huur | null {
  const { toeval } = context;
  for (let poging = 0; poging < 200 && woningen.length > 0; poging++) {
    const woning = toeval.kies(woningen);
    // A corporatie without such dwellings gives what it has.
    if (poging < 120 && !past(woning)) continue;
    const vorige = lopend.get(woning.id);
    if (woning.vanaf > datum || (vorige !== undefined && plus(vorige.regel.opdracht.datum, 365) > datum)) continue;
    if (vorige !== undefined) vorige.regel.eindeHuur = plus(datum, -toeval.tussen(5, 40));
    const huur: Huur = { woning, regel: { opdracht: maak(woning), eindeHuur: null } };
    lopend.set(woning.id, huur);
    return huur;
  }
  return null;
}

/** A dwelling that stands empty today has no tenant any more. */
function beeindigLeeg(toeval: Toeval, { regel, woning }: Huur, vandaag: string): void {
  if (woning.status !== 'LEEG') return;
  const einde = plus(vandaag, -toeval.tussen(3, 60));
  regel.eindeHuur = einde < regel.opdracht.datum ? regel.opdracht.datum : einde;
}

async function neemOver(
  context: Democontext,
  partner: string,
  jaar: number,
  huren: readonly Huur[],
  vandaag: string,
): Promise<void> {
  const einde = `${jaar}-12-31` < vandaag ? eindeVanDag(`${jaar}-12-31`) : context.nu;
  for (const doel of ['WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'] as const) {
    const regels = huren
      .map((huur) => huur.regel)
      .filter(({ opdracht }) => (opdracht.grondslag === 'UITSTROOM') === (doel === 'UITSTROOM_WEER_THUIS'))
      .sort((a, b) => a.opdracht.datum.localeCompare(b.opdracht.datum));
    if (regels.length > 0)
      await context.als('toewijzing', verhuurder(partner, doel), einde).dienst(ReeksService).neemOver(jaar, regels);
  }
}

/** The last week goes the way of every day: one officer, one empty dwelling. */
async function vanDezeWeek(
  context: Democontext,
  partner: string,
  woningen: readonly Demowoning[],
  vandaag: string,
): Promise<void> {
  const { toeval } = context;
  for (const woning of woningen.filter((w) => w.status === 'LEEG').slice(0, 5)) {
    const datum = plus(vandaag, -toeval.tussen(0, 2));
    const verzoek = context.als('toewijzing', verhuurder(partner));
    await verzoek.dienst(WijsToeService).wijsToe({
      idempotencySleutel: verzoek.nieuwId(),
      woning: woning.id,
      woningVersie: woning.versie,
      datum,
      grondslag: 'REGULIER',
      huishouden: kiesHuishouden(toeval, datum, woning.kamers, 'REGULIER'),
    });
  }
}
