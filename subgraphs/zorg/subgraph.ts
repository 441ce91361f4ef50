import type { Subgraafbeschrijving } from '../kern/subgraaf';
import { ZorgSignaal1500000000001 } from './migraties/1500000000001-signaal.migratie';
import { ZorgUitstroomkandidaat1500000000002 } from './migraties/1500000000002-uitstroomkandidaat.migratie';
import { ZorgUitstroomkandidaten1500000000020 } from './migraties/1500000000020-uitstroomkandidaten.migratie';
import { Doorverwijzing } from './signaal/doorverwijzing.entity';
import { Signaal } from './signaal/signaal.entity';
import { DoorverwijzingResolver, SignaalResolver } from './signaal/signaal.resolver';
import { uitstroomafsluiting } from './uitstroom/uitstroomafsluiting';
import { UitstroomoverzichtResolver } from './uitstroom/uitstroomoverzicht.resolver';
import { ZorgUitstroomstatistiek1500000000060 } from './migraties/1500000000060-uitstroomstatistiek.migratie';
import { uitstroomOntvangst } from './uitstroom/uitstroom.ontvangst';
import { ZorgZorgovereenkomst1500000000080 } from './migraties/1500000000080-zorgovereenkomst.migratie';
import { Zorgovereenkomst } from './zorgovereenkomst/zorgovereenkomst.entity';
import { ZorgovereenkomstResolver } from './zorgovereenkomst/zorgovereenkomst.resolver';
import { zorgovereenkomstimport } from './zorgovereenkomst/zorgovereenkomsten.import';

/** Signals with their referrals, outflow from care to a home, and the contracts of corporaties with zorgaanbieders. */
export const zorg: Subgraafbeschrijving = {
  naam: 'zorg',
  eigent: ['Signaal', 'Doorverwijzing', 'Toestemming', 'Uitstroomoverzicht', 'Zorgovereenkomst'],
  bronnen: [SignaalResolver, DoorverwijzingResolver, UitstroomoverzichtResolver, ZorgovereenkomstResolver],
  verwijzingen: {},
  entiteiten: [Signaal, Doorverwijzing, Zorgovereenkomst],
  migraties: [
    ZorgSignaal1500000000001,
    ZorgUitstroomkandidaat1500000000002,
    ZorgUitstroomkandidaten1500000000020,
    ZorgUitstroomstatistiek1500000000060,
    ZorgZorgovereenkomst1500000000080,
  ],
  ontvangt: uitstroomOntvangst,
  taken: [uitstroomafsluiting],
  imports: [zorgovereenkomstimport],
};
