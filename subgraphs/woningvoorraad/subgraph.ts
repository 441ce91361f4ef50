import type { Subgraafbeschrijving } from '../kern/subgraaf';
import { Buurt } from './buurt/buurt.entity';
import { BuurtResolver, buurtVerwijzing } from './buurt/buurt.resolver';
import { Gemeente } from './gemeente/gemeente.entity';
import { GemeenteResolver, gemeenteVerwijzing } from './gemeente/gemeente.resolver';
import { WoningvoorraadGebied1200000000001 } from './migraties/1200000000001-gebied.migratie';
import { WoningvoorraadWoning1200000000002 } from './migraties/1200000000002-woning.migratie';
import { Wijk } from './wijk/wijk.entity';
import { WijkResolver, wijkVerwijzing } from './wijk/wijk.resolver';
import { Woning } from './woning/woning.entity';
import { WoningResolver, woningVerwijzing } from './woning/woning.resolver';
import { bewoning } from './woning/bewoning';

/** Areas, dwellings with their dated facts, and what follows from them: stock, growth, affordability. */
export const woningvoorraad: Subgraafbeschrijving = {
  naam: 'woningvoorraad',
  eigent: ['Gemeente', 'Wijk', 'Buurt', 'Woning'],
  bronnen: [GemeenteResolver, WijkResolver, BuurtResolver, WoningResolver],
  verwijzingen: {
    Gemeente: gemeenteVerwijzing,
    Wijk: wijkVerwijzing,
    Buurt: buurtVerwijzing,
    Woning: woningVerwijzing,
  },
  entiteiten: [Gemeente, Wijk, Buurt, Woning],
  migraties: [WoningvoorraadGebied1200000000001, WoningvoorraadWoning1200000000002],
  ontvangt: bewoning,
};
