import type { Subgraafbeschrijving } from '../kern/subgraaf';
import { VrijeBeleidsruimteResolver } from './beleidsruimte/vrije-beleidsruimte.resolver';
import { informatieplichtTaak } from './beleidsruimte/informatieplicht.taak';
import { Toewijzing1300000000001 } from './migraties/1300000000001-toewijzing.migratie';
import { Beleidsruimte1300000000002 } from './migraties/1300000000002-beleidsruimte.migratie';
import { EnkeleGrond1300000000003 } from './migraties/1300000000003-enkele-grond.migratie';
import { Passend1300000000004 } from './migraties/1300000000004-passend.migratie';
import { Correctie1300000000010 } from './migraties/1300000000010-correctie.migratie';
import { ToewijzingImport1300000000030 } from './migraties/1300000000030-import.migratie';
import { toewijzingimport } from './import/toewijzingen.import';
import { Woningzoekende1300000000011 } from './migraties/1300000000011-woningzoekende.migratie';
import { KandidaatResolver } from './kandidaat/kandidaat.resolver';
import { reactiesimport, woningzoekendenimport } from './woningzoekende/woningzoekenden.import';
import { PassendResolver } from './passend/passend.resolver';
import { Beleidsruimteverloop1300000000005 } from './migraties/1300000000005-beleidsruimteverloop.migratie';
import { Informatieplicht1300000000020 } from './migraties/1300000000020-informatieplicht.migratie';
import { Taakstelling1300000000021 } from './migraties/1300000000021-taakstelling.migratie';
import { TaakstellingResolver } from './taakstelling/taakstelling.resolver';
import { Zoektijd1300000000022 } from './migraties/1300000000022-zoektijd.migratie';
import { UitstroomUit1300000000060 } from './migraties/1300000000060-uitstroom-uit.migratie';
import { NormenUitRegister1300000000040 } from './migraties/1300000000040-normen-uit-register.migratie';
import { Toewijzing } from './toewijzing/toewijzing.entity';
import { ToewijzingResolver, toewijzingVerwijzing } from './toewijzing/toewijzing.resolver';
import { jaarafsluiting } from './wijk/jaarafsluiting';
import { WijkResolver, wijkVerwijzing } from './wijk/wijk.resolver';
import { Wijk } from './wijk/wijk.stub';
import { zoektijdafsluiting } from './zoektijd/zoektijdafsluiting';
import { ZoektijdResolver } from './zoektijd/zoektijd.resolver';
import { WoningzoekendeGraaf1300000000070 } from './migraties/1300000000070-woningzoekende-graaf.migratie';
import { Zoektijddelen1300000000090 } from './migraties/1300000000090-zoektijddelen.migratie';
import { Herbeoordeling1300000000071 } from './migraties/1300000000071-herbeoordeling.migratie';
import { Woningzoekende } from './woningzoekende/woningzoekende.entity';
import {
  ReactieResolver,
  WoningzoekendeResolver,
  woningzoekendeVerwijzing,
} from './woningzoekende/woningzoekende.resolver';
import { WoningResolver, woningVerwijzing } from './woning/woning.resolver';

/** Allocations: to whom a dwelling went, on which ground, and how much room the agreements leave. */
export const toewijzing: Subgraafbeschrijving = {
  naam: 'toewijzing',
  eigent: [
    'Toewijzing',
    'Kandidaat',
    'Woningzoekende',
    'Reactie',
    'Huishouden',
    'VrijeBeleidsruimte',
    'Beleidsruimtepunt',
    'PassendToewijzen',
    'DaebToewijzen',
    'Taakstelling',
    'Zoektijd',
    'Toewijzingstelling',
  ],
  bronnen: [
    ToewijzingResolver,
    KandidaatResolver,
    WoningzoekendeResolver,
    ReactieResolver,
    VrijeBeleidsruimteResolver,
    PassendResolver,
    TaakstellingResolver,
    ZoektijdResolver,
    WoningResolver,
    WijkResolver,
  ],
  verwijzingen: {
    Toewijzing: toewijzingVerwijzing,
    Woningzoekende: woningzoekendeVerwijzing,
    Woning: woningVerwijzing,
    Wijk: wijkVerwijzing,
  },
  losseTypen: [Wijk],
  entiteiten: [Toewijzing, Woningzoekende],
  migraties: [
    Toewijzing1300000000001,
    Beleidsruimte1300000000002,
    EnkeleGrond1300000000003,
    Passend1300000000004,
    Beleidsruimteverloop1300000000005,
    Correctie1300000000010,
    Woningzoekende1300000000011,
    Informatieplicht1300000000020,
    Taakstelling1300000000021,
    Zoektijd1300000000022,
    ToewijzingImport1300000000030,
    NormenUitRegister1300000000040,
    UitstroomUit1300000000060,
    WoningzoekendeGraaf1300000000070,
    Herbeoordeling1300000000071,
    Zoektijddelen1300000000090,
  ],
  taken: [jaarafsluiting, zoektijdafsluiting, informatieplichtTaak],
  imports: [toewijzingimport, woningzoekendenimport, reactiesimport],
};
