import { Arg, Ctx, ID, Root } from 'type-graphql';
import { Bron, BronVeld, Vraag, Wijziging } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Webhookbezorging } from './bezorging.entity';
import { Webhook, Webhooksleutel } from './webhook.entity';
import { WebhookInput } from './webhook.input';
import { WebhookService } from './webhook.service';

@Bron(() => Webhook)
export class WebhookResolver {
  @Vraag('OPENBAAR', 'De koppelingen van uw organisatie, voor wie ze mag beheren.', () => [Webhook])
  webhooks(@Ctx() verzoek: Verzoek): Promise<Webhook[]> {
    return verzoek.dienst(WebhookService).alle();
  }

  @Wijziging('Legt een koppeling vast. Het geheim in het antwoord ziet u alleen nu.', () => Webhooksleutel)
  registreerWebhook(
    @Arg('input', () => WebhookInput) input: WebhookInput,
    @Ctx() verzoek: Verzoek,
  ): Promise<Webhooksleutel> {
    return verzoek.dienst(WebhookService).registreer(input);
  }

  @Wijziging(
    'Maakt een nieuw geheim. Het vorige blijft nog een dag gelden, of met direct: true geen moment.',
    () => Webhooksleutel,
  )
  vernieuwWebhookgeheim(
    @Arg('id', () => ID) id: string,
    @Arg('direct', () => Boolean, { nullable: true, defaultValue: false }) direct: boolean | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Webhooksleutel> {
    return verzoek.dienst(WebhookService).vernieuwGeheim(id, direct ?? false);
  }

  @Wijziging(
    'Stuurt één proefgebeurtenis naar de koppeling; de uitkomst staat bij de bezorgingen.',
    () => Webhookbezorging,
  )
  testWebhook(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Webhookbezorging> {
    return verzoek.dienst(WebhookService).test(id);
  }

  @Wijziging('Zet een koppeling aan of uit. Wat gebeurt terwijl zij uit staat, wordt niet bezorgd.', () => Webhook)
  zetWebhook(
    @Arg('id', () => ID) id: string,
    @Arg('aan', () => Boolean) aan: boolean,
    @Ctx() verzoek: Verzoek,
  ): Promise<Webhook> {
    return verzoek.dienst(WebhookService).zet(id, aan);
  }

  @Wijziging('Verwijdert een koppeling met haar bezorgingen en geheimen.', () => Webhook)
  verwijderWebhook(@Arg('id', () => ID) id: string, @Ctx() verzoek: Verzoek): Promise<Webhook> {
    return verzoek.dienst(WebhookService).verwijder(id);
  }

  @Wijziging('Laat een mislukte bezorging opnieuw doen, met hetzelfde webhook-id.', () => Webhookbezorging)
  bezorgWebhookOpnieuw(
    @Arg('bezorging', () => ID) bezorging: string,
    @Ctx() verzoek: Verzoek,
  ): Promise<Webhookbezorging> {
    return verzoek.dienst(WebhookService).opnieuw(bezorging);
  }

  @BronVeld('PARTNER', 'De laatste 200 bezorgingen, nieuwste eerst; of alleen wat mislukt is.', () => [
    Webhookbezorging,
  ])
  bezorgingen(
    @Root() { id }: Webhook,
    @Arg('alleenMislukt', () => Boolean, { nullable: true, defaultValue: false }) alleenMislukt: boolean | null,
    @Ctx() verzoek: Verzoek,
  ): Promise<Webhookbezorging[]> {
    return verzoek.dienst(WebhookService).bezorgingen(id, alleenMislukt ?? false);
  }
}

@Bron(() => Webhookbezorging)
export class BezorgingResolver {
  @BronVeld('PARTNER', 'Wanneer de volgende poging komt; leeg = er komt er geen.', () => Date)
  volgendePoging(@Root() { status, volgendePogingOp }: Webhookbezorging): Date | null {
    return status === 'WACHT' ? volgendePogingOp : null;
  }
}
