import type { NieuweNotificatie } from '../notificatie/notificatie.entity';
import { uitzettenNaDagen } from './bezorgschema';

/** Tells the owner that its receiver is not there any more. */
export function uitgezet({ id, naam, op }: { id: string; naam: string; op: Date }): Omit<NieuweNotificatie, 'aan'> {
  return {
    soort: 'WEBHOOK_UITGEZET',
    tekst: `De koppeling "${naam}" is uitgezet: in ${uitzettenNaDagen} dagen kwam er niets aan. Herstel de ontvanger, test de koppeling en zet haar weer aan. Wat intussen gebeurt, vraagt u zelf op.`,
    voor: null,
    convenant: null,
    aanleiding: `webhook-uit:${id}:${op.toISOString()}`,
  };
}
