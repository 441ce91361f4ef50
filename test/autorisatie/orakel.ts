/**
 * What may whom see? Written by hand from the access policy, sentence by sentence, and deliberately without a single import of
 * the product: when the product and this file differ, one of them misread the policy.
 */
export const kolommen = [
  'OPENBAAR',
  'PARTNER',
  'BEDRIJF',
  'PERSOON',
  'FINANCIEEL',
  'SOCIAAL',
  'ZORG',
  'HERKOMST',
  'STRAFRECHT',
  'VERANTWOORDING',
] as const;
export type Categorie = (typeof kolommen)[number];
type Letter = '-' | 'e' | 'd' | 'g';

export const alleDoelen = [
  'BELEID_EN_MONITORING',
  'WOONRUIMTEVERDELING',
  'VASTGOEDBEHEER',
  'LEEFBAARHEID',
  'OVERLASTAANPAK',
  'VROEGSIGNALERING_SCHULDEN',
  'UITSTROOM_WEER_THUIS',
  'WONEN_EN_ZORG',
  'TOEZICHT',
  'RECHTEN_BETROKKENE',
] as const;

// "Roles × doelen": rol, doel, O P B Pe F S Z H St V, convenant.
const tabel = `
corporatie/verhuurmedewerker WOONRUIMTEVERDELING ggeee--e-- -
corporatie/verhuurmedewerker UITSTROOM_WEER_THUIS ggedd-de-- weer-thuis
corporatie/verhuurmedewerker WONEN_EN_ZORG ggee--e--- -
corporatie/sociaal-beheerder OVERLASTAANPAK gged-d--d- overlast
corporatie/sociaal-beheerder LEEFBAARHEID ggee------ -
corporatie/sociaal-beheerder WONEN_EN_ZORG gged-d---- wonen-zorg
corporatie/wijkbeheerder LEEFBAARHEID ggee------ -
corporatie/incassomedewerker VROEGSIGNALERING_SCHULDEN ggeee----- -
corporatie/beleidsadviseur VASTGOEDBEHEER gge------- -
corporatie/bestuurder BELEID_EN_MONITORING gge------- -
corporatie/databeheerder VASTGOEDBEHEER gge------- -
gemeente/beleidsadviseur-wonen BELEID_EN_MONITORING gg-------- -
gemeente/bestuurder BELEID_EN_MONITORING gg-------- -
gemeente/databeheerder VASTGOEDBEHEER gge------- -
gemeente/regisseur-statushouders WOONRUIMTEVERDELING gg-d---d-- taakstelling
gemeente/wijkregisseur OVERLASTAANPAK gg-d-d---- overlast
gemeente/wijkregisseur LEEFBAARHEID gg-e------ -
gemeente/wmo-consulent WONEN_EN_ZORG gg-d-dd--- wonen-zorg
gemeente/consulent-vroegsignalering VROEGSIGNALERING_SCHULDEN gg-dd----- vroegsignalering
welzijn/bestuurder BELEID_EN_MONITORING gg-------- -
welzijn/opbouwwerker LEEFBAARHEID gg-e------ -
welzijn/maatschappelijk-werker VROEGSIGNALERING_SCHULDEN gg-dd----- vroegsignalering
welzijn/maatschappelijk-werker OVERLASTAANPAK gg-d-d---- overlast
welzijn/maatschappelijk-werker WONEN_EN_ZORG gg-d-d---- wonen-zorg
welzijn/jongerenwerker OVERLASTAANPAK gg-d-d---- overlast
huurdersorganisatie/bestuurslid BELEID_EN_MONITORING gg-------- -
zorgaanbieder/zorgcoordinator WONEN_EN_ZORG gged--d--- wonen-zorg
zorgaanbieder/zorgcoordinator UITSTROOM_WEER_THUIS gg-d--d--- weer-thuis
coordinatiepunt/coordinator-uitstroom UITSTROOM_WEER_THUIS gg-d--d--- weer-thuis
schuldhulp/schuldhulpverlener VROEGSIGNALERING_SCHULDEN gg-dd----- vroegsignalering
schuldhulp/inkomensconsulent VROEGSIGNALERING_SCHULDEN gg-dd----- vroegsignalering
politie/wijkagent OVERLASTAANPAK gg-d----d- overlast
zorgaanbieder/bestuurder BELEID_EN_MONITORING gg-------- -
coordinatiepunt/bestuurder BELEID_EN_MONITORING gg-------- -
schuldhulp/bestuurder BELEID_EN_MONITORING gg-------- -
politie/bestuurder BELEID_EN_MONITORING gg-------- -
meldpunt/medewerker WONEN_EN_ZORG gg-d-d---- veilig-thuis
meldpunt/bestuurder BELEID_EN_MONITORING gg-------- -
platform/functionaris-gegevensbescherming TOEZICHT gg-------g -
platform/platformbeheerder BELEID_EN_MONITORING g--------- -`;
const ieder = `
privacycontactpersoon TOEZICHT gg-------e -
privacycontactpersoon RECHTEN_BETROKKENE ggeeeeeeee -`;
const soorten = [
  'corporatie',
  'gemeente',
  'welzijn',
  'huurdersorganisatie',
  'zorgaanbieder',
  'coordinatiepunt',
  'schuldhulp',
  'politie',
  'meldpunt',
  'platform',
];

interface Lijn {
  letters: Letter[];
  convenant: string | null;
}

const lijnen = new Map<string, Lijn>();
const zet = (rol: string, doel: string, letters: string, convenant: string): void => {
  lijnen.set(`${rol} ${doel}`, { letters: [...letters] as Letter[], convenant: convenant === '-' ? null : convenant });
};
for (const regel of tabel.trim().split('\n')) {
  const [rol = '', doel = '', letters = '', convenant = ''] = regel.split(' ');
  zet(rol, doel, letters, convenant);
}
for (const regel of ieder.trim().split('\n')) {
  const [rol = '', doel = '', letters = '', convenant = ''] = regel.split(' ');
  for (const soort of soorten) zet(`${soort}/${rol}`, doel, letters, convenant);
}
export const alleRollen: readonly string[] = [
  ...new Set([...lijnen.keys()].map((sleutel) => sleutel.split(' ')[0] ?? '')),
];
// "A role's own line for BELEID_EN_MONITORING replaces the general one, which everybody else has."
for (const rol of alleRollen)
  if (!lijnen.has(`${rol} BELEID_EN_MONITORING`)) zet(rol, 'BELEID_EN_MONITORING', 'gg--------', '-');

export const isToegekend = (rol: string, doel: string): boolean => lijnen.has(`${rol} ${doel}`);

const vanaf = (c: Categorie): boolean => kolommen.indexOf(c) >= kolommen.indexOf('PERSOON');

/** "No line = geen"; OPENBAAR is for everybody; RECHTEN_BETROKKENE is open only inside `inzage` and corrections. */
export function letter(rol: string, doel: string, categorie: Categorie): Letter {
  if (categorie === 'OPENBAAR') return 'g';
  if (doel === 'RECHTEN_BETROKKENE' && categorie !== 'PARTNER') return '-';
  return lijnen.get(`${rol} ${doel}`)?.letters[kolommen.indexOf(categorie)] ?? '-';
}

/** Roles whose `wijken` narrow every `e` and `d`. */
const wijkrollen = ['wijkbeheerder', 'opbouwwerker', 'jongerenwerker', 'wijkregisseur', 'wijkagent'];

interface Soort {
  rij: Categorie;
  /** Doelen under which its personal fields open. */
  doelen?: readonly string[];
  /** Value type: has neither rows nor doelen of its own. */
  waarde?: true;
  velden: Partial<Record<Categorie, string>>;
}

const verwijsdoelen = alleDoelen.filter(
  (d) => !['BELEID_EN_MONITORING', 'VASTGOEDBEHEER', 'TOEZICHT', 'RECHTEN_BETROKKENE'].includes(d),
);

/** Every type of the graph with every field under its category ("Rows", "Fields"). `id` and other keys are OPENBAAR. */
export const soortenVan: Record<string, Soort> = {
  Woning: {
    rij: 'PARTNER',
    doelen: ['LEEFBAARHEID'],
    velden: {
      OPENBAAR: 'id',
      PARTNER:
        'wijk buurt eigenaar soort bouwjaar oppervlakte kamers energielabel zelfstandig huurprijsklasse levensloopbestendig geclusterd flexwoning standplaats',
      BEDRIJF: 'bagId adres kaleHuur streefhuur conditie status gebruik inKernvoorraad versie toewijzingen',
      SOCIAAL: 'dossiers',
    },
  },
  Project: {
    rij: 'PARTNER',
    doelen: ['LEEFBAARHEID'],
    velden: {
      OPENBAAR: 'id',
      PARTNER:
        'naam soort fase wijk eigenaar aantal socialeHuur geclusterd standplaatsen gepland verwacht opgeleverd opleverjaar vertraging reden groepen locatie bron verzonnen',
      BEDRIJF: 'budget toelichting woningen',
    },
  },
  Toewijzing: {
    rij: 'BEDRIJF',
    doelen: ['WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'],
    velden: {
      OPENBAAR: 'id',
      BEDRIJF: 'woning corporatie datum afwijkend status eindeHuur vervangt versie',
      PERSOON: 'huishouden wachttijdMaanden zoektijdMaanden',
      FINANCIEEL: 'rekeninkomen passendheid',
      HERKOMST: 'statushouder grondslag',
    },
  },
  Zorgovereenkomst: {
    rij: 'BEDRIJF',
    doelen: [],
    velden: {
      OPENBAAR: 'id',
      BEDRIJF: 'nummer wijk corporatie zorgaanbieder omschrijving woningen allonge toetser geldigVan geldigTot',
    },
  },
  Kandidaat: {
    // A use of personal data: see `bestaat`.
    rij: 'BEDRIJF',
    doelen: ['WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'],
    velden: {
      OPENBAAR: 'id',
      PERSOON: 'plaats redenen huishouden wachttijdMaanden passend',
      FINANCIEEL: 'passendReden inkomenstoets inkomenstoetsReden inkomensgroep',
      HERKOMST: 'statushouder',
    },
  },
  Woningzoekende: {
    // As Kandidaat.
    rij: 'BEDRIJF',
    doelen: ['WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'],
    velden: {
      OPENBAAR: 'id',
      BEDRIJF: 'corporatie',
      PERSOON:
        'inschrijfnummer inschrijfdatum uitgeschrevenOp geboortejaar urgentVan urgentTot gehuisvest huishouden wachttijdMaanden reacties',
      FINANCIEEL: 'rekeninkomen',
      HERKOMST: 'statushouder doelgroep',
    },
  },
  Melding: {
    rij: 'PERSOON',
    doelen: ['LEEFBAARHEID', 'OVERLASTAANPAK'],
    velden: {
      OPENBAAR: 'id',
      PERSOON: 'soort wijk ontvangenOp bevestigdOp teruggekoppeldOp termijn werkdagen melder omschrijving',
      SOCIAAL: 'dossier',
    },
  },
  Dossier: {
    rij: 'SOCIAAL',
    doelen: ['OVERLASTAANPAK'],
    velden: {
      OPENBAAR: 'id',
      PERSOON: 'niveau wijk woning adres status deelnemers betrokkene',
      SOCIAAL: 'meldingen interventies',
      STRAFRECHT: 'strafrechtelijk',
    },
  },
  Interventie: {
    rij: 'SOCIAAL',
    doelen: ['OVERLASTAANPAK'],
    velden: { OPENBAAR: 'id', SOCIAAL: 'instrument pijler op effect' },
  },
  Signaal: {
    // Stored per row; see `bestaat`.
    rij: 'PARTNER',
    doelen: verwijsdoelen,
    velden: {
      OPENBAAR: 'id',
      PARTNER: 'soort wijk gemeldOp status doorverwijzingen',
      PERSOON: 'betrokkene toestemming',
    },
  },
  // Not in the graph yet, but in the database.
  Uitstroomkandidaat: {
    rij: 'ZORG',
    doelen: ['UITSTROOM_WEER_THUIS'],
    velden: { OPENBAAR: 'id', ZORG: 'herkomst', PERSOON: 'persoon' },
  },
  Convenant: {
    rij: 'PARTNER',
    velden: {
      OPENBAAR: 'id',
      PARTNER:
        'code naam partijen doelen categorieen geldigVan geldigTot vanKracht toelichting geregistreerdDoor ondertekeningen',
    },
  },
  Notificatie: { rij: 'PARTNER', velden: { OPENBAAR: 'id', PARTNER: 'soort tekst op voor bevestigdOp bevestigdDoor' } },
  Normmelding: {
    rij: 'PARTNER',
    velden: {
      OPENBAAR: 'id',
      PARTNER: 'corporatie jaar soort peildatum afwijkend noemer percentage norm op voor ontvangers',
    },
  },
  Parameter: {
    rij: 'OPENBAAR',
    velden: {
      OPENBAAR:
        'id code thema naam omschrijving eenheid keuzes sleutelsoort sleutel geldigheid verplicht grond geldend komend reeks geschiedenis',
    },
  },
  Parameterwaarde: {
    rij: 'OPENBAAR',
    waarde: true,
    velden: {
      OPENBAAR:
        'id waarde getal geldigVan geldigTot bron herkomst landelijk vastgelegdOp vastgelegdRol vastgelegdDoor vervangenOp',
    },
  },
  Parametervoorstel: {
    rij: 'PARTNER',
    velden: {
      OPENBAAR: 'id',
      PARTNER:
        'code naam sleutel waarde geldigVan geldigTot bron toelichting status ingediendOp ingediendRol vanMij beslistOp beslistRol reden',
    },
  },
  Webhook: {
    rij: 'PARTNER',
    velden: {
      OPENBAAR: 'id',
      PARTNER: 'naam adres soorten aangemaaktOp aangemaaktDoor uitgezetOp uitgezetReden storingSinds bezorgingen',
    },
  },
  Webhookbezorging: {
    rij: 'PARTNER',
    velden: { OPENBAAR: 'id', PARTNER: 'soort onderwerp op status pogingen laatstePoging volgendePoging uitkomst' },
  },
  Webhooksleutel: { rij: 'PARTNER', waarde: true, velden: { PARTNER: 'webhook geheim' } },
  Overleg: {
    rij: 'PARTNER',
    velden: {
      OPENBAAR: 'id',
      PARTNER:
        'regel soort naam toelichting bron cyclus verlopen jaar volgnummer extra termijn geplandOp status gehoudenOp opTijd verslag vervallenReden versie gewijzigdOp deelnemers verantwoordelijken agendaDoor verslagDoor',
    },
  },
  Overlegteller: { rij: 'PARTNER', velden: { PARTNER: 'regel naam jaar minimum gehouden gepland' } },
  Agendalink: {
    rij: 'PARTNER',
    velden: { OPENBAAR: 'id', PARTNER: 'naam rol gemaaktOp laatstGebruiktOp ingetrokkenOp' },
  },
  Rapport: {
    rij: 'PARTNER',
    velden: { OPENBAAR: 'id', PARTNER: 'jaar halfjaar peildatum inhoud controlegetal ondertekendOp ondertekendDoor' },
  },
  Agendasleutel: { rij: 'PARTNER', waarde: true, velden: { PARTNER: 'link pad' } },
  Verwerking: {
    rij: 'VERANTWOORDING',
    doelen: ['TOEZICHT'],
    velden: {
      VERANTWOORDING:
        'traceId spanId parentSpanId naam status begin einde activiteit betrokkene partner gebruiker rol doel velden reden',
    },
  },
  Voorraad: {
    rij: 'PARTNER',
    velden: {
      PARTNER:
        'peildatum kernvoorraad telt doel verschil reden afspraak verlopen perKlasse perEigenaar buitenKernvoorraad',
    },
  },
  PassendToewijzen: {
    rij: 'PARTNER',
    velden: {
      PARTNER: 'corporatie jaar doelgroep passend onbekend percentage norm ruimte voldoet bijgewerktTot reden',
    },
  },
  DaebToewijzen: {
    rij: 'PARTNER',
    velden: {
      PARTNER: 'corporatie jaar toewijzingen binnen onbekend percentage norm ruimte voldoet bijgewerktTot reden',
    },
  },
  Taakstelling: {
    rij: 'PARTNER',
    velden: {
      PARTNER:
        'jaar halfjaar taakstelling bron overgenomen opgave gehuisvest onbekend saldo percentage prognose prognoseSaldo deadline bijgewerktTot reden',
    },
  },
  Voorraadontwikkeling: {
    rij: 'PARTNER',
    velden: {
      PARTNER: 'begin eind nettoToename telt perReden reeks doel verschil reden prognose prognosetoelichting doelen',
    },
  },
  Voorraaddoel: {
    rij: 'PARTNER',
    velden: {
      OPENBAAR: 'code',
      PARTNER:
        'naam soort op basisdatum doel ondergrens bovengrens peildatum stand verschil behaald verwachtLaag verwacht verwachtHoog bron reden',
    },
  },
  Nieuwbouw: {
    rij: 'PARTNER',
    velden: { PARTNER: 'corporatie van tot woningen binnen percentage norm voldoet projecten reden' },
  },
  Woningkenmerken: {
    rij: 'PARTNER',
    velden: { PARTNER: 'corporatie peildatum woningen flexwoningen levensloopbestendig reden' },
  },
  Jongerenaanbod: { rij: 'PARTNER', velden: { PARTNER: 'peildatum leeftijd grens aantal aandeel doel reden' } },
  Ontwikkellocatie: {
    rij: 'PARTNER',
    velden: { PARTNER: 'naam wijk projecten aantal socialeHuur aandeel norm oordeel argumenten reden' },
  },
  Co2reductie: {
    rij: 'PARTNER',
    velden: {
      PARTNER: 'partij gebied basisjaar doeljaar doel jaar uitstootBasisjaar uitstoot vermindering behaald reden',
    },
  },
  Onderhoud: {
    rij: 'PARTNER',
    velden: {
      PARTNER: 'corporatie peildatum woningen bekend slecht metSloopplan zonderSloopplan vanaf voldoet reden',
    },
  },
  Wijkmix: {
    rij: 'PARTNER',
    velden: { PARTNER: 'peildatum aandeel aandeelStad verschil ligging verVanStad richtlijn klassen reden' },
  },
  Betaalbaarheid: {
    rij: 'PARTNER',
    velden: {
      PARTNER:
        'corporatie peildatum aantal onderEersteAftopping onderTweedeAftopping norm normklasse normhard streven voldoet reden',
    },
  },
  VrijeBeleidsruimte: {
    rij: 'PARTNER',
    velden: {
      PARTNER:
        'corporatie jaar verloop toewijzingen noemer noemerSoort afwijkend percentage norm ruimte uitstroom uitstroomPercentage uitstroomRichtwaarde uitstroomLezing uitstroomBijgewerktTot status bijgewerktTot reden',
    },
  },
  Gemeente: { rij: 'OPENBAAR', velden: { OPENBAAR: 'code naam wijken' } },
  Wijk: {
    rij: 'OPENBAAR',
    velden: {
      OPENBAAR: 'code naam mba cbsCodes buurten grens aandeelSocialeHuur toewijzingen inzet prioriteiten draagkracht',
      PARTNER: 'voorraad mix',
    },
  },
  Buurt: { rij: 'OPENBAAR', velden: { OPENBAAR: 'code naam wijk cbsCode grens' } },
  Partner: { rij: 'OPENBAAR', velden: { OPENBAAR: 'id naam soort oin' } },
  Prestatieafspraak: {
    rij: 'OPENBAAR',
    velden: {
      OPENBAAR:
        'id set nummer thema tekst partijen soort geldigVan geldigTot indicatoren verlopen bron status trekker bewijs ondertekenaars ondertekeningen ondertekend',
      PARTNER: 'waarom',
    },
  },
  Indicator: {
    rij: 'OPENBAAR',
    velden: {
      OPENBAAR:
        'code naam eenheid doel richting deadline wanneer toelichting ontbreekt streven partij nulWaarde nulPeildatum doelTekst basisjaar afgeleid status meetbaar meting reeks alleMetingen',
      PARTNER: 'waarom',
    },
  },
  Meting: {
    rij: 'OPENBAAR',
    velden: {
      OPENBAAR: 'id peildatum bron definitie beleidsversie gemetenOp partij onderdeel vervangen duiding',
      PARTNER: 'waarde reden',
    },
  },
  Meetronde: {
    rij: 'OPENBAAR',
    velden: { OPENBAAR: 'id peildatum aanleiding gevraagdDoor gevraagdOp klaarOp pogingen' },
  },
  Bewijs: { rij: 'OPENBAAR', velden: { OPENBAAR: 'id indicator stand dag link toelichting door op' } },
  Huurprijsgrenzen: {
    rij: 'OPENBAAR',
    velden: { OPENBAAR: 'jaar kwaliteitskorting eersteAftopping tweedeAftopping liberalisatie jongerenleeftijd bron' },
  },
  Uitstroomoverzicht: {
    rij: 'OPENBAAR',
    velden: { OPENBAAR: 'jaar aangemeld geplaatst viaCoordinatiepunt perFase reden' },
  },
  FaseAantal: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'fase aantal' } },
  Zoektijd: {
    rij: 'OPENBAAR',
    velden: {
      OPENBAAR:
        'doelgroep woningsoort mediaanMaanden kwartielLaagMaanden kwartielHoogMaanden aantal wachttijdMediaanMaanden wachttijdKwartielLaagMaanden wachttijdKwartielHoogMaanden wachttijdAantal doel reeksVanaf reden',
    },
  },
  Toewijzingstelling: { rij: 'OPENBAAR', velden: { OPENBAAR: 'jaar aantal aandachtsgroepen' } },
  Inzetniveau: { rij: 'OPENBAAR', velden: { OPENBAAR: 'schema niveau vanaf tot' } },
  Draagkracht: {
    rij: 'OPENBAAR',
    velden: { OPENBAAR: 'id wijk klasse geldigVan geldigTot bron bijdragen duiding' },
  },
  Draagkrachtbijdrage: {
    rij: 'OPENBAAR',
    velden: { OPENBAAR: 'soort waarde eenheid peildatum toelichting bron' },
  },
  Prioriteit: { rij: 'OPENBAAR', velden: { OPENBAAR: 'jaar rang tekst' } },
  Ik: { rij: 'OPENBAAR', velden: { OPENBAAR: 'gebruiker naam demo partner rol rollen doel doelen toegang' } },
  Toegangsregel: { rij: 'OPENBAAR', velden: { OPENBAAR: 'categorie bereik convenant' } },
  Toegangsuitleg: {
    rij: 'OPENBAAR',
    velden: { OPENBAAR: 'veld categorie bereik reden grondslag convenant beleidsversie' },
  },
  Persoon: { rij: 'PERSOON', waarde: true, velden: { OPENBAAR: 'id', PERSOON: 'naam geboortejaar contact' } },
  Huishouden: { rij: 'PERSOON', waarde: true, velden: { PERSOON: 'grootte samenstelling ouderenhuishouden' } },
  Reactie: { rij: 'PERSOON', waarde: true, velden: { PERSOON: 'kandidaat op woning' } },
  StrafrechtelijkFeit: { rij: 'STRAFRECHT', waarde: true, velden: { STRAFRECHT: 'soort op toelichting' } },
  Normontvanger: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'partner op bevestigdOp bevestigdDoor' } },
  Duiding: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'id door op tekst' } },
  Ondertekening: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'partner op' } },
  Adres: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'straat huisnummer toevoeging postcode plaats' } },
  Deelname: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'partner van tot reden' } },
  Doorverwijzing: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'naar op status' } },
  Toestemming: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'status op' } },
  KlasseAantal: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'klasse aantal' } },
  EigenaarAantal: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'eigenaar aantal perKlasse' } },
  RedenAantal: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'reden aantal' } },
  MutatieAantal: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'reden aantal' } },
  Beleidsruimtepunt: {
    rij: 'OPENBAAR',
    waarde: true,
    velden: { OPENBAAR: 'tot toewijzingen afwijkend percentage uitstroom' },
  },
  Voorraadpunt: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'peildatum aantal laag hoog' } },
  Projectgroep: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'huishouden klasse aantal' } },
  Nieuwbouwproject: {
    rij: 'OPENBAAR',
    waarde: true,
    velden: { OPENBAAR: 'id naam opgeleverd jaar woningen binnen percentage reden' },
  },
  Locatieargument: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'door op tekst' } },
  Klassedeel: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'klasse wijk stad' } },
  Aantal: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'waarde' } },
  Onderdrukt: { rij: 'OPENBAAR', waarde: true, velden: { OPENBAAR: 'reden drempel' } },
  // Row types are OPENBAAR at the root (the row decides); meters are PARTNER.
  Query: {
    rij: 'OPENBAAR',
    velden: {
      OPENBAAR:
        'ik uitleg gemeenten wijken wijk woning woningen projecten huurprijsgrenzen toewijzing toewijzingen kandidaten woningzoekende woningzoekenden meldingen dossier dossiers signalen partners prestatieafspraken prestatieafspraak meetronden convenanten notificaties normmeldingen zoektijden uitstroom zorgovereenkomsten draagkracht webhooks overleggen agendalinks rapporten parameters parametervoorstellen logboek',
      PARTNER:
        'voorraad voorraadontwikkeling voorraaddoelen betaalbaarheid nieuwbouw jongerenaanbod ontwikkellocaties co2reductie onderhoud woningkenmerken vrijeBeleidsruimte passendToewijzen daebToewijzen taakstellingStatushouders overlegtellers',
    },
  },
};

/** Fields that lead to rows of a personal type: open under the doelen of that type, whose rows then decide. */
const naarRijen: Record<string, string> = {
  'Woning.dossiers': 'Dossier',
  'Melding.dossier': 'Dossier',
  'Dossier.meldingen': 'Melding',
  'Dossier.interventies': 'Interventie',
};

const isVerbinding = (type: string): boolean => /(Connection|Edge)$/.test(type) || type === 'PageInfo';

/** The category of a field, or undefined when the policy does not know it. */
export function categorieVan(type: string, veld: string): Categorie | undefined {
  if (isVerbinding(type)) return 'OPENBAAR';
  return kolommen.find((c) => soortenVan[type]?.velden[c]?.split(' ').includes(veld));
}

export interface Wie {
  partner: string;
  rol: string;
  doel: string;
  wijken?: string[];
}

/** The letter of a field for this caller: its category, under the doelen of its type. */
export function veldletter(wie: Wie, type: string, veld: string): Letter {
  const categorie = categorieVan(type, veld);
  if (categorie === undefined) throw new Error(`Het orakel kent ${type}.${veld} niet.`);
  const soort = soortenVan[naarRijen[`${type}.${veld}`] ?? type];
  if (vanaf(categorie) && soort?.waarde !== true && !(soort?.doelen ?? []).includes(wie.doel)) return '-';
  return letter(wie.rol, wie.doel, categorie);
}

/** A convenant as the policy needs it. */
export interface Afspraak {
  code: string;
  partijen: string[];
  doelen: string[];
  categorieen: string[];
  /** Signed by all its parties and running. */
  vanKracht: boolean;
}

/** A row of the fixture, with what the policy needs to know of it. */
export interface Rij {
  type: string;
  id: string;
  eigenaar: string;
  wijk?: string;
  /** With whom it is shared now, and for which doel. */
  gedeeld?: { met: string; doel: string }[];
  /** Signaal: its kind, and the rol and doel in which it was raised. */
  signaal?: { soort: string; rol: string; doel: string };
  /** Verwerking: the partner that acted. */
  handelend?: string;
}

const gelijkeWijk = (wie: Wie, rij: Rij): boolean =>
  wie.wijken === undefined || !wijkrollen.includes(wie.rol.split('/')[1] ?? '') || wie.wijken.includes(rij.wijk ?? '');

const isEigen = (wie: Wie, rij: Rij): boolean => rij.eigenaar === wie.partner && gelijkeWijk(wie, rij);

/** "`d` needs a convenant with the line's code, signed, in force, naming this doel and this categorie, both being party." */
function gedeeldVoor(wie: Wie, rij: Rij, categorie: Categorie, afspraken: readonly Afspraak[]): boolean {
  if (letter(wie.rol, wie.doel, categorie) !== 'd' || rij.eigenaar === wie.partner || !gelijkeWijk(wie, rij))
    return false;
  if (!rij.gedeeld?.some((deling) => deling.met === wie.partner && deling.doel === wie.doel)) return false;
  const code = lijnen.get(`${wie.rol} ${wie.doel}`)?.convenant;
  return afspraken.some(
    (a) =>
      a.vanKracht &&
      a.code === code &&
      a.doelen.includes(wie.doel) &&
      a.categorieen.includes(categorie) &&
      a.partijen.includes(wie.partner) &&
      a.partijen.includes(rij.eigenaar),
  );
}

/** The stored category of a signal, from its kind. */
function signaalcategorie(soort: string): Categorie {
  if (['VALRISICO', 'VERWARD_GEDRAG'].includes(soort)) return 'ZORG';
  if (['HUURACHTERSTAND', 'ENERGIEARMOEDE'].includes(soort)) return 'FINANCIEEL';
  return soort === 'COLLECTIEF' ? 'PARTNER' : 'SOCIAAL';
}

const isMelder = (wie: Wie, rij: Rij): boolean =>
  rij.eigenaar === wie.partner && rij.signaal?.rol === wie.rol && rij.signaal.doel === wie.doel;

function signaalBestaat(wie: Wie, rij: Rij, afspraken: readonly Afspraak[]): boolean {
  const categorie = signaalcategorie(rij.signaal?.soort ?? '');
  if (categorie === 'PARTNER') return letter(wie.rol, wie.doel, 'PARTNER') !== '-';
  return (isMelder(wie, rij) && isToegekend(wie.rol, wie.doel)) || gedeeldVoor(wie, rij, categorie, afspraken);
}

/** "Five signed S3: gemeente, Actium, Woonservice, MEVM, Samen Sterk." */
const ondertekenaars = ['gemeente-assen', 'actium', 'woonservice', 'mevm', 'samen-sterk'];

function beheertKoppelingen({ rol, doel }: Wie): boolean {
  if (doel === 'VASTGOEDBEHEER') return ['corporatie/databeheerder', 'gemeente/databeheerder'].includes(rol);
  return doel === 'BELEID_EN_MONITORING' && /\/(bestuurder|bestuurslid)$/.test(rol);
}

/** Agendalinks: for the rollen that manage the meetings of their own partner. */
function beheertOverleg({ rol, doel }: Wie): boolean {
  const rollen = [
    'gemeente/bestuurder',
    'gemeente/beleidsadviseur-wonen',
    'corporatie/bestuurder',
    'corporatie/beleidsadviseur',
    'huurdersorganisatie/bestuurslid',
  ];
  return doel === 'BELEID_EN_MONITORING' && rollen.includes(rol);
}

/** Does this row exist for this caller? */
export function bestaat(wie: Wie, rij: Rij, afspraken: readonly Afspraak[]): boolean {
  const soort = soortenVan[rij.type];
  if (soort === undefined) throw new Error(`Het orakel kent het type ${rij.type} niet.`);
  if (rij.type === 'Signaal') return signaalBestaat(wie, rij, afspraken);
  if (rij.type === 'Notificatie') return letter(wie.rol, wie.doel, 'PARTNER') !== '-' && rij.eigenaar === wie.partner;
  // T5: to the other signatories; executors neither sign nor receive.
  if (rij.type === 'Normmelding')
    return letter(wie.rol, wie.doel, 'PARTNER') !== '-' && ondertekenaars.includes(wie.partner);
  // Who seeks or comes into consideration exists only for who may read persons of the own corporatie under its doelen.
  if (rij.type === 'Kandidaat' || rij.type === 'Woningzoekende')
    return (
      rij.eigenaar === wie.partner &&
      veldletter(wie, rij.type, 'huishouden') !== '-' &&
      letter(wie.rol, wie.doel, 'BEDRIJF') !== '-'
    );
  // The policy does not name them; read narrowly: only for who may manage them.
  if (rij.type === 'Webhook' || rij.type === 'Webhookbezorging')
    return rij.eigenaar === wie.partner && beheertKoppelingen(wie);
  if (rij.type === 'Agendalink') return rij.eigenaar === wie.partner && beheertOverleg(wie);
  const reikt = vanaf(soort.rij) && !soort.doelen?.includes(wie.doel) ? '-' : letter(wie.rol, wie.doel, soort.rij);
  if (rij.type === 'Verwerking')
    return reikt === 'g' || (reikt === 'e' && [rij.eigenaar, rij.handelend].includes(wie.partner));
  if (reikt === 'g' || (reikt !== '-' && isEigen(wie, rij))) return true;
  if (!soort.doelen?.includes(wie.doel)) return false;
  // A report inside a shared dossier travels only to a party whose line opens SOCIAAL.
  if (rij.type === 'Melding') return gedeeldVoor(wie, rij, 'SOCIAAL', afspraken);
  return kolommen.some((c) => gedeeldVoor(wie, rij, c, afspraken));
}

/** Is this field of this existing row open for this caller? A closed one is null and gives one GEEN_TOEGANG. */
export function isOpen(wie: Wie, rij: Rij, veld: string, afspraken: readonly Afspraak[]): boolean {
  const categorie = categorieVan(rij.type, veld);
  const reikt = veldletter(wie, rij.type, veld);
  if (categorie === undefined || reikt === '-') return false;
  if (rij.type === 'Signaal') return signaalveldOpen(wie, rij, veld, categorie, afspraken);
  if (rij.type === 'Verwerking' && veld === 'betrokkene') return reikt === 'g' || rij.eigenaar === wie.partner;
  if (rij.type === 'Verwerking' || reikt === 'g') return true;
  if (naarRijen[`${rij.type}.${veld}`] !== undefined && rij.type === 'Woning') return true;
  if (isEigen(wie, rij)) return true;
  if (rij.type === 'Melding' && (veld === 'melder' || veld === 'omschrijving')) return false;
  return gedeeldVoor(wie, rij, categorie, afspraken);
}

/** COLLECTIEF: everyone with PARTNER. The receiver: all that its line opens. Who raised it: the reduced view only. */
function signaalveldOpen(
  wie: Wie,
  rij: Rij,
  veld: string,
  categorie: Categorie,
  afspraken: readonly Afspraak[],
): boolean {
  if (categorie === 'OPENBAAR') return true;
  const stand = signaalcategorie(rij.signaal?.soort ?? '');
  if (categorie === 'PARTNER' && (stand === 'PARTNER' || gedeeldVoor(wie, rij, stand, afspraken))) return true;
  if (categorie === 'PERSOON')
    return gedeeldVoor(wie, rij, stand, afspraken) && gedeeldVoor(wie, rij, 'PERSOON', afspraken);
  return ['soort', 'gemeldOp', 'doorverwijzingen', 'status'].includes(veld);
}
