import type { Doel } from '../../gql/graphql';
import { kaleRol } from '../../ik/woorden';

export type Kaart =
  'woningvoorraad' | 'toewijzing' | 'woning-zoeken' | 'afspraken' | 'convenanten' | 'logboek' | 'toegang';
export type Lijst = 'meldingen' | 'dossiers' | 'signalen';

/** Where a group of roles starts its day: one sentence, own lists first, then the cards in order of use. */
export interface Startpunt {
  rollen: readonly string[];
  zin: string;
  /** Lists with work, each under the doelen in which it exists at all. */
  werk: readonly { lijst: Lijst; doelen: readonly Doel[] }[];
  berichten: boolean;
  kaarten: readonly Kaart[];
  /** Doelen under which this rol finds dwellings by address. */
  adressen?: readonly Doel[];
}

const meldingen = { lijst: 'meldingen', doelen: ['LEEFBAARHEID', 'OVERLASTAANPAK'] } as const;
const dossiers = { lijst: 'dossiers', doelen: ['OVERLASTAANPAK'] } as const;
const signalen = (...doelen: Doel[]) => ({ lijst: 'signalen', doelen }) as const;

const startpunten: readonly Startpunt[] = [
  {
    rollen: ['bestuurder', 'bestuurslid'],
    zin: 'U volgt de afspraken tussen de partners en beslist over convenanten.',
    werk: [],
    berichten: true,
    kaarten: ['afspraken', 'woningvoorraad', 'toewijzing', 'convenanten', 'toegang'],
  },
  {
    rollen: ['beleidsadviseur', 'beleidsadviseur-wonen'],
    zin: 'U volgt de woningvoorraad en bereidt het overleg over de afspraken voor.',
    werk: [],
    berichten: true,
    kaarten: ['woningvoorraad', 'toewijzing', 'afspraken', 'convenanten', 'woning-zoeken', 'toegang'],
  },
  {
    rollen: ['verhuurmedewerker'],
    zin: 'U wijst woningen van uw corporatie toe.',
    werk: [signalen('WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS', 'WONEN_EN_ZORG')],
    berichten: false,
    kaarten: ['toewijzing', 'woning-zoeken', 'woningvoorraad', 'afspraken', 'toegang'],
    adressen: ['WOONRUIMTEVERDELING', 'UITSTROOM_WEER_THUIS', 'WONEN_EN_ZORG'],
  },
  {
    rollen: ['sociaal-beheerder'],
    zin: 'U pakt overlast aan en zoekt hulp voor bewoners.',
    werk: [meldingen, dossiers, signalen('LEEFBAARHEID', 'OVERLASTAANPAK', 'WONEN_EN_ZORG')],
    berichten: false,
    kaarten: ['woning-zoeken', 'toegang', 'woningvoorraad'],
    adressen: ['OVERLASTAANPAK', 'LEEFBAARHEID', 'WONEN_EN_ZORG'],
  },
  {
    rollen: ['wijkbeheerder'],
    zin: 'U bent er voor de wijk en haar bewoners.',
    werk: [meldingen, signalen('LEEFBAARHEID')],
    berichten: false,
    kaarten: ['woning-zoeken', 'woningvoorraad', 'toegang'],
    adressen: ['LEEFBAARHEID'],
  },
  {
    rollen: ['opbouwwerker'],
    zin: 'U bent er voor de wijk en haar bewoners.',
    werk: [meldingen, signalen('LEEFBAARHEID')],
    berichten: false,
    kaarten: ['woningvoorraad', 'toegang'],
  },
  {
    rollen: ['wijkregisseur'],
    zin: 'U brengt partners in de wijk bij elkaar. U ziet alleen dossiers die met de gemeente gedeeld zijn.',
    werk: [meldingen, dossiers, signalen('LEEFBAARHEID', 'OVERLASTAANPAK')],
    berichten: false,
    kaarten: ['afspraken', 'woningvoorraad', 'toegang'],
  },
  {
    rollen: ['maatschappelijk-werker', 'jongerenwerker', 'wijkagent'],
    zin: 'U werkt met andere partners aan overlast. U ziet alleen dossiers die met u gedeeld zijn.',
    werk: [
      dossiers,
      { lijst: 'meldingen', doelen: ['OVERLASTAANPAK'] },
      signalen('OVERLASTAANPAK', 'WONEN_EN_ZORG', 'VROEGSIGNALERING_SCHULDEN'),
    ],
    berichten: false,
    kaarten: ['toegang', 'convenanten'],
  },
  {
    rollen: ['incassomedewerker', 'consulent-vroegsignalering', 'schuldhulpverlener', 'inkomensconsulent'],
    zin: 'U helpt bewoners met schulden op tijd.',
    werk: [signalen('VROEGSIGNALERING_SCHULDEN')],
    berichten: false,
    kaarten: ['convenanten', 'toegang'],
  },
  {
    rollen: ['wmo-consulent', 'zorgcoordinator', 'coordinator-uitstroom', 'medewerker'],
    zin: 'U regelt zorg en een thuis voor bewoners.',
    werk: [signalen('WONEN_EN_ZORG', 'UITSTROOM_WEER_THUIS')],
    berichten: false,
    kaarten: ['convenanten', 'toegang', 'afspraken'],
  },
  {
    rollen: ['regisseur-statushouders'],
    zin: 'U zorgt dat statushouders een woning krijgen. Kies daarvoor het doel ‘Woningen toewijzen’.',
    werk: [],
    berichten: false,
    kaarten: ['toewijzing', 'afspraken', 'convenanten', 'toegang'],
  },
  {
    rollen: ['databeheerder'],
    zin: 'U zorgt dat de gegevens van uw organisatie kloppen.',
    werk: [],
    berichten: false,
    kaarten: ['woning-zoeken', 'woningvoorraad', 'toegang'],
    adressen: ['VASTGOEDBEHEER'],
  },
  {
    rollen: ['functionaris-gegevensbescherming', 'privacycontactpersoon'],
    zin: 'U ziet toe op privacy: wie bekeek welke gegevens, en waarom?',
    werk: [],
    berichten: false,
    kaarten: ['logboek', 'convenanten', 'toegang'],
  },
  {
    rollen: ['platformbeheerder'],
    zin: 'U houdt het platform draaiend. Daarvoor hebt u alleen openbare gegevens nodig.',
    werk: [],
    berichten: false,
    kaarten: ['afspraken', 'toegang'],
  },
];

const anders: Startpunt = {
  rollen: [],
  zin: 'Dit kunt u hier vandaag doen.',
  werk: [],
  berichten: false,
  kaarten: ['woningvoorraad', 'afspraken', 'toegang'],
};

/** A rol as in `ik.rol`; one that this table does not know starts with what every partner may see. */
export const startpuntVan = (rol: string): Startpunt =>
  startpunten.find(({ rollen }) => rollen.includes(kaleRol(rol))) ?? anders;
