import { aConvenant } from '../builders/convenant';
import { anInterventie } from '../builders/interventie';
import { aProject } from '../builders/project';
import { aStrafrechtelijkFeit } from '../builders/strafrechtelijk-feit';
import { aUitstroomkandidaat } from '../builders/uitstroomkandidaat';
import { normmeldingOntvangst } from '../../subgraphs/samenwerking/normmelding/normmelding.ontvangst';
import { aWoning } from '../builders/woning';
import cyclus from '../../subgraphs/samenwerking/overleg/cyclus-2022-2025.json';
import { OverlegcyclusService } from '../../subgraphs/samenwerking/overleg/overlegcyclus.service';
import { rapportzegel } from '../../subgraphs/kern/rapportzegel';
import { geheim } from '../support/plek';
import { aKandidaat, aWoningzoekende } from '../builders/woningzoekende';
import { zorgovereenkomstimport } from '../../subgraphs/zorg/zorgovereenkomst/zorgovereenkomsten.import';
import { leesTekstIn } from '../support/inlezen';
import { Wereld, type Beller } from '../support/wereld';
import type { Afspraak } from './orakel';
import type { Proef, Proefrij } from './vergelijk';

export const nu = '2025-09-15T10:00:00+02:00';
const lariks = 'WK010601';
const pittelo = 'WK010604';
const kloosterveen = 'WK010608';

/** Who does what in the fixture. */
export const wie = {
  verhuur: { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' },
  verhuurUitstroom: { partner: 'actium', rol: 'corporatie/verhuurmedewerker', doel: 'UITSTROOM_WEER_THUIS' },
  verhuurWoonservice: { partner: 'woonservice', rol: 'corporatie/verhuurmedewerker', doel: 'WOONRUIMTEVERDELING' },
  beheerder: { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' },
  beheerderZorg: { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'WONEN_EN_ZORG' },
  beheerderWoonservice: { partner: 'woonservice', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' },
  wijkbeheerder: { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' },
  incasso: { partner: 'actium', rol: 'corporatie/incassomedewerker', doel: 'VROEGSIGNALERING_SCHULDEN' },
  wijkregisseur: { partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'LEEFBAARHEID' },
  wijkregisseurOverlast: { partner: 'gemeente-assen', rol: 'gemeente/wijkregisseur', doel: 'OVERLASTAANPAK' },
  statushouders: { partner: 'gemeente-assen', rol: 'gemeente/regisseur-statushouders', doel: 'WOONRUIMTEVERDELING' },
  wmo: { partner: 'gemeente-assen', rol: 'gemeente/wmo-consulent', doel: 'WONEN_EN_ZORG' },
  opbouwwerker: { partner: 'vaart-welzijn', rol: 'welzijn/opbouwwerker', doel: 'LEEFBAARHEID' },
  maatschappelijk: { partner: 'vaart-welzijn', rol: 'welzijn/maatschappelijk-werker', doel: 'WONEN_EN_ZORG' },
  zorg: { partner: 'icare', rol: 'zorgaanbieder/zorgcoordinator', doel: 'WONEN_EN_ZORG' },
  meldpunt: { partner: 'veilig-thuis', rol: 'meldpunt/medewerker', doel: 'WONEN_EN_ZORG' },
  wijkagent: { partner: 'politie', rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' },
} satisfies Record<string, Beller>;

export interface Opstelling {
  wereld: Wereld;
  proef: Proef;
  bouw: Bouw;
  /** A row of the fixture by its name. */
  rij(naam: string): Proefrij;
}

/** Rows of every type: own and foreign for every kind of partner, shared where the type can be shared. */
export async function stelOp(): Promise<Opstelling> {
  const webhookadressen = ['actium', 'gemeente-assen'].map((partner) => ({ partner, host: `hooks.${partner}.nl` }));
  const wereld = await Wereld.start({ nu, webhookadressen });
  const bouw = new Bouw(wereld);
  await bouw.webhooks();
  await bouw.overleggen();
  await bouw.convenanten();
  await bouw.woningen();
  await bouw.projecten();
  await bouw.zorgovereenkomsten();
  await bouw.toewijzingen();
  await bouw.woningzoekenden();
  await bouw.meldingenEnDossiers();
  await bouw.signalen();
  await bouw.nasleep();
  await bouw.normmelding();
  await bouw.parametervoorstel();
  await wereld.delen.werker.ronde();
  const rijen = await bouw.alleRijen();
  return {
    wereld,
    proef: { rijen, afspraken: bouw.afspraken },
    bouw,
    rij: (naam) => {
      const gevonden = bouw.perNaam.get(naam);
      if (gevonden === undefined) throw new Error(`Geen rij ${naam} in de opstelling.`);
      return gevonden;
    },
  };
}

const persoon = { naam: 'Jo Jansen', contact: '0592 123456', geboortejaar: 1956 };

export class Bouw {
  readonly perNaam = new Map<string, Proefrij>();
  readonly afspraken: Afspraak[] = [];
  private teEindigen = '';

  constructor(private readonly wereld: Wereld) {}

  /** A mutation through the gateway; answers the id. */
  async doe(
    beller: Beller,
    veld: string,
    argumenten: string,
    variabelen: Record<string, unknown>,
    typen: string,
  ): Promise<string> {
    const { data, errors } = await this.wereld.vraag(
      beller,
      `mutation M(${typen}) { ${veld}(${argumenten}) { id } }`,
      variabelen,
    );
    const id = (data as Record<string, { id: string } | null> | null)?.[veld]?.id;
    if (id === undefined) throw new Error(`${veld} als ${beller.rol}: ${JSON.stringify(errors)}`);
    return id;
  }

  private zet(naam: string, rij: Proefrij): void {
    this.perNaam.set(naam, rij);
  }

  private rij(naam: string): Proefrij {
    return this.perNaam.get(naam) as Proefrij;
  }

  /** Nothing is sent: their deliveries wait. */
  async webhooks(): Promise<void> {
    await this.webhook({ partner: 'actium', rol: 'corporatie/bestuurder', doel: 'BELEID_EN_MONITORING' });
    await this.webhook({ partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' });
  }

  private async webhook(beller: Beller): Promise<void> {
    const input = {
      naam: 'Eigen systeem',
      adres: `https://hooks.${beller.partner}.nl/buurtgraaf`,
      soorten: ['CONVENANT_GEREGISTREERD', 'CONVENANT_ONDERTEKEND', 'NOTIFICATIE_ONTVANGEN'],
    };
    const { data, errors } = await this.wereld.vraag(
      beller,
      'mutation ($input: WebhookInput!) { registreerWebhook(input: $input) { webhook { id } } }',
      { input },
    );
    const id = data?.registreerWebhook?.webhook.id as string | undefined;
    if (id === undefined) throw new Error(`registreerWebhook: ${JSON.stringify(errors)}`);
    const leeg = ['uitgezetOp', 'uitgezetReden', 'storingSinds'];
    this.zet(`webhook ${beller.partner}`, { type: 'Webhook', id, eigenaar: beller.partner, leeg });
  }

  /** A half-year of the cycle, with one meeting planned and a link for a calendar. */
  async overleggen(): Promise<void> {
    const databeheerder = { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' } as const;
    await this.wereld.verzoek('samenwerking', databeheerder).dienst(OverlegcyclusService).laad(cyclus);
    const bestuur = { partner: 'actium', rol: 'corporatie/bestuurder', doel: 'BELEID_EN_MONITORING' } as const;
    await this.doe(
      bestuur,
      'planExtraOverleg',
      'regel: $regel, op: "2025-10-06T10:00:00+02:00"',
      { regel: 'ambtelijk' },
      '$regel: String!',
    );
    const { data } = await this.wereld.vraag(bestuur, 'mutation { maakAgendalink(naam: "Agenda") { link { id } } }');
    const inhoud = JSON.stringify({
      rapport: '2025-1',
      peildatum: '2025-07-01',
      voorlopig: false,
      opgesteld: { op: new Date(nu).toISOString() },
    });
    const rapport = await this.doe(
      { partner: 'gemeente-assen', rol: 'gemeente/bestuurder', doel: 'BELEID_EN_MONITORING' },
      'ondertekenRapport',
      'jaar: 2025, halfjaar: 1, inhoud: $inhoud, zegel: $zegel',
      { inhoud, zegel: rapportzegel(geheim, 'gemeente-assen', inhoud) },
      '$inhoud: String!, $zegel: String!',
    );
    this.zet('rapport', { type: 'Rapport', id: rapport, eigenaar: 'gemeente-assen' });
    const leeg = ['laatstGebruiktOp', 'ingetrokkenOp'];
    this.zet('agendalink', { type: 'Agendalink', id: data.maakAgendalink.link.id as string, eigenaar: 'actium', leeg });
  }

  async convenanten(): Promise<void> {
    await this.convenant(
      'overlast',
      ['actium', 'gemeente-assen', 'vaart-welzijn', 'politie'],
      ['OVERLASTAANPAK'],
      ['PERSOON', 'SOCIAAL', 'STRAFRECHT'],
    );
    // Woonservice shares persons with the politie, but no criminal facts.
    await this.convenant('overlast', ['woonservice', 'politie'], ['OVERLASTAANPAK'], ['PERSOON']);
    // Ends while the fixture is being built, after something was shared under it.
    this.teEindigen = await this.convenant(
      'overlast',
      ['woonservice', 'gemeente-assen'],
      ['OVERLASTAANPAK'],
      ['PERSOON', 'SOCIAAL', 'STRAFRECHT'],
    );
    // Never signed by all; in force with another code. Neither opens anything.
    await this.convenant(
      'taakstelling',
      ['woonservice', 'gemeente-assen'],
      ['WOONRUIMTEVERDELING'],
      ['PERSOON', 'HERKOMST'],
      ['woonservice'],
    );
    await this.convenant(
      'voorzieningenwijzer',
      ['woonservice', 'gemeente-assen'],
      ['WOONRUIMTEVERDELING', 'OVERLASTAANPAK'],
      ['BEDRIJF', 'PERSOON', 'FINANCIEEL', 'SOCIAAL', 'HERKOMST', 'STRAFRECHT'],
    );
    await this.convenant(
      'taakstelling',
      ['actium', 'gemeente-assen'],
      ['WOONRUIMTEVERDELING'],
      ['PERSOON', 'HERKOMST'],
    );
    await this.convenant(
      'wonen-zorg',
      ['actium', 'gemeente-assen', 'vaart-welzijn', 'icare'],
      ['WONEN_EN_ZORG'],
      ['PERSOON', 'SOCIAAL', 'ZORG'],
    );
    await this.convenant('veilig-thuis', ['veilig-thuis', 'actium'], ['WONEN_EN_ZORG'], ['PERSOON', 'SOCIAAL']);
    await this.convenant(
      'vroegsignalering',
      ['actium', 'gemeente-assen', 'gkb', 'vaart-welzijn'],
      ['VROEGSIGNALERING_SCHULDEN'],
      ['PERSOON', 'FINANCIEEL'],
    );
    await this.convenant(
      'weer-thuis',
      ['actium', 'coordinatiepunt-weer-thuis', 'icare'],
      ['UITSTROOM_WEER_THUIS'],
      ['PERSOON', 'FINANCIEEL', 'ZORG'],
    );
  }

  private async convenant(
    code: string,
    partijen: string[],
    doelen: string[],
    categorieen: string[],
    ondertekendDoor = partijen,
  ): Promise<string> {
    const { id } = await aConvenant(this.wereld, {
      code,
      naam: `${code} ${partijen.join()}`,
      partijen,
      doelen: doelen as never,
      categorieen: categorieen as never,
      ondertekendDoor,
    });
    this.afspraken.push({ code, partijen, doelen, categorieen, vanKracht: ondertekendDoor.length === partijen.length });
    this.zet(`convenant ${code} ${partijen[0]} ${partijen[1]}`, {
      type: 'Convenant',
      id,
      eigenaar: partijen[0] ?? '',
      leeg: ['geldigTot', 'toelichting'],
    });
    return id;
  }

  async woningen(): Promise<void> {
    const plekken = [
      ['woning actium', 'actium', lariks],
      ['woning actium statushouder', 'actium', lariks],
      ['woning actium uitstroom', 'actium', lariks],
      ['woning actium dossier', 'actium', pittelo],
      ['woning woonservice', 'woonservice', pittelo],
      ['woning woonservice statushouder', 'woonservice', pittelo],
      ['woning gemeente', 'gemeente-assen', kloosterveen],
    ] as const;
    for (const [naam, eigenaar, wijk] of plekken) await this.woning(naam, eigenaar, wijk);
  }

  async woning(naam: string, eigenaar: string, wijk: string): Promise<void> {
    const id = await aWoning(this.wereld, {
      eigenaar,
      wijk,
      status: 'LEEG',
      bagId: '0106010000000001',
      toevoeging: 'a',
      streefhuur: 650,
      peildatum: '2024-01-01',
    });
    this.zet(naam, { type: 'Woning', id, eigenaar, wijk, leidt: { toewijzingen: [], dossiers: [] } });
  }

  async projecten(): Promise<void> {
    for (const [eigenaar, wijk] of [
      ['actium', lariks],
      ['woonservice', pittelo],
    ] as const) {
      const id = await aProject(
        this.wereld,
        {
          wijk,
          fase: 'OPGELEVERD',
          gepland: '2025-01-01',
          verwacht: '2025-02-01',
          opgeleverd: '2025-03-01',
          geclusterd: 0,
          standplaatsen: 0,
          budget: 100_000_00,
          toelichting: 'Eigen aantekening',
          locatie: `Plek ${eigenaar}`,
          groepen: [{ huishouden: 'EEN_TWEE', klasse: 'TOT_EERSTE_AFTOPPING', aantal: 40 }],
        },
        eigenaar,
      );
      this.zet(`project ${eigenaar}`, { type: 'Project', id, eigenaar, wijk, leeg: ['reden'] });
    }
  }

  /** Through a file, the only way in. */
  async zorgovereenkomsten(): Promise<void> {
    const kop = zorgovereenkomstimport.kolommen.join(';');
    for (const partner of ['actium', 'woonservice'])
      await leesTekstIn(
        this.wereld,
        zorgovereenkomstimport,
        `${kop}\nZ1;${lariks};icare;Hof;12;ja;2016-01-01;2030-12-31`,
        {
          deel: 'zorg',
          partner,
        },
      );
    const rijen = await this.wereld.sql<{ id: string; eigenaar: string }>(
      'select id, eigenaar from zorg.zorgovereenkomst',
    );
    for (const { id, eigenaar } of rijen)
      this.zet(`zorgovereenkomst ${eigenaar}`, { type: 'Zorgovereenkomst', id, eigenaar, wijk: lariks });
  }

  async toewijzingen(): Promise<void> {
    await this.toewijzing('actium regulier', 'woning actium', wie.verhuur, 'REGULIER');
    await this.toewijzing('actium statushouder', 'woning actium statushouder', wie.verhuur, 'STATUSHOUDER');
    await this.toewijzing('woonservice regulier', 'woning woonservice', wie.verhuurWoonservice, 'REGULIER');
    await this.toewijzing(
      'woonservice statushouder',
      'woning woonservice statushouder',
      wie.verhuurWoonservice,
      'STATUSHOUDER',
    );
    const kandidaat = await aUitstroomkandidaat(this.wereld, { zorgaanbieder: 'icare', corporatie: 'actium' });
    this.zet('uitstroomkandidaat', { type: 'Uitstroomkandidaat', id: kandidaat, eigenaar: 'icare' });
    await this.toewijzing('actium uitstroom', 'woning actium uitstroom', wie.verhuurUitstroom, 'UITSTROOM', kandidaat);
    // The corporatie knows neither household nor income of who leaves care.
    this.rij('toewijzing actium uitstroom').leeg = [
      'eindeHuur',
      'vervangt',
      'huishouden',
      'wachttijdMaanden',
      'zoektijdMaanden',
      'rekeninkomen',
      'statushouder',
    ];
  }

  async toewijzing(
    naam: string,
    woningnaam: string,
    beller: Beller,
    grondslag: string,
    kandidaat?: string,
  ): Promise<void> {
    const woning = this.rij(woningnaam);
    const gezien = await this.wereld.vraag(
      { ...beller, doel: 'WOONRUIMTEVERDELING' },
      'query W($id: ID!) { woning(id: $id) { versie } }',
      { id: woning.id },
    );
    const input = {
      idempotencySleutel: naam,
      woning: woning.id,
      woningVersie: (gezien.data as { woning: { versie: number } }).woning.versie,
      datum: '2025-09-15',
      grondslag,
      motivering: 'proef',
      ...(kandidaat === undefined ? { huishouden: this.huishouden(grondslag) } : { kandidaat }),
    };
    const id = await this.doe(beller, 'wijsToe', 'input: $input', { input }, '$input: WijsToeInput!');
    const gedeeld = grondslag === 'STATUSHOUDER' ? [{ met: 'gemeente-assen', doel: 'WOONRUIMTEVERDELING' }] : [];
    this.zet(`toewijzing ${naam}`, {
      type: 'Toewijzing',
      id,
      eigenaar: beller.partner,
      wijk: woning.wijk ?? '',
      gedeeld,
      leeg: ['eindeHuur', 'vervangt'],
    });
    (woning.leidt as Record<string, string[]>)['toewijzingen']?.push(id);
  }

  /** A seeker of each corporatie who reacted on one of its dwellings. */
  async woningzoekenden(): Promise<void> {
    for (const eigenaar of ['actium', 'woonservice']) {
      const zoeker = await aWoningzoekende(this.wereld, { eigenaar });
      const kandidaat = await aKandidaat(this.wereld, zoeker, this.rij(`woning ${eigenaar}`).id);
      this.zet(`woningzoekende ${eigenaar}`, {
        type: 'Woningzoekende',
        id: zoeker.id,
        eigenaar,
        leeg: ['uitgeschrevenOp', 'urgentVan', 'urgentTot', 'doelgroep'],
      });
      this.zet(`kandidaat ${eigenaar}`, {
        type: 'Kandidaat',
        id: kandidaat,
        eigenaar,
        leeg: ['inkomenstoetsReden', 'passendReden', 'passend'],
      });
    }
  }

  private huishouden(grondslag: string): Record<string, unknown> {
    return {
      grootte: 3,
      samenstelling: 'ouder met kinderen',
      ouderenhuishouden: false,
      rekeninkomen: 21000,
      statushouder: grondslag === 'STATUSHOUDER',
      inschrijfdatum: '2020-05-01',
      eersteReactie: '2025-02-01',
    };
  }

  async meldingenEnDossiers(): Promise<void> {
    await this.melding('actium lariks', wie.wijkbeheerder, lariks);
    await this.melding('actium pittelo', { ...wie.wijkbeheerder, doel: 'LEEFBAARHEID' }, pittelo);
    await this.melding('woonservice', wie.beheerderWoonservice, pittelo);
    await this.melding('gemeente', wie.wijkregisseur, lariks);
    await this.melding('vaart', wie.opbouwwerker, lariks);
    await this.melding('politie', wie.wijkagent, lariks);
    await this.melding('actium gedeeld', wie.beheerder, lariks);
    await this.melding('actium dossier', wie.beheerder, pittelo);
    await this.melding('woonservice dossier', wie.beheerderWoonservice, pittelo);

    await this.dossier('gedeeld', wie.beheerder, lariks, 'woning actium');
    await this.dossier('eigen', wie.beheerder, pittelo, 'woning actium dossier');
    await this.dossier('gestopt', wie.beheerder, lariks, 'woning actium');
    await this.dossier('woonservice', wie.beheerderWoonservice, pittelo, 'woning woonservice');
    await this.koppel('melding actium gedeeld', 'dossier gedeeld', wie.beheerder);
    await this.koppel('melding actium dossier', 'dossier eigen', wie.beheerder);
    await this.koppel('melding woonservice dossier', 'dossier woonservice', wie.beheerderWoonservice);
    for (const partner of ['gemeente-assen', 'vaart-welzijn', 'politie'])
      await this.deel('dossier gedeeld', partner, wie.beheerder);
    await this.deel('dossier gestopt', 'gemeente-assen', wie.beheerder);
    for (const partner of ['gemeente-assen', 'politie'])
      await this.deel('dossier woonservice', partner, wie.beheerderWoonservice);
    await this.doe(
      wie.beheerder,
      'beeindigDeling',
      'id: $id, partner: "gemeente-assen"',
      { id: this.rij('dossier gestopt').id },
      '$id: ID!',
    );
    // Its report and intervention share this very list.
    this.rij('dossier gestopt').gedeeld?.splice(0);
  }

  private async melding(naam: string, beller: Beller, wijk: string): Promise<void> {
    const input = {
      soort: 'OVERLAST',
      wijk,
      omschrijving: `Lawaai: ${naam}`,
      melder: persoon,
      ontvangenOp: '2025-09-10T09:00:00+02:00',
    };
    const id = await this.doe(beller, 'registreerMelding', 'input: $input', { input }, '$input: MeldingInput!');
    this.zet(`melding ${naam}`, {
      type: 'Melding',
      id,
      eigenaar: beller.partner,
      wijk,
      leeg: ['bevestigdOp', 'teruggekoppeldOp', 'dossier'],
    });
  }

  private async dossier(naam: string, beller: Beller, wijk: string, woning: string): Promise<void> {
    const input = {
      niveau: 'WONING',
      wijk,
      woning: this.rij(woning).id,
      betrokkene: persoon,
      aanleiding: 'Overlast in de straat',
    };
    const id = await this.doe(beller, 'openDossier', 'input: $input', { input }, '$input: DossierInput!');
    const interventie = await anInterventie(this.wereld, beller, id);
    await aStrafrechtelijkFeit(this.wereld, beller, id);
    const rij: Proefrij = {
      type: 'Dossier',
      id,
      eigenaar: beller.partner,
      wijk,
      gedeeld: [],
      leidt: { meldingen: [], interventies: [interventie] },
    };
    this.zet(`dossier ${naam}`, rij);
    // An interventie shares the fate of its dossier.
    this.zet(`interventie ${naam}`, {
      type: 'Interventie',
      id: interventie,
      eigenaar: beller.partner,
      wijk,
      gedeeld: rij.gedeeld ?? [],
    });
    (this.rij(woning).leidt as Record<string, string[]>)['dossiers']?.push(id);
  }

  private async koppel(melding: string, dossier: string, beller: Beller): Promise<void> {
    const [m, d] = [this.rij(melding), this.rij(dossier)];
    await this.doe(beller, 'koppelMelding', 'dossier: $d, melding: $m', { d: d.id, m: m.id }, '$d: ID!, $m: ID!');
    (d.leidt as Record<string, string[]>)['meldingen']?.push(m.id);
    m.leidt = { dossier: [d.id] };
    // A report inside a shared dossier travels with it.
    m.gedeeld = d.gedeeld ?? [];
  }

  private async deel(dossier: string, partner: string, beller: Beller): Promise<void> {
    const rij = this.rij(dossier);
    await this.doe(
      beller,
      'deelDossier',
      'id: $id, partner: $partner, tot: "2025-12-31", reden: "samen oppakken"',
      { id: rij.id, partner },
      '$id: ID!, $partner: ID!',
    );
    rij.gedeeld?.push({ met: partner, doel: 'OVERLASTAANPAK' });
  }

  async signalen(): Promise<void> {
    await this.signaal('eenzaamheid', 'EENZAAMHEID', wie.beheerderZorg, 'vaart-welzijn', 'WONEN_EN_ZORG');
    await this.signaal('valrisico', 'VALRISICO', wie.wijkbeheerder, 'gemeente-assen', 'WONEN_EN_ZORG');
    await this.signaal('verwaarlozing', 'VERWAARLOZING', wie.beheerder, 'gemeente-assen', 'OVERLASTAANPAK');
    await this.signaal('huiselijk geweld', 'HUISELIJK_GEWELD', wie.beheerderZorg, 'veilig-thuis', 'WONEN_EN_ZORG');
    await this.signaal('verward', 'VERWARD_GEDRAG', wie.wijkregisseurOverlast, 'icare', 'WONEN_EN_ZORG');
    await this.signaal('energie', 'ENERGIEARMOEDE', wie.incasso, 'gkb', 'VROEGSIGNALERING_SCHULDEN');
    await this.signaal('politie', 'VERWAARLOZING', wie.wijkagent);
    await this.signaal('woonservice', 'EENZAAMHEID', wie.beheerderWoonservice);
    await this.signaal('collectief', 'COLLECTIEF', wie.opbouwwerker);
    // Handed back: no longer the receiver's.
    await this.signaal('teruggegeven', 'VALRISICO', wie.beheerderZorg, 'icare', 'WONEN_EN_ZORG');
    await this.doe(
      wie.zorg,
      'geefSignaalTerug',
      'id: $id, reden: "niet van hier"',
      { id: this.rij('signaal teruggegeven').id },
      '$id: ID!',
    );
    delete this.rij('signaal teruggegeven').gedeeld;
    await this.doe(wie.wmo, 'pakSignaalOp', 'id: $id', { id: this.rij('signaal valrisico').id }, '$id: ID!');
  }

  private async signaal(
    naam: string,
    soort: string,
    beller: Required<Pick<Beller, 'partner' | 'rol' | 'doel'>>,
    naar?: string,
    doel?: string,
  ): Promise<void> {
    const over = soort === 'COLLECTIEF' ? {} : { betrokkene: persoon };
    const toestemming = soort === 'COLLECTIEF' ? 'NIET_MOGELIJK' : 'GEGEVEN';
    const input = { soort, wijk: lariks, ...over, toelichting: 'Gezien bij een huisbezoek', toestemming };
    const id = await this.doe(beller, 'meldSignaal', 'input: $input', { input }, '$input: SignaalInput!');
    const rij: Proefrij = {
      type: 'Signaal',
      id,
      eigenaar: beller.partner,
      wijk: lariks,
      signaal: { soort, rol: beller.rol, doel: beller.doel },
    };
    if (naar !== undefined && doel !== undefined) {
      await this.doe(
        beller,
        'verwijsDoor',
        'signaal: $id, partner: $naar, doel: $doel, toelichting: "graag contact"',
        { id, naar, doel },
        '$id: ID!, $naar: ID!, $doel: Doel!',
      );
      rij.gedeeld = [{ met: naar, doel }];
    }
    this.zet(`signaal ${naam}`, rij);
  }

  /** The convenant under which Woonservice shared its dossier with the gemeente ends. */
  async nasleep(): Promise<void> {
    await this.doe(
      { partner: 'woonservice', rol: 'corporatie/bestuurder', doel: 'BELEID_EN_MONITORING' },
      'beeindigConvenant',
      'id: $id, per: $per',
      { id: this.teEindigen, per: nu },
      '$id: ID!, $per: DateTime!',
    );
    const afspraak = this.afspraken.find(
      (a) => a.code === 'overlast' && a.partijen.join() === 'woonservice,gemeente-assen',
    );
    if (afspraak !== undefined) afspraak.vanKracht = false;
  }

  /** A change that waits for a second pair of eyes. */
  async parametervoorstel(): Promise<void> {
    const { data, errors } = await this.wereld.vraag(
      { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' },
      `mutation { stelParameterVoor(input: { code: "liberalisatiegrens", waarde: "950,00", geldigVan: "2027-01-01", bron: "proef" }) { id } }`,
    );
    const id = data?.stelParameterVoor?.id as string | undefined;
    if (id === undefined) throw new Error(`stelParameterVoor: ${JSON.stringify(errors)}`);
    const leeg = ['sleutel', 'toelichting', 'beslistOp', 'beslistRol', 'reden'];
    this.zet('parametervoorstel', { type: 'Parametervoorstel', id, eigenaar: 'gemeente-assen', leeg });
  }

  /** Actium was over the norm: the parties are told (T5). */
  async normmelding(): Promise<void> {
    const { db } = this.wereld.verzoek('samenwerking', wie.statushouders).omgeving;
    await db.alsWerker((m) =>
      normmeldingOntvangst.verwerk(m, {
        gemeente: 'GM0106',
        corporatie: 'actium',
        jaar: 2025,
        soort: 'OVERSCHREDEN',
        peildatum: '2025-06-30',
        afwijkend: 21,
        noemer: 100,
        norm: 2000,
        jaren: null,
        op: nu,
        voor: '2025-09-29',
      }),
    );
    const [rij] = await this.wereld.sql<{ id: string }>('select id from samenwerking.normmelding');
    this.zet('normmelding', { type: 'Normmelding', id: rij?.id ?? '', eigenaar: 'actium' });
  }

  /** The named rows, and what arose along the way: notices and records of the logboek. */
  async alleRijen(): Promise<Proefrij[]> {
    const notificaties = await this.wereld.sql<{ id: string; eigenaar: string }>(
      'select id, eigenaar from samenwerking.notificatie',
    );
    const bezorgingen = await this.wereld.sql<{ id: string; eigenaar: string; webhook: string }>(
      'select id, eigenaar, webhook_id as webhook from samenwerking.webhook_bezorging',
    );
    for (const webhook of this.perNaam.values())
      if (webhook.type === 'Webhook')
        webhook.leidt = { bezorgingen: bezorgingen.filter((b) => b.webhook === webhook.id).map((b) => b.id) };
    const overleggen = await this.wereld.sql<{ id: string }>(
      `select id from samenwerking.overleg_lees where coalesce(gehouden_op, gepland_dag, termijn) between '2025-07-01' and '2025-12-31'`,
    );
    const onbekend =
      'termijn geplandOp gehoudenOp opTijd verslag vervallenReden gewijzigdOp agendaDoor verslagDoor toelichting'.split(
        ' ',
      );
    return [
      ...this.perNaam.values(),
      ...overleggen.map(({ id }) => ({ type: 'Overleg', id, eigenaar: 'gemeente-assen', leeg: onbekend })),
      ...bezorgingen.map(({ id, eigenaar }) => ({
        type: 'Webhookbezorging',
        id,
        eigenaar,
        leeg: ['laatstePoging', 'uitkomst'],
      })),
      ...notificaties.map((n) => ({ type: 'Notificatie', ...n, leeg: ['voor', 'bevestigdOp', 'bevestigdDoor'] })),
    ];
  }
}
