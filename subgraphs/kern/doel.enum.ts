import { registerEnumType } from 'type-graphql';
import { doelen } from '../../schema/beleid/categorie';

/** The doelen as an enum of the graph; equal in every subgraph that names one. */
export const DoelEnum = Object.fromEntries(doelen.map((doel) => [doel, doel]));
registerEnumType(DoelEnum, { name: 'Doel', description: 'Waarvoor u gegevens gebruikt.' });
