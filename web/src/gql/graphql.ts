/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Een getal, een mijlpaal of een inspanning. */
export type Afspraaksoort =
  | 'INSPANNING'
  | 'KWANTITATIEF'
  | 'MIJLPAAL';

/** Van wie u gegevens ziet: geen, eigen organisatie, eigen en met u gedeeld, of de hele gemeente. */
export type Bereik =
  | 'EIGEN'
  | 'GEDEELD'
  | 'GEEN'
  | 'GEMEENTE';

/** Hoe het met een bezorging staat. */
export type Bezorgstatus =
  /** De ontvanger heeft bevestigd. */
  | 'BEZORGD'
  /** Na de laatste poging niet aangekomen; u kunt opnieuw laten bezorgen. */
  | 'MISLUKT'
  /** Wacht op een (volgende) poging, of op een eerdere gebeurtenis over hetzelfde. */
  | 'WACHT';

/** Waarvoor gegevens worden gebruikt. */
export type Doel =
  | 'BELEID_EN_MONITORING'
  | 'LEEFBAARHEID'
  | 'OVERLASTAANPAK'
  | 'RECHTEN_BETROKKENE'
  | 'TOEZICHT'
  | 'UITSTROOM_WEER_THUIS'
  | 'VASTGOEDBEHEER'
  | 'VROEGSIGNALERING_SCHULDEN'
  | 'WONEN_EN_ZORG'
  | 'WOONRUIMTEVERDELING';

/** Over welk gebied een dossier gaat. */
export type Dossierniveau =
  | 'BUURT'
  | 'COMPLEX'
  | 'STRAAT'
  | 'WIJK'
  | 'WONING';

/** Hoe ver een dossier is. */
export type Dossierstatus =
  | 'AFGESLOTEN'
  | 'IN_BEHANDELING'
  | 'OPEN';

/** Gewone huur, zorgwoning met eigen huurovereenkomst (extramuraal) of verhuurd aan een zorgpartij (intramuraal). */
export type Gebruik =
  | 'EXTRAMURAAL'
  | 'INTRAMURAAL'
  | 'REGULIER';

/** Hoe beschermd een gegeven is, van OPENBAAR tot VERANTWOORDING. */
export type Gegevenscategorie =
  | 'BEDRIJF'
  | 'FINANCIEEL'
  | 'HERKOMST'
  | 'OPENBAAR'
  | 'PARTNER'
  | 'PERSOON'
  | 'SOCIAAL'
  | 'STRAFRECHT'
  | 'VERANTWOORDING'
  | 'ZORG';

/** Op welke grond een woning is toegewezen. */
export type Grondslag =
  | 'REGULIER'
  | 'STATUSHOUDER'
  | 'UITSTROOM'
  | 'VRIJE_BELEIDSRUIMTE';

/** Klasse van de kale huur volgens de grenzen van het jaar; een huur op de grens valt in de lagere klasse. */
export type Huurprijsklasse =
  | 'BOVEN_LIBERALISATIE'
  | 'TOT_EERSTE_AFTOPPING'
  | 'TOT_KWALITEITSKORTING'
  | 'TOT_LIBERALISATIE'
  | 'TOT_TWEEDE_AFTOPPING';

/** Waarover een melding gaat. */
export type Meldingsoort =
  | 'CRIMINALITEIT'
  | 'KWETSBAARHEID'
  | 'ONDERHOUD_OPENBARE_RUIMTE'
  | 'OVERIG'
  | 'OVERLAST'
  | 'VERVUILING';

/** Waardoor de kernvoorraad verandert. */
export type Mutatiereden =
  | 'AANKOOP'
  | 'GEBRUIKSWIJZIGING'
  | 'GRENSWIJZIGING'
  | 'HUURPRIJSMUTATIE'
  | 'NIEUWBOUW'
  | 'OVERNAME'
  | 'SAMENVOEGING'
  | 'SLOOP'
  | 'SPLITSING'
  | 'TRANSFORMATIE'
  | 'VERKOOP';

/** Of statushouders meetellen in de noemer (T3). */
export type NoemerSoort =
  | 'EXCLUSIEF_STATUSHOUDERS'
  | 'TOTAAL';

/** Hoe een corporatie staat tegenover de norm. */
export type Normstatus =
  | 'BINNEN'
  | 'NADERT'
  | 'OVERSCHREDEN'
  | 'STRUCTUREEL';

/** Wat de jaarcyclus van de prestatieafspraken vraagt. */
export type Overlegsoort =
  | 'ACTIVITEITENOVERZICHT'
  | 'AMBTELIJK'
  | 'BESTUURLIJK'
  | 'MARKTRAPPORTAGE'
  | 'PUBLICATIE'
  | 'VOORBEREIDEND';

/** Hoe het met een overleg of termijn staat. */
export type Overlegstatus =
  /** Gehouden, verstuurd of gepubliceerd. */
  | 'GEHOUDEN'
  /** Er is een dag gekozen. */
  | 'GEPLAND'
  /** De termijn is voorbij en het is niet gehouden. */
  | 'TE_LAAT'
  /** Er is nog geen dag gekozen; de termijn loopt nog. */
  | 'TE_PLANNEN'
  /** Gaat niet door, met een reden. */
  | 'VERVALLEN';

/** Wat voor organisatie een partner is. */
export type Partnersoort =
  | 'COORDINATIEPUNT'
  | 'CORPORATIE'
  | 'GEMEENTE'
  | 'HUURDERSORGANISATIE'
  | 'MELDPUNT'
  | 'PLATFORM'
  | 'POLITIE'
  | 'SCHULDHULP'
  | 'WELZIJN'
  | 'ZORGAANBIEDER';

/** Of het doel een ondergrens of een bovengrens is. */
export type Richting =
  | 'HOOGSTENS'
  | 'MINSTENS';

/** Waar een signaal over gaat (Z6). */
export type Signaalsoort =
  | 'COLLECTIEF'
  | 'EENZAAMHEID'
  | 'ENERGIEARMOEDE'
  | 'HUISELIJK_GEWELD'
  | 'HUURACHTERSTAND'
  | 'VALRISICO'
  | 'VERWAARLOZING'
  | 'VERWARD_GEDRAG';

/** Hoe ver een signaal of doorverwijzing is. */
export type Signaalstatus =
  | 'AFGEROND'
  | 'DOORVERWEZEN'
  | 'GEMELD'
  | 'NIET_OPGEPAKT'
  | 'OPGEPAKT';

/** Of een melding op tijd is teruggekoppeld, gemeten in werkdagen. */
export type Termijnstatus =
  | 'LET_OP'
  | 'OP_TIJD'
  | 'TE_LAAT';

/** Thema van de prestatieafspraken. */
export type Thema =
  | 'BESCHIKBAARHEID'
  | 'BETAALBAARHEID'
  | 'DUURZAAMHEID'
  | 'LEEFBAARHEID'
  | 'WONEN_EN_ZORG';

/** Welke toewijzingen u wilt zien. U filtert alleen op wat u mag zien. */
export type ToewijzingFilter = {
  /** Corporatie. */
  corporatie?: string | number | null | undefined;
  /** Grond. */
  grondslag?: Grondslag | null | undefined;
  /** Jaar van toewijzing. */
  jaar?: number | null | undefined;
  /** Of de toewijzing geldt. */
  status?: Toewijzingstatus | null | undefined;
  /** Toegewezen op of voor deze dag. */
  tot?: string | null | undefined;
  /** Toegewezen op of na deze dag. */
  vanaf?: string | null | undefined;
  /** Woning. */
  woning?: string | number | null | undefined;
};

/** Of een toewijzing geldt. */
export type Toewijzingstatus =
  | 'GECORRIGEERD'
  | 'GELDIG'
  | 'INGETROKKEN';

/** Waarom een koppeling uit staat. */
export type Uitzetreden =
  /** Uw organisatie heeft haar uitgezet. */
  | 'EIGENAAR'
  /** Er kwam dagenlang niets aan. */
  | 'STORING';

/** Een nieuwe koppeling. */
export type WebhookInput = {
  /** Adres dat begint met https:// en op de lijst van de platformbeheerder staat. */
  adres: string;
  /** Naam waaraan u de koppeling herkent, hoogstens 100 tekens. */
  naam: string;
  /** Over welke gebeurtenissen u bericht wilt. */
  soorten: Array<Webhooksoort>;
};

/** Waarover een koppeling bericht kan krijgen. */
export type Webhooksoort =
  /** Een convenant is voorbij: wat ermee gedeeld werd, is gesloten. Gaat naar de partijen bij het convenant. Type: nl.buurtgraaf.convenant.afgelopen. */
  | 'CONVENANT_AFGELOPEN'
  /** Een partij heeft bepaald wanneer een convenant eindigt. Gaat naar de partijen bij het convenant. Type: nl.buurtgraaf.convenant.beeindigd. */
  | 'CONVENANT_BEEINDIGD'
  /** Een convenant is vastgelegd en wacht op handtekeningen. Gaat naar de partijen bij het convenant. Type: nl.buurtgraaf.convenant.geregistreerd. */
  | 'CONVENANT_GEREGISTREERD'
  /** Een convenant eindigt binnen zestig dagen. Gaat naar de partijen bij het convenant. Type: nl.buurtgraaf.convenant.loopt-af. */
  | 'CONVENANT_LOOPT_AF'
  /** Alle partijen hebben een convenant ondertekend. Gaat naar de partijen bij het convenant. Type: nl.buurtgraaf.convenant.ondertekend. */
  | 'CONVENANT_ONDERTEKEND'
  /** Uw organisatie kreeg een bericht. Gaat naar de geadresseerde van het bericht. Type: nl.buurtgraaf.notificatie.ontvangen. */
  | 'NOTIFICATIE_ONTVANGEN'
  /** Een proef, op uw verzoek. Gaat naar de koppeling die u test. Type: nl.buurtgraaf.webhook.proef. */
  | 'PROEF';

/** Wat voor woning het is. */
export type Woningsoort =
  | 'APPARTEMENT'
  | 'BENEDENWONING'
  | 'BOVENWONING'
  | 'EENGEZINS'
  | 'MAISONNETTE'
  | 'ONZELFSTANDIG'
  | 'STANDPLAATS';

/** Hoe de woning er nu voor staat. */
export type Woningstatus =
  | 'GESLOOPT'
  | 'LEEG'
  | 'ONTWIKKELING'
  | 'RENOVATIE'
  | 'VERHUURD'
  | 'VERKOCHT';

export type AfsprakenQueryVariables = Exact<{ [key: string]: never; }>;


export type AfsprakenQuery = { __typename: 'Query', prestatieafspraken: Array<{ __typename: 'Prestatieafspraak', id: string, set: string, nummer: number, thema: Thema, tekst: string, soort: Afspraaksoort, geldigTot: string | null, partijen: Array<{ __typename: 'Partner', id: string, naam: string }>, indicatoren: Array<{ __typename: 'Indicator', code: string, naam: string, eenheid: string, doel: number | null, richting: Richting | null, deadline: string | null }> }> | null };

export type ConvenantenQueryVariables = Exact<{ [key: string]: never; }>;


export type ConvenantenQuery = { __typename: 'Query', convenanten: Array<{ __typename: 'Convenant', id: string, naam: string | null, vanKracht: boolean | null, geldigVan: string | null, geldigTot: string | null, doelen: Array<Doel> | null, partijen: Array<{ __typename: 'Partner', id: string, naam: string }> | null }> | null };

export type BezorgOpnieuwMutationVariables = Exact<{
  id: string | number;
}>;


export type BezorgOpnieuwMutation = { __typename: 'Mutation', bezorgWebhookOpnieuw: { __typename: 'Webhookbezorging', id: string, status: Bezorgstatus | null, pogingen: number | null, volgendePoging: string | null } | null };

export type TestKoppelingMutationVariables = Exact<{
  id: string | number;
}>;


export type TestKoppelingMutation = { __typename: 'Mutation', testWebhook: { __typename: 'Webhookbezorging', id: string } | null };

export type ZetKoppelingMutationVariables = Exact<{
  id: string | number;
  aan: boolean;
}>;


export type ZetKoppelingMutation = { __typename: 'Mutation', zetWebhook: { __typename: 'Webhook', id: string, uitgezetOp: string | null, uitgezetReden: Uitzetreden | null } | null };

export type VernieuwGeheimMutationVariables = Exact<{
  id: string | number;
}>;


export type VernieuwGeheimMutation = { __typename: 'Mutation', vernieuwWebhookgeheim: { __typename: 'Webhooksleutel', geheim: string | null } | null };

export type VerwijderKoppelingMutationVariables = Exact<{
  id: string | number;
}>;


export type VerwijderKoppelingMutation = { __typename: 'Mutation', verwijderWebhook: { __typename: 'Webhook', id: string } | null };

export type KoppelingenQueryVariables = Exact<{ [key: string]: never; }>;


export type KoppelingenQuery = { __typename: 'Query', uitleg: { __typename: 'Toegangsuitleg', bereik: Bereik, reden: string } | null, webhooks: Array<{ __typename: 'Webhook', id: string, naam: string | null, adres: string | null, soorten: Array<Webhooksoort> | null, aangemaaktOp: string | null, uitgezetOp: string | null, uitgezetReden: Uitzetreden | null, storingSinds: string | null, bezorgingen: Array<{ __typename: 'Webhookbezorging', id: string, soort: Webhooksoort | null, onderwerp: string | null, op: string | null, status: Bezorgstatus | null, pogingen: number | null, volgendePoging: string | null, uitkomst: string | null }> | null, mislukt: Array<{ __typename: 'Webhookbezorging', id: string, soort: Webhooksoort | null, onderwerp: string | null, op: string | null, status: Bezorgstatus | null, pogingen: number | null, volgendePoging: string | null, uitkomst: string | null }> | null }> | null };

export type BezorgingFragment = { __typename: 'Webhookbezorging', id: string, soort: Webhooksoort | null, onderwerp: string | null, op: string | null, status: Bezorgstatus | null, pogingen: number | null, volgendePoging: string | null, uitkomst: string | null };

export type RegistreerKoppelingMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type RegistreerKoppelingMutation = { __typename: 'Mutation', registreerWebhook: { __typename: 'Webhooksleutel', geheim: string | null, webhook: { __typename: 'Webhook', id: string } | null } | null };

export type LogboekQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LogboekQuery = { __typename: 'Query', logboek: { __typename: 'VerwerkingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'VerwerkingEdge', cursor: string, node: { __typename: 'Verwerking', naam: string | null, begin: string | null, rol: string | null, doel: Doel | null, velden: Array<string> | null, reden: string | null, betrokkene: string | null, partner: { __typename: 'Partner', id: string, naam: string } | null } }> } | null };

export type AgendalinksQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendalinksQuery = { __typename: 'Query', agendalinks: Array<{ __typename: 'Agendalink', id: string, naam: string | null, rol: string | null, gemaaktOp: string | null, laatstGebruiktOp: string | null }> | null };

export type MaakAgendalinkMutationVariables = Exact<{
  naam: string;
}>;


export type MaakAgendalinkMutation = { __typename: 'Mutation', maakAgendalink: { __typename: 'Agendasleutel', pad: string | null, link: { __typename: 'Agendalink', id: string } | null } | null };

export type TrekAgendalinkInMutationVariables = Exact<{
  id: string | number;
}>;


export type TrekAgendalinkInMutation = { __typename: 'Mutation', trekAgendalinkIn: { __typename: 'Agendalink', id: string } | null };

export type OverleggenQueryVariables = Exact<{
  van?: string | null | undefined;
  tot?: string | null | undefined;
  jaar?: number | null | undefined;
}>;


export type OverleggenQuery = { __typename: 'Query', uitleg: { __typename: 'Toegangsuitleg', bereik: Bereik } | null, overlegtellers: Array<{ __typename: 'Overlegteller', regel: string | null, naam: string | null, jaar: number | null, minimum: number | null, gehouden: number | null, gepland: number | null }> | null, overleggen: Array<{ __typename: 'Overleg', id: string, naam: string | null, toelichting: string | null, bron: string | null, soort: Overlegsoort | null, jaar: number | null, extra: boolean | null, verlopen: boolean | null, cyclus: string | null, termijn: string | null, geplandOp: string | null, gehoudenOp: string | null, opTijd: boolean | null, verslag: string | null, vervallenReden: string | null, status: Overlegstatus | null, deelnemers: Array<{ __typename: 'Partner', id: string, naam: string }> | null, verantwoordelijken: Array<{ __typename: 'Partner', id: string, naam: string }> | null, agendaDoor: { __typename: 'Partner', id: string, naam: string } | null, verslagDoor: { __typename: 'Partner', id: string, naam: string } | null }> | null };

export type PlanOverlegMutationVariables = Exact<{
  id: string | number;
  op: string;
}>;


export type PlanOverlegMutation = { __typename: 'Mutation', planOverleg: { __typename: 'Overleg', id: string } | null };

export type WijsOverlegToeMutationVariables = Exact<{
  id: string | number;
  agendaDoor?: string | number | null | undefined;
  verslagDoor?: string | number | null | undefined;
}>;


export type WijsOverlegToeMutation = { __typename: 'Mutation', wijsOverlegToe: { __typename: 'Overleg', id: string } | null };

export type LegOverlegVastMutationVariables = Exact<{
  id: string | number;
  gehoudenOp: string;
  verslag?: string | null | undefined;
}>;


export type LegOverlegVastMutation = { __typename: 'Mutation', legOverlegVast: { __typename: 'Overleg', id: string } | null };

export type LaatOverlegVervallenMutationVariables = Exact<{
  id: string | number;
  reden: string;
}>;


export type LaatOverlegVervallenMutation = { __typename: 'Mutation', laatOverlegVervallen: { __typename: 'Overleg', id: string } | null };

export type RapportenQueryVariables = Exact<{ [key: string]: never; }>;


export type RapportenQuery = { __typename: 'Query', overlegtellers: Array<{ __typename: 'Overlegteller', jaar: number | null }> | null, rapporten: Array<{ __typename: 'Rapport', id: string, jaar: number | null, halfjaar: number | null, ondertekendOp: string | null }> | null };

export type OndertekenRapportMutationVariables = Exact<{
  jaar: number;
  halfjaar: number;
  inhoud: string;
  zegel: string;
}>;


export type OndertekenRapportMutation = { __typename: 'Mutation', ondertekenRapport: { __typename: 'Rapport', id: string } | null };

export type BerichtenQueryVariables = Exact<{ [key: string]: never; }>;


export type BerichtenQuery = { __typename: 'Query', notificaties: Array<{ __typename: 'Notificatie', id: string, tekst: string | null, op: string | null, voor: string | null, bevestigdOp: string | null }> | null };

export type BevestigBerichtMutationVariables = Exact<{
  id: string | number;
}>;


export type BevestigBerichtMutation = { __typename: 'Mutation', bevestigNotificatie: { __typename: 'Notificatie', id: string, bevestigdOp: string | null } | null };

export type StartDossiersQueryVariables = Exact<{ [key: string]: never; }>;


export type StartDossiersQuery = { __typename: 'Query', dossiers: { __typename: 'DossierConnection', totalCount: number, edges: Array<{ __typename: 'DossierEdge', node: { __typename: 'Dossier', id: string, niveau: Dossierniveau | null, status: Dossierstatus | null, wijk: { __typename: 'Wijk', code: string, naam: string } | null } }> } | null };

export type StartMeldingenQueryVariables = Exact<{ [key: string]: never; }>;


export type StartMeldingenQuery = { __typename: 'Query', meldingen: { __typename: 'MeldingConnection', totalCount: number, edges: Array<{ __typename: 'MeldingEdge', node: { __typename: 'Melding', id: string, soort: Meldingsoort | null, ontvangenOp: string | null, termijn: Termijnstatus | null, wijk: { __typename: 'Wijk', code: string, naam: string } | null } }> } | null };

export type StartSignalenQueryVariables = Exact<{ [key: string]: never; }>;


export type StartSignalenQuery = { __typename: 'Query', signalen: { __typename: 'SignaalConnection', totalCount: number, edges: Array<{ __typename: 'SignaalEdge', node: { __typename: 'Signaal', id: string, soort: Signaalsoort | null, gemeldOp: string | null, status: Signaalstatus | null, wijk: { __typename: 'Wijk', code: string, naam: string } | null } }> } | null };

export type RedenenQueryVariables = Exact<{ [key: string]: never; }>;


export type RedenenQuery = { __typename: 'Query', openbaar: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, partner: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, bedrijf: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, huishouden: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, melder: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, betrokkene: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, inkomen: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, interventies: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, grondslag: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, strafrecht: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, logboek: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null };

export type RedenFragment = { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string };

export type ToewijzingenlijstQueryVariables = Exact<{
  filter?: ToewijzingFilter | null | undefined;
  after?: string | null | undefined;
  bedrijf: boolean;
  grond: boolean;
}>;


export type ToewijzingenlijstQuery = { __typename: 'Query', toewijzingen: { __typename: 'ToewijzingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ToewijzingEdge', node: { __typename: 'Toewijzing', id: string, grondslag?: Grondslag | null, datum?: string | null, afwijkend?: boolean | null, status?: Toewijzingstatus | null, woning?: { __typename: 'Woning', id: string, adres: { __typename: 'Adres', straat: string | null, huisnummer: number | null, toevoeging: string | null, postcode: string | null, plaats: string | null } | null } | null } }> } | null };

export type MeterRegelFragment = { __typename: 'VrijeBeleidsruimte', jaar: number | null, toewijzingen: number | null, noemer: number | null, noemerSoort: NoemerSoort | null, afwijkend: number | null, percentage: number | null, norm: number | null, ruimte: number | null, uitstroom: number | null, uitstroomPercentage: number | null, uitstroomRichtwaarde: number | null, status: Normstatus | null, bijgewerktTot: string | null, reden: string | null, corporatie: { __typename: 'Partner', id: string, naam: string } | null };

export type ToewijzingsdagQueryVariables = Exact<{ [key: string]: never; }>;


export type ToewijzingsdagQuery = { __typename: 'Query', voorraad: { __typename: 'Voorraad', peildatum: string | null } | null };

export type BeleidsruimteQueryVariables = Exact<{
  jaar: number;
}>;


export type BeleidsruimteQuery = { __typename: 'Query', vrijeBeleidsruimte: Array<{ __typename: 'VrijeBeleidsruimte', jaar: number | null, toewijzingen: number | null, noemer: number | null, noemerSoort: NoemerSoort | null, afwijkend: number | null, percentage: number | null, norm: number | null, ruimte: number | null, uitstroom: number | null, uitstroomPercentage: number | null, uitstroomRichtwaarde: number | null, status: Normstatus | null, bijgewerktTot: string | null, reden: string | null, corporatie: { __typename: 'Partner', id: string, naam: string } | null, verloop: Array<{ __typename: 'Beleidsruimtepunt', tot: string, toewijzingen: number, afwijkend: number, percentage: number | null, uitstroom: number | null }> | null }> | null };

export type VerloopReeksFragment = { __typename: 'VrijeBeleidsruimte', norm: number | null, corporatie: { __typename: 'Partner', id: string, naam: string } | null, verloop: Array<{ __typename: 'Beleidsruimtepunt', tot: string, toewijzingen: number, afwijkend: number, percentage: number | null, uitstroom: number | null }> | null };

export type WoningQueryVariables = Exact<{
  id: string | number;
}>;


export type WoningQuery = { __typename: 'Query', woning: { __typename: 'Woning', id: string, bagId: string | null, soort: Woningsoort | null, bouwjaar: number | null, oppervlakte: number | null, kamers: number | null, energielabel: string | null, zelfstandig: boolean | null, gebruik: Gebruik | null, inKernvoorraad: boolean | null, kaleHuur: number | null, streefhuur: number | null, huurprijsklasse: Huurprijsklasse | null, levensloopbestendig: boolean | null, geclusterd: boolean | null, flexwoning: boolean | null, conditie: number | null, status: Woningstatus | null, adres: { __typename: 'Adres', straat: string | null, huisnummer: number | null, toevoeging: string | null, postcode: string | null, plaats: string | null } | null, wijk: { __typename: 'Wijk', code: string, naam: string } | null, buurt: { __typename: 'Buurt', code: string, naam: string } | null, eigenaar: { __typename: 'Partner', id: string, naam: string } | null } | null };

export type WoningenOpAdresQueryVariables = Exact<{
  postcode: string;
  huisnummer: number;
}>;


export type WoningenOpAdresQuery = { __typename: 'Query', woningen: { __typename: 'WoningConnection', edges: Array<{ __typename: 'WoningEdge', node: { __typename: 'Woning', id: string, adres: { __typename: 'Adres', straat: string | null, huisnummer: number | null, toevoeging: string | null, postcode: string | null, plaats: string | null } | null } }> } | null };

export type GroeiOntwikkelingFragment = { __typename: 'Voorraadontwikkeling', nettoToename: number | null, telt: number | null, doel: number | null, verschil: number | null, reden: string | null, perReden: Array<{ __typename: 'MutatieAantal', reden: Mutatiereden, aantal: number }> | null };

export type KlassenVoorraadFragment = { __typename: 'Voorraad', reden: string | null, perKlasse: Array<{ __typename: 'KlasseAantal', klasse: Huurprijsklasse, aantal: number }> | null, perEigenaar: Array<{ __typename: 'EigenaarAantal', aantal: number, eigenaar: { __typename: 'Partner', id: string, naam: string }, perKlasse: Array<{ __typename: 'KlasseAantal', klasse: Huurprijsklasse, aantal: number }> | null }> | null };

export type BetaalbaarRegelFragment = { __typename: 'Betaalbaarheid', onderEersteAftopping: number | null, onderTweedeAftopping: number | null, norm: number | null, normhard: boolean | null, normklasse: Huurprijsklasse | null, voldoet: boolean | null, streven: number | null, reden: string | null, corporatie: { __typename: 'Partner', id: string, naam: string } | null };

export type PadVoorraadFragment = { __typename: 'Voorraad', kernvoorraad: number | null, telt: number | null, doel: number | null, verschil: number | null, reden: string | null, buitenKernvoorraad: Array<{ __typename: 'RedenAantal', reden: string, aantal: number }> | null };

export type PadReeksFragment = { __typename: 'Voorraadontwikkeling', reeks: Array<{ __typename: 'Voorraadpunt', peildatum: string, aantal: number }> | null, perReden: Array<{ __typename: 'MutatieAantal', reden: Mutatiereden }> | null };

export type PadAfspraakFragment = { __typename: 'Prestatieafspraak', id: string, set: string, nummer: number, indicatoren: Array<{ __typename: 'Indicator', code: string, doel: number | null, deadline: string | null }> };

export type VoorraadstandQueryVariables = Exact<{
  peildatum?: string | null | undefined;
}>;


export type VoorraadstandQuery = { __typename: 'Query', voorraad: { __typename: 'Voorraad', peildatum: string | null, kernvoorraad: number | null, telt: number | null, doel: number | null, verschil: number | null, reden: string | null, buitenKernvoorraad: Array<{ __typename: 'RedenAantal', reden: string, aantal: number }> | null, perKlasse: Array<{ __typename: 'KlasseAantal', klasse: Huurprijsklasse, aantal: number }> | null, perEigenaar: Array<{ __typename: 'EigenaarAantal', aantal: number, eigenaar: { __typename: 'Partner', id: string, naam: string }, perKlasse: Array<{ __typename: 'KlasseAantal', klasse: Huurprijsklasse, aantal: number }> | null }> | null } | null, betaalbaarheid: Array<{ __typename: 'Betaalbaarheid', onderEersteAftopping: number | null, onderTweedeAftopping: number | null, norm: number | null, normhard: boolean | null, normklasse: Huurprijsklasse | null, voldoet: boolean | null, streven: number | null, reden: string | null, corporatie: { __typename: 'Partner', id: string, naam: string } | null }> | null, prestatieafspraak: { __typename: 'Prestatieafspraak', id: string, set: string, nummer: number, indicatoren: Array<{ __typename: 'Indicator', code: string, doel: number | null, deadline: string | null }> } | null };

export type VoorraadgroeiQueryVariables = Exact<{
  van: string;
  tot: string;
}>;


export type VoorraadgroeiQuery = { __typename: 'Query', voorraadontwikkeling: { __typename: 'Voorraadontwikkeling', nettoToename: number | null, telt: number | null, doel: number | null, verschil: number | null, reden: string | null, reeks: Array<{ __typename: 'Voorraadpunt', peildatum: string, aantal: number }> | null, perReden: Array<{ __typename: 'MutatieAantal', reden: Mutatiereden, aantal: number }> | null } | null };

export type UitlegQueryVariables = Exact<{
  veld: string;
}>;


export type UitlegQuery = { __typename: 'Query', uitleg: { __typename: 'Toegangsuitleg', veld: string, categorie: Gegevenscategorie, reden: string } | null };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { __typename: 'Query', ik: { __typename: 'Ik', gebruiker: string, naam: string | null, demo: boolean, rol: string, rollen: Array<string>, doel: Doel, doelen: Array<Doel>, partner: { __typename: 'Partner', id: string, naam: string, soort: Partnersoort }, toegang: Array<{ __typename: 'Toegangsregel', categorie: Gegevenscategorie, bereik: Bereik, convenant: { __typename: 'Convenant', id: string, naam: string | null } | null }> } | null };

export const BezorgingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bezorging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhookbezorging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}},{"kind":"Field","name":{"kind":"Name","value":"volgendePoging"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}}]} as unknown as DocumentNode<BezorgingFragment, unknown>;
export const RedenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsuitleg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beleidsversie"}}]}}]} as unknown as DocumentNode<RedenFragment, unknown>;
export const MeterRegelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeterRegel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VrijeBeleidsruimte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"}},{"kind":"Field","name":{"kind":"Name","value":"noemer"}},{"kind":"Field","name":{"kind":"Name","value":"noemerSoort"}},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"ruimte"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroomPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroomRichtwaarde"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktTot"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]} as unknown as DocumentNode<MeterRegelFragment, unknown>;
export const VerloopReeksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerloopReeks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VrijeBeleidsruimte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"verloop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"}},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}}]}}]}}]} as unknown as DocumentNode<VerloopReeksFragment, unknown>;
export const GroeiOntwikkelingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroeiOntwikkeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraadontwikkeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nettoToename"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"verschil"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]} as unknown as DocumentNode<GroeiOntwikkelingFragment, unknown>;
export const KlassenVoorraadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KlassenVoorraad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perKlasse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"klasse"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perEigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"perKlasse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"klasse"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]} as unknown as DocumentNode<KlassenVoorraadFragment, unknown>;
export const BetaalbaarRegelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BetaalbaarRegel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Betaalbaarheid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderEersteAftopping"}},{"kind":"Field","name":{"kind":"Name","value":"onderTweedeAftopping"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"normhard"}},{"kind":"Field","name":{"kind":"Name","value":"normklasse"}},{"kind":"Field","name":{"kind":"Name","value":"voldoet"}},{"kind":"Field","name":{"kind":"Name","value":"streven"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]} as unknown as DocumentNode<BetaalbaarRegelFragment, unknown>;
export const PadVoorraadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadVoorraad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kernvoorraad"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"verschil"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"buitenKernvoorraad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]} as unknown as DocumentNode<PadVoorraadFragment, unknown>;
export const PadReeksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadReeks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraadontwikkeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}}]} as unknown as DocumentNode<PadReeksFragment, unknown>;
export const PadAfspraakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadAfspraak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatieafspraak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"indicatoren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]} as unknown as DocumentNode<PadAfspraakFragment, unknown>;
export const AfsprakenDocument = {"__meta__":{"hash":"sha256:4b1e40414a99ce51a562f3f8a728624bd121820f7f32202ef820fc72350c8856"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Afspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prestatieafspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"thema"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"partijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatoren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"richting"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]}}]} as unknown as DocumentNode<AfsprakenQuery, AfsprakenQueryVariables>;
export const ConvenantenDocument = {"__meta__":{"hash":"sha256:c51b58464401d9cdb33874dfa756c526622962c0229d08d0e62198712096524e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Convenanten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"convenanten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"vanKracht"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"doelen"}},{"kind":"Field","name":{"kind":"Name","value":"partijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<ConvenantenQuery, ConvenantenQueryVariables>;
export const BezorgOpnieuwDocument = {"__meta__":{"hash":"sha256:1fb80e6101ef6d787786555bd29c62de2da22843c5bf993109a3c4408d0aa131"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BezorgOpnieuw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bezorgWebhookOpnieuw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bezorging"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}},{"kind":"Field","name":{"kind":"Name","value":"volgendePoging"}}]}}]}}]} as unknown as DocumentNode<BezorgOpnieuwMutation, BezorgOpnieuwMutationVariables>;
export const TestKoppelingDocument = {"__meta__":{"hash":"sha256:ea8e02d8c2505bd86d7512358882f4318584769bea6e8d8484329135eb404ec2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"testWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TestKoppelingMutation, TestKoppelingMutationVariables>;
export const ZetKoppelingDocument = {"__meta__":{"hash":"sha256:393c493f50fe39626a7c6e4d54f00d3da693a2e83f25609d7423fae91b334714"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ZetKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zetWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"aan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uitgezetOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitgezetReden"}}]}}]}}]} as unknown as DocumentNode<ZetKoppelingMutation, ZetKoppelingMutationVariables>;
export const VernieuwGeheimDocument = {"__meta__":{"hash":"sha256:4e83be4e55540260ab4daf78559d19301eb5b05cc36deedc961313e40ac6363e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VernieuwGeheim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vernieuwWebhookgeheim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"geheim"}}]}}]}}]} as unknown as DocumentNode<VernieuwGeheimMutation, VernieuwGeheimMutationVariables>;
export const VerwijderKoppelingDocument = {"__meta__":{"hash":"sha256:920e6fa970909831304e24dc10974f52a1e91149348220e44290e10e7d136106"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerwijderKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verwijderWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<VerwijderKoppelingMutation, VerwijderKoppelingMutationVariables>;
export const KoppelingenDocument = {"__meta__":{"hash":"sha256:c683ec3be871e2331c694ffbc65e75abf2ec8afc11bda0865abed2b79dbd94a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Koppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Mutation.registreerWebhook","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"adres"}},{"kind":"Field","name":{"kind":"Name","value":"soorten"}},{"kind":"Field","name":{"kind":"Name","value":"aangemaaktOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitgezetOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitgezetReden"}},{"kind":"Field","name":{"kind":"Name","value":"storingSinds"}},{"kind":"Field","name":{"kind":"Name","value":"bezorgingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bezorging"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mislukt"},"name":{"kind":"Name","value":"bezorgingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"alleenMislukt"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bezorging"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bezorging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhookbezorging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}},{"kind":"Field","name":{"kind":"Name","value":"volgendePoging"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}}]} as unknown as DocumentNode<KoppelingenQuery, KoppelingenQueryVariables>;
export const RegistreerKoppelingDocument = {"__meta__":{"hash":"sha256:38bf54b57be10d6231b40409910d9e15896d4ecee924baa854466e688766dace"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registreerWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"geheim"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RegistreerKoppelingMutation, RegistreerKoppelingMutationVariables>;
export const LogboekDocument = {"__meta__":{"hash":"sha256:efbb63aee1393a4c3bb922ae71e63ce5c9124096282aff7eb0531290a37bff36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Logboek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logboek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"betrokkene"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogboekQuery, LogboekQueryVariables>;
export const AgendalinksDocument = {"__meta__":{"hash":"sha256:dacb77af2b94fa76aaf0a141d33e65d72e86d6cd10c9acb1426df41402e38675"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agendalinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agendalinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"gemaaktOp"}},{"kind":"Field","name":{"kind":"Name","value":"laatstGebruiktOp"}}]}}]}}]} as unknown as DocumentNode<AgendalinksQuery, AgendalinksQueryVariables>;
export const MaakAgendalinkDocument = {"__meta__":{"hash":"sha256:79e015223c841ebc4a4cd99df51e5da58dd23df4ae469ed602cc15b4b515ce1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MaakAgendalink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"naam"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maakAgendalink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"naam"},"value":{"kind":"Variable","name":{"kind":"Name","value":"naam"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MaakAgendalinkMutation, MaakAgendalinkMutationVariables>;
export const TrekAgendalinkInDocument = {"__meta__":{"hash":"sha256:b22249e447290083436f9ed33f063a27f89486d8f1c67cd76296ba9572c94c7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekAgendalinkIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trekAgendalinkIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TrekAgendalinkInMutation, TrekAgendalinkInMutationVariables>;
export const OverleggenDocument = {"__meta__":{"hash":"sha256:26eb1335a78c825e8ae2bf54347783503c4839e7d3678bf20bfe17c04c1ec032"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overleggen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Mutation.planOverleg","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlegtellers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jaar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"gehouden"}},{"kind":"Field","name":{"kind":"Name","value":"gepland"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overleggen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"verlopen"}},{"kind":"Field","name":{"kind":"Name","value":"cyclus"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"geplandOp"}},{"kind":"Field","name":{"kind":"Name","value":"gehoudenOp"}},{"kind":"Field","name":{"kind":"Name","value":"opTijd"}},{"kind":"Field","name":{"kind":"Name","value":"verslag"}},{"kind":"Field","name":{"kind":"Name","value":"vervallenReden"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deelnemers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verantwoordelijken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verslagDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<OverleggenQuery, OverleggenQueryVariables>;
export const PlanOverlegDocument = {"__meta__":{"hash":"sha256:0ae979f7ef4d6ad30e3ab18967e79e21ece89ae0fadfef87163ab409c1eef457"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanOverleg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planOverleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanOverlegMutation, PlanOverlegMutationVariables>;
export const WijsOverlegToeDocument = {"__meta__":{"hash":"sha256:7c01c895545a25b82775262547fd9b2f176a71bf9b52c584317245ca99ee88cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijsOverlegToe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaDoor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verslagDoor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wijsOverlegToe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"agendaDoor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agendaDoor"}}},{"kind":"Argument","name":{"kind":"Name","value":"verslagDoor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verslagDoor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WijsOverlegToeMutation, WijsOverlegToeMutationVariables>;
export const LegOverlegVastDocument = {"__meta__":{"hash":"sha256:d09eb9ae34aaf2fcc3ac17da54400c3dd60ce46bfe2c54cf964acfe235af8dd5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegOverlegVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gehoudenOp"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verslag"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"legOverlegVast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"gehoudenOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gehoudenOp"}}},{"kind":"Argument","name":{"kind":"Name","value":"verslag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verslag"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LegOverlegVastMutation, LegOverlegVastMutationVariables>;
export const LaatOverlegVervallenDocument = {"__meta__":{"hash":"sha256:e6085aeec24938e49406ecec10e1c7f2b043e9d57544bd73b1fe4919b7185856"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LaatOverlegVervallen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reden"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"laatOverlegVervallen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reden"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reden"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LaatOverlegVervallenMutation, LaatOverlegVervallenMutationVariables>;
export const RapportenDocument = {"__meta__":{"hash":"sha256:99e9c2b50609aae555de1ab926ef368752fb4a903c74429c27fdd98b9a6e8d02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rapporten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overlegtellers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rapporten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"halfjaar"}},{"kind":"Field","name":{"kind":"Name","value":"ondertekendOp"}}]}}]}}]} as unknown as DocumentNode<RapportenQuery, RapportenQueryVariables>;
export const OndertekenRapportDocument = {"__meta__":{"hash":"sha256:bccd7334465d279851ccae04d67daa03a9414cf88ab551755ad8e94ad20b5732"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OndertekenRapport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"halfjaar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inhoud"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zegel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ondertekenRapport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jaar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}}},{"kind":"Argument","name":{"kind":"Name","value":"halfjaar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"halfjaar"}}},{"kind":"Argument","name":{"kind":"Name","value":"inhoud"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inhoud"}}},{"kind":"Argument","name":{"kind":"Name","value":"zegel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zegel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OndertekenRapportMutation, OndertekenRapportMutationVariables>;
export const BerichtenDocument = {"__meta__":{"hash":"sha256:f544a5b4822c0582701e38c3f8d90a8c9d93f80fb8db41bb357e3143c4e5ca91"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Berichten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notificaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"alleenOpen"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdOp"}}]}}]}}]} as unknown as DocumentNode<BerichtenQuery, BerichtenQueryVariables>;
export const BevestigBerichtDocument = {"__meta__":{"hash":"sha256:459e229f5109fe03a226aa0a0196ef76959d64a78e124ed7bcf8c637c2ae45c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BevestigBericht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigNotificatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdOp"}}]}}]}}]} as unknown as DocumentNode<BevestigBerichtMutation, BevestigBerichtMutationVariables>;
export const StartDossiersDocument = {"__meta__":{"hash":"sha256:f901b911e8e458d9c47dcd3e1b49d8ead4a5e4d93c4d096754e1cc67f4d78d9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartDossiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartDossiersQuery, StartDossiersQueryVariables>;
export const StartMeldingenDocument = {"__meta__":{"hash":"sha256:74f67049e927291d70ae7aa53b1f4ae3ecd58ce4c106ab0b95d95e0df0dad44f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartMeldingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ontvangenOp"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"wijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartMeldingenQuery, StartMeldingenQueryVariables>;
export const StartSignalenDocument = {"__meta__":{"hash":"sha256:53a4783247886b1df46b13fe7580ca4f589ae43cbf9644ea11df5d06167ecc71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartSignalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"gemeldOp"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartSignalenQuery, StartSignalenQueryVariables>;
export const RedenenDocument = {"__meta__":{"hash":"sha256:dfed9a715d18a780619fa69bd908d0caea97c8b42f243ebe234cf017e0f95a2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"openbaar"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Wijk.naam","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partner"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Woning.soort","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bedrijf"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Woning.kaleHuur","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"huishouden"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Toewijzing.huishouden","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"melder"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Melding.melder","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"betrokkene"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Signaal.betrokkene","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inkomen"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Toewijzing.rekeninkomen","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"interventies"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Dossier.interventies","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"grondslag"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Toewijzing.grondslag","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"strafrecht"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Dossier.strafrechtelijk","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"logboek"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Verwerking.activiteit","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsuitleg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beleidsversie"}}]}}]} as unknown as DocumentNode<RedenenQuery, RedenenQueryVariables>;
export const ToewijzingenlijstDocument = {"__meta__":{"hash":"sha256:33baf7482dde4a90ecaf001ea52dfc77b9753b83ba17f8b5f3abc7b69be0d4aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Toewijzingenlijst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ToewijzingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grond"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grond"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"datum"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"woning"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"adres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"toevoeging"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ToewijzingenlijstQuery, ToewijzingenlijstQueryVariables>;
export const ToewijzingsdagDocument = {"__meta__":{"hash":"sha256:22255440bd2e68629e102995209fa5bc954de9275119d3c43873beb8ef8a681e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Toewijzingsdag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voorraad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]}}]} as unknown as DocumentNode<ToewijzingsdagQuery, ToewijzingsdagQueryVariables>;
export const BeleidsruimteDocument = {"__meta__":{"hash":"sha256:70a9820b1c6f9016ed6321e3643a23c8f1a794f068abbd3f265f79d72508ae29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beleidsruimte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vrijeBeleidsruimte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jaar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeterRegel"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerloopReeks"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeterRegel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VrijeBeleidsruimte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"}},{"kind":"Field","name":{"kind":"Name","value":"noemer"}},{"kind":"Field","name":{"kind":"Name","value":"noemerSoort"}},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"ruimte"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroomPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroomRichtwaarde"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktTot"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerloopReeks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VrijeBeleidsruimte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"verloop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"}},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}}]}}]}}]} as unknown as DocumentNode<BeleidsruimteQuery, BeleidsruimteQueryVariables>;
export const WoningDocument = {"__meta__":{"hash":"sha256:343ff63d7b143251128cc6df7cf0cd9db3788b98df5e750fb0290eeb7100a352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Woning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"woning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bagId"}},{"kind":"Field","name":{"kind":"Name","value":"adres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"toevoeging"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buurt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"bouwjaar"}},{"kind":"Field","name":{"kind":"Name","value":"oppervlakte"}},{"kind":"Field","name":{"kind":"Name","value":"kamers"}},{"kind":"Field","name":{"kind":"Name","value":"energielabel"}},{"kind":"Field","name":{"kind":"Name","value":"zelfstandig"}},{"kind":"Field","name":{"kind":"Name","value":"gebruik"}},{"kind":"Field","name":{"kind":"Name","value":"inKernvoorraad"}},{"kind":"Field","name":{"kind":"Name","value":"kaleHuur"}},{"kind":"Field","name":{"kind":"Name","value":"streefhuur"}},{"kind":"Field","name":{"kind":"Name","value":"huurprijsklasse"}},{"kind":"Field","name":{"kind":"Name","value":"levensloopbestendig"}},{"kind":"Field","name":{"kind":"Name","value":"geclusterd"}},{"kind":"Field","name":{"kind":"Name","value":"flexwoning"}},{"kind":"Field","name":{"kind":"Name","value":"conditie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<WoningQuery, WoningQueryVariables>;
export const WoningenOpAdresDocument = {"__meta__":{"hash":"sha256:2509681c494710a65c9e48ef2b44801a29fd302987f039fb7e4c0ded18c8b088"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WoningenOpAdres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"huisnummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"woningen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"postcode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"huisnummer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"huisnummer"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"adres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"toevoeging"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WoningenOpAdresQuery, WoningenOpAdresQueryVariables>;
export const VoorraadstandDocument = {"__meta__":{"hash":"sha256:5cd17b1fa36d17c0ce2ccafbfdd3cc25630a10cdeeae91d90182ba6c89c8204e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Voorraadstand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voorraad"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PadVoorraad"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KlassenVoorraad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"betaalbaarheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BetaalbaarRegel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatieafspraak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nummer"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PadAfspraak"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadVoorraad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kernvoorraad"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"verschil"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"buitenKernvoorraad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KlassenVoorraad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perKlasse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"klasse"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perEigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"perKlasse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"klasse"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BetaalbaarRegel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Betaalbaarheid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderEersteAftopping"}},{"kind":"Field","name":{"kind":"Name","value":"onderTweedeAftopping"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"normhard"}},{"kind":"Field","name":{"kind":"Name","value":"normklasse"}},{"kind":"Field","name":{"kind":"Name","value":"voldoet"}},{"kind":"Field","name":{"kind":"Name","value":"streven"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadAfspraak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatieafspraak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"indicatoren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]} as unknown as DocumentNode<VoorraadstandQuery, VoorraadstandQueryVariables>;
export const VoorraadgroeiDocument = {"__meta__":{"hash":"sha256:9f4d93e9993637a3787935aaa05115d2ba5cdd7e07b7d416c0ea9b26bedda203"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Voorraadgroei"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voorraadontwikkeling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PadReeks"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroeiOntwikkeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadReeks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraadontwikkeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroeiOntwikkeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraadontwikkeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nettoToename"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"verschil"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]} as unknown as DocumentNode<VoorraadgroeiQuery, VoorraadgroeiQueryVariables>;
export const UitlegDocument = {"__meta__":{"hash":"sha256:20eb6406c13bc85282187a79f8a917faf2d717afb166d62bb4663dcd58ca8725"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Uitleg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"veld"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"Variable","name":{"kind":"Name","value":"veld"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}}]} as unknown as DocumentNode<UitlegQuery, UitlegQueryVariables>;
export const IkDocument = {"__meta__":{"hash":"sha256:77245ed2a32afd41766f3aaed27a1bb568f2635871a7ea046ac2ff2431ea5cb7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gebruiker"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"rollen"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"doelen"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toegang"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"}},{"kind":"Field","name":{"kind":"Name","value":"convenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IkQuery, IkQueryVariables>;