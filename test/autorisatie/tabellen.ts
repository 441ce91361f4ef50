import { bestaat, isOpen, letter, type Afspraak, type Rij, type Wie } from './orakel';

/** Which rows of a relation the database itself may give: all, none, or those of fixture rows for which this holds. */
export type Inhoud =
  | 'openbaar'
  | 'niemand'
  | { type: string; sleutel: string; mag: (wie: Wie, rij: Rij, a: readonly Afspraak[]) => boolean }
  | { per: (wie: Wie) => boolean }
  /** Rows that arise by themselves: judged by their own columns. */
  | { tupel: (wie: Wie, t: Record<string, unknown>) => boolean };

const rij = (type: string, sleutel = 'id'): Inhoud => ({ type, sleutel, mag: bestaat });
/** Rows of which this field is open: its table holds the field's category. */
const veld = (type: string, naam: string, sleutel = 'id'): Inhoud => ({
  type,
  sleutel,
  mag: (wie, r, a) => bestaat(wie, r, a) && isOpen(wie, r, naam, a),
});
/** The same, but never part of a share. */
const eigen = (type: string, naam: string): Inhoud => ({
  type,
  sleutel: 'id',
  mag: (wie, r, a) => r.eigenaar === wie.partner && bestaat(wie, r, a) && isOpen(wie, r, naam, a),
});
const metPartner = { per: (wie: Wie) => letter(wie.rol, wie.doel, 'PARTNER') !== '-' };

const verantwoording = (wie: Wie): string =>
  wie.doel === 'TOEZICHT' ? letter(wie.rol, wie.doel, 'VERANTWOORDING') : '-';
/** The FG reads all; a privacycontactpersoon what touched or was done by the own partner, but the data subject only of own rows. */
const logboek: Inhoud = {
  tupel: (wie, t) =>
    verantwoording(wie) === 'g' || (verantwoording(wie) === 'e' && [t['eigenaar'], t['partner']].includes(wie.partner)),
};
const logbetrokkene: Inhoud = {
  tupel: (wie, t) => verantwoording(wie) === 'g' || (verantwoording(wie) === 'e' && t['eigenaar'] === wie.partner),
};
const subgrafen = ['samenwerking', 'woningvoorraad', 'toewijzing', 'leefbaarheid', 'zorg'];

/** Every table and view with rows, by hand: what stands in it, and for whom. */
export const inhoudVan: Record<string, Inhoud> = {
  'toewijzing.toewijzing': rij('Toewijzing'),
  'toewijzing.toewijzing_bedrijf': veld('Toewijzing', 'datum'),
  'toewijzing.toewijzing_persoon': veld('Toewijzing', 'huishouden'),
  'toewijzing.toewijzing_inschrijving': eigen('Toewijzing', 'huishouden'),
  'toewijzing.toewijzing_financieel': veld('Toewijzing', 'rekeninkomen'),
  'toewijzing.toewijzing_herkomst': veld('Toewijzing', 'grondslag'),
  'toewijzing.toewijzing_toelichting': eigen('Toewijzing', 'grondslag'),
  // That an allocation is shared tells its ground.
  'toewijzing.toewijzing_deling': veld('Toewijzing', 'grondslag', 'toewijzing_id'),
  'toewijzing.woningzoekende': rij('Woningzoekende'),
  'toewijzing.woningzoekende_persoon': veld('Woningzoekende', 'huishouden'),
  'toewijzing.woningzoekende_financieel': veld('Woningzoekende', 'rekeninkomen'),
  'toewijzing.woningzoekende_herkomst': veld('Woningzoekende', 'statushouder'),
  'toewijzing.woningzoekende_reactie': rij('Kandidaat'),
  'toewijzing.woningzoekende_plaatsing': veld('Woningzoekende', 'huishouden', 'woningzoekende_id'),
  'toewijzing.inkomensgrens': 'openbaar',
  'toewijzing.parameter': 'openbaar',
  'toewijzing.werkgebied': 'openbaar',
  'toewijzing.jaarafsluiting': 'openbaar',
  'toewijzing.wijkstatistiek': 'openbaar',
  'toewijzing.stelselbreuk': 'openbaar',
  'toewijzing.zoektijdafsluiting': 'openbaar',
  'toewijzing.zoektijdstatistiek': 'openbaar',
  'leefbaarheid.dossier': rij('Dossier'),
  'leefbaarheid.dossier_persoon': veld('Dossier', 'status'),
  'leefbaarheid.dossier_sociaal': veld('Dossier', 'interventies'),
  'leefbaarheid.deelname': veld('Dossier', 'deelnemers', 'dossier_id'),
  'leefbaarheid.strafrechtelijk_feit': veld('Dossier', 'strafrechtelijk', 'dossier_id'),
  'leefbaarheid.interventie': veld('Interventie', 'instrument'),
  'leefbaarheid.melding': rij('Melding'),
  'leefbaarheid.melding_persoon': veld('Melding', 'soort'),
  'leefbaarheid.melding_sociaal': veld('Melding', 'dossier'),
  'leefbaarheid.melding_eigen': veld('Melding', 'omschrijving'),
  'leefbaarheid.kalender': 'openbaar',
  'leefbaarheid.termijnnorm': 'openbaar',
  'leefbaarheid.inzetniveau': 'openbaar',
  'leefbaarheid.prioriteit': 'openbaar',
  'leefbaarheid.draagkracht': 'openbaar',
  'leefbaarheid.draagkrachtbijdrage': 'openbaar',
  'leefbaarheid_uit.draagkracht': 'openbaar',
  'zorg.zorgovereenkomst': rij('Zorgovereenkomst'),
  'zorg.signaal': rij('Signaal'),
  'zorg.signaal_plaats': veld('Signaal', 'wijk', 'signaal_id'),
  'zorg.signaal_persoon': veld('Signaal', 'betrokkene', 'signaal_id'),
  'zorg.signaal_toestemming': veld('Signaal', 'toestemming', 'signaal_id'),
  'zorg.doorverwijzing': rij('Signaal', 'signaal_id'),
  'zorg.doorverwijzing_afronding': 'niemand',
  'zorg.doorverwijzing_lees': rij('Signaal', 'signaal_id'),
  // Suppressed before it is stored (A10).
  'zorg.uitstroomstatistiek': 'openbaar',
  'zorg.uitstroomfasestatistiek': 'openbaar',
  'zorg.uitstroomkandidaat': rij('Uitstroomkandidaat'),
  'zorg.uitstroomkandidaat_persoon': veld('Uitstroomkandidaat', 'persoon'),
  'toewijzing.idempotentie': {
    tupel: (wie, t) =>
      t['eigenaar'] === wie.partner &&
      ['WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'].includes(wie.doel) &&
      wie.rol === 'corporatie/verhuurmedewerker',
  },
  // Only to who reads in: that a line changed tells that something closed did.
  'toewijzing.toewijzing_bron': {
    tupel: (wie, t) =>
      t['eigenaar'] === wie.partner && wie.rol === 'corporatie/databeheerder' && wie.doel === 'VASTGOEDBEHEER',
  },
  'woningvoorraad.gemeente': 'openbaar',
  'woningvoorraad.wijk': 'openbaar',
  'woningvoorraad.wijk_cbs': 'openbaar',
  'woningvoorraad.buurt': 'openbaar',
  'woningvoorraad.huurprijsgrens': 'openbaar',
  'woningvoorraad.wijk_totaal': 'openbaar',
  // What the agreements say of the stock is public.
  'woningvoorraad.voorraadafspraak': 'openbaar',
  'woningvoorraad.voorraaddoel': 'openbaar',
  'woningvoorraad.kernpartij': 'openbaar',
  'woningvoorraad.betaalbaarheidsnorm': 'openbaar',
  'woningvoorraad.doelstelling': 'openbaar',
  'woningvoorraad.co2doel': 'openbaar',
  'woningvoorraad.project': rij('Project'),
  'woningvoorraad.project_woningen': veld('Project', 'groepen', 'project_id'),
  'woningvoorraad.project_bedrijf': veld('Project', 'budget'),
  'woningvoorraad.project_woning': veld('Project', 'woningen', 'project_id'),
  'woningvoorraad_uit.wijk': 'openbaar',
  'woningvoorraad_uit.buurt': 'openbaar',
  'woningvoorraad_uit.huurprijsgrens': 'openbaar',
  'woningvoorraad.woning': rij('Woning'),
  'woningvoorraad.woning_zelfstandig': veld('Woning', 'zelfstandig', 'woning_id'),
  'woningvoorraad.woning_bedrijf': veld('Woning', 'adres'),
  'woningvoorraad.woning_huur': veld('Woning', 'kaleHuur', 'woning_id'),
  'woningvoorraad_uit.woning_extern': veld('Woning', 'adres'),
  'woningvoorraad_uit.huur': veld('Woning', 'kaleHuur', 'woning_id'),
  'woningvoorraad.woning_servicekosten': veld('Woning', 'kaleHuur', 'woning_id'),
  'woningvoorraad_uit.servicekosten': veld('Woning', 'kaleHuur', 'woning_id'),
  'woningvoorraad.woning_gebruik': veld('Woning', 'gebruik', 'woning_id'),
  'woningvoorraad.woning_exploitatie': veld('Woning', 'inKernvoorraad', 'woning_id'),
  'samenwerking.notificatie': rij('Notificatie'),
  'samenwerking.normmelding': rij('Normmelding'),
  'samenwerking.webhook': rij('Webhook'),
  'samenwerking.parametervoorstel': rij('Parametervoorstel'),
  // Of the secret itself no column is open; only to which subscription it belongs.
  'samenwerking.webhook_geheim': rij('Webhook', 'webhook_id'),
  'samenwerking.webhook_bezorging': rij('Webhookbezorging'),
  'samenwerking.rapport': rij('Rapport'),
  'samenwerking.overlegregel': metPartner,
  'samenwerking.overleg': metPartner,
  'samenwerking.overleg_lees': rij('Overleg'),
  // Of the key itself no column is open.
  'samenwerking.agendalink': rij('Agendalink'),
  'samenwerking.convenant_lees': rij('Convenant'),
  'samenwerking.prestatieafspraak_lees': 'openbaar',
  'samenwerking.indicator': 'openbaar',
  'samenwerking.afsprakenset': 'openbaar',
  'samenwerking.afspraak': 'openbaar',
  'samenwerking.meetronde': 'openbaar',
  'samenwerking.meting': 'openbaar',
  'samenwerking.duiding': 'openbaar',
  'samenwerking.bewijs': 'openbaar',
  'samenwerking.trekkerschap': 'openbaar',
  'samenwerking.afspraak_ondertekening': 'openbaar',
  ...Object.fromEntries(
    subgrafen.flatMap((s) => [
      [`${s}.logboek`, logboek],
      [`${s}.logboek_betrokkene`, logbetrokkene],
    ]),
  ),
  'beleid.partner': 'openbaar',
  'beleid.parameter': 'openbaar',
  'beleid.parametersoort': 'openbaar',
  'beleid.convenant': rij('Convenant'),
  'beleid.convenant_partij': metPartner,
  'beleid.convenant_doel': metPartner,
  'beleid.convenant_categorie': metPartner,
};

/** Views of a noun: each column with the field that it answers; the row itself follows the type. */
export const zichtVan: Record<string, { type: string; kolommen: Record<string, string> }> = {
  'toewijzing.toewijzing_lees': {
    type: 'Toewijzing',
    kolommen: {
      woning_id: 'woning',
      datum: 'datum',
      jaar: 'datum',
      afwijkend: 'afwijkend',
      status: 'status',
      einde_huur: 'eindeHuur',
      versie: 'versie',
      vervangt: 'vervangt',
      grootte: 'huishouden',
      samenstelling: 'huishouden',
      ouderenhuishouden: 'huishouden',
      wachttijd_maanden: 'wachttijdMaanden',
      zoektijd_maanden: 'zoektijdMaanden',
      rekeninkomen_cent: 'rekeninkomen',
      passendheid: 'passendheid',
      statushouder: 'statushouder',
      grondslag: 'grondslag',
    },
  },
  'toewijzing.woningzoekende_lees': {
    type: 'Woningzoekende',
    kolommen: {
      inschrijfnummer: 'inschrijfnummer',
      inschrijfdatum: 'inschrijfdatum',
      uitgeschreven_op: 'uitgeschrevenOp',
      geboortejaar: 'geboortejaar',
      grootte: 'huishouden',
      samenstelling: 'huishouden',
      ouderenhuishouden: 'huishouden',
      urgent_van: 'urgentVan',
      urgent_tot: 'urgentTot',
      gehuisvest: 'gehuisvest',
      rekeninkomen_cent: 'rekeninkomen',
      statushouder: 'statushouder',
      doelgroep: 'doelgroep',
    },
  },
  'toewijzing.kandidaat_lees': {
    type: 'Kandidaat',
    kolommen: {
      woning_id: 'plaats',
      woningzoekende_id: 'plaats',
      op: 'plaats',
      inschrijfdatum: 'wachttijdMaanden',
      uitgeschreven_op: 'wachttijdMaanden',
      grootte: 'huishouden',
      samenstelling: 'huishouden',
      ouderenhuishouden: 'huishouden',
      urgent_van: 'redenen',
      urgent_tot: 'redenen',
      rekeninkomen_cent: 'inkomenstoets',
      statushouder: 'statushouder',
      doelgroep: 'statushouder',
    },
  },
  'leefbaarheid.dossier_lees': {
    type: 'Dossier',
    kolommen: {
      niveau: 'niveau',
      wijk_code: 'wijk',
      woning_id: 'woning',
      status: 'status',
      straat: 'adres',
      huisnummer: 'adres',
      toevoeging: 'adres',
      postcode: 'adres',
      plaats: 'adres',
      persoon_id: 'betrokkene',
      naam: 'betrokkene',
      contact: 'betrokkene',
      geboortejaar: 'betrokkene',
    },
  },
  'leefbaarheid.melding_lees': {
    type: 'Melding',
    kolommen: {
      soort: 'soort',
      wijk_code: 'wijk',
      ontvangen_op: 'ontvangenOp',
      ontvangen_dag: 'ontvangenOp',
      bevestigd_op: 'bevestigdOp',
      teruggekoppeld_op: 'teruggekoppeldOp',
      werkdagen: 'werkdagen',
      termijn: 'termijn',
      dossier_id: 'dossier',
      omschrijving: 'omschrijving',
      persoon_id: 'melder',
      naam: 'melder',
      contact: 'melder',
      geboortejaar: 'melder',
    },
  },
  'zorg.signaal_lees': {
    type: 'Signaal',
    kolommen: {
      soort: 'soort',
      gemeld_op: 'gemeldOp',
      wijk_code: 'wijk',
      status: 'status',
      toestemming_status: 'toestemming',
      toestemming_op: 'toestemming',
      persoon_id: 'betrokkene',
      naam: 'betrokkene',
      contact: 'betrokkene',
      geboortejaar: 'betrokkene',
    },
  },
};

zichtVan['zorg.zorgovereenkomst_lees'] = {
  type: 'Zorgovereenkomst',
  kolommen: {
    eigenaar: 'corporatie',
    wijk_code: 'wijk',
    id_extern: 'nummer',
    zorgaanbieder: 'zorgaanbieder',
    omschrijving: 'omschrijving',
    woningen: 'woningen',
    allonge: 'allonge',
    geldig_van: 'geldigVan',
    geldig_tot: 'geldigTot',
  },
};
zichtVan['woningvoorraad.project_lees'] = {
  type: 'Project',
  kolommen: {
    wijk_code: 'wijk',
    naam: 'naam',
    soort: 'soort',
    fase: 'fase',
    aantal: 'aantal',
    sociale_huur: 'socialeHuur',
    geclusterd: 'geclusterd',
    standplaatsen: 'standplaatsen',
    gepland: 'gepland',
    verwacht: 'verwacht',
    opgeleverd: 'opgeleverd',
    jaar_van_oplevering: 'opleverjaar',
    plek: 'opgeleverd',
    locatie: 'locatie',
    argument: 'locatie',
    argument_op: 'locatie',
    bron: 'bron',
    verzonnen: 'verzonnen',
    budget_cent: 'budget',
    toelichting: 'toelichting',
  },
};

const woning = {
  wijk_code: 'wijk',
  buurt_code: 'buurt',
  soort: 'soort',
  bouwjaar: 'bouwjaar',
  oppervlakte: 'oppervlakte',
  kamers: 'kamers',
  energielabel: 'energielabel',
  levensloopbestendig: 'levensloopbestendig',
  geclusterd: 'geclusterd',
  flexwoning: 'flexwoning',
  standplaats: 'standplaats',
  zelfstandig: 'zelfstandig',
  id_extern: 'adres',
  bag_id: 'bagId',
  straat: 'adres',
  huisnummer: 'adres',
  toevoeging: 'adres',
  postcode: 'adres',
  plaats: 'adres',
  streefhuur_cent: 'streefhuur',
  conditie: 'conditie',
  status: 'status',
  versie: 'versie',
  kale_huur_cent: 'kaleHuur',
  gebruik: 'gebruik',
};
for (const naam of ['woningvoorraad.woning_lees', 'woningvoorraad_uit.woning'])
  zichtVan[naam] = { type: 'Woning', kolommen: woning };

/** Columns that carry the policy itself: no data of a person or an organisation's business. */
export const techniek = [
  'id',
  'gemeente_code',
  'eigenaar',
  'betrokkene',
  'open',
  'geopend_op',
  'categorie',
  'gemeld_rol',
  'gemeld_doel',
];
