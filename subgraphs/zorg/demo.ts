import { DateTime } from 'luxon';
import type { Doel } from '../../schema/beleid/categorie';
import type { Demobeller, Democontext, Demostap } from '../kern/demo';
import { beginVanDag, datumIn, zone } from '../kern/klok';
import type { PersoonInput } from '../kern/persoon.input';
import { DoorverwijzingService } from './signaal/doorverwijzing.service';
import { Signaalsoort, Toestemmingstatus } from './signaal/signaal.enum';
import { SignaalService } from './signaal/signaal.service';
import { uitstroomafsluiting } from './uitstroom/uitstroomafsluiting';
import { UitstroomService, type UitstroomAanmelding, type Uitstroomstap } from './uitstroom/uitstroom.service';

export { zorgovereenkomstenDemo } from './zorgovereenkomst/zorgovereenkomsten.demo';

const wijken = [
  'WK010600',
  'WK010601',
  'WK010602',
  'WK010603',
  'WK010604',
  'WK010605',
  'WK010606',
  'WK010607',
  'WK010608',
];
const voornamen =
  'Anja Bert Carla Dirk Elly Frits Greet Hennie Ilse Jan Karin Lammert Mieke Nico Oda Piet Ria Sjoerd Tineke Wim'.split(
    ' ',
  );
const achternamen =
  'Alberts Boer Dekker Eleveld Fokkens Groen Hadders Jansen Kuiper Luinge Meijer Oosting Pol Rozema Smit Timmer Vos Wolters'.split(
    ' ',
  );

const bij = (partner: string, rol: string, doel: Doel): Demobeller => ({ partner, rol, doel });
const wmo = bij('gemeente-assen', 'gemeente/wmo-consulent', 'WONEN_EN_ZORG');
const icare = bij('icare', 'zorgaanbieder/zorgcoordinator', 'WONEN_EN_ZORG');
const ggz = bij('ggz-drenthe', 'zorgaanbieder/zorgcoordinator', 'WONEN_EN_ZORG');
const maatschappelijkWerk = bij('vaart-welzijn', 'welzijn/maatschappelijk-werker', 'WONEN_EN_ZORG');
const overlastwerk = bij('vaart-welzijn', 'welzijn/maatschappelijk-werker', 'OVERLASTAANPAK');
const regisseur = bij('gemeente-assen', 'gemeente/wijkregisseur', 'OVERLASTAANPAK');
const veiligThuis = bij('veilig-thuis', 'meldpunt/medewerker', 'WONEN_EN_ZORG');
const gkb = bij('gkb', 'schuldhulp/schuldhulpverlener', 'VROEGSIGNALERING_SCHULDEN');
const vroegsignalering = bij('gemeente-assen', 'gemeente/consulent-vroegsignalering', 'VROEGSIGNALERING_SCHULDEN');

/** Who can take up a signal of this kind, by the policy and the convenanten of the demo. */
const ontvangers: Partial<Record<Signaalsoort, readonly Demobeller[]>> = {
  VALRISICO: [wmo, wmo, icare],
  VERWARD_GEDRAG: [wmo, ggz],
  EENZAAMHEID: [maatschappelijkWerk, maatschappelijkWerk, wmo],
  VERWAARLOZING: [regisseur, overlastwerk, wmo],
  HUISELIJK_GEWELD: [veiligThuis],
  ENERGIEARMOEDE: [gkb, vroegsignalering],
};
const { VALRISICO, EENZAAMHEID, ENERGIEARMOEDE, HUISELIJK_GEWELD, VERWAARLOZING, VERWARD_GEDRAG, COLLECTIEF } =
  Signaalsoort;
const melders: readonly { beller: Demobeller; soorten: readonly Signaalsoort[]; aandeel: number }[] = [
  {
    beller: bij('actium', 'corporatie/wijkbeheerder', 'LEEFBAARHEID'),
    soorten: [VALRISICO, EENZAAMHEID, VERWAARLOZING, VERWARD_GEDRAG, COLLECTIEF],
    aandeel: 60,
  },
  {
    beller: bij('actium', 'corporatie/sociaal-beheerder', 'OVERLASTAANPAK'),
    soorten: [VERWAARLOZING, VERWARD_GEDRAG, HUISELIJK_GEWELD],
    aandeel: 45,
  },
  {
    beller: bij('actium', 'corporatie/sociaal-beheerder', 'WONEN_EN_ZORG'),
    soorten: [VALRISICO, EENZAAMHEID, HUISELIJK_GEWELD],
    aandeel: 35,
  },
  {
    beller: bij('actium', 'corporatie/incassomedewerker', 'VROEGSIGNALERING_SCHULDEN'),
    soorten: [ENERGIEARMOEDE],
    aandeel: 25,
  },
  {
    beller: bij('woonservice', 'corporatie/wijkbeheerder', 'LEEFBAARHEID'),
    soorten: [VALRISICO, EENZAAMHEID, COLLECTIEF],
    aandeel: 25,
  },
  {
    beller: bij('woonservice', 'corporatie/sociaal-beheerder', 'WONEN_EN_ZORG'),
    soorten: [EENZAAMHEID, VERWARD_GEDRAG, HUISELIJK_GEWELD],
    aandeel: 20,
  },
  {
    beller: bij('vaart-welzijn', 'welzijn/opbouwwerker', 'LEEFBAARHEID'),
    soorten: [EENZAAMHEID, COLLECTIEF, COLLECTIEF],
    aandeel: 35,
  },
  {
    beller: bij('gemeente-assen', 'gemeente/wijkregisseur', 'OVERLASTAANPAK'),
    soorten: [VERWARD_GEDRAG, VERWAARLOZING, COLLECTIEF],
    aandeel: 25,
  },
  {
    beller: bij('politie', 'politie/wijkagent', 'OVERLASTAANPAK'),
    soorten: [VERWARD_GEDRAG, HUISELIJK_GEWELD, VERWAARLOZING],
    aandeel: 30,
  },
];
const waarnemingen: Record<string, string> = {
  VALRISICO: 'Loopt moeilijk op de trap; geen leuning aan de buitenkant.',
  VERWARD_GEDRAG: 'Stond ’s nachts op de galerij en wist niet waar de eigen deur was.',
  EENZAAMHEID: 'Ziet naar eigen zeggen wekenlang niemand.',
  VERWAARLOZING: 'Post en afval stapelen zich op achter de voordeur.',
  HUISELIJK_GEWELD: 'Buren horen vaak ruzie en hulpgeroep.',
  ENERGIEARMOEDE: 'Stookt niet meer, de woning is koud en vochtig.',
  COLLECTIEF: 'Meerdere bewoners van het blok voelen zich niet veilig in de portieken.',
};

function persoon({ toeval }: Democontext): PersoonInput {
  const naam = `${toeval.kies(voornamen)} ${toeval.kies(achternamen)}`;
  return {
    naam,
    contact: toeval.kans(0.7) ? `06-0000 ${String(toeval.tussen(0, 9999)).padStart(4, '0')}` : null,
    geboortejaar: toeval.tussen(1936, 2003),
  };
}

/** One signal with its history: raised `dagen` ago, then referred, picked up, done or handed back. */
async function maakSignaal(
  context: Democontext,
  beller: Demobeller,
  soort: Signaalsoort,
  dagen: number,
): Promise<void> {
  const { toeval, nu } = context;
  const dienst = (wie: Demobeller, naDagen: number) => {
    const op = DateTime.fromJSDate(nu).minus({ days: Math.max(dagen - naDagen, 0), minutes: toeval.tussen(5, 480) });
    const verzoek = context.als('zorg', wie, op.toJSDate());
    return { signaal: verzoek.dienst(SignaalService), verwijzing: verzoek.dienst(DoorverwijzingService) };
  };
  const toestemming =
    soort === COLLECTIEF
      ? Toestemmingstatus.NIET_MOGELIJK
      : toeval.kies([
          Toestemmingstatus.GEGEVEN,
          Toestemmingstatus.GEGEVEN,
          Toestemmingstatus.ONBEKEND,
          Toestemmingstatus.NIET_MOGELIJK,
          Toestemmingstatus.GEWEIGERD,
        ]);
  const betrokkene = soort === COLLECTIEF ? null : persoon(context);
  const { id } = await dienst(beller, 0).signaal.meld({
    soort,
    wijk: toeval.kies(wijken),
    toelichting: waarnemingen[soort] ?? '',
    toestemming,
    betrokkene,
  });
  const lot = toeval.getal();
  const mogelijk = (ontvangers[soort] ?? []).filter((o) => o.partner !== beller.partner || o.doel !== beller.doel);
  if (mogelijk.length === 0 || lot < 0.15) return;
  if (toestemming === 'ONBEKEND' && toeval.kans(0.5))
    await dienst(beller, 1).signaal.legToestemmingVast({
      signaal: id,
      status: Toestemmingstatus.GEGEVEN,
      reden: 'Tijdens een huisbezoek gevraagd.',
    });
  const naar = toeval.kies(mogelijk);
  const wettelijkeGrond = toestemming === 'GEWEIGERD' ? 'Vitaal belang van de betrokkene' : null;
  await dienst(beller, 2).verwijzing.verwijs({
    signaal: id,
    partner: naar.partner,
    doel: naar.doel,
    toelichting: 'Graag contact opnemen.',
    wettelijkeGrond,
  });
  if (lot < 0.4) return;
  if (lot < 0.55) return void (await dienst(naar, 5).verwijzing.geefTerug(id, 'Hoort bij een andere organisatie.'));
  await dienst(naar, 4).verwijzing.pakOp(id);
  if (lot > 0.75) await dienst(naar, 30).verwijzing.rondAf(id);
}

async function maakSignalen(context: Democontext): Promise<void> {
  for (const { beller, soorten, aandeel } of melders) {
    for (let i = 0; i < Math.ceil((aandeel * context.schaal) / 100); i += 1) {
      // Half of the work is of the last three months.
      const dagen = i % 2 === 0 ? context.toeval.tussen(1, 90) : context.toeval.tussen(91, 800);
      await maakSignaal(context, beller, context.toeval.kies(soorten), dagen);
    }
  }
}

const zorgaanbieders = ['leger-des-heils', 'ggz-drenthe', 'cosis', 'phusis', 'icare'];
const corporaties = ['actium', 'woonservice'] as const;
/** About 5 % of a year's allocations (S3-20), so that nearly everybody who is matched finds a home. */
const perJaar = { actium: 28, woonservice: 12 };
const coordinator = bij('coordinatiepunt-weer-thuis', 'coordinatiepunt/coordinator-uitstroom', 'UITSTROOM_WEER_THUIS');
const plusDagen = (datum: string, dagen: number): string =>
  DateTime.fromISO(datum, { zone }).plus({ days: dagen }).toISODate() ?? datum;

/** Outflow since 2020: matches for about 5 % of the allocations, some withdrawn, some still waiting for a match. */
async function maakUitstroom(context: Democontext): Promise<void> {
  const { toeval, nu } = context;
  const vandaag = datumIn(nu);
  const plannen: {
    aanbieder: string;
    aanmelding: UitstroomAanmelding;
    lot: 'MATCH' | 'TERUG' | 'WACHT';
    naar: string;
    matchOp: string;
  }[] = [];
  const plan = (aangemeld: string, lot: 'MATCH' | 'TERUG' | 'WACHT', naar: string): void => {
    const matchOp = plusDagen(aangemeld, toeval.tussen(7, 45));
    if (lot !== 'WACHT' && matchOp > vandaag) return;
    const herkomst = toeval.kies([
      'BESCHERMD_WONEN',
      'BESCHERMD_WONEN',
      'MAATSCHAPPELIJKE_OPVANG',
      'MEDISCH_VERBLIJF',
    ] as const);
    plannen.push({
      aanbieder: toeval.kies(zorgaanbieders),
      aanmelding: { herkomst, persoon: persoon(context), op: aangemeld },
      lot,
      naar,
      matchOp,
    });
  };
  for (let jaar = 2020; jaar <= Number(vandaag.slice(0, 4)); jaar += 1) {
    const dag = (): string => plusDagen(`${jaar}-01-01`, toeval.tussen(0, 300));
    for (const corporatie of corporaties)
      for (let i = 0; i < Math.ceil((perJaar[corporatie] * context.schaal) / 100); i += 1)
        plan(dag(), 'MATCH', corporatie);
    for (let i = 0; i < 4; i += 1) plan(dag(), 'TERUG', 'TERUGGETROKKEN');
  }
  // Waiting now: matched in the last weeks, or not yet matched.
  for (const corporatie of corporaties)
    for (let i = 0; i < 6; i += 1) plan(plusDagen(vandaag, -toeval.tussen(46, 60)), 'MATCH', corporatie);
  for (let i = 0; i < 12; i += 1) plan(plusDagen(vandaag, -toeval.tussen(1, 60)), 'WACHT', '');

  const matches: Uitstroomstap<string>[] = [];
  const terug: Uitstroomstap<'TERUGGETROKKEN'>[] = [];
  for (const aanbieder of zorgaanbieders) {
    const eigen = plannen.filter((p) => p.aanbieder === aanbieder);
    const ids = await context
      .als('zorg', bij(aanbieder, 'zorgaanbieder/zorgcoordinator', 'UITSTROOM_WEER_THUIS'))
      .dienst(UitstroomService)
      .meldAan(eigen.map((p) => p.aanmelding));
    eigen.forEach(({ lot, naar, matchOp }, i) => {
      const kandidaat = ids[i] ?? '';
      if (lot === 'MATCH') matches.push({ kandidaat, naar, op: matchOp });
      if (lot === 'TERUG') terug.push({ kandidaat, naar: 'TERUGGETROKKEN', op: matchOp });
    });
  }
  const punt = context.als('zorg', coordinator).dienst(UitstroomService);
  await punt.match(matches);
  await punt.verplaats(terug);
}

/** Before toewijzing: it allocates dwellings to the matched candidates. */
export const zorgDemo: Demostap = {
  naam: 'Signalen en uitstroom',
  async maak(context) {
    await maakSignalen(context);
    await maakUitstroom(context);
  },
};

/** After toewijzing: those who were placed long enough ago live on trial, or on their own. */
export const uitstroomvervolgDemo: Demostap = {
  naam: 'Uitstroom na plaatsing',
  async maak(context) {
    const punt = context.als('zorg', coordinator).dienst(UitstroomService);
    const geplaatst = (await punt.inFase('GEPLAATST')).map((k) => ({
      ...k,
      dagen: (context.nu.getTime() - beginVanDag(k.sinds).getTime()) / 86_400_000,
    }));
    await punt.verplaats(
      geplaatst
        .filter((k) => k.dagen > 60)
        .map((k) => ({ kandidaat: k.id, naar: 'PROEFWONEN', op: plusDagen(k.sinds, 30) })),
    );
    await punt.verplaats(
      geplaatst
        .filter((k) => k.dagen > 400)
        .map((k) => ({ kandidaat: k.id, naar: 'ZELFSTANDIG', op: plusDagen(k.sinds, 395) })),
    );
    await context.als('zorg', coordinator).omgeving.db.alsWerker((m) => uitstroomafsluiting.voer(m));
  },
};
