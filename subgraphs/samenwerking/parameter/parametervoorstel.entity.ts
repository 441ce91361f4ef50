import { ID, registerEnumType } from 'type-graphql';
import { DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

export const StatusType = {
  OPEN: 'OPEN',
  GOEDGEKEURD: 'GOEDGEKEURD',
  AFGEWEZEN: 'AFGEWEZEN',
  INGETROKKEN: 'INGETROKKEN',
} as const;
registerEnumType(StatusType, { name: 'Voorstelstatus', description: 'Hoe een voorstel ervoor staat.' });

/** A change that waits for a second pair of eyes, or that was decided. */
@Type('Parametervoorstel', 'Een voorstel om een parameter te wijzigen; een ander dan de indiener beslist.')
export class Parametervoorstel {
  @Veld('OPENBAAR', 'Kenmerk van het voorstel.', () => ID) id: string;
  @Veld('PARTNER', 'Code van de parameter.', () => String) code: string;
  @Veld('PARTNER', 'Hoe de parameter heet.', () => String) naam: string;
  @Veld('PARTNER', 'De wijk of partner.', () => ID) sleutel: string | null;
  @Veld('PARTNER', 'De voorgestelde waarde; leeg = nog niet vastgesteld.', () => String) waarde: string | null;
  @Veld('PARTNER', 'Eerste dag waarop zij zou gelden.', () => DatumType) geldigVan: string;
  @Veld('PARTNER', 'Eerste dag waarop zij niet meer zou gelden; leeg = tot de volgende waarde.', () => DatumType)
  geldigTot: string | null;
  @Veld('PARTNER', 'Waar de waarde vandaan komt.', () => String) bron: string;
  @Veld('PARTNER', 'Toelichting voor wie beslist.', () => String) toelichting: string | null;
  @Veld('PARTNER', 'Hoe het ervoor staat.', () => StatusType) status: keyof typeof StatusType;
  @Veld('PARTNER', 'Wanneer het is ingediend.', () => Date) ingediendOp: Date;
  @Veld('PARTNER', 'In welke rol het is ingediend.', () => String) ingediendRol: string;
  @Veld('PARTNER', 'Diende u dit zelf in? Dan beslist een ander.', () => Boolean) vanMij: boolean;
  @Veld('PARTNER', 'Wanneer erover is beslist.', () => Date) beslistOp: Date | null;
  @Veld('PARTNER', 'In welke rol erover is beslist.', () => String) beslistRol: string | null;
  @Veld('PARTNER', 'Waarom het is afgewezen.', () => String) reden: string | null;
}
