import { DateTime } from 'luxon';
import { soortnaam } from '../../../schema/beleid/beleid';
import { partners } from '../../../schema/beleid/partners';
import type { Democontext } from '../../kern/demo';
import { datumIn, zone } from '../../kern/klok';
import cyclus from './cyclus-2022-2025.json';
import type { Overleg } from './overleg.entity';
import { OverlegService } from './overleg.service';
import { OverlegcyclusService } from './overlegcyclus.service';

/** When meetings without a day of their own take place in the demo: month and day, per number. */
const gewoonte: Record<string, readonly [number, number][]> = {
  'bestuurlijk-tripartiet': [
    [4, 18],
    [11, 12],
  ],
  'bestuurlijk-gemeente-actium': [
    [5, 23],
    [10, 9],
  ],
  'bestuurlijk-gemeente-huurders': [[9, 25]],
};
const ambtelijk: readonly [number, number][] = [
  [2, 6],
  [9, 4],
];
const eersteJaar = 2022;

/** The cycle of S3, kept with a slip here and there since it began, and what is planned of this year. All invented but the rules. */
export async function maakOverleggen(context: Democontext): Promise<void> {
  const databeheerder = { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' as const };
  await context.als('samenwerking', databeheerder).dienst(OverlegcyclusService).laad(cyclus);
  const ditJaar = Number(datumIn(context.nu).slice(0, 4));
  for (let jaar = eersteJaar; jaar <= ditJaar; jaar += 1) {
    const gevraagd = await dienst(context, 'gemeente-assen').lijst(`${jaar}-01-01`, `${jaar}-12-31`);
    for (const overleg of gevraagd) await leef(context, overleg, jaar);
    for (const [maand, dag] of ambtelijk) await extra(context, moment(jaar, maand, dag));
  }
}

const moment = (jaar: number, maand: number, dag: number): Date =>
  DateTime.fromObject({ year: jaar, month: maand, day: dag, hour: 14 }, { zone }).toJSDate();
const dagenVoor = (op: Date, dagen: number): Date =>
  DateTime.fromJSDate(op, { zone }).minus({ days: dagen }).toJSDate();

function dienst(context: Democontext, partner: string, op?: Date): OverlegService {
  const soort = partners.find((p) => p.id === partner)?.soort ?? 'PLATFORM';
  const rol = `${soortnaam(soort)}/${soort === 'HUURDERSORGANISATIE' ? 'bestuurslid' : 'bestuurder'}`;
  return context.als('samenwerking', { partner, rol, doel: 'BELEID_EN_MONITORING' }, op).dienst(OverlegService);
}

/** What is past was held; what comes within half a year is planned; new agreements were published once, as far as the demo goes. */
async function leef(context: Democontext, overleg: Overleg, jaar: number): Promise<void> {
  const { id, regel, soort, termijn, volgnummer, verantwoordelijkecodes, agendacode, deelnemercodes } = overleg;
  const wie = agendacode ?? verantwoordelijkecodes[0] ?? deelnemercodes[0] ?? '';
  const gewoon = gewoonte[regel]?.[volgnummer - 1];
  // Once, the look-back came a week late.
  const marge = soort === 'MARKTRAPPORTAGE' ? 0 : regel === 'voorbereidend-overleg' && jaar === 2024 ? -7 : 6;
  const op =
    gewoon === undefined
      ? dagenVoor(DateTime.fromISO(`${termijn}T14:00`, { zone }).toJSDate(), marge)
      : moment(jaar, ...gewoon);
  if (soort === 'PUBLICATIE') {
    const reden = 'Er zijn geen nieuwe afspraken gemaakt (demo).';
    if (op < context.nu) await dienst(context, wie, op).laatVervallen(id, reden);
    return;
  }
  if (op < context.nu) {
    const verslag = `https://stukken.voorbeeld.invalid/${jaar}/${regel}-${volgnummer}`;
    await dienst(context, wie, op).legVast(id, datumIn(op), verslag);
  } else if (dagenVoor(op, 180) < context.nu && soort !== 'MARKTRAPPORTAGE') await dienst(context, wie).plan(id, op);
}

async function extra(context: Democontext, op: Date): Promise<void> {
  const voorbij = op < context.nu;
  if (!voorbij && dagenVoor(op, 180) >= context.nu) return;
  const bij = dienst(context, 'gemeente-assen', voorbij ? dagenVoor(op, 14) : context.nu);
  const { id } = await bij.planExtra('ambtelijk', op);
  if (voorbij) await dienst(context, 'gemeente-assen', op).legVast(id, datumIn(op), null);
}
