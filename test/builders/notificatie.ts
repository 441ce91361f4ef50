import type { Notificatie } from '../../subgraphs/samenwerking/notificatie/notificatie.entity';
import { NotificatieService } from '../../subgraphs/samenwerking/notificatie/notificatie.service';
import type { Wereld } from '../support/wereld';
import { aConvenant, bestuurderVan } from './convenant';

/** An open notice: `aan` is asked to sign a convenant that `van` registered. */
export async function aNotificatie(
  wereld: Wereld,
  { aan = 'gemeente-assen', van = 'actium' }: { aan?: string; van?: string } = {},
): Promise<Notificatie> {
  const convenant = await aConvenant(wereld, { partijen: [van, aan], ondertekendDoor: [] });
  await wereld.delen.werker.ronde();
  const berichten = await wereld.verzoek('samenwerking', bestuurderVan(aan)).dienst(NotificatieService).lijst(true);
  const [bericht] = berichten.filter(
    (b) => b.soort === 'CONVENANT_TE_ONDERTEKENEN' && b.tekst.includes(convenant.naam),
  );
  if (bericht === undefined) throw new Error('Er kwam geen bericht.');
  return bericht;
}
