import type { Doel } from '../../schema/beleid/categorie';
import type { SignaalInput } from '../../subgraphs/zorg/signaal/signaal.input';
import { DoorverwijzingService } from '../../subgraphs/zorg/signaal/doorverwijzing.service';
import { Signaalsoort, Toestemmingstatus } from '../../subgraphs/zorg/signaal/signaal.enum';
import { SignaalService } from '../../subgraphs/zorg/signaal/signaal.service';
import type { Beller, Wereld } from '../support/wereld';

interface Afwijkend extends Partial<Omit<SignaalInput, 'soort' | 'toestemming'>> {
  soort?: keyof typeof Signaalsoort;
  toestemming?: keyof typeof Toestemmingstatus;
  /** Who raises it; default Actium's wijkbeheerder. */
  door?: Beller;
  /** Referred to this partner under this doel. */
  naar?: { partner: string; doel: Doel };
}

/** A signal through the real service, referred when `naar` is given; answers its id. */
export async function aSignaal(
  wereld: Wereld,
  { door, naar, soort = 'VALRISICO', toestemming = 'GEGEVEN', ...anders }: Afwijkend = {},
): Promise<string> {
  const melder = door ?? { partner: 'actium', rol: 'corporatie/wijkbeheerder', doel: 'LEEFBAARHEID' };
  const { id } = await wereld
    .verzoek('zorg', melder)
    .dienst(SignaalService)
    .meld({
      wijk: 'WK010601',
      toelichting: 'Gezien bij een huisbezoek.',
      betrokkene: soort === 'COLLECTIEF' ? null : { naam: 'Jan Proef', contact: 'jan@proef.nl', geboortejaar: 1950 },
      ...anders,
      soort: Signaalsoort[soort],
      toestemming: Toestemmingstatus[toestemming],
    });
  if (naar !== undefined)
    await wereld
      .verzoek('zorg', melder)
      .dienst(DoorverwijzingService)
      .verwijs({ signaal: id, ...naar });
  return id;
}
