import type { WebhookInput } from '../../subgraphs/samenwerking/webhook/webhook.input';
import { WebhookService } from '../../subgraphs/samenwerking/webhook/webhook.service';
import type { Wereld } from '../support/wereld';
import { bestuurderVan } from './convenant';

interface Afwijkend extends Partial<WebhookInput> {
  partner?: string;
}

/** A subscription through the real service, registered by the partner's bestuurder; answers its id and secret. */
export async function aWebhook(
  wereld: Wereld,
  adres: string,
  { partner = 'actium', ...anders }: Afwijkend = {},
): Promise<{ id: string; geheim: string }> {
  const input: WebhookInput = {
    naam: 'Eigen systeem',
    soorten: ['CONVENANT_GEREGISTREERD', 'CONVENANT_ONDERTEKEND', 'CONVENANT_BEEINDIGD'],
    ...anders,
    adres,
  };
  const { webhook, geheim } = await wereld
    .verzoek('samenwerking', bestuurderVan(partner))
    .dienst(WebhookService)
    .registreer(input);
  return { id: webhook.id, geheim };
}
