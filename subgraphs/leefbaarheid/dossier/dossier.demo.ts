import type { Demobeller, Democontext } from '../../kern/demo';
import { datumIn } from '../../kern/klok';
import { DelingService } from '../deelname/deling.service';
import { Pijler } from '../interventie/interventie.entity';
import { InterventieService, type NieuweInterventie } from '../interventie/interventie.service';
import { Meldingsoort } from '../melding/melding.entity';
import type { Demomelding } from '../melding/melding.demo';
import { verzonnenPersoon } from '../persoon/persoon.demo';
import { StrafrechtelijkFeitService } from '../strafrechtelijk-feit/strafrechtelijk-feit.service';
import { WoningService } from '../woning/woning.service';
import { Dossierniveau } from './dossier.entity';
import { DossierbeheerService } from './dossierbeheer.service';

const dag = 86_400_000;
const deelnemers = ['gemeente-assen', 'vaart-welzijn', 'politie'];
const bundelbaar = [
  Meldingsoort.OVERLAST,
  Meldingsoort.VERVUILING,
  Meldingsoort.CRIMINALITEIT,
  Meldingsoort.KWETSBAARHEID,
];
/** Instruments of L7 with their pillar (L8) and what may come of them. */
const instrumenten: readonly [string, Pijler, string][] = [
  ['Huisbezoek met hoor en wederhoor', Pijler.SOCIAAL_REPRESSIEF, 'Bewoner erkent de overlast; afspraken gemaakt'],
  ['Waarschuwingsbrief', Pijler.SOCIAAL_REPRESSIEF, 'Brief verstuurd; overlast neemt af'],
  ['Stopgesprek', Pijler.SOCIAAL_REPRESSIEF, 'Gesprek gevoerd met wijkagent erbij'],
  ['Buurtbemiddeling', Pijler.SOCIAAL_PREVENTIEF, 'Buren hebben afspraken op papier gezet'],
  ['Overleg met partners', Pijler.SOCIAAL_PREVENTIEF, 'Plan van aanpak verdeeld over de partners'],
  ['Bewonersbijeenkomst', Pijler.SAMEN_WONEN, 'Twaalf bewoners aanwezig; vervolg afgesproken'],
  ['Opruimactie', Pijler.FYSIEK, 'Portiek en berging schoongemaakt'],
  ['Extra verlichting', Pijler.FYSIEK, 'Geplaatst; bewoners voelen zich veiliger'],
];
const feiten = ['Vernieling', 'Bedreiging', 'Handel in verdovende middelen', 'Heling van fietsen'];
const aanleidingen = [
  'Aanhoudende geluidsoverlast, meerdere melders.',
  'Herhaalde vervuiling van woning en portiek.',
  'Intimidatie van buren.',
  'Zorgen over een bewoner en overlast voor de straat.',
];

/** About 150 dossiers since 2022: bundled reports, interventions, and shares that run, were ended or ran out. */
export async function maakDossiers(context: Democontext, meldingen: readonly Demomelding[]): Promise<void> {
  const { toeval, schaal } = context;
  for (const [partner, aantal] of [
    ['actium', 120],
    ['woonservice', 30],
  ] as const) {
    const beller: Demobeller = { partner, rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };
    const eigen = meldingen.filter((melding) => melding.eigenaar === partner && bundelbaar.includes(melding.soort));
    const woningen = await context.als('leefbaarheid', beller).dienst(WoningService).voorDemo(300);
    const perWijk = new Map<string, string[]>();
    for (const { id, wijk } of eigen) perWijk.set(wijk, [...(perWijk.get(wijk) ?? []), id]);
    for (let i = 0; i < Math.ceil((aantal * schaal) / 100); i++) {
      const woning = toeval.kans(0.6) && woningen.length > 0 ? toeval.kies(woningen) : null;
      const wijk = woning?.wijkCode ?? toeval.kies([...perWijk.keys()]);
      const vrij = perWijk.get(wijk) ?? [];
      await maakDossier(context, beller, {
        wijk,
        woning: woning?.id ?? null,
        meldingen: vrij.splice(0, toeval.tussen(1, 4)),
        nummer: i,
      });
    }
  }
}

async function maakDossier(
  context: Democontext,
  beller: Demobeller,
  { wijk, woning, meldingen, nummer }: { wijk: string; woning: string | null; meldingen: string[]; nummer: number },
): Promise<void> {
  const { toeval, nu } = context;
  // One in three is of the last two months.
  const leeftijd = nummer % 3 === 0 ? toeval.tussen(1, 60) : toeval.tussen(61, 730);
  const geopend = new Date(nu.getTime() - leeftijd * dag);
  const toen = context.als('leefbaarheid', beller, geopend);
  const dossier = await toen.dienst(DossierbeheerService).open({
    niveau:
      woning === null
        ? toeval.kies([Dossierniveau.COMPLEX, Dossierniveau.STRAAT, Dossierniveau.BUURT])
        : Dossierniveau.WONING,
    wijk,
    woning,
    betrokkene: woning === null && toeval.kans(0.5) ? null : verzonnenPersoon(toeval),
    aanleiding: toeval.kies(aanleidingen),
  });
  if (dossier === null) throw new Error('Het dossier is niet leesbaar voor wie het opende.');
  const later = context.als('leefbaarheid', beller);
  if (meldingen.length > 0) await toen.dienst(DossierbeheerService).koppelMeldingen(dossier.id, meldingen);
  if (toeval.kans(0.55)) await deel(context, beller, dossier.id, geopend);
  if (toeval.kans(0.1)) {
    const op = datumIn(new Date(geopend.getTime() - toeval.tussen(1, 30) * dag));
    await later
      .dienst(StrafrechtelijkFeitService)
      .legVast(dossier.id, { soort: toeval.kies(feiten), op, toelichting: 'Aangifte gedaan' });
  }
  if (leeftijd < 20 && toeval.kans(0.6)) return;
  const stappen = Array.from({ length: toeval.tussen(1, 3) }, (): NieuweInterventie => {
    const [instrument, pijler, effect] = toeval.kies(instrumenten);
    const op = datumIn(new Date(geopend.getTime() + toeval.tussen(0, leeftijd) * dag));
    return { instrument, pijler, op, effect: toeval.kans(0.8) ? effect : null };
  });
  await later.dienst(InterventieService).legVast(dossier.id, stappen, leeftijd > 90 && toeval.kans(0.65));
}

/** Shares of the last year run on; older ones were ended or ran out. */
async function deel(context: Democontext, beller: Demobeller, id: string, geopend: Date): Promise<void> {
  const { toeval, nu } = context;
  for (const partner of deelnemers.filter(() => toeval.kans(0.6))) {
    const op = new Date(Math.min(geopend.getTime() + toeval.tussen(1, 20) * dag, nu.getTime()));
    const tot = datumIn(new Date(op.getTime() + toeval.tussen(60, 360) * dag));
    const dienst = context.als('leefbaarheid', beller, op).dienst(DelingService);
    await dienst.deel(id, partner, tot, toeval.kans(0.6) ? 'Samen optrekken bij de aanpak' : null);
    const einde = new Date(op.getTime() + toeval.tussen(1, 50) * dag);
    if (toeval.kans(0.2) && einde < nu)
      await context.als('leefbaarheid', beller, einde).dienst(DelingService).beeindig(id, partner);
  }
}
