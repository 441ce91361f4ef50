import { categorieen, type Bereik, type Doel, type Gegevenscategorie } from './categorie';

/** A line of the matrix: what one rol of one kind of partner may reach under one doel (toegang: "Roles × doelen"). */
export interface Regel {
  /** Kind of partner in lower case as in a token; 'iedere' = one such rol per kind. */
  readonly soort: string;
  readonly rol: string;
  readonly doel: Doel;
  readonly bereik: Readonly<Record<Gegevenscategorie, Bereik>>;
  /** Code of the convenant that governs every GEDEELD of this line. */
  readonly convenant: string | null;
  /** AVG art. 6.1. */
  readonly grondslag: string;
  /** UAVG art. 22–33 (politie: Wpg); needed for ZORG, HERKOMST and STRAFRECHT. */
  readonly uitzondering: string | null;
}

const afkorting: Record<string, Bereik> = { '-': 'GEEN', e: 'EIGEN', d: 'GEDEELD', g: 'GEMEENTE' };

/** The demo's values; a real installation has its FG confirm them ("Basis"). */
const voorbeeld = 'voorbeeld, door de FG te bevestigen';

function regel(soort: string, rol: string, doel: Doel, bereiken: string, convenant: string | null = null): Regel {
  const letters = bereiken.split(' ');
  const bereik = Object.fromEntries(
    categorieen.map((categorie, i) => [categorie, afkorting[letters[i] ?? '-'] ?? 'GEEN']),
  ) as Record<Gegevenscategorie, Bereik>;
  const bijzonder = (['ZORG', 'HERKOMST', 'STRAFRECHT'] as const).some((categorie) => bereik[categorie] !== 'GEEN');
  return {
    soort,
    rol,
    doel,
    bereik,
    convenant,
    grondslag: voorbeeld,
    uitzondering: bijzonder ? voorbeeld : null,
  };
}

/** What everybody has under BELEID_EN_MONITORING, unless the rol has its own line for it. */
export const algemeneRegel = (soort: string, rol: string): Regel =>
  regel(soort, rol, 'BELEID_EN_MONITORING', 'g g - - - - - - - -');

/**
 * The matrix, line by line. Columns:
 * OPENBAAR PARTNER BEDRIJF PERSOON FINANCIEEL SOCIAAL ZORG HERKOMST STRAFRECHT VERANTWOORDING.
 */
// prettier-ignore
export const matrix: readonly Regel[] = [
  regel('corporatie', 'verhuurmedewerker', 'WOONRUIMTEVERDELING', 'g g e e e - - e - -'),
  regel('corporatie', 'verhuurmedewerker', 'UITSTROOM_WEER_THUIS', 'g g e d d - d e - -', 'weer-thuis'),
  regel('corporatie', 'verhuurmedewerker', 'WONEN_EN_ZORG', 'g g e e - - e - - -'),
  regel('corporatie', 'sociaal-beheerder', 'OVERLASTAANPAK', 'g g e d - d - - d -', 'overlast'),
  regel('corporatie', 'sociaal-beheerder', 'LEEFBAARHEID', 'g g e e - - - - - -'),
  regel('corporatie', 'sociaal-beheerder', 'WONEN_EN_ZORG', 'g g e d - d - - - -', 'wonen-zorg'),
  regel('corporatie', 'wijkbeheerder', 'LEEFBAARHEID', 'g g e e - - - - - -'),
  regel('corporatie', 'incassomedewerker', 'VROEGSIGNALERING_SCHULDEN', 'g g e e e - - - - -'),
  regel('corporatie', 'beleidsadviseur', 'VASTGOEDBEHEER', 'g g e - - - - - - -'),
  regel('corporatie', 'bestuurder', 'BELEID_EN_MONITORING', 'g g e - - - - - - -'),
  regel('corporatie', 'databeheerder', 'VASTGOEDBEHEER', 'g g e - - - - - - -'),
  regel('gemeente', 'beleidsadviseur-wonen', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('gemeente', 'bestuurder', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('gemeente', 'databeheerder', 'VASTGOEDBEHEER', 'g g e - - - - - - -'),
  regel('gemeente', 'regisseur-statushouders', 'WOONRUIMTEVERDELING', 'g g - d - - - d - -', 'taakstelling'),
  regel('gemeente', 'wijkregisseur', 'OVERLASTAANPAK', 'g g - d - d - - - -', 'overlast'),
  regel('gemeente', 'wijkregisseur', 'LEEFBAARHEID', 'g g - e - - - - - -'),
  regel('gemeente', 'wmo-consulent', 'WONEN_EN_ZORG', 'g g - d - d d - - -', 'wonen-zorg'),
  regel('gemeente', 'consulent-vroegsignalering', 'VROEGSIGNALERING_SCHULDEN', 'g g - d d - - - - -', 'vroegsignalering'),
  regel('welzijn', 'bestuurder', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('welzijn', 'opbouwwerker', 'LEEFBAARHEID', 'g g - e - - - - - -'),
  regel('welzijn', 'maatschappelijk-werker', 'VROEGSIGNALERING_SCHULDEN', 'g g - d d - - - - -', 'vroegsignalering'),
  regel('welzijn', 'maatschappelijk-werker', 'OVERLASTAANPAK', 'g g - d - d - - - -', 'overlast'),
  regel('welzijn', 'maatschappelijk-werker', 'WONEN_EN_ZORG', 'g g - d - d - - - -', 'wonen-zorg'),
  regel('welzijn', 'jongerenwerker', 'OVERLASTAANPAK', 'g g - d - d - - - -', 'overlast'),
  regel('huurdersorganisatie', 'bestuurslid', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('zorgaanbieder', 'zorgcoordinator', 'WONEN_EN_ZORG', 'g g e d - - d - - -', 'wonen-zorg'),
  regel('zorgaanbieder', 'zorgcoordinator', 'UITSTROOM_WEER_THUIS', 'g g - d - - d - - -', 'weer-thuis'),
  regel('coordinatiepunt', 'coordinator-uitstroom', 'UITSTROOM_WEER_THUIS', 'g g - d - - d - - -', 'weer-thuis'),
  regel('schuldhulp', 'schuldhulpverlener', 'VROEGSIGNALERING_SCHULDEN', 'g g - d d - - - - -', 'vroegsignalering'),
  regel('schuldhulp', 'inkomensconsulent', 'VROEGSIGNALERING_SCHULDEN', 'g g - d d - - - - -', 'vroegsignalering'),
  regel('politie', 'wijkagent', 'OVERLASTAANPAK', 'g g - d - - - - d -', 'overlast'),
  regel('zorgaanbieder', 'bestuurder', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('coordinatiepunt', 'bestuurder', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('schuldhulp', 'bestuurder', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('politie', 'bestuurder', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('meldpunt', 'medewerker', 'WONEN_EN_ZORG', 'g g - d - d - - - -', 'veilig-thuis'),
  regel('meldpunt', 'bestuurder', 'BELEID_EN_MONITORING', 'g g - - - - - - - -'),
  regel('iedere', 'privacycontactpersoon', 'TOEZICHT', 'g g - - - - - - - e'),
  regel('iedere', 'privacycontactpersoon', 'RECHTEN_BETROKKENE', 'g g e e e e e e e e'),
  regel('platform', 'functionaris-gegevensbescherming', 'TOEZICHT', 'g g - - - - - - - g'),
  regel('platform', 'platformbeheerder', 'BELEID_EN_MONITORING', 'g - - - - - - - - -'),];
