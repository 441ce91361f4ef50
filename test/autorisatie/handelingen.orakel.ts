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
  registreerUitstroom: ['zorgaanbieder/zorgcoordinator UITSTROOM_WEER_THUIS'],
  matchUitstroom: ['coordinatiepunt/coordinator-uitstroom UITSTROOM_WEER_THUIS'],
  importeer: ['corporatie/databeheerder VASTGOEDBEHEER', 'gemeente/databeheerder VASTGOEDBEHEER'],
};

export const kentHandeling = (handeling: string): boolean => tabel[handeling] !== undefined;

/** May this rol do this under this (granted) doel? */
export const mag = (handeling: string, rol: string, doel: string, toegekend: boolean): boolean =>
  toegekend && (tabel[handeling] ?? []).some((regel) => regel === `${rol} ${doel}` || regel === `${rol} *`);
