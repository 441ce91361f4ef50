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

/** Signals with their referrals, and outflow from care to a home. */
export const zorg: Subgraafbeschrijving = {
  naam: 'zorg',
  eigent: ['Signaal', 'Doorverwijzing', 'Toestemming', 'Uitstroomoverzicht'],
  bronnen: [SignaalResolver, DoorverwijzingResolver, UitstroomoverzichtResolver],
  verwijzingen: {},
  entiteiten: [Signaal, Doorverwijzing],
  migraties: [
    ZorgSignaal1500000000001,
    ZorgUitstroomkandidaat1500000000002,
    ZorgUitstroomkandidaten1500000000020,
    ZorgUitstroomstatistiek1500000000060,
  ],
  ontvangt: uitstroomOntvangst,
  taken: [uitstroomafsluiting],
};
