import type { Subgraafbeschrijving } from '../kern/subgraaf';
import { SamenwerkingPartner1100000000001 } from './migraties/1100000000001-partner.migratie';
import { Partner } from './partner/partner.entity';
import { PartnerResolver, partnerVerwijzing } from './partner/partner.resolver';

/** Partners, agreements, convenanten, notices and the logboek. */
export const samenwerking: Subgraafbeschrijving = {
  naam: 'samenwerking',
  eigent: ['Partner'],
  bronnen: [PartnerResolver],
  verwijzingen: { Partner: partnerVerwijzing },
  entiteiten: [Partner],
  migraties: [SamenwerkingPartner1100000000001],
};
