import type { Subgraafbeschrijving } from '../kern/subgraaf';
import { BetaalbaarheidResolver } from './betaalbaarheid/betaalbaarheid.resolver';
import { Buurt } from './buurt/buurt.entity';
import { BuurtResolver, buurtVerwijzing } from './buurt/buurt.resolver';
import { Gemeente } from './gemeente/gemeente.entity';
import { GemeenteResolver, gemeenteVerwijzing } from './gemeente/gemeente.resolver';
import { Huurprijsgrenzen } from './huurprijsgrens/huurprijsgrens.entity';
import { HuurprijsgrensResolver } from './huurprijsgrens/huurprijsgrens.resolver';
import { gebiedenimport } from './import/gebieden.import';
import { woningimport } from './import/woningen.import';
import { WoningvoorraadGebied1200000000001 } from './migraties/1200000000001-gebied.migratie';
import { WoningvoorraadWoning1200000000002 } from './migraties/1200000000002-woning.migratie';
import { WoningvoorraadVoorraad1200000000003 } from './migraties/1200000000003-voorraad.migratie';
import { WoningvoorraadWijktotaal1200000000004 } from './migraties/1200000000004-wijktotaal.migratie';
import { WoningvoorraadKleineGroep1200000000005 } from './migraties/1200000000005-kleine-groep.migratie';
import { WoningvoorraadServicekosten1200000000006 } from './migraties/1200000000006-servicekosten.migratie';
import { ExterneSleutel1200000000020 } from './migraties/1200000000020-externe-sleutel.migratie';
import { WoningvoorraadZoekpaden1200000000013 } from './migraties/1200000000013-zoekpaden.migratie';
import { WoningvoorraadAfspraken1200000000060 } from './migraties/1200000000060-afspraken.migratie';
import { afspraakOntvangst } from './voorraad/afspraak.ontvangst';
import { Co2reductieResolver } from './co2/co2reductie.resolver';
import { VoorraaddoelResolver } from './doel/voorraaddoel.resolver';
import { JongerenaanbodResolver } from './jongeren/jongerenaanbod.resolver';
import { OntwikkellocatieResolver } from './locatie/ontwikkellocatie.resolver';
import { WijkmixResolver } from './mix/wijkmix.resolver';
import { NieuwbouwResolver } from './nieuwbouw/nieuwbouw.resolver';
import { OnderhoudResolver } from './onderhoud/onderhoud.resolver';
import { Project } from './project/project.entity';
import { projectimport } from './project/projecten.import';
import { ProjectResolver } from './project/project.resolver';
import { WoningvoorraadProject1200000000010 } from './migraties/1200000000010-project.migratie';
import { WoningvoorraadDoelen1200000000011 } from './migraties/1200000000011-doelen.migratie';
import { WoningvoorraadVoorraadparameters1200000000012 } from './migraties/1200000000012-voorraadparameters.migratie';
import { PrognoseResolver, VoorraadResolver, WijkvoorraadResolver } from './voorraad/voorraad.resolver';
import { WoningvoorraadHerberekenplan1200000000080 } from './migraties/1200000000080-herberekenplan.migratie';
import { WoningvoorraadKenmerken1200000000061 } from './migraties/1200000000061-kenmerken.migratie';
import { WoningkenmerkenResolver } from './kenmerk/woningkenmerken.resolver';
import { WoningvoorraadGrenzenUitRegister1200000000030 } from './migraties/1200000000030-grenzen-uit-register.migratie';
import { Wijk } from './wijk/wijk.entity';
import { WijkResolver, wijkVerwijzing } from './wijk/wijk.resolver';
import { Woning } from './woning/woning.entity';
import { WoningResolver, woningVerwijzing } from './woning/woning.resolver';
import { bewoning } from './woning/bewoning';

/** Areas, dwellings with their dated facts, and what follows from them: stock, growth, affordability. */
export const woningvoorraad: Subgraafbeschrijving = {
  naam: 'woningvoorraad',
  eigent: [
    'Gemeente',
    'Wijk',
    'Buurt',
    'Woning',
    'Voorraad',
    'Voorraadontwikkeling',
    'Betaalbaarheid',
    'Huurprijsgrenzen',
    'EigenaarAantal',
    'MutatieAantal',
    'Voorraadpunt',
    'Voorraaddoel',
    'Project',
    'Projectgroep',
    'Nieuwbouw',
    'Nieuwbouwproject',
    'Jongerenaanbod',
    'Ontwikkellocatie',
    'Locatieargument',
    'Co2reductie',
    'Onderhoud',
    'Woningkenmerken',
    'Wijkmix',
    'Klassedeel',
  ],
  bronnen: [
    GemeenteResolver,
    WijkResolver,
    BuurtResolver,
    WoningResolver,
    VoorraadResolver,
    WijkvoorraadResolver,
    PrognoseResolver,
    VoorraaddoelResolver,
    ProjectResolver,
    NieuwbouwResolver,
    JongerenaanbodResolver,
    OntwikkellocatieResolver,
    Co2reductieResolver,
    OnderhoudResolver,
    WoningkenmerkenResolver,
    WijkmixResolver,
    BetaalbaarheidResolver,
    HuurprijsgrensResolver,
  ],
  verwijzingen: {
    Gemeente: gemeenteVerwijzing,
    Wijk: wijkVerwijzing,
    Buurt: buurtVerwijzing,
    Woning: woningVerwijzing,
  },
  entiteiten: [Gemeente, Wijk, Buurt, Woning, Huurprijsgrenzen, Project],
  migraties: [
    WoningvoorraadGebied1200000000001,
    WoningvoorraadWoning1200000000002,
    WoningvoorraadVoorraad1200000000003,
    WoningvoorraadWijktotaal1200000000004,
    WoningvoorraadKleineGroep1200000000005,
    WoningvoorraadServicekosten1200000000006,
    WoningvoorraadProject1200000000010,
    WoningvoorraadDoelen1200000000011,
    WoningvoorraadVoorraadparameters1200000000012,
    WoningvoorraadZoekpaden1200000000013,
    ExterneSleutel1200000000020,
    WoningvoorraadAfspraken1200000000060,
    WoningvoorraadGrenzenUitRegister1200000000030,
    WoningvoorraadKenmerken1200000000061,
    WoningvoorraadHerberekenplan1200000000080,
  ],
  ontvangt: [...bewoning, afspraakOntvangst],
  imports: [woningimport, gebiedenimport, projectimport],
};
