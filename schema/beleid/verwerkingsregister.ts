import type { Doel } from './categorie';

/** The register of processing activities (A12): one per doel. A changed activity gets a new number, never a new meaning. */
export const verwerkingsregister: Readonly<Record<Doel, { uri: string; omschrijving: string }>> = {
  BELEID_EN_MONITORING: verwerking('beleid-en-monitoring', 1, 'Beleid maken en de prestatieafspraken volgen.'),
  WOONRUIMTEVERDELING: verwerking('woonruimteverdeling', 1, 'Woningen toewijzen aan woningzoekenden.'),
  VASTGOEDBEHEER: verwerking('vastgoedbeheer', 1, 'De eigen woningvoorraad beheren.'),
  LEEFBAARHEID: verwerking('leefbaarheid', 1, 'Meldingen over de leefbaarheid behandelen.'),
  OVERLASTAANPAK: verwerking('overlastaanpak', 1, 'Overlast samen aanpakken in een dossier.'),
  VROEGSIGNALERING_SCHULDEN: verwerking('vroegsignalering-schulden', 1, 'Betalingsproblemen vroeg signaleren.'),
  UITSTROOM_WEER_THUIS: verwerking(
    'uitstroom-weer-thuis',
    1,
    'Uitstroom uit zorg en opvang naar een woning begeleiden.',
  ),
  WONEN_EN_ZORG: verwerking('wonen-en-zorg', 1, 'Wonen en zorg op elkaar afstemmen.'),
  TOEZICHT: verwerking('toezicht', 1, 'Toezien op het gebruik van gegevens.'),
  RECHTEN_BETROKKENE: verwerking('rechten-betrokkene', 1, 'Verzoeken van betrokkenen behandelen.'),
};

function verwerking(code: string, nummer: number, omschrijving: string): { uri: string; omschrijving: string } {
  return { uri: `urn:buurtgraaf:verwerking:${code}:${nummer}`, omschrijving };
}

/** URI for `dpl.core.processing_activity_id`. */
export const activiteit = (doel: Doel): string => verwerkingsregister[doel].uri;
