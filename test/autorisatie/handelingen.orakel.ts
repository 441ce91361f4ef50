/** Who may do what: the table of that name in the access policy, written by hand; key = mutation, value = 'rol DOEL' or 'rol *'. */
const melden = [
  'corporatie/wijkbeheerder LEEFBAARHEID',
  'corporatie/sociaal-beheerder LEEFBAARHEID',
  'gemeente/wijkregisseur LEEFBAARHEID',
  'welzijn/opbouwwerker LEEFBAARHEID',
  'corporatie/sociaal-beheerder OVERLASTAANPAK',
  'gemeente/wijkregisseur OVERLASTAANPAK',
  'welzijn/maatschappelijk-werker OVERLASTAANPAK',
  'welzijn/jongerenwerker OVERLASTAANPAK',
  'politie/wijkagent OVERLASTAANPAK',
];
const verhuren = [
  'corporatie/verhuurmedewerker WOONRUIMTEVERDELING',
  'corporatie/verhuurmedewerker UITSTROOM_WEER_THUIS',
];
const dossier = ['corporatie/sociaal-beheerder OVERLASTAANPAK'];
/** "a rol with PERSOON under its doel" */
const signaleren = [
  ...verhuren,
  ...melden,
  'corporatie/verhuurmedewerker WONEN_EN_ZORG',
  'corporatie/sociaal-beheerder WONEN_EN_ZORG',
  'corporatie/incassomedewerker VROEGSIGNALERING_SCHULDEN',
  'gemeente/regisseur-statushouders WOONRUIMTEVERDELING',
  'gemeente/wmo-consulent WONEN_EN_ZORG',
  'gemeente/consulent-vroegsignalering VROEGSIGNALERING_SCHULDEN',
  'welzijn/maatschappelijk-werker VROEGSIGNALERING_SCHULDEN',
  'welzijn/maatschappelijk-werker WONEN_EN_ZORG',
  'zorgaanbieder/zorgcoordinator WONEN_EN_ZORG',
  'zorgaanbieder/zorgcoordinator UITSTROOM_WEER_THUIS',
  'coordinatiepunt/coordinator-uitstroom UITSTROOM_WEER_THUIS',
  'schuldhulp/schuldhulpverlener VROEGSIGNALERING_SCHULDEN',
  'schuldhulp/inkomensconsulent VROEGSIGNALERING_SCHULDEN',
  'meldpunt/medewerker WONEN_EN_ZORG',
];
/** "a rol of the receiver that may read the row": one whose line can receive a share. */
const oppakken = [
  'corporatie/verhuurmedewerker UITSTROOM_WEER_THUIS',
  'corporatie/sociaal-beheerder OVERLASTAANPAK',
  'corporatie/sociaal-beheerder WONEN_EN_ZORG',
  'gemeente/regisseur-statushouders WOONRUIMTEVERDELING',
  'gemeente/wijkregisseur OVERLASTAANPAK',
  'gemeente/wmo-consulent WONEN_EN_ZORG',
  'gemeente/consulent-vroegsignalering VROEGSIGNALERING_SCHULDEN',
  'welzijn/maatschappelijk-werker VROEGSIGNALERING_SCHULDEN',
  'welzijn/maatschappelijk-werker OVERLASTAANPAK',
  'welzijn/maatschappelijk-werker WONEN_EN_ZORG',
  'welzijn/jongerenwerker OVERLASTAANPAK',
  'zorgaanbieder/zorgcoordinator WONEN_EN_ZORG',
  'zorgaanbieder/zorgcoordinator UITSTROOM_WEER_THUIS',
  'coordinatiepunt/coordinator-uitstroom UITSTROOM_WEER_THUIS',
  'schuldhulp/schuldhulpverlener VROEGSIGNALERING_SCHULDEN',
  'schuldhulp/inkomensconsulent VROEGSIGNALERING_SCHULDEN',
  'politie/wijkagent OVERLASTAANPAK',
  'meldpunt/medewerker WONEN_EN_ZORG',
];
const bestuurders = [
  'corporatie/bestuurder',
  'gemeente/bestuurder',
  'welzijn/bestuurder',
  'huurdersorganisatie/bestuurslid',
  'zorgaanbieder/bestuurder',
  'coordinatiepunt/bestuurder',
  'schuldhulp/bestuurder',
  'politie/bestuurder',
  'meldpunt/bestuurder',
];
const besturen = bestuurders.map((rol) => `${rol} BELEID_EN_MONITORING`);
/** "any granted doel" */
const notificaties = [...bestuurders, 'corporatie/beleidsadviseur', 'gemeente/beleidsadviseur-wonen'].map(
  (rol) => `${rol} *`,
);

/** "duiding: every partner except platform": each of its rollen, under any granted doel. */
const duiders = (
  'corporatie/verhuurmedewerker corporatie/sociaal-beheerder corporatie/wijkbeheerder corporatie/incassomedewerker ' +
  'corporatie/beleidsadviseur corporatie/bestuurder corporatie/databeheerder gemeente/beleidsadviseur-wonen gemeente/bestuurder ' +
  'gemeente/databeheerder gemeente/regisseur-statushouders gemeente/wijkregisseur gemeente/wmo-consulent ' +
  'gemeente/consulent-vroegsignalering welzijn/bestuurder welzijn/opbouwwerker welzijn/maatschappelijk-werker ' +
  'welzijn/jongerenwerker huurdersorganisatie/bestuurslid zorgaanbieder/zorgcoordinator zorgaanbieder/bestuurder ' +
  'coordinatiepunt/coordinator-uitstroom coordinatiepunt/bestuurder schuldhulp/schuldhulpverlener schuldhulp/inkomensconsulent ' +
  'schuldhulp/bestuurder politie/wijkagent politie/bestuurder meldpunt/medewerker meldpunt/bestuurder ' +
  'corporatie/privacycontactpersoon gemeente/privacycontactpersoon welzijn/privacycontactpersoon ' +
  'huurdersorganisatie/privacycontactpersoon zorgaanbieder/privacycontactpersoon coordinatiepunt/privacycontactpersoon ' +
  'schuldhulp/privacycontactpersoon politie/privacycontactpersoon meldpunt/privacycontactpersoon'
)
  .split(' ')
  .map((rol) => `${rol} *`);
/** The policy has no line for evidence; read narrowly: who answers for the agreements within a party, or follows them. */
const volgen = [
  ...besturen,
  'corporatie/beleidsadviseur BELEID_EN_MONITORING',
  'gemeente/beleidsadviseur-wonen BELEID_EN_MONITORING',
];

/** The policy has no line for webhooks; read narrowly: who signs for the partner, or keeps its systems. */
const koppelingen = [...besturen, 'corporatie/databeheerder VASTGOEDBEHEER', 'gemeente/databeheerder VASTGOEDBEHEER'];

/** The policy has no line for the yearly cycle; read narrowly: board and policy advisers of the kinds of partner that signed. */
const overleggen = [
  'gemeente/bestuurder',
  'gemeente/beleidsadviseur-wonen',
  'corporatie/bestuurder',
  'corporatie/beleidsadviseur',
  'huurdersorganisatie/bestuurslid',
].map((rol) => `${rol} BELEID_EN_MONITORING`);

const tabel: Record<string, readonly string[]> = {
  wijsToe: verhuren,
  trekToewijzingIn: verhuren,
  corrigeerToewijzing: verhuren,
  registreerReactie: ['corporatie/verhuurmedewerker WOONRUIMTEVERDELING'],
  registreerMelding: melden,
  openDossier: dossier,
  koppelMelding: dossier,
  deelDossier: dossier,
  beeindigDeling: dossier,
  meldSignaal: signaleren,
  legToestemmingVast: signaleren,
  verwijsDoor: signaleren,
  pakSignaalOp: oppakken,
  geefSignaalTerug: oppakken,
  registreerConvenant: besturen,
  ondertekenConvenant: besturen,
  beeindigConvenant: besturen,
  ondertekenAfspraak: besturen,
  legBewijsVast: volgen,
  wijsTrekkerAan: volgen,
  legDuidingVast: duiders,
  vraagMetingAan: ['gemeente/beleidsadviseur-wonen BELEID_EN_MONITORING', 'gemeente/bestuurder BELEID_EN_MONITORING'],
  bevestigNotificatie: notificaties,
  registreerWebhook: koppelingen,
  vernieuwWebhookgeheim: koppelingen,
  testWebhook: koppelingen,
  zetWebhook: koppelingen,
  verwijderWebhook: koppelingen,
  bezorgWebhookOpnieuw: koppelingen,
  planOverleg: overleggen,
  planExtraOverleg: overleggen,
  wijsOverlegToe: overleggen,
  legOverlegVast: overleggen,
  laatOverlegVervallen: overleggen,
  maakAgendalink: overleggen,
  trekAgendalinkIn: overleggen,
  ondertekenRapport: ['gemeente/bestuurder BELEID_EN_MONITORING'],
  stelParameterVoor: ['gemeente/databeheerder VASTGOEDBEHEER'],
  trekParametervoorstelIn: ['gemeente/databeheerder VASTGOEDBEHEER'],
  keurParameterGoed: ['gemeente/databeheerder VASTGOEDBEHEER', 'gemeente/bestuurder BELEID_EN_MONITORING'],
  wijsParameterAf: ['gemeente/databeheerder VASTGOEDBEHEER', 'gemeente/bestuurder BELEID_EN_MONITORING'],
  registreerUitstroom: ['zorgaanbieder/zorgcoordinator UITSTROOM_WEER_THUIS'],
  matchUitstroom: ['coordinatiepunt/coordinator-uitstroom UITSTROOM_WEER_THUIS'],
  importeer: ['corporatie/databeheerder VASTGOEDBEHEER', 'gemeente/databeheerder VASTGOEDBEHEER'],
};

export const kentHandeling = (handeling: string): boolean => tabel[handeling] !== undefined;

/** May this rol do this under this (granted) doel? */
export const mag = (handeling: string, rol: string, doel: string, toegekend: boolean): boolean =>
  toegekend && (tabel[handeling] ?? []).some((regel) => regel === `${rol} ${doel}` || regel === `${rol} *`);
