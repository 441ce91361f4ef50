import { registerEnumType } from 'type-graphql';

/** A kind of event that a webhook can bring. */
export interface Gebeurtenissoort {
  /** `type` of the CloudEvent. */
  readonly type: string;
  /** What the `subject` is the id of. */
  readonly onderwerp: 'Convenant' | 'Notificatie' | 'Webhook';
  /** Only business facts between partners: a kind about a personal type cannot be added here (see below). */
  readonly categorie: 'PARTNER';
  /** Who is told, in the words of the contract. */
  readonly aan: string;
  /** The same as SQL over the subscription `w` and the subject $3; it holds for every delivery, whoever sent the event. */
  readonly geadresseerd: string;
  readonly omschrijving: string;
}

const partij = {
  onderwerp: 'Convenant',
  categorie: 'PARTNER',
  aan: 'de partijen bij het convenant',
  geadresseerd: `exists (select 1 from beleid.convenant_partij p where p.convenant_id = $3 and p.partner_id = w.eigenaar)`,
} as const;

/**
 * Every kind of event, who gets it and why that tells nobody more than the own query would: an event carries its kind, the
 * random id of its subject, the partner and the time. Convenanten are PARTNER, read by every partner; a notice by its addressee.
 *
 * Dossiers, signals and allocations have no kind. They exist only under their own doel, not even as a count, and a
 * subscription has none: its log would tell a bestuurder or databeheerder that they are there, `toewijzing.gedeeld` would even
 * tell the ground. A partner's system asks for them in the graph, under the rol and doel that open them.
 */
export const gebeurtenissen = {
  NOTIFICATIE_ONTVANGEN: {
    type: 'nl.buurtgraaf.notificatie.ontvangen',
    onderwerp: 'Notificatie',
    categorie: 'PARTNER',
    aan: 'de geadresseerde van het bericht',
    geadresseerd: `exists (select 1 from samenwerking.notificatie n where n.id = $3 and n.eigenaar = w.eigenaar)`,
    omschrijving: 'Uw organisatie kreeg een bericht.',
  },
  CONVENANT_GEREGISTREERD: {
    ...partij,
    type: 'nl.buurtgraaf.convenant.geregistreerd',
    omschrijving: 'Een convenant is vastgelegd en wacht op handtekeningen.',
  },
  CONVENANT_ONDERTEKEND: {
    ...partij,
    type: 'nl.buurtgraaf.convenant.ondertekend',
    omschrijving: 'Alle partijen hebben een convenant ondertekend.',
  },
  CONVENANT_LOOPT_AF: {
    ...partij,
    type: 'nl.buurtgraaf.convenant.loopt-af',
    omschrijving: 'Een convenant eindigt binnen zestig dagen.',
  },
  CONVENANT_BEEINDIGD: {
    ...partij,
    type: 'nl.buurtgraaf.convenant.beeindigd',
    omschrijving: 'Een partij heeft bepaald wanneer een convenant eindigt.',
  },
  CONVENANT_AFGELOPEN: {
    ...partij,
    type: 'nl.buurtgraaf.convenant.afgelopen',
    omschrijving: 'Een convenant is voorbij: wat ermee gedeeld werd, is gesloten.',
  },
  PROEF: {
    type: 'nl.buurtgraaf.webhook.proef',
    onderwerp: 'Webhook',
    categorie: 'PARTNER',
    aan: 'de koppeling die u test',
    geadresseerd: 'w.id = $3',
    omschrijving: 'Een proef, op uw verzoek.',
  },
} as const satisfies Record<string, Gebeurtenissoort>;

export type Webhooksoort = keyof typeof gebeurtenissen;
export const webhooksoorten = Object.keys(gebeurtenissen) as Webhooksoort[];

export const WebhooksoortType = Object.fromEntries(webhooksoorten.map((soort) => [soort, soort]));
registerEnumType(WebhooksoortType, {
  name: 'Webhooksoort',
  description: 'Waarover een koppeling bericht kan krijgen.',
  valuesConfig: Object.fromEntries(
    webhooksoorten.map((soort) => {
      const { omschrijving, aan, type } = gebeurtenissen[soort];
      return [soort, { description: `${omschrijving} Gaat naar ${aan}. Type: ${type}.` }];
    }),
  ),
});
