/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Afspraak($nummer: Int!, $peildatum: Date) {\n    prestatieafspraak(nummer: $nummer, peildatum: $peildatum) {\n      id\n      set\n      nummer\n      thema\n      tekst\n      soort\n      bron\n      geldigVan\n      geldigTot\n      verlopen\n      status\n      waarom\n      ondertekend\n      ondertekenaars {\n        id\n        naam\n      }\n      ondertekeningen {\n        op\n        partner {\n          id\n          naam\n        }\n      }\n      trekker {\n        id\n        naam\n      }\n      partijen {\n        id\n        naam\n      }\n      bewijs {\n        ...BewijsRegel\n      }\n      indicatoren {\n        ...CijferIndicator\n      }\n    }\n  }\n": typeof types.AfspraakDocument,
    "\n  query Afspraken($peildatum: Date) {\n    prestatieafspraken(peildatum: $peildatum) {\n      id\n      set\n      nummer\n      thema\n      tekst\n      soort\n      geldigTot\n      verlopen\n      status\n      waarom\n      partijen {\n        id\n        naam\n      }\n      indicatoren {\n        code\n        naam\n        eenheid\n        doel\n        richting\n        deadline\n        meetbaar\n        meting {\n          id\n          peildatum\n          waarde\n          reden\n        }\n      }\n    }\n  }\n": typeof types.AfsprakenDocument,
    "\n  fragment BewijsRegel on Bewijs {\n    id\n    indicator\n    stand\n    dag\n    link\n    toelichting\n    door {\n      id\n      naam\n    }\n  }\n": typeof types.BewijsRegelFragmentDoc,
    "\n  mutation LegBewijsVast($input: BewijsInput!) {\n    legBewijsVast(input: $input) {\n      id\n    }\n  }\n": typeof types.LegBewijsVastDocument,
    "\n  fragment CijferIndicator on Indicator {\n    code\n    naam\n    eenheid\n    doel\n    richting\n    deadline\n    wanneer\n    doelTekst\n    afgeleid\n    streven\n    toelichting\n    meetbaar\n    status\n    waarom\n    meting {\n      id\n      peildatum\n      waarde\n      reden\n      definitie\n      bron\n      gemetenOp\n    }\n    reeks {\n      id\n      peildatum\n      waarde\n      reden\n      onderdeel\n      gemetenOp\n      partij {\n        id\n        naam\n      }\n      duiding {\n        id\n        op\n        tekst\n        door {\n          id\n          naam\n        }\n      }\n    }\n  }\n": typeof types.CijferIndicatorFragmentDoc,
    "\n  mutation LegDuidingVast($bij: ID!, $tekst: String!) {\n    legDuidingVast(bij: $bij, tekst: $tekst) {\n      id\n    }\n  }\n": typeof types.LegDuidingVastDocument,
    "\n  mutation VraagMetingAan($peildatum: Date) {\n    vraagMetingAan(peildatum: $peildatum) {\n      id\n      peildatum\n    }\n  }\n": typeof types.VraagMetingAanDocument,
    "\n  mutation OndertekenAfspraak($id: ID!) {\n    ondertekenAfspraak(id: $id) {\n      id\n    }\n  }\n": typeof types.OndertekenAfspraakDocument,
    "\n  mutation WijsTrekkerAan($afspraak: ID!, $partner: ID!) {\n    wijsTrekkerAan(afspraak: $afspraak, partner: $partner) {\n      id\n    }\n  }\n": typeof types.WijsTrekkerAanDocument,
    "\n  query Convenanten {\n    convenanten {\n      id\n      naam\n      vanKracht\n      geldigVan\n      geldigTot\n      doelen\n      partijen {\n        id\n        naam\n      }\n    }\n  }\n": typeof types.ConvenantenDocument,
    "\n  mutation BezorgOpnieuw($id: ID!) {\n    bezorgWebhookOpnieuw(bezorging: $id) {\n      id\n      status\n      pogingen\n      volgendePoging\n    }\n  }\n": typeof types.BezorgOpnieuwDocument,
    "\n  mutation TestKoppeling($id: ID!) {\n    testWebhook(id: $id) {\n      id\n    }\n  }\n": typeof types.TestKoppelingDocument,
    "\n  mutation ZetKoppeling($id: ID!, $aan: Boolean!) {\n    zetWebhook(id: $id, aan: $aan) {\n      id\n      uitgezetOp\n      uitgezetReden\n    }\n  }\n": typeof types.ZetKoppelingDocument,
    "\n  mutation VernieuwGeheim($id: ID!) {\n    vernieuwWebhookgeheim(id: $id) {\n      geheim\n    }\n  }\n": typeof types.VernieuwGeheimDocument,
    "\n  mutation VerwijderKoppeling($id: ID!) {\n    verwijderWebhook(id: $id) {\n      id\n    }\n  }\n": typeof types.VerwijderKoppelingDocument,
    "\n  query Koppelingen {\n    uitleg(veld: \"Mutation.registreerWebhook\") {\n      bereik\n      reden\n    }\n    webhooks {\n      id\n      naam\n      adres\n      soorten\n      aangemaaktOp\n      uitgezetOp\n      uitgezetReden\n      storingSinds\n      bezorgingen {\n        ...Bezorging\n      }\n      mislukt: bezorgingen(alleenMislukt: true) {\n        ...Bezorging\n      }\n    }\n  }\n": typeof types.KoppelingenDocument,
    "\n  fragment Bezorging on Webhookbezorging {\n    id\n    soort\n    onderwerp\n    op\n    status\n    pogingen\n    volgendePoging\n    uitkomst\n  }\n": typeof types.BezorgingFragmentDoc,
    "\n  mutation RegistreerKoppeling($input: WebhookInput!) {\n    registreerWebhook(input: $input) {\n      geheim\n      webhook {\n        id\n      }\n    }\n  }\n": typeof types.RegistreerKoppelingDocument,
    "\n  query Logboek($after: String) {\n    logboek(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          naam\n          begin\n          rol\n          doel\n          velden\n          reden\n          betrokkene\n          partner {\n            id\n            naam\n          }\n        }\n      }\n    }\n  }\n": typeof types.LogboekDocument,
    "\n  query Agendalinks {\n    agendalinks {\n      id\n      naam\n      rol\n      gemaaktOp\n      laatstGebruiktOp\n    }\n  }\n": typeof types.AgendalinksDocument,
    "\n  mutation MaakAgendalink($naam: String!) {\n    maakAgendalink(naam: $naam) {\n      pad\n      link {\n        id\n      }\n    }\n  }\n": typeof types.MaakAgendalinkDocument,
    "\n  mutation TrekAgendalinkIn($id: ID!) {\n    trekAgendalinkIn(id: $id) {\n      id\n    }\n  }\n": typeof types.TrekAgendalinkInDocument,
    "\n  query Overleggen($van: Date, $tot: Date, $jaar: Int) {\n    uitleg(veld: \"Mutation.planOverleg\") {\n      bereik\n    }\n    overlegtellers(jaar: $jaar) {\n      regel\n      naam\n      jaar\n      minimum\n      gehouden\n      gepland\n    }\n    overleggen(van: $van, tot: $tot) {\n      id\n      naam\n      toelichting\n      bron\n      soort\n      jaar\n      extra\n      verlopen\n      cyclus\n      termijn\n      geplandOp\n      gehoudenOp\n      opTijd\n      verslag\n      vervallenReden\n      status\n      deelnemers {\n        id\n        naam\n      }\n      verantwoordelijken {\n        id\n        naam\n      }\n      agendaDoor {\n        id\n        naam\n      }\n      verslagDoor {\n        id\n        naam\n      }\n    }\n  }\n": typeof types.OverleggenDocument,
    "\n  mutation PlanOverleg($id: ID!, $op: DateTime!) {\n    planOverleg(id: $id, op: $op) {\n      id\n    }\n  }\n": typeof types.PlanOverlegDocument,
    "\n  mutation WijsOverlegToe($id: ID!, $agendaDoor: ID, $verslagDoor: ID) {\n    wijsOverlegToe(id: $id, agendaDoor: $agendaDoor, verslagDoor: $verslagDoor) {\n      id\n    }\n  }\n": typeof types.WijsOverlegToeDocument,
    "\n  mutation LegOverlegVast($id: ID!, $gehoudenOp: Date!, $verslag: String) {\n    legOverlegVast(id: $id, gehoudenOp: $gehoudenOp, verslag: $verslag) {\n      id\n    }\n  }\n": typeof types.LegOverlegVastDocument,
    "\n  mutation LaatOverlegVervallen($id: ID!, $reden: String!) {\n    laatOverlegVervallen(id: $id, reden: $reden) {\n      id\n    }\n  }\n": typeof types.LaatOverlegVervallenDocument,
    "\n  query Rapporten {\n    overlegtellers {\n      jaar\n    }\n    rapporten {\n      id\n      jaar\n      halfjaar\n      ondertekendOp\n    }\n  }\n": typeof types.RapportenDocument,
    "\n  mutation OndertekenRapport($jaar: Int!, $halfjaar: Int!, $inhoud: String!, $zegel: String!) {\n    ondertekenRapport(jaar: $jaar, halfjaar: $halfjaar, inhoud: $inhoud, zegel: $zegel) {\n      id\n    }\n  }\n": typeof types.OndertekenRapportDocument,
    "\n  query Berichten {\n    notificaties(alleenOpen: true) {\n      id\n      tekst\n      op\n      voor\n      bevestigdOp\n    }\n  }\n": typeof types.BerichtenDocument,
    "\n  mutation BevestigBericht($id: ID!) {\n    bevestigNotificatie(id: $id) {\n      id\n      bevestigdOp\n    }\n  }\n": typeof types.BevestigBerichtDocument,
    "\n  query StartDossiers {\n    dossiers(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          niveau\n          status\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n": typeof types.StartDossiersDocument,
    "\n  query StartMeldingen {\n    meldingen(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          soort\n          ontvangenOp\n          termijn\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n": typeof types.StartMeldingenDocument,
    "\n  query StartSignalen {\n    signalen(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          soort\n          gemeldOp\n          status\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n": typeof types.StartSignalenDocument,
    "\n  query Redenen {\n    openbaar: uitleg(veld: \"Wijk.naam\") {\n      ...Reden\n    }\n    partner: uitleg(veld: \"Woning.soort\") {\n      ...Reden\n    }\n    bedrijf: uitleg(veld: \"Woning.kaleHuur\") {\n      ...Reden\n    }\n    huishouden: uitleg(veld: \"Toewijzing.huishouden\") {\n      ...Reden\n    }\n    melder: uitleg(veld: \"Melding.melder\") {\n      ...Reden\n    }\n    betrokkene: uitleg(veld: \"Signaal.betrokkene\") {\n      ...Reden\n    }\n    inkomen: uitleg(veld: \"Toewijzing.rekeninkomen\") {\n      ...Reden\n    }\n    interventies: uitleg(veld: \"Dossier.interventies\") {\n      ...Reden\n    }\n    grondslag: uitleg(veld: \"Toewijzing.grondslag\") {\n      ...Reden\n    }\n    strafrecht: uitleg(veld: \"Dossier.strafrechtelijk\") {\n      ...Reden\n    }\n    logboek: uitleg(veld: \"Verwerking.activiteit\") {\n      ...Reden\n    }\n  }\n": typeof types.RedenenDocument,
    "\n  fragment Reden on Toegangsuitleg {\n    veld\n    categorie\n    bereik\n    reden\n    grondslag\n    beleidsversie\n  }\n": typeof types.RedenFragmentDoc,
    "\n  query Toewijzingenlijst($filter: ToewijzingFilter, $after: String, $bedrijf: Boolean!, $grond: Boolean!) {\n    toewijzingen(first: 25, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          grondslag @include(if: $grond)\n          datum @include(if: $bedrijf)\n          afwijkend @include(if: $bedrijf)\n          status @include(if: $bedrijf)\n          woning @include(if: $bedrijf) {\n            id\n            adres {\n              straat\n              huisnummer\n              toevoeging\n              postcode\n              plaats\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ToewijzingenlijstDocument,
    "\n  fragment MeterRegel on VrijeBeleidsruimte {\n    corporatie {\n      id\n      naam\n    }\n    jaar\n    toewijzingen\n    noemer\n    noemerSoort\n    afwijkend\n    percentage\n    norm\n    ruimte\n    uitstroom\n    uitstroomPercentage\n    uitstroomRichtwaarde\n    status\n    bijgewerktTot\n    reden\n  }\n": typeof types.MeterRegelFragmentDoc,
    "\n  query Toewijzingsdag {\n    voorraad {\n      peildatum\n    }\n  }\n": typeof types.ToewijzingsdagDocument,
    "\n  query Beleidsruimte($jaar: Int!) {\n    vrijeBeleidsruimte(jaar: $jaar) {\n      ...MeterRegel\n      ...VerloopReeks\n    }\n  }\n": typeof types.BeleidsruimteDocument,
    "\n  fragment VerloopReeks on VrijeBeleidsruimte {\n    corporatie {\n      id\n      naam\n    }\n    norm\n    verloop {\n      tot\n      toewijzingen\n      afwijkend\n      percentage\n      uitstroom\n    }\n  }\n": typeof types.VerloopReeksFragmentDoc,
    "\n  query Woning($id: ID!) {\n    woning(id: $id) {\n      id\n      bagId\n      adres {\n        straat\n        huisnummer\n        toevoeging\n        postcode\n        plaats\n      }\n      wijk {\n        code\n        naam\n      }\n      buurt {\n        code\n        naam\n      }\n      eigenaar {\n        id\n        naam\n      }\n      soort\n      bouwjaar\n      oppervlakte\n      kamers\n      energielabel\n      zelfstandig\n      gebruik\n      inKernvoorraad\n      kaleHuur\n      streefhuur\n      huurprijsklasse\n      levensloopbestendig\n      geclusterd\n      flexwoning\n      conditie\n      status\n    }\n  }\n": typeof types.WoningDocument,
    "\n  query WoningenOpAdres($postcode: String!, $huisnummer: Int!) {\n    woningen(filter: { postcode: $postcode, huisnummer: $huisnummer }, first: 50) {\n      edges {\n        node {\n          id\n          adres {\n            straat\n            huisnummer\n            toevoeging\n            postcode\n            plaats\n          }\n        }\n      }\n    }\n  }\n": typeof types.WoningenOpAdresDocument,
    "\n  fragment GroeiOntwikkeling on Voorraadontwikkeling {\n    nettoToename\n    telt\n    doel\n    verschil\n    reden\n    perReden {\n      reden\n      aantal\n    }\n  }\n": typeof types.GroeiOntwikkelingFragmentDoc,
    "\n  fragment KlassenVoorraad on Voorraad {\n    reden\n    perKlasse {\n      klasse\n      aantal\n    }\n    perEigenaar {\n      eigenaar {\n        id\n        naam\n      }\n      aantal\n      perKlasse {\n        klasse\n        aantal\n      }\n    }\n  }\n": typeof types.KlassenVoorraadFragmentDoc,
    "\n  fragment BetaalbaarRegel on Betaalbaarheid {\n    corporatie {\n      id\n      naam\n    }\n    onderEersteAftopping\n    onderTweedeAftopping\n    norm\n    normhard\n    normklasse\n    voldoet\n    streven\n    reden\n  }\n": typeof types.BetaalbaarRegelFragmentDoc,
    "\n  fragment PadVoorraad on Voorraad {\n    kernvoorraad\n    telt\n    doel\n    verschil\n    reden\n    buitenKernvoorraad {\n      reden\n      aantal\n    }\n  }\n": typeof types.PadVoorraadFragmentDoc,
    "\n  fragment PadReeks on Voorraadontwikkeling {\n    reeks {\n      peildatum\n      aantal\n    }\n    perReden {\n      reden\n    }\n  }\n": typeof types.PadReeksFragmentDoc,
    "\n  fragment PadAfspraak on Prestatieafspraak {\n    id\n    set\n    nummer\n    indicatoren {\n      code\n      doel\n      deadline\n    }\n  }\n": typeof types.PadAfspraakFragmentDoc,
    "\n  query Voorraadstand($peildatum: Date) {\n    voorraad(peildatum: $peildatum) {\n      peildatum\n      ...PadVoorraad\n      ...KlassenVoorraad\n    }\n    betaalbaarheid(peildatum: $peildatum) {\n      ...BetaalbaarRegel\n    }\n    prestatieafspraak(nummer: 12, peildatum: $peildatum) {\n      ...PadAfspraak\n    }\n  }\n": typeof types.VoorraadstandDocument,
    "\n  query Voorraadgroei($van: Date!, $tot: Date!) {\n    voorraadontwikkeling(van: $van, tot: $tot) {\n      ...PadReeks\n      ...GroeiOntwikkeling\n    }\n  }\n": typeof types.VoorraadgroeiDocument,
    "\n  query Uitleg($veld: String!) {\n    uitleg(veld: $veld) {\n      veld\n      categorie\n      reden\n    }\n  }\n": typeof types.UitlegDocument,
    "\n  query Ik {\n    ik {\n      gebruiker\n      naam\n      demo\n      rol\n      rollen\n      doel\n      doelen\n      partner {\n        id\n        naam\n        soort\n      }\n      toegang {\n        categorie\n        bereik\n        convenant {\n          id\n          naam\n        }\n      }\n    }\n  }\n": typeof types.IkDocument,
};
const documents: Documents = {
    "\n  query Afspraak($nummer: Int!, $peildatum: Date) {\n    prestatieafspraak(nummer: $nummer, peildatum: $peildatum) {\n      id\n      set\n      nummer\n      thema\n      tekst\n      soort\n      bron\n      geldigVan\n      geldigTot\n      verlopen\n      status\n      waarom\n      ondertekend\n      ondertekenaars {\n        id\n        naam\n      }\n      ondertekeningen {\n        op\n        partner {\n          id\n          naam\n        }\n      }\n      trekker {\n        id\n        naam\n      }\n      partijen {\n        id\n        naam\n      }\n      bewijs {\n        ...BewijsRegel\n      }\n      indicatoren {\n        ...CijferIndicator\n      }\n    }\n  }\n": types.AfspraakDocument,
    "\n  query Afspraken($peildatum: Date) {\n    prestatieafspraken(peildatum: $peildatum) {\n      id\n      set\n      nummer\n      thema\n      tekst\n      soort\n      geldigTot\n      verlopen\n      status\n      waarom\n      partijen {\n        id\n        naam\n      }\n      indicatoren {\n        code\n        naam\n        eenheid\n        doel\n        richting\n        deadline\n        meetbaar\n        meting {\n          id\n          peildatum\n          waarde\n          reden\n        }\n      }\n    }\n  }\n": types.AfsprakenDocument,
    "\n  fragment BewijsRegel on Bewijs {\n    id\n    indicator\n    stand\n    dag\n    link\n    toelichting\n    door {\n      id\n      naam\n    }\n  }\n": types.BewijsRegelFragmentDoc,
    "\n  mutation LegBewijsVast($input: BewijsInput!) {\n    legBewijsVast(input: $input) {\n      id\n    }\n  }\n": types.LegBewijsVastDocument,
    "\n  fragment CijferIndicator on Indicator {\n    code\n    naam\n    eenheid\n    doel\n    richting\n    deadline\n    wanneer\n    doelTekst\n    afgeleid\n    streven\n    toelichting\n    meetbaar\n    status\n    waarom\n    meting {\n      id\n      peildatum\n      waarde\n      reden\n      definitie\n      bron\n      gemetenOp\n    }\n    reeks {\n      id\n      peildatum\n      waarde\n      reden\n      onderdeel\n      gemetenOp\n      partij {\n        id\n        naam\n      }\n      duiding {\n        id\n        op\n        tekst\n        door {\n          id\n          naam\n        }\n      }\n    }\n  }\n": types.CijferIndicatorFragmentDoc,
    "\n  mutation LegDuidingVast($bij: ID!, $tekst: String!) {\n    legDuidingVast(bij: $bij, tekst: $tekst) {\n      id\n    }\n  }\n": types.LegDuidingVastDocument,
    "\n  mutation VraagMetingAan($peildatum: Date) {\n    vraagMetingAan(peildatum: $peildatum) {\n      id\n      peildatum\n    }\n  }\n": types.VraagMetingAanDocument,
    "\n  mutation OndertekenAfspraak($id: ID!) {\n    ondertekenAfspraak(id: $id) {\n      id\n    }\n  }\n": types.OndertekenAfspraakDocument,
    "\n  mutation WijsTrekkerAan($afspraak: ID!, $partner: ID!) {\n    wijsTrekkerAan(afspraak: $afspraak, partner: $partner) {\n      id\n    }\n  }\n": types.WijsTrekkerAanDocument,
    "\n  query Convenanten {\n    convenanten {\n      id\n      naam\n      vanKracht\n      geldigVan\n      geldigTot\n      doelen\n      partijen {\n        id\n        naam\n      }\n    }\n  }\n": types.ConvenantenDocument,
    "\n  mutation BezorgOpnieuw($id: ID!) {\n    bezorgWebhookOpnieuw(bezorging: $id) {\n      id\n      status\n      pogingen\n      volgendePoging\n    }\n  }\n": types.BezorgOpnieuwDocument,
    "\n  mutation TestKoppeling($id: ID!) {\n    testWebhook(id: $id) {\n      id\n    }\n  }\n": types.TestKoppelingDocument,
    "\n  mutation ZetKoppeling($id: ID!, $aan: Boolean!) {\n    zetWebhook(id: $id, aan: $aan) {\n      id\n      uitgezetOp\n      uitgezetReden\n    }\n  }\n": types.ZetKoppelingDocument,
    "\n  mutation VernieuwGeheim($id: ID!) {\n    vernieuwWebhookgeheim(id: $id) {\n      geheim\n    }\n  }\n": types.VernieuwGeheimDocument,
    "\n  mutation VerwijderKoppeling($id: ID!) {\n    verwijderWebhook(id: $id) {\n      id\n    }\n  }\n": types.VerwijderKoppelingDocument,
    "\n  query Koppelingen {\n    uitleg(veld: \"Mutation.registreerWebhook\") {\n      bereik\n      reden\n    }\n    webhooks {\n      id\n      naam\n      adres\n      soorten\n      aangemaaktOp\n      uitgezetOp\n      uitgezetReden\n      storingSinds\n      bezorgingen {\n        ...Bezorging\n      }\n      mislukt: bezorgingen(alleenMislukt: true) {\n        ...Bezorging\n      }\n    }\n  }\n": types.KoppelingenDocument,
    "\n  fragment Bezorging on Webhookbezorging {\n    id\n    soort\n    onderwerp\n    op\n    status\n    pogingen\n    volgendePoging\n    uitkomst\n  }\n": types.BezorgingFragmentDoc,
    "\n  mutation RegistreerKoppeling($input: WebhookInput!) {\n    registreerWebhook(input: $input) {\n      geheim\n      webhook {\n        id\n      }\n    }\n  }\n": types.RegistreerKoppelingDocument,
    "\n  query Logboek($after: String) {\n    logboek(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          naam\n          begin\n          rol\n          doel\n          velden\n          reden\n          betrokkene\n          partner {\n            id\n            naam\n          }\n        }\n      }\n    }\n  }\n": types.LogboekDocument,
    "\n  query Agendalinks {\n    agendalinks {\n      id\n      naam\n      rol\n      gemaaktOp\n      laatstGebruiktOp\n    }\n  }\n": types.AgendalinksDocument,
    "\n  mutation MaakAgendalink($naam: String!) {\n    maakAgendalink(naam: $naam) {\n      pad\n      link {\n        id\n      }\n    }\n  }\n": types.MaakAgendalinkDocument,
    "\n  mutation TrekAgendalinkIn($id: ID!) {\n    trekAgendalinkIn(id: $id) {\n      id\n    }\n  }\n": types.TrekAgendalinkInDocument,
    "\n  query Overleggen($van: Date, $tot: Date, $jaar: Int) {\n    uitleg(veld: \"Mutation.planOverleg\") {\n      bereik\n    }\n    overlegtellers(jaar: $jaar) {\n      regel\n      naam\n      jaar\n      minimum\n      gehouden\n      gepland\n    }\n    overleggen(van: $van, tot: $tot) {\n      id\n      naam\n      toelichting\n      bron\n      soort\n      jaar\n      extra\n      verlopen\n      cyclus\n      termijn\n      geplandOp\n      gehoudenOp\n      opTijd\n      verslag\n      vervallenReden\n      status\n      deelnemers {\n        id\n        naam\n      }\n      verantwoordelijken {\n        id\n        naam\n      }\n      agendaDoor {\n        id\n        naam\n      }\n      verslagDoor {\n        id\n        naam\n      }\n    }\n  }\n": types.OverleggenDocument,
    "\n  mutation PlanOverleg($id: ID!, $op: DateTime!) {\n    planOverleg(id: $id, op: $op) {\n      id\n    }\n  }\n": types.PlanOverlegDocument,
    "\n  mutation WijsOverlegToe($id: ID!, $agendaDoor: ID, $verslagDoor: ID) {\n    wijsOverlegToe(id: $id, agendaDoor: $agendaDoor, verslagDoor: $verslagDoor) {\n      id\n    }\n  }\n": types.WijsOverlegToeDocument,
    "\n  mutation LegOverlegVast($id: ID!, $gehoudenOp: Date!, $verslag: String) {\n    legOverlegVast(id: $id, gehoudenOp: $gehoudenOp, verslag: $verslag) {\n      id\n    }\n  }\n": types.LegOverlegVastDocument,
    "\n  mutation LaatOverlegVervallen($id: ID!, $reden: String!) {\n    laatOverlegVervallen(id: $id, reden: $reden) {\n      id\n    }\n  }\n": types.LaatOverlegVervallenDocument,
    "\n  query Rapporten {\n    overlegtellers {\n      jaar\n    }\n    rapporten {\n      id\n      jaar\n      halfjaar\n      ondertekendOp\n    }\n  }\n": types.RapportenDocument,
    "\n  mutation OndertekenRapport($jaar: Int!, $halfjaar: Int!, $inhoud: String!, $zegel: String!) {\n    ondertekenRapport(jaar: $jaar, halfjaar: $halfjaar, inhoud: $inhoud, zegel: $zegel) {\n      id\n    }\n  }\n": types.OndertekenRapportDocument,
    "\n  query Berichten {\n    notificaties(alleenOpen: true) {\n      id\n      tekst\n      op\n      voor\n      bevestigdOp\n    }\n  }\n": types.BerichtenDocument,
    "\n  mutation BevestigBericht($id: ID!) {\n    bevestigNotificatie(id: $id) {\n      id\n      bevestigdOp\n    }\n  }\n": types.BevestigBerichtDocument,
    "\n  query StartDossiers {\n    dossiers(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          niveau\n          status\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n": types.StartDossiersDocument,
    "\n  query StartMeldingen {\n    meldingen(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          soort\n          ontvangenOp\n          termijn\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n": types.StartMeldingenDocument,
    "\n  query StartSignalen {\n    signalen(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          soort\n          gemeldOp\n          status\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n": types.StartSignalenDocument,
    "\n  query Redenen {\n    openbaar: uitleg(veld: \"Wijk.naam\") {\n      ...Reden\n    }\n    partner: uitleg(veld: \"Woning.soort\") {\n      ...Reden\n    }\n    bedrijf: uitleg(veld: \"Woning.kaleHuur\") {\n      ...Reden\n    }\n    huishouden: uitleg(veld: \"Toewijzing.huishouden\") {\n      ...Reden\n    }\n    melder: uitleg(veld: \"Melding.melder\") {\n      ...Reden\n    }\n    betrokkene: uitleg(veld: \"Signaal.betrokkene\") {\n      ...Reden\n    }\n    inkomen: uitleg(veld: \"Toewijzing.rekeninkomen\") {\n      ...Reden\n    }\n    interventies: uitleg(veld: \"Dossier.interventies\") {\n      ...Reden\n    }\n    grondslag: uitleg(veld: \"Toewijzing.grondslag\") {\n      ...Reden\n    }\n    strafrecht: uitleg(veld: \"Dossier.strafrechtelijk\") {\n      ...Reden\n    }\n    logboek: uitleg(veld: \"Verwerking.activiteit\") {\n      ...Reden\n    }\n  }\n": types.RedenenDocument,
    "\n  fragment Reden on Toegangsuitleg {\n    veld\n    categorie\n    bereik\n    reden\n    grondslag\n    beleidsversie\n  }\n": types.RedenFragmentDoc,
    "\n  query Toewijzingenlijst($filter: ToewijzingFilter, $after: String, $bedrijf: Boolean!, $grond: Boolean!) {\n    toewijzingen(first: 25, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          grondslag @include(if: $grond)\n          datum @include(if: $bedrijf)\n          afwijkend @include(if: $bedrijf)\n          status @include(if: $bedrijf)\n          woning @include(if: $bedrijf) {\n            id\n            adres {\n              straat\n              huisnummer\n              toevoeging\n              postcode\n              plaats\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ToewijzingenlijstDocument,
    "\n  fragment MeterRegel on VrijeBeleidsruimte {\n    corporatie {\n      id\n      naam\n    }\n    jaar\n    toewijzingen\n    noemer\n    noemerSoort\n    afwijkend\n    percentage\n    norm\n    ruimte\n    uitstroom\n    uitstroomPercentage\n    uitstroomRichtwaarde\n    status\n    bijgewerktTot\n    reden\n  }\n": types.MeterRegelFragmentDoc,
    "\n  query Toewijzingsdag {\n    voorraad {\n      peildatum\n    }\n  }\n": types.ToewijzingsdagDocument,
    "\n  query Beleidsruimte($jaar: Int!) {\n    vrijeBeleidsruimte(jaar: $jaar) {\n      ...MeterRegel\n      ...VerloopReeks\n    }\n  }\n": types.BeleidsruimteDocument,
    "\n  fragment VerloopReeks on VrijeBeleidsruimte {\n    corporatie {\n      id\n      naam\n    }\n    norm\n    verloop {\n      tot\n      toewijzingen\n      afwijkend\n      percentage\n      uitstroom\n    }\n  }\n": types.VerloopReeksFragmentDoc,
    "\n  query Woning($id: ID!) {\n    woning(id: $id) {\n      id\n      bagId\n      adres {\n        straat\n        huisnummer\n        toevoeging\n        postcode\n        plaats\n      }\n      wijk {\n        code\n        naam\n      }\n      buurt {\n        code\n        naam\n      }\n      eigenaar {\n        id\n        naam\n      }\n      soort\n      bouwjaar\n      oppervlakte\n      kamers\n      energielabel\n      zelfstandig\n      gebruik\n      inKernvoorraad\n      kaleHuur\n      streefhuur\n      huurprijsklasse\n      levensloopbestendig\n      geclusterd\n      flexwoning\n      conditie\n      status\n    }\n  }\n": types.WoningDocument,
    "\n  query WoningenOpAdres($postcode: String!, $huisnummer: Int!) {\n    woningen(filter: { postcode: $postcode, huisnummer: $huisnummer }, first: 50) {\n      edges {\n        node {\n          id\n          adres {\n            straat\n            huisnummer\n            toevoeging\n            postcode\n            plaats\n          }\n        }\n      }\n    }\n  }\n": types.WoningenOpAdresDocument,
    "\n  fragment GroeiOntwikkeling on Voorraadontwikkeling {\n    nettoToename\n    telt\n    doel\n    verschil\n    reden\n    perReden {\n      reden\n      aantal\n    }\n  }\n": types.GroeiOntwikkelingFragmentDoc,
    "\n  fragment KlassenVoorraad on Voorraad {\n    reden\n    perKlasse {\n      klasse\n      aantal\n    }\n    perEigenaar {\n      eigenaar {\n        id\n        naam\n      }\n      aantal\n      perKlasse {\n        klasse\n        aantal\n      }\n    }\n  }\n": types.KlassenVoorraadFragmentDoc,
    "\n  fragment BetaalbaarRegel on Betaalbaarheid {\n    corporatie {\n      id\n      naam\n    }\n    onderEersteAftopping\n    onderTweedeAftopping\n    norm\n    normhard\n    normklasse\n    voldoet\n    streven\n    reden\n  }\n": types.BetaalbaarRegelFragmentDoc,
    "\n  fragment PadVoorraad on Voorraad {\n    kernvoorraad\n    telt\n    doel\n    verschil\n    reden\n    buitenKernvoorraad {\n      reden\n      aantal\n    }\n  }\n": types.PadVoorraadFragmentDoc,
    "\n  fragment PadReeks on Voorraadontwikkeling {\n    reeks {\n      peildatum\n      aantal\n    }\n    perReden {\n      reden\n    }\n  }\n": types.PadReeksFragmentDoc,
    "\n  fragment PadAfspraak on Prestatieafspraak {\n    id\n    set\n    nummer\n    indicatoren {\n      code\n      doel\n      deadline\n    }\n  }\n": types.PadAfspraakFragmentDoc,
    "\n  query Voorraadstand($peildatum: Date) {\n    voorraad(peildatum: $peildatum) {\n      peildatum\n      ...PadVoorraad\n      ...KlassenVoorraad\n    }\n    betaalbaarheid(peildatum: $peildatum) {\n      ...BetaalbaarRegel\n    }\n    prestatieafspraak(nummer: 12, peildatum: $peildatum) {\n      ...PadAfspraak\n    }\n  }\n": types.VoorraadstandDocument,
    "\n  query Voorraadgroei($van: Date!, $tot: Date!) {\n    voorraadontwikkeling(van: $van, tot: $tot) {\n      ...PadReeks\n      ...GroeiOntwikkeling\n    }\n  }\n": types.VoorraadgroeiDocument,
    "\n  query Uitleg($veld: String!) {\n    uitleg(veld: $veld) {\n      veld\n      categorie\n      reden\n    }\n  }\n": types.UitlegDocument,
    "\n  query Ik {\n    ik {\n      gebruiker\n      naam\n      demo\n      rol\n      rollen\n      doel\n      doelen\n      partner {\n        id\n        naam\n        soort\n      }\n      toegang {\n        categorie\n        bereik\n        convenant {\n          id\n          naam\n        }\n      }\n    }\n  }\n": types.IkDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Afspraak($nummer: Int!, $peildatum: Date) {\n    prestatieafspraak(nummer: $nummer, peildatum: $peildatum) {\n      id\n      set\n      nummer\n      thema\n      tekst\n      soort\n      bron\n      geldigVan\n      geldigTot\n      verlopen\n      status\n      waarom\n      ondertekend\n      ondertekenaars {\n        id\n        naam\n      }\n      ondertekeningen {\n        op\n        partner {\n          id\n          naam\n        }\n      }\n      trekker {\n        id\n        naam\n      }\n      partijen {\n        id\n        naam\n      }\n      bewijs {\n        ...BewijsRegel\n      }\n      indicatoren {\n        ...CijferIndicator\n      }\n    }\n  }\n"): (typeof documents)["\n  query Afspraak($nummer: Int!, $peildatum: Date) {\n    prestatieafspraak(nummer: $nummer, peildatum: $peildatum) {\n      id\n      set\n      nummer\n      thema\n      tekst\n      soort\n      bron\n      geldigVan\n      geldigTot\n      verlopen\n      status\n      waarom\n      ondertekend\n      ondertekenaars {\n        id\n        naam\n      }\n      ondertekeningen {\n        op\n        partner {\n          id\n          naam\n        }\n      }\n      trekker {\n        id\n        naam\n      }\n      partijen {\n        id\n        naam\n      }\n      bewijs {\n        ...BewijsRegel\n      }\n      indicatoren {\n        ...CijferIndicator\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Afspraken($peildatum: Date) {\n    prestatieafspraken(peildatum: $peildatum) {\n      id\n      set\n      nummer\n      thema\n      tekst\n      soort\n      geldigTot\n      verlopen\n      status\n      waarom\n      partijen {\n        id\n        naam\n      }\n      indicatoren {\n        code\n        naam\n        eenheid\n        doel\n        richting\n        deadline\n        meetbaar\n        meting {\n          id\n          peildatum\n          waarde\n          reden\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Afspraken($peildatum: Date) {\n    prestatieafspraken(peildatum: $peildatum) {\n      id\n      set\n      nummer\n      thema\n      tekst\n      soort\n      geldigTot\n      verlopen\n      status\n      waarom\n      partijen {\n        id\n        naam\n      }\n      indicatoren {\n        code\n        naam\n        eenheid\n        doel\n        richting\n        deadline\n        meetbaar\n        meting {\n          id\n          peildatum\n          waarde\n          reden\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BewijsRegel on Bewijs {\n    id\n    indicator\n    stand\n    dag\n    link\n    toelichting\n    door {\n      id\n      naam\n    }\n  }\n"): (typeof documents)["\n  fragment BewijsRegel on Bewijs {\n    id\n    indicator\n    stand\n    dag\n    link\n    toelichting\n    door {\n      id\n      naam\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LegBewijsVast($input: BewijsInput!) {\n    legBewijsVast(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LegBewijsVast($input: BewijsInput!) {\n    legBewijsVast(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CijferIndicator on Indicator {\n    code\n    naam\n    eenheid\n    doel\n    richting\n    deadline\n    wanneer\n    doelTekst\n    afgeleid\n    streven\n    toelichting\n    meetbaar\n    status\n    waarom\n    meting {\n      id\n      peildatum\n      waarde\n      reden\n      definitie\n      bron\n      gemetenOp\n    }\n    reeks {\n      id\n      peildatum\n      waarde\n      reden\n      onderdeel\n      gemetenOp\n      partij {\n        id\n        naam\n      }\n      duiding {\n        id\n        op\n        tekst\n        door {\n          id\n          naam\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CijferIndicator on Indicator {\n    code\n    naam\n    eenheid\n    doel\n    richting\n    deadline\n    wanneer\n    doelTekst\n    afgeleid\n    streven\n    toelichting\n    meetbaar\n    status\n    waarom\n    meting {\n      id\n      peildatum\n      waarde\n      reden\n      definitie\n      bron\n      gemetenOp\n    }\n    reeks {\n      id\n      peildatum\n      waarde\n      reden\n      onderdeel\n      gemetenOp\n      partij {\n        id\n        naam\n      }\n      duiding {\n        id\n        op\n        tekst\n        door {\n          id\n          naam\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LegDuidingVast($bij: ID!, $tekst: String!) {\n    legDuidingVast(bij: $bij, tekst: $tekst) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LegDuidingVast($bij: ID!, $tekst: String!) {\n    legDuidingVast(bij: $bij, tekst: $tekst) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VraagMetingAan($peildatum: Date) {\n    vraagMetingAan(peildatum: $peildatum) {\n      id\n      peildatum\n    }\n  }\n"): (typeof documents)["\n  mutation VraagMetingAan($peildatum: Date) {\n    vraagMetingAan(peildatum: $peildatum) {\n      id\n      peildatum\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OndertekenAfspraak($id: ID!) {\n    ondertekenAfspraak(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation OndertekenAfspraak($id: ID!) {\n    ondertekenAfspraak(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WijsTrekkerAan($afspraak: ID!, $partner: ID!) {\n    wijsTrekkerAan(afspraak: $afspraak, partner: $partner) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WijsTrekkerAan($afspraak: ID!, $partner: ID!) {\n    wijsTrekkerAan(afspraak: $afspraak, partner: $partner) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Convenanten {\n    convenanten {\n      id\n      naam\n      vanKracht\n      geldigVan\n      geldigTot\n      doelen\n      partijen {\n        id\n        naam\n      }\n    }\n  }\n"): (typeof documents)["\n  query Convenanten {\n    convenanten {\n      id\n      naam\n      vanKracht\n      geldigVan\n      geldigTot\n      doelen\n      partijen {\n        id\n        naam\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BezorgOpnieuw($id: ID!) {\n    bezorgWebhookOpnieuw(bezorging: $id) {\n      id\n      status\n      pogingen\n      volgendePoging\n    }\n  }\n"): (typeof documents)["\n  mutation BezorgOpnieuw($id: ID!) {\n    bezorgWebhookOpnieuw(bezorging: $id) {\n      id\n      status\n      pogingen\n      volgendePoging\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestKoppeling($id: ID!) {\n    testWebhook(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TestKoppeling($id: ID!) {\n    testWebhook(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ZetKoppeling($id: ID!, $aan: Boolean!) {\n    zetWebhook(id: $id, aan: $aan) {\n      id\n      uitgezetOp\n      uitgezetReden\n    }\n  }\n"): (typeof documents)["\n  mutation ZetKoppeling($id: ID!, $aan: Boolean!) {\n    zetWebhook(id: $id, aan: $aan) {\n      id\n      uitgezetOp\n      uitgezetReden\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VernieuwGeheim($id: ID!) {\n    vernieuwWebhookgeheim(id: $id) {\n      geheim\n    }\n  }\n"): (typeof documents)["\n  mutation VernieuwGeheim($id: ID!) {\n    vernieuwWebhookgeheim(id: $id) {\n      geheim\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerwijderKoppeling($id: ID!) {\n    verwijderWebhook(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation VerwijderKoppeling($id: ID!) {\n    verwijderWebhook(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Koppelingen {\n    uitleg(veld: \"Mutation.registreerWebhook\") {\n      bereik\n      reden\n    }\n    webhooks {\n      id\n      naam\n      adres\n      soorten\n      aangemaaktOp\n      uitgezetOp\n      uitgezetReden\n      storingSinds\n      bezorgingen {\n        ...Bezorging\n      }\n      mislukt: bezorgingen(alleenMislukt: true) {\n        ...Bezorging\n      }\n    }\n  }\n"): (typeof documents)["\n  query Koppelingen {\n    uitleg(veld: \"Mutation.registreerWebhook\") {\n      bereik\n      reden\n    }\n    webhooks {\n      id\n      naam\n      adres\n      soorten\n      aangemaaktOp\n      uitgezetOp\n      uitgezetReden\n      storingSinds\n      bezorgingen {\n        ...Bezorging\n      }\n      mislukt: bezorgingen(alleenMislukt: true) {\n        ...Bezorging\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Bezorging on Webhookbezorging {\n    id\n    soort\n    onderwerp\n    op\n    status\n    pogingen\n    volgendePoging\n    uitkomst\n  }\n"): (typeof documents)["\n  fragment Bezorging on Webhookbezorging {\n    id\n    soort\n    onderwerp\n    op\n    status\n    pogingen\n    volgendePoging\n    uitkomst\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegistreerKoppeling($input: WebhookInput!) {\n    registreerWebhook(input: $input) {\n      geheim\n      webhook {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegistreerKoppeling($input: WebhookInput!) {\n    registreerWebhook(input: $input) {\n      geheim\n      webhook {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Logboek($after: String) {\n    logboek(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          naam\n          begin\n          rol\n          doel\n          velden\n          reden\n          betrokkene\n          partner {\n            id\n            naam\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Logboek($after: String) {\n    logboek(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          naam\n          begin\n          rol\n          doel\n          velden\n          reden\n          betrokkene\n          partner {\n            id\n            naam\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agendalinks {\n    agendalinks {\n      id\n      naam\n      rol\n      gemaaktOp\n      laatstGebruiktOp\n    }\n  }\n"): (typeof documents)["\n  query Agendalinks {\n    agendalinks {\n      id\n      naam\n      rol\n      gemaaktOp\n      laatstGebruiktOp\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MaakAgendalink($naam: String!) {\n    maakAgendalink(naam: $naam) {\n      pad\n      link {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MaakAgendalink($naam: String!) {\n    maakAgendalink(naam: $naam) {\n      pad\n      link {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrekAgendalinkIn($id: ID!) {\n    trekAgendalinkIn(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation TrekAgendalinkIn($id: ID!) {\n    trekAgendalinkIn(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overleggen($van: Date, $tot: Date, $jaar: Int) {\n    uitleg(veld: \"Mutation.planOverleg\") {\n      bereik\n    }\n    overlegtellers(jaar: $jaar) {\n      regel\n      naam\n      jaar\n      minimum\n      gehouden\n      gepland\n    }\n    overleggen(van: $van, tot: $tot) {\n      id\n      naam\n      toelichting\n      bron\n      soort\n      jaar\n      extra\n      verlopen\n      cyclus\n      termijn\n      geplandOp\n      gehoudenOp\n      opTijd\n      verslag\n      vervallenReden\n      status\n      deelnemers {\n        id\n        naam\n      }\n      verantwoordelijken {\n        id\n        naam\n      }\n      agendaDoor {\n        id\n        naam\n      }\n      verslagDoor {\n        id\n        naam\n      }\n    }\n  }\n"): (typeof documents)["\n  query Overleggen($van: Date, $tot: Date, $jaar: Int) {\n    uitleg(veld: \"Mutation.planOverleg\") {\n      bereik\n    }\n    overlegtellers(jaar: $jaar) {\n      regel\n      naam\n      jaar\n      minimum\n      gehouden\n      gepland\n    }\n    overleggen(van: $van, tot: $tot) {\n      id\n      naam\n      toelichting\n      bron\n      soort\n      jaar\n      extra\n      verlopen\n      cyclus\n      termijn\n      geplandOp\n      gehoudenOp\n      opTijd\n      verslag\n      vervallenReden\n      status\n      deelnemers {\n        id\n        naam\n      }\n      verantwoordelijken {\n        id\n        naam\n      }\n      agendaDoor {\n        id\n        naam\n      }\n      verslagDoor {\n        id\n        naam\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanOverleg($id: ID!, $op: DateTime!) {\n    planOverleg(id: $id, op: $op) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation PlanOverleg($id: ID!, $op: DateTime!) {\n    planOverleg(id: $id, op: $op) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WijsOverlegToe($id: ID!, $agendaDoor: ID, $verslagDoor: ID) {\n    wijsOverlegToe(id: $id, agendaDoor: $agendaDoor, verslagDoor: $verslagDoor) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WijsOverlegToe($id: ID!, $agendaDoor: ID, $verslagDoor: ID) {\n    wijsOverlegToe(id: $id, agendaDoor: $agendaDoor, verslagDoor: $verslagDoor) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LegOverlegVast($id: ID!, $gehoudenOp: Date!, $verslag: String) {\n    legOverlegVast(id: $id, gehoudenOp: $gehoudenOp, verslag: $verslag) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LegOverlegVast($id: ID!, $gehoudenOp: Date!, $verslag: String) {\n    legOverlegVast(id: $id, gehoudenOp: $gehoudenOp, verslag: $verslag) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LaatOverlegVervallen($id: ID!, $reden: String!) {\n    laatOverlegVervallen(id: $id, reden: $reden) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LaatOverlegVervallen($id: ID!, $reden: String!) {\n    laatOverlegVervallen(id: $id, reden: $reden) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rapporten {\n    overlegtellers {\n      jaar\n    }\n    rapporten {\n      id\n      jaar\n      halfjaar\n      ondertekendOp\n    }\n  }\n"): (typeof documents)["\n  query Rapporten {\n    overlegtellers {\n      jaar\n    }\n    rapporten {\n      id\n      jaar\n      halfjaar\n      ondertekendOp\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OndertekenRapport($jaar: Int!, $halfjaar: Int!, $inhoud: String!, $zegel: String!) {\n    ondertekenRapport(jaar: $jaar, halfjaar: $halfjaar, inhoud: $inhoud, zegel: $zegel) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation OndertekenRapport($jaar: Int!, $halfjaar: Int!, $inhoud: String!, $zegel: String!) {\n    ondertekenRapport(jaar: $jaar, halfjaar: $halfjaar, inhoud: $inhoud, zegel: $zegel) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Berichten {\n    notificaties(alleenOpen: true) {\n      id\n      tekst\n      op\n      voor\n      bevestigdOp\n    }\n  }\n"): (typeof documents)["\n  query Berichten {\n    notificaties(alleenOpen: true) {\n      id\n      tekst\n      op\n      voor\n      bevestigdOp\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BevestigBericht($id: ID!) {\n    bevestigNotificatie(id: $id) {\n      id\n      bevestigdOp\n    }\n  }\n"): (typeof documents)["\n  mutation BevestigBericht($id: ID!) {\n    bevestigNotificatie(id: $id) {\n      id\n      bevestigdOp\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartDossiers {\n    dossiers(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          niveau\n          status\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StartDossiers {\n    dossiers(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          niveau\n          status\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartMeldingen {\n    meldingen(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          soort\n          ontvangenOp\n          termijn\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StartMeldingen {\n    meldingen(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          soort\n          ontvangenOp\n          termijn\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartSignalen {\n    signalen(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          soort\n          gemeldOp\n          status\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StartSignalen {\n    signalen(first: 10) {\n      totalCount\n      edges {\n        node {\n          id\n          soort\n          gemeldOp\n          status\n          wijk {\n            code\n            naam\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Redenen {\n    openbaar: uitleg(veld: \"Wijk.naam\") {\n      ...Reden\n    }\n    partner: uitleg(veld: \"Woning.soort\") {\n      ...Reden\n    }\n    bedrijf: uitleg(veld: \"Woning.kaleHuur\") {\n      ...Reden\n    }\n    huishouden: uitleg(veld: \"Toewijzing.huishouden\") {\n      ...Reden\n    }\n    melder: uitleg(veld: \"Melding.melder\") {\n      ...Reden\n    }\n    betrokkene: uitleg(veld: \"Signaal.betrokkene\") {\n      ...Reden\n    }\n    inkomen: uitleg(veld: \"Toewijzing.rekeninkomen\") {\n      ...Reden\n    }\n    interventies: uitleg(veld: \"Dossier.interventies\") {\n      ...Reden\n    }\n    grondslag: uitleg(veld: \"Toewijzing.grondslag\") {\n      ...Reden\n    }\n    strafrecht: uitleg(veld: \"Dossier.strafrechtelijk\") {\n      ...Reden\n    }\n    logboek: uitleg(veld: \"Verwerking.activiteit\") {\n      ...Reden\n    }\n  }\n"): (typeof documents)["\n  query Redenen {\n    openbaar: uitleg(veld: \"Wijk.naam\") {\n      ...Reden\n    }\n    partner: uitleg(veld: \"Woning.soort\") {\n      ...Reden\n    }\n    bedrijf: uitleg(veld: \"Woning.kaleHuur\") {\n      ...Reden\n    }\n    huishouden: uitleg(veld: \"Toewijzing.huishouden\") {\n      ...Reden\n    }\n    melder: uitleg(veld: \"Melding.melder\") {\n      ...Reden\n    }\n    betrokkene: uitleg(veld: \"Signaal.betrokkene\") {\n      ...Reden\n    }\n    inkomen: uitleg(veld: \"Toewijzing.rekeninkomen\") {\n      ...Reden\n    }\n    interventies: uitleg(veld: \"Dossier.interventies\") {\n      ...Reden\n    }\n    grondslag: uitleg(veld: \"Toewijzing.grondslag\") {\n      ...Reden\n    }\n    strafrecht: uitleg(veld: \"Dossier.strafrechtelijk\") {\n      ...Reden\n    }\n    logboek: uitleg(veld: \"Verwerking.activiteit\") {\n      ...Reden\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reden on Toegangsuitleg {\n    veld\n    categorie\n    bereik\n    reden\n    grondslag\n    beleidsversie\n  }\n"): (typeof documents)["\n  fragment Reden on Toegangsuitleg {\n    veld\n    categorie\n    bereik\n    reden\n    grondslag\n    beleidsversie\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Toewijzingenlijst($filter: ToewijzingFilter, $after: String, $bedrijf: Boolean!, $grond: Boolean!) {\n    toewijzingen(first: 25, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          grondslag @include(if: $grond)\n          datum @include(if: $bedrijf)\n          afwijkend @include(if: $bedrijf)\n          status @include(if: $bedrijf)\n          woning @include(if: $bedrijf) {\n            id\n            adres {\n              straat\n              huisnummer\n              toevoeging\n              postcode\n              plaats\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Toewijzingenlijst($filter: ToewijzingFilter, $after: String, $bedrijf: Boolean!, $grond: Boolean!) {\n    toewijzingen(first: 25, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          grondslag @include(if: $grond)\n          datum @include(if: $bedrijf)\n          afwijkend @include(if: $bedrijf)\n          status @include(if: $bedrijf)\n          woning @include(if: $bedrijf) {\n            id\n            adres {\n              straat\n              huisnummer\n              toevoeging\n              postcode\n              plaats\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeterRegel on VrijeBeleidsruimte {\n    corporatie {\n      id\n      naam\n    }\n    jaar\n    toewijzingen\n    noemer\n    noemerSoort\n    afwijkend\n    percentage\n    norm\n    ruimte\n    uitstroom\n    uitstroomPercentage\n    uitstroomRichtwaarde\n    status\n    bijgewerktTot\n    reden\n  }\n"): (typeof documents)["\n  fragment MeterRegel on VrijeBeleidsruimte {\n    corporatie {\n      id\n      naam\n    }\n    jaar\n    toewijzingen\n    noemer\n    noemerSoort\n    afwijkend\n    percentage\n    norm\n    ruimte\n    uitstroom\n    uitstroomPercentage\n    uitstroomRichtwaarde\n    status\n    bijgewerktTot\n    reden\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Toewijzingsdag {\n    voorraad {\n      peildatum\n    }\n  }\n"): (typeof documents)["\n  query Toewijzingsdag {\n    voorraad {\n      peildatum\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Beleidsruimte($jaar: Int!) {\n    vrijeBeleidsruimte(jaar: $jaar) {\n      ...MeterRegel\n      ...VerloopReeks\n    }\n  }\n"): (typeof documents)["\n  query Beleidsruimte($jaar: Int!) {\n    vrijeBeleidsruimte(jaar: $jaar) {\n      ...MeterRegel\n      ...VerloopReeks\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VerloopReeks on VrijeBeleidsruimte {\n    corporatie {\n      id\n      naam\n    }\n    norm\n    verloop {\n      tot\n      toewijzingen\n      afwijkend\n      percentage\n      uitstroom\n    }\n  }\n"): (typeof documents)["\n  fragment VerloopReeks on VrijeBeleidsruimte {\n    corporatie {\n      id\n      naam\n    }\n    norm\n    verloop {\n      tot\n      toewijzingen\n      afwijkend\n      percentage\n      uitstroom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Woning($id: ID!) {\n    woning(id: $id) {\n      id\n      bagId\n      adres {\n        straat\n        huisnummer\n        toevoeging\n        postcode\n        plaats\n      }\n      wijk {\n        code\n        naam\n      }\n      buurt {\n        code\n        naam\n      }\n      eigenaar {\n        id\n        naam\n      }\n      soort\n      bouwjaar\n      oppervlakte\n      kamers\n      energielabel\n      zelfstandig\n      gebruik\n      inKernvoorraad\n      kaleHuur\n      streefhuur\n      huurprijsklasse\n      levensloopbestendig\n      geclusterd\n      flexwoning\n      conditie\n      status\n    }\n  }\n"): (typeof documents)["\n  query Woning($id: ID!) {\n    woning(id: $id) {\n      id\n      bagId\n      adres {\n        straat\n        huisnummer\n        toevoeging\n        postcode\n        plaats\n      }\n      wijk {\n        code\n        naam\n      }\n      buurt {\n        code\n        naam\n      }\n      eigenaar {\n        id\n        naam\n      }\n      soort\n      bouwjaar\n      oppervlakte\n      kamers\n      energielabel\n      zelfstandig\n      gebruik\n      inKernvoorraad\n      kaleHuur\n      streefhuur\n      huurprijsklasse\n      levensloopbestendig\n      geclusterd\n      flexwoning\n      conditie\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WoningenOpAdres($postcode: String!, $huisnummer: Int!) {\n    woningen(filter: { postcode: $postcode, huisnummer: $huisnummer }, first: 50) {\n      edges {\n        node {\n          id\n          adres {\n            straat\n            huisnummer\n            toevoeging\n            postcode\n            plaats\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WoningenOpAdres($postcode: String!, $huisnummer: Int!) {\n    woningen(filter: { postcode: $postcode, huisnummer: $huisnummer }, first: 50) {\n      edges {\n        node {\n          id\n          adres {\n            straat\n            huisnummer\n            toevoeging\n            postcode\n            plaats\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroeiOntwikkeling on Voorraadontwikkeling {\n    nettoToename\n    telt\n    doel\n    verschil\n    reden\n    perReden {\n      reden\n      aantal\n    }\n  }\n"): (typeof documents)["\n  fragment GroeiOntwikkeling on Voorraadontwikkeling {\n    nettoToename\n    telt\n    doel\n    verschil\n    reden\n    perReden {\n      reden\n      aantal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KlassenVoorraad on Voorraad {\n    reden\n    perKlasse {\n      klasse\n      aantal\n    }\n    perEigenaar {\n      eigenaar {\n        id\n        naam\n      }\n      aantal\n      perKlasse {\n        klasse\n        aantal\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment KlassenVoorraad on Voorraad {\n    reden\n    perKlasse {\n      klasse\n      aantal\n    }\n    perEigenaar {\n      eigenaar {\n        id\n        naam\n      }\n      aantal\n      perKlasse {\n        klasse\n        aantal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BetaalbaarRegel on Betaalbaarheid {\n    corporatie {\n      id\n      naam\n    }\n    onderEersteAftopping\n    onderTweedeAftopping\n    norm\n    normhard\n    normklasse\n    voldoet\n    streven\n    reden\n  }\n"): (typeof documents)["\n  fragment BetaalbaarRegel on Betaalbaarheid {\n    corporatie {\n      id\n      naam\n    }\n    onderEersteAftopping\n    onderTweedeAftopping\n    norm\n    normhard\n    normklasse\n    voldoet\n    streven\n    reden\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PadVoorraad on Voorraad {\n    kernvoorraad\n    telt\n    doel\n    verschil\n    reden\n    buitenKernvoorraad {\n      reden\n      aantal\n    }\n  }\n"): (typeof documents)["\n  fragment PadVoorraad on Voorraad {\n    kernvoorraad\n    telt\n    doel\n    verschil\n    reden\n    buitenKernvoorraad {\n      reden\n      aantal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PadReeks on Voorraadontwikkeling {\n    reeks {\n      peildatum\n      aantal\n    }\n    perReden {\n      reden\n    }\n  }\n"): (typeof documents)["\n  fragment PadReeks on Voorraadontwikkeling {\n    reeks {\n      peildatum\n      aantal\n    }\n    perReden {\n      reden\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PadAfspraak on Prestatieafspraak {\n    id\n    set\n    nummer\n    indicatoren {\n      code\n      doel\n      deadline\n    }\n  }\n"): (typeof documents)["\n  fragment PadAfspraak on Prestatieafspraak {\n    id\n    set\n    nummer\n    indicatoren {\n      code\n      doel\n      deadline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Voorraadstand($peildatum: Date) {\n    voorraad(peildatum: $peildatum) {\n      peildatum\n      ...PadVoorraad\n      ...KlassenVoorraad\n    }\n    betaalbaarheid(peildatum: $peildatum) {\n      ...BetaalbaarRegel\n    }\n    prestatieafspraak(nummer: 12, peildatum: $peildatum) {\n      ...PadAfspraak\n    }\n  }\n"): (typeof documents)["\n  query Voorraadstand($peildatum: Date) {\n    voorraad(peildatum: $peildatum) {\n      peildatum\n      ...PadVoorraad\n      ...KlassenVoorraad\n    }\n    betaalbaarheid(peildatum: $peildatum) {\n      ...BetaalbaarRegel\n    }\n    prestatieafspraak(nummer: 12, peildatum: $peildatum) {\n      ...PadAfspraak\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Voorraadgroei($van: Date!, $tot: Date!) {\n    voorraadontwikkeling(van: $van, tot: $tot) {\n      ...PadReeks\n      ...GroeiOntwikkeling\n    }\n  }\n"): (typeof documents)["\n  query Voorraadgroei($van: Date!, $tot: Date!) {\n    voorraadontwikkeling(van: $van, tot: $tot) {\n      ...PadReeks\n      ...GroeiOntwikkeling\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Uitleg($veld: String!) {\n    uitleg(veld: $veld) {\n      veld\n      categorie\n      reden\n    }\n  }\n"): (typeof documents)["\n  query Uitleg($veld: String!) {\n    uitleg(veld: $veld) {\n      veld\n      categorie\n      reden\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ik {\n    ik {\n      gebruiker\n      naam\n      demo\n      rol\n      rollen\n      doel\n      doelen\n      partner {\n        id\n        naam\n        soort\n      }\n      toegang {\n        categorie\n        bereik\n        convenant {\n          id\n          naam\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Ik {\n    ik {\n      gebruiker\n      naam\n      demo\n      rol\n      rollen\n      doel\n      doelen\n      partner {\n        id\n        naam\n        soort\n      }\n      toegang {\n        categorie\n        bereik\n        convenant {\n          id\n          naam\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;