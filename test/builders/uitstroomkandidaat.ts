import { UitstroomService } from '../../subgraphs/zorg/uitstroom/uitstroom.service';
import type { Wereld } from '../support/wereld';

export const coordinator = {
  partner: 'coordinatiepunt-weer-thuis',
  rol: 'coordinatiepunt/coordinator-uitstroom',
  doel: 'UITSTROOM_WEER_THUIS',
} as const;

/**
 * A person who leaves care, registered by a zorgaanbieder and, with `corporatie`, matched to it; answers its id. Matching
 * needs a convenant weer-thuis in force between coördinatiepunt, zorgaanbieder and corporatie.
 */
export async function aUitstroomkandidaat(
  wereld: Wereld,
  { zorgaanbieder = 'cosis', corporatie, op }: { zorgaanbieder?: string; corporatie?: string; op?: string } = {},
): Promise<string> {
  const aanbieder = {
    partner: zorgaanbieder,
    rol: 'zorgaanbieder/zorgcoordinator',
    doel: 'UITSTROOM_WEER_THUIS',
  } as const;
  const wanneer = op === undefined ? {} : { op };
  const [id = ''] = await wereld
    .verzoek('zorg', aanbieder)
    .dienst(UitstroomService)
    .meldAan([
      { herkomst: 'BESCHERMD_WONEN', persoon: { naam: 'Uit Stroom', contact: null, geboortejaar: 1990 }, ...wanneer },
    ]);
  if (corporatie !== undefined)
    await wereld
      .verzoek('zorg', coordinator)
      .dienst(UitstroomService)
      .match([{ kandidaat: id, naar: corporatie, ...wanneer }]);
  return id;
}
