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
  | 'OVERSCHREDEN';

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


export type AfsprakenQuery = { prestatieafspraken: Array<{ id: string, set: string, nummer: number, thema: Thema, tekst: string, soort: Afspraaksoort, geldigTot: string | null, partijen: Array<{ id: string, naam: string }>, indicatoren: Array<{ code: string, naam: string, eenheid: string, doel: number | null, richting: Richting | null, deadline: string | null }> }> | null };

export type ConvenantenQueryVariables = Exact<{ [key: string]: never; }>;


export type ConvenantenQuery = { convenanten: Array<{ id: string, naam: string | null, vanKracht: boolean | null, geldigVan: string | null, geldigTot: string | null, doelen: Array<Doel> | null, partijen: Array<{ id: string, naam: string }> | null }> | null };

export type BezorgOpnieuwMutationVariables = Exact<{
  id: string | number;
}>;


export type BezorgOpnieuwMutation = { bezorgWebhookOpnieuw: { id: string, status: Bezorgstatus | null, pogingen: number | null, volgendePoging: string | null } | null };

export type TestKoppelingMutationVariables = Exact<{
  id: string | number;
}>;


export type TestKoppelingMutation = { testWebhook: { id: string } | null };

export type ZetKoppelingMutationVariables = Exact<{
  id: string | number;
  aan: boolean;
}>;


export type ZetKoppelingMutation = { zetWebhook: { id: string, uitgezetOp: string | null, uitgezetReden: Uitzetreden | null } | null };

export type VernieuwGeheimMutationVariables = Exact<{
  id: string | number;
}>;


export type VernieuwGeheimMutation = { vernieuwWebhookgeheim: { geheim: string | null } | null };

export type VerwijderKoppelingMutationVariables = Exact<{
  id: string | number;
}>;


export type VerwijderKoppelingMutation = { verwijderWebhook: { id: string } | null };

export type KoppelingenQueryVariables = Exact<{ [key: string]: never; }>;


export type KoppelingenQuery = { uitleg: { bereik: Bereik, reden: string } | null, webhooks: Array<{ id: string, naam: string | null, adres: string | null, soorten: Array<Webhooksoort> | null, aangemaaktOp: string | null, uitgezetOp: string | null, uitgezetReden: Uitzetreden | null, storingSinds: string | null, bezorgingen: Array<{ id: string, soort: Webhooksoort | null, onderwerp: string | null, op: string | null, status: Bezorgstatus | null, pogingen: number | null, volgendePoging: string | null, uitkomst: string | null }> | null, mislukt: Array<{ id: string, soort: Webhooksoort | null, onderwerp: string | null, op: string | null, status: Bezorgstatus | null, pogingen: number | null, volgendePoging: string | null, uitkomst: string | null }> | null }> | null };

export type BezorgingFragment = { id: string, soort: Webhooksoort | null, onderwerp: string | null, op: string | null, status: Bezorgstatus | null, pogingen: number | null, volgendePoging: string | null, uitkomst: string | null };

export type RegistreerKoppelingMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type RegistreerKoppelingMutation = { registreerWebhook: { geheim: string | null, webhook: { id: string } | null } | null };

export type LogboekQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LogboekQuery = { logboek: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { naam: string | null, begin: string | null, rol: string | null, doel: Doel | null, velden: Array<string> | null, reden: string | null, betrokkene: string | null, partner: { id: string, naam: string } | null } }> } | null };

export type BerichtenQueryVariables = Exact<{ [key: string]: never; }>;


export type BerichtenQuery = { notificaties: Array<{ id: string, tekst: string | null, op: string | null, voor: string | null, bevestigdOp: string | null }> | null };

export type BevestigBerichtMutationVariables = Exact<{
  id: string | number;
}>;


export type BevestigBerichtMutation = { bevestigNotificatie: { id: string, bevestigdOp: string | null } | null };

export type StartDossiersQueryVariables = Exact<{ [key: string]: never; }>;


export type StartDossiersQuery = { dossiers: { totalCount: number, edges: Array<{ node: { id: string, niveau: Dossierniveau | null, status: Dossierstatus | null, wijk: { code: string, naam: string } | null } }> } | null };

export type StartMeldingenQueryVariables = Exact<{ [key: string]: never; }>;


export type StartMeldingenQuery = { meldingen: { totalCount: number, edges: Array<{ node: { id: string, soort: Meldingsoort | null, ontvangenOp: string | null, termijn: Termijnstatus | null, wijk: { code: string, naam: string } | null } }> } | null };

export type StartSignalenQueryVariables = Exact<{ [key: string]: never; }>;


export type StartSignalenQuery = { signalen: { totalCount: number, edges: Array<{ node: { id: string, soort: Signaalsoort | null, gemeldOp: string | null, status: Signaalstatus | null, wijk: { code: string, naam: string } | null } }> } | null };

export type RedenenQueryVariables = Exact<{ [key: string]: never; }>;


export type RedenenQuery = { openbaar: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, partner: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, bedrijf: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, huishouden: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, melder: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, betrokkene: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, inkomen: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, interventies: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, grondslag: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, strafrecht: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null, logboek: { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string } | null };

export type RedenFragment = { veld: string, categorie: Gegevenscategorie, bereik: Bereik, reden: string, grondslag: string | null, beleidsversie: string };

export type ToewijzingenlijstQueryVariables = Exact<{
  filter?: ToewijzingFilter | null | undefined;
  after?: string | null | undefined;
  bedrijf: boolean;
  grond: boolean;
}>;


export type ToewijzingenlijstQuery = { toewijzingen: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, grondslag?: Grondslag | null, datum?: string | null, afwijkend?: boolean | null, status?: Toewijzingstatus | null, woning?: { id: string, adres: { straat: string | null, huisnummer: number | null, toevoeging: string | null, postcode: string | null, plaats: string | null } | null } | null } }> } | null };

export type MeterRegelFragment = { jaar: number | null, toewijzingen: number | null, noemer: number | null, noemerSoort: NoemerSoort | null, afwijkend: number | null, percentage: number | null, norm: number | null, ruimte: number | null, uitstroom: number | null, uitstroomPercentage: number | null, uitstroomRichtwaarde: number | null, status: Normstatus | null, bijgewerktTot: string | null, reden: string | null, corporatie: { id: string, naam: string } | null };

export type ToewijzingsdagQueryVariables = Exact<{ [key: string]: never; }>;


export type ToewijzingsdagQuery = { voorraad: { peildatum: string | null } | null };

export type BeleidsruimteQueryVariables = Exact<{
  jaar: number;
}>;


export type BeleidsruimteQuery = { vrijeBeleidsruimte: Array<{ jaar: number | null, toewijzingen: number | null, noemer: number | null, noemerSoort: NoemerSoort | null, afwijkend: number | null, percentage: number | null, norm: number | null, ruimte: number | null, uitstroom: number | null, uitstroomPercentage: number | null, uitstroomRichtwaarde: number | null, status: Normstatus | null, bijgewerktTot: string | null, reden: string | null, corporatie: { id: string, naam: string } | null, verloop: Array<{ tot: string, toewijzingen: number, afwijkend: number, percentage: number | null, uitstroom: number | null }> | null }> | null };

export type VerloopReeksFragment = { norm: number | null, corporatie: { id: string, naam: string } | null, verloop: Array<{ tot: string, toewijzingen: number, afwijkend: number, percentage: number | null, uitstroom: number | null }> | null };

export type WoningQueryVariables = Exact<{
  id: string | number;
}>;


export type WoningQuery = { woning: { id: string, bagId: string | null, soort: Woningsoort | null, bouwjaar: number | null, oppervlakte: number | null, kamers: number | null, energielabel: string | null, zelfstandig: boolean | null, gebruik: Gebruik | null, inKernvoorraad: boolean | null, kaleHuur: number | null, streefhuur: number | null, huurprijsklasse: Huurprijsklasse | null, levensloopbestendig: boolean | null, geclusterd: boolean | null, flexwoning: boolean | null, conditie: number | null, status: Woningstatus | null, adres: { straat: string | null, huisnummer: number | null, toevoeging: string | null, postcode: string | null, plaats: string | null } | null, wijk: { code: string, naam: string } | null, buurt: { code: string, naam: string } | null, eigenaar: { id: string, naam: string } | null } | null };

export type WoningenOpAdresQueryVariables = Exact<{
  postcode: string;
  huisnummer: number;
}>;


export type WoningenOpAdresQuery = { woningen: { edges: Array<{ node: { id: string, adres: { straat: string | null, huisnummer: number | null, toevoeging: string | null, postcode: string | null, plaats: string | null } | null } }> } | null };

export type GroeiOntwikkelingFragment = { nettoToename: number | null, telt: number | null, doel: number | null, verschil: number | null, reden: string | null, perReden: Array<{ reden: Mutatiereden, aantal: number }> | null };

export type KlassenVoorraadFragment = { reden: string | null, perKlasse: Array<{ klasse: Huurprijsklasse, aantal: number }> | null, perEigenaar: Array<{ aantal: number, eigenaar: { id: string, naam: string }, perKlasse: Array<{ klasse: Huurprijsklasse, aantal: number }> | null }> | null };

export type BetaalbaarRegelFragment = { onderEersteAftopping: number | null, onderTweedeAftopping: number | null, norm: number | null, normhard: boolean | null, normklasse: Huurprijsklasse | null, voldoet: boolean | null, streven: number | null, reden: string | null, corporatie: { id: string, naam: string } | null };

export type PadVoorraadFragment = { kernvoorraad: number | null, telt: number | null, doel: number | null, verschil: number | null, reden: string | null, buitenKernvoorraad: Array<{ reden: string, aantal: number }> | null };

export type PadReeksFragment = { reeks: Array<{ peildatum: string, aantal: number }> | null, perReden: Array<{ reden: Mutatiereden }> | null };

export type PadAfspraakFragment = { id: string, set: string, nummer: number, indicatoren: Array<{ code: string, doel: number | null, deadline: string | null }> };

export type VoorraadstandQueryVariables = Exact<{
  peildatum?: string | null | undefined;
}>;


export type VoorraadstandQuery = { voorraad: { peildatum: string | null, kernvoorraad: number | null, telt: number | null, doel: number | null, verschil: number | null, reden: string | null, buitenKernvoorraad: Array<{ reden: string, aantal: number }> | null, perKlasse: Array<{ klasse: Huurprijsklasse, aantal: number }> | null, perEigenaar: Array<{ aantal: number, eigenaar: { id: string, naam: string }, perKlasse: Array<{ klasse: Huurprijsklasse, aantal: number }> | null }> | null } | null, betaalbaarheid: Array<{ onderEersteAftopping: number | null, onderTweedeAftopping: number | null, norm: number | null, normhard: boolean | null, normklasse: Huurprijsklasse | null, voldoet: boolean | null, streven: number | null, reden: string | null, corporatie: { id: string, naam: string } | null }> | null, prestatieafspraak: { id: string, set: string, nummer: number, indicatoren: Array<{ code: string, doel: number | null, deadline: string | null }> } | null };

export type VoorraadgroeiQueryVariables = Exact<{
  van: string;
  tot: string;
}>;


export type VoorraadgroeiQuery = { voorraadontwikkeling: { nettoToename: number | null, telt: number | null, doel: number | null, verschil: number | null, reden: string | null, reeks: Array<{ peildatum: string, aantal: number }> | null, perReden: Array<{ reden: Mutatiereden, aantal: number }> | null } | null };

export type UitlegQueryVariables = Exact<{
  veld: string;
}>;


export type UitlegQuery = { uitleg: { veld: string, categorie: Gegevenscategorie, reden: string } | null };

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { ik: { gebruiker: string, naam: string | null, demo: boolean, rol: string, doel: Doel, doelen: Array<Doel>, partner: { id: string, naam: string, soort: Partnersoort }, toegang: Array<{ categorie: Gegevenscategorie, bereik: Bereik, convenant: { id: string, naam: string | null } | null }> } | null };

export const BezorgingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bezorging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhookbezorging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}},{"kind":"Field","name":{"kind":"Name","value":"volgendePoging"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}}]} as unknown as DocumentNode<BezorgingFragment, unknown>;
export const RedenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsuitleg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beleidsversie"}}]}}]} as unknown as DocumentNode<RedenFragment, unknown>;
export const MeterRegelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeterRegel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VrijeBeleidsruimte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"}},{"kind":"Field","name":{"kind":"Name","value":"noemer"}},{"kind":"Field","name":{"kind":"Name","value":"noemerSoort"}},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"ruimte"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroomPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroomRichtwaarde"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktTot"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]} as unknown as DocumentNode<MeterRegelFragment, unknown>;
export const VerloopReeksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerloopReeks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VrijeBeleidsruimte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"verloop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"}},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}}]}}]}}]} as unknown as DocumentNode<VerloopReeksFragment, unknown>;
export const GroeiOntwikkelingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroeiOntwikkeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraadontwikkeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettoToename"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"verschil"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]} as unknown as DocumentNode<GroeiOntwikkelingFragment, unknown>;
export const KlassenVoorraadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KlassenVoorraad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perKlasse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"klasse"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perEigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"perKlasse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"klasse"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]} as unknown as DocumentNode<KlassenVoorraadFragment, unknown>;
export const BetaalbaarRegelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BetaalbaarRegel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Betaalbaarheid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderEersteAftopping"}},{"kind":"Field","name":{"kind":"Name","value":"onderTweedeAftopping"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"normhard"}},{"kind":"Field","name":{"kind":"Name","value":"normklasse"}},{"kind":"Field","name":{"kind":"Name","value":"voldoet"}},{"kind":"Field","name":{"kind":"Name","value":"streven"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]} as unknown as DocumentNode<BetaalbaarRegelFragment, unknown>;
export const PadVoorraadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadVoorraad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kernvoorraad"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"verschil"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"buitenKernvoorraad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]} as unknown as DocumentNode<PadVoorraadFragment, unknown>;
export const PadReeksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadReeks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraadontwikkeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}}]} as unknown as DocumentNode<PadReeksFragment, unknown>;
export const PadAfspraakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadAfspraak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatieafspraak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"indicatoren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]} as unknown as DocumentNode<PadAfspraakFragment, unknown>;
export const AfsprakenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Afspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prestatieafspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"thema"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"partijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatoren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"richting"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]}}]} as unknown as DocumentNode<AfsprakenQuery, AfsprakenQueryVariables>;
export const ConvenantenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Convenanten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"convenanten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"vanKracht"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"doelen"}},{"kind":"Field","name":{"kind":"Name","value":"partijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<ConvenantenQuery, ConvenantenQueryVariables>;
export const BezorgOpnieuwDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BezorgOpnieuw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bezorgWebhookOpnieuw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bezorging"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}},{"kind":"Field","name":{"kind":"Name","value":"volgendePoging"}}]}}]}}]} as unknown as DocumentNode<BezorgOpnieuwMutation, BezorgOpnieuwMutationVariables>;
export const TestKoppelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TestKoppelingMutation, TestKoppelingMutationVariables>;
export const ZetKoppelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ZetKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zetWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"aan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uitgezetOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitgezetReden"}}]}}]}}]} as unknown as DocumentNode<ZetKoppelingMutation, ZetKoppelingMutationVariables>;
export const VernieuwGeheimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VernieuwGeheim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vernieuwWebhookgeheim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"geheim"}}]}}]}}]} as unknown as DocumentNode<VernieuwGeheimMutation, VernieuwGeheimMutationVariables>;
export const VerwijderKoppelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerwijderKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verwijderWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<VerwijderKoppelingMutation, VerwijderKoppelingMutationVariables>;
export const KoppelingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Koppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Mutation.registreerWebhook","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bereik"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"adres"}},{"kind":"Field","name":{"kind":"Name","value":"soorten"}},{"kind":"Field","name":{"kind":"Name","value":"aangemaaktOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitgezetOp"}},{"kind":"Field","name":{"kind":"Name","value":"uitgezetReden"}},{"kind":"Field","name":{"kind":"Name","value":"storingSinds"}},{"kind":"Field","name":{"kind":"Name","value":"bezorgingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bezorging"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mislukt"},"name":{"kind":"Name","value":"bezorgingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"alleenMislukt"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bezorging"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bezorging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhookbezorging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pogingen"}},{"kind":"Field","name":{"kind":"Name","value":"volgendePoging"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}}]} as unknown as DocumentNode<KoppelingenQuery, KoppelingenQueryVariables>;
export const RegistreerKoppelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegistreerKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registreerWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"geheim"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RegistreerKoppelingMutation, RegistreerKoppelingMutationVariables>;
export const LogboekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Logboek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logboek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"velden"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"betrokkene"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LogboekQuery, LogboekQueryVariables>;
export const BerichtenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Berichten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"alleenOpen"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdOp"}}]}}]}}]} as unknown as DocumentNode<BerichtenQuery, BerichtenQueryVariables>;
export const BevestigBerichtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BevestigBericht"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bevestigNotificatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdOp"}}]}}]}}]} as unknown as DocumentNode<BevestigBerichtMutation, BevestigBerichtMutationVariables>;
export const StartDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartDossiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"niveau"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartDossiersQuery, StartDossiersQueryVariables>;
export const StartMeldingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartMeldingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ontvangenOp"}},{"kind":"Field","name":{"kind":"Name","value":"termijn"}},{"kind":"Field","name":{"kind":"Name","value":"wijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartMeldingenQuery, StartMeldingenQueryVariables>;
export const StartSignalenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartSignalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"gemeldOp"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartSignalenQuery, StartSignalenQueryVariables>;
export const RedenenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"openbaar"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Wijk.naam","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partner"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Woning.soort","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bedrijf"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Woning.kaleHuur","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"huishouden"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Toewijzing.huishouden","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"melder"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Melding.melder","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"betrokkene"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Signaal.betrokkene","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inkomen"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Toewijzing.rekeninkomen","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"interventies"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Dossier.interventies","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"grondslag"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Toewijzing.grondslag","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"strafrecht"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Dossier.strafrechtelijk","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"logboek"},"name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"StringValue","value":"Verwerking.activiteit","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Toegangsuitleg"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beleidsversie"}}]}}]} as unknown as DocumentNode<RedenenQuery, RedenenQueryVariables>;
export const ToewijzingenlijstDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Toewijzingenlijst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ToewijzingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grond"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grond"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"datum"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"woning"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bedrijf"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"adres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"toevoeging"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ToewijzingenlijstQuery, ToewijzingenlijstQueryVariables>;
export const ToewijzingsdagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Toewijzingsdag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorraad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}}]}}]}}]} as unknown as DocumentNode<ToewijzingsdagQuery, ToewijzingsdagQueryVariables>;
export const BeleidsruimteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beleidsruimte"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vrijeBeleidsruimte"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jaar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeterRegel"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerloopReeks"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeterRegel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VrijeBeleidsruimte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"}},{"kind":"Field","name":{"kind":"Name","value":"noemer"}},{"kind":"Field","name":{"kind":"Name","value":"noemerSoort"}},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"ruimte"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroomPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroomRichtwaarde"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktTot"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerloopReeks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VrijeBeleidsruimte"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"verloop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"toewijzingen"}},{"kind":"Field","name":{"kind":"Name","value":"afwijkend"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"uitstroom"}}]}}]}}]} as unknown as DocumentNode<BeleidsruimteQuery, BeleidsruimteQueryVariables>;
export const WoningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Woning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"woning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bagId"}},{"kind":"Field","name":{"kind":"Name","value":"adres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"toevoeging"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buurt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"bouwjaar"}},{"kind":"Field","name":{"kind":"Name","value":"oppervlakte"}},{"kind":"Field","name":{"kind":"Name","value":"kamers"}},{"kind":"Field","name":{"kind":"Name","value":"energielabel"}},{"kind":"Field","name":{"kind":"Name","value":"zelfstandig"}},{"kind":"Field","name":{"kind":"Name","value":"gebruik"}},{"kind":"Field","name":{"kind":"Name","value":"inKernvoorraad"}},{"kind":"Field","name":{"kind":"Name","value":"kaleHuur"}},{"kind":"Field","name":{"kind":"Name","value":"streefhuur"}},{"kind":"Field","name":{"kind":"Name","value":"huurprijsklasse"}},{"kind":"Field","name":{"kind":"Name","value":"levensloopbestendig"}},{"kind":"Field","name":{"kind":"Name","value":"geclusterd"}},{"kind":"Field","name":{"kind":"Name","value":"flexwoning"}},{"kind":"Field","name":{"kind":"Name","value":"conditie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<WoningQuery, WoningQueryVariables>;
export const WoningenOpAdresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WoningenOpAdres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"huisnummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"woningen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"postcode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postcode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"huisnummer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"huisnummer"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"adres"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"straat"}},{"kind":"Field","name":{"kind":"Name","value":"huisnummer"}},{"kind":"Field","name":{"kind":"Name","value":"toevoeging"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WoningenOpAdresQuery, WoningenOpAdresQueryVariables>;
export const VoorraadstandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Voorraadstand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorraad"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PadVoorraad"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KlassenVoorraad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"betaalbaarheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BetaalbaarRegel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatieafspraak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nummer"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PadAfspraak"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadVoorraad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kernvoorraad"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"verschil"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"buitenKernvoorraad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KlassenVoorraad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perKlasse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"klasse"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perEigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"perKlasse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"klasse"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BetaalbaarRegel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Betaalbaarheid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corporatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderEersteAftopping"}},{"kind":"Field","name":{"kind":"Name","value":"onderTweedeAftopping"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"normhard"}},{"kind":"Field","name":{"kind":"Name","value":"normklasse"}},{"kind":"Field","name":{"kind":"Name","value":"voldoet"}},{"kind":"Field","name":{"kind":"Name","value":"streven"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadAfspraak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatieafspraak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"set"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"indicatoren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]} as unknown as DocumentNode<VoorraadstandQuery, VoorraadstandQueryVariables>;
export const VoorraadgroeiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Voorraadgroei"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorraadontwikkeling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PadReeks"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroeiOntwikkeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PadReeks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraadontwikkeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroeiOntwikkeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Voorraadontwikkeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nettoToename"}},{"kind":"Field","name":{"kind":"Name","value":"telt"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"verschil"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perReden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]} as unknown as DocumentNode<VoorraadgroeiQuery, VoorraadgroeiQueryVariables>;
export const UitlegDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Uitleg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"veld"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"veld"},"value":{"kind":"Variable","name":{"kind":"Name","value":"veld"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}}]} as unknown as DocumentNode<UitlegQuery, UitlegQueryVariables>;
export const IkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gebruiker"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"doelen"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toegang"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorie"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"}},{"kind":"Field","name":{"kind":"Name","value":"convenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IkQuery, IkQueryVariables>;