import type { Subgraafbeschrijving } from '../kern/subgraaf';
import { Bewijs } from './bewijs/bewijs.entity';
import { BewijsResolver } from './bewijs/bewijs.resolver';
import { Convenant } from './convenant/convenant.entity';
import { ConvenantResolver } from './convenant/convenant.resolver';
import { DraagkrachtResolver, draagkrachtVerwijzing } from './draagkracht/draagkracht.resolver';
import { Draagkracht } from './draagkracht/draagkracht.stub';
import { DuidingResolver } from './duiding/duiding.resolver';
import { IkResolver } from './ik/ik.resolver';
import { LogboekResolver } from './logboek/logboek.resolver';
import { Meetdienst } from './meting/meetdienst';
import { Meetronde } from './meting/meetronde.entity';
import { Meting } from './meting/meting.entity';
import { MeetrondeResolver, MetingResolver, metingVerwijzing } from './meting/meting.resolver';
import { SamenwerkingPartner1100000000001 } from './migraties/1100000000001-partner.migratie';
import { SamenwerkingConvenant1100000000002 } from './migraties/1100000000002-convenant.migratie';
import { SamenwerkingNotificatie1100000000003 } from './migraties/1100000000003-notificatie.migratie';
import { SamenwerkingPrestatieafspraak1100000000004 } from './migraties/1100000000004-prestatieafspraak.migratie';
import { SamenwerkingWebhook1100000000011 } from './migraties/1100000000011-webhook.migratie';
import { SamenwerkingParameter1100000000012 } from './migraties/1100000000012-parameter.migratie';
import { SamenwerkingMeting1100000000020 } from './migraties/1100000000020-meting.migratie';
import { SamenwerkingOverleg1100000000040 } from './migraties/1100000000040-overleg.migratie';
import { SamenwerkingAgendalink1100000000041 } from './migraties/1100000000041-agendalink.migratie';
import { SamenwerkingNormmelding1100000000030 } from './migraties/1100000000030-normmelding.migratie';
import { Normmelding } from './normmelding/normmelding.entity';
import { normmeldingOntvangst } from './normmelding/normmelding.ontvangst';
import { NormmeldingResolver } from './normmelding/normmelding.resolver';
import { SamenwerkingRapport1100000000042 } from './migraties/1100000000042-rapport.migratie';
import { SamenwerkingOordeel1100000000060 } from './migraties/1100000000060-oordeel.migratie';
import { SamenwerkingParametervoorstel1100000000014 } from './migraties/1100000000014-parametervoorstel.migratie';
import { ParameterResolver, ParameterwaardeResolver } from './parameter/parameter.resolver';
import { parametersimport } from './parameter/parameters.import';
import { SamenwerkingParameterreeks1100000000013 } from './migraties/1100000000013-parameterreeks.migratie';
import { afloopTaak } from './notificatie/afloop.taak';
import { Notificatie } from './notificatie/notificatie.entity';
import { notificatieOntvangst } from './notificatie/notificatie.ontvangst';
import { NotificatieResolver } from './notificatie/notificatie.resolver';
import { Agendalink } from './overleg/agendalink.entity';
import { AgendalinkResolver } from './overleg/agendalink.resolver';
import { herinneringTaak } from './overleg/herinnering.taak';
import { Overleg } from './overleg/overleg.entity';
import { overlegcyclusimport } from './overleg/overlegcyclus.import';
import { OverlegResolver } from './overleg/overleg.resolver';
import { Partner } from './partner/partner.entity';
import { PartnerResolver, partnerVerwijzing } from './partner/partner.resolver';
import { afsprakenimport } from './prestatieafspraak/afspraken.import';
import { Indicator } from './prestatieafspraak/indicator.entity';
import { Prestatieafspraak } from './prestatieafspraak/prestatieafspraak.entity';
import {
  IndicatorResolver,
  PrestatieafspraakResolver,
  afspraakVerwijzing,
} from './prestatieafspraak/prestatieafspraak.resolver';
import { Rapport } from './rapport/rapport.entity';
import { RapportResolver } from './rapport/rapport.resolver';
import { bewaringTaak } from './webhook/bewaring.taak';
import { Bezorger } from './webhook/bezorger';
import { Webhookbezorging } from './webhook/bezorging.entity';
import { gebeurtenisOntvangst } from './webhook/gebeurtenis.ontvangst';
import { Webhook } from './webhook/webhook.entity';
import { BezorgingResolver, WebhookResolver } from './webhook/webhook.resolver';

/** Partners, agreements, convenanten, notices, webhooks and the logboek. */
export const samenwerking: Subgraafbeschrijving = {
  naam: 'samenwerking',
  eigent: [
    'Partner',
    'Prestatieafspraak',
    'Indicator',
    'Meting',
    'Meetronde',
    'Bewijs',
    'Convenant',
    'Ondertekening',
    'Notificatie',
    'Normmelding',
    'Normontvanger',
    'Webhook',
    'Webhookbezorging',
    'Webhooksleutel',
    'Overleg',
    'Overlegteller',
    'Agendalink',
    'Agendasleutel',
    'Rapport',
    'Parameter',
    'Parameterwaarde',
    'Parametervoorstel',
    'Verwerking',
    'Ik',
    'Toegangsregel',
    'Toegangsuitleg',
  ],
  bronnen: [
    PartnerResolver,
    PrestatieafspraakResolver,
    IndicatorResolver,
    MetingResolver,
    MeetrondeResolver,
    BewijsResolver,
    DuidingResolver,
    DraagkrachtResolver,
    ConvenantResolver,
    NotificatieResolver,
    NormmeldingResolver,
    WebhookResolver,
    BezorgingResolver,
    OverlegResolver,
    AgendalinkResolver,
    RapportResolver,
    ParameterResolver,
    ParameterwaardeResolver,
    LogboekResolver,
    IkResolver,
  ],
  imports: [afsprakenimport, overlegcyclusimport, parametersimport],
  verwijzingen: {
    Draagkracht: draagkrachtVerwijzing,
    Partner: partnerVerwijzing,
    Prestatieafspraak: afspraakVerwijzing,
    Meting: metingVerwijzing,
  },
  losseTypen: [Draagkracht],
  entiteiten: [
    Partner,
    Prestatieafspraak,
    Indicator,
    Meting,
    Meetronde,
    Bewijs,
    Convenant,
    Notificatie,
    Webhook,
    Webhookbezorging,
    Overleg,
    Agendalink,
    Normmelding,
    Rapport,
  ],
  migraties: [
    SamenwerkingPartner1100000000001,
    SamenwerkingConvenant1100000000002,
    SamenwerkingNotificatie1100000000003,
    SamenwerkingPrestatieafspraak1100000000004,
    SamenwerkingWebhook1100000000011,
    SamenwerkingParameter1100000000012,
    SamenwerkingMeting1100000000020,
    SamenwerkingOverleg1100000000040,
    SamenwerkingAgendalink1100000000041,
    SamenwerkingNormmelding1100000000030,
    SamenwerkingRapport1100000000042,
    SamenwerkingParameterreeks1100000000013,
    SamenwerkingParametervoorstel1100000000014,
    SamenwerkingOordeel1100000000060,
  ],
  ontvangt: [...notificatieOntvangst, normmeldingOntvangst, gebeurtenisOntvangst],
  taken: [afloopTaak, herinneringTaak, bewaringTaak],
  lussen: [(omgeving) => new Bezorger(omgeving), ({ db, graaf }) => new Meetdienst(db, graaf)],
};
