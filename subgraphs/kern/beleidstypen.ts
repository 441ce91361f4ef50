import { registerEnumType } from 'type-graphql';
import { bereiken, categorieen, doelen } from '../../schema/beleid/categorie';

/** Enum objects of the policy's own words, for every subgraph that shows or takes them. */
const opsomming = (waarden: readonly string[]): Record<string, string> =>
  Object.fromEntries(waarden.map((waarde) => [waarde, waarde]));

export const DoelType = opsomming(doelen);
registerEnumType(DoelType, { name: 'Doel', description: 'Waarvoor gegevens worden gebruikt.' });

export const CategorieType = opsomming(categorieen);
export const categoriebeschrijving = 'Hoe beschermd een gegeven is, van OPENBAAR tot VERANTWOORDING.';
registerEnumType(CategorieType, { name: 'Gegevenscategorie', description: categoriebeschrijving });

export const BereikType = opsomming(bereiken);
registerEnumType(BereikType, {
  name: 'Bereik',
  description: 'Van wie u gegevens ziet: geen, eigen organisatie, eigen en met u gedeeld, of de hele gemeente.',
});
