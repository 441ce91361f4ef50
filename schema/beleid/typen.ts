import type { Doel, Gegevenscategorie } from './categorie';

/** How rows of a type come to exist for a caller, and under which doelen its personal fields open. */
export interface Typebeleid {
  readonly rijcategorie: Gegevenscategorie;
  readonly doelen: readonly Doel[];
  /** A value type has no rows of its own: the field that leads to it decides. */
  readonly waarde?: true;
}

const rij = (rijcategorie: Gegevenscategorie, ...doelen: Doel[]): Typebeleid => ({ rijcategorie, doelen });
const waarde = (rijcategorie: Gegevenscategorie = 'OPENBAAR'): Typebeleid => ({
  rijcategorie,
  doelen: [],
  waarde: true,
});

/** The doelen under which a Signaal can be referred: the doel of the referral decides per row. */
const verwijsdoelen: Doel[] = [
  'LEEFBAARHEID',
  'OVERLASTAANPAK',
  'VROEGSIGNALERING_SCHULDEN',
  'UITSTROOM_WEER_THUIS',
  'WONEN_EN_ZORG',
  'WOONRUIMTEVERDELING',
];

/** Every object type of the graph. A type that is missing here stops the build (toegang: "Rows"). */
export const typen: Readonly<Record<string, Typebeleid>> = {
  Woning: rij('PARTNER', 'LEEFBAARHEID'),
  Project: rij('PARTNER', 'LEEFBAARHEID'),
  Convenant: rij('PARTNER', 'LEEFBAARHEID'),
  Notificatie: rij('PARTNER', 'LEEFBAARHEID'),
  /** Special rows: only for who signed the agreements (T5). */
  Normmelding: rij('PARTNER'),
  /** Special rows: only for the rollen of the owner that may manage them (handelingen: registreerWebhook). */
  Webhook: rij('PARTNER'),
  Webhookbezorging: rij('PARTNER'),
  Overleg: rij('PARTNER', 'LEEFBAARHEID'),
  Rapport: rij('PARTNER'),
  /** Special rows, as Webhook: only for the rollen of the owner that may make one. */
  Agendalink: rij('PARTNER'),
  Toewijzing: rij('BEDRIJF', 'WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'),
  Kandidaat: rij('BEDRIJF', 'WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'),
  Woningzoekende: rij('BEDRIJF', 'WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS'),
  Melding: rij('PERSOON', 'LEEFBAARHEID', 'OVERLASTAANPAK'),
  Dossier: rij('SOCIAAL', 'OVERLASTAANPAK'),
  Interventie: rij('SOCIAAL', 'OVERLASTAANPAK'),
  Signaal: rij('PARTNER', ...verwijsdoelen),
  Uitstroomkandidaat: rij('ZORG', 'UITSTROOM_WEER_THUIS'),
  Zorgovereenkomst: rij('BEDRIJF'),
  Verwerking: rij('VERANTWOORDING', 'TOEZICHT'),

  // Meters and totals: business facts of every signed partner.
  Voorraad: rij('PARTNER'),
  Voorraadontwikkeling: rij('PARTNER'),
  Betaalbaarheid: rij('PARTNER'),
  Voorraaddoel: rij('PARTNER'),
  Nieuwbouw: rij('PARTNER'),
  Jongerenaanbod: rij('PARTNER'),
  Ontwikkellocatie: rij('PARTNER'),
  Co2reductie: rij('PARTNER'),
  Onderhoud: rij('PARTNER'),
  Wijkmix: rij('PARTNER'),
  Woningkenmerken: rij('PARTNER'),
  VrijeBeleidsruimte: rij('PARTNER'),
  PassendToewijzen: rij('PARTNER'),
  DaebToewijzen: rij('PARTNER'),
  Taakstelling: rij('PARTNER'),
  Overlegteller: rij('PARTNER'),

  // Areas, partners, agreements, limits, suppressed statistics.
  Gemeente: rij('OPENBAAR'),
  Wijk: rij('OPENBAAR'),
  Buurt: rij('OPENBAAR'),
  Inzetniveau: rij('OPENBAAR'),
  Prioriteit: rij('OPENBAAR'),
  Draagkracht: rij('OPENBAAR'),
  Draagkrachtbijdrage: rij('OPENBAAR'),
  Partner: rij('OPENBAAR'),
  Prestatieafspraak: rij('OPENBAAR'),
  Indicator: rij('OPENBAAR'),
  Meting: rij('OPENBAAR'),
  Meetronde: rij('OPENBAAR'),
  Bewijs: rij('OPENBAAR'),
  Huurprijsgrenzen: rij('OPENBAAR'),
  Parameter: rij('OPENBAAR'),
  Parametervoorstel: rij('PARTNER'),
  Toewijzingstelling: rij('OPENBAAR'),
  Zoektijd: rij('OPENBAAR'),
  Uitstroomoverzicht: rij('OPENBAAR'),
  Ik: rij('OPENBAAR'),
  Toegangsregel: rij('OPENBAAR'),
  Toegangsuitleg: rij('OPENBAAR'),

  // Value types.
  Persoon: waarde('PERSOON'),
  Huishouden: waarde('PERSOON'),
  Reactie: waarde('PERSOON'),
  StrafrechtelijkFeit: waarde('STRAFRECHT'),
  Adres: waarde(),
  Deelname: waarde(),
  Ondertekening: waarde(),
  Normontvanger: waarde(),
  Duiding: waarde(),
  Webhooksleutel: waarde('PARTNER'),
  Agendasleutel: waarde('PARTNER'),
  Doorverwijzing: waarde(),
  Toestemming: waarde(),
  Parameterwaarde: waarde(),
  KlasseAantal: waarde(),
  EigenaarAantal: waarde(),
  RedenAantal: waarde(),
  MutatieAantal: waarde(),
  Voorraadpunt: waarde(),
  Projectgroep: waarde(),
  Nieuwbouwproject: waarde(),
  Locatieargument: waarde(),
  Klassedeel: waarde(),
  Beleidsruimtepunt: waarde(),
  FaseAantal: waarde(),
  Aantal: waarde(),
  Onderdrukt: waarde(),
};

/** Fields that never travel with a share: the reporter's identity and words stay with the owner (A6). */
export const altijdEigen: readonly string[] = ['Melding.melder', 'Melding.omschrijving'];
