import { randomUUID } from 'node:crypto';
import { Verzoek } from '../../subgraphs/kern/verzoek';
import type { Toewijzing } from '../../subgraphs/toewijzing/toewijzing/toewijzing.entity';
import type { WijsToeInput } from '../../subgraphs/toewijzing/toewijzing/toewijzing.input';
import { WijsToeService } from '../../subgraphs/toewijzing/toewijzing/wijs-toe.service';
import type { Beller, Wereld } from '../support/wereld';
import { aWoning } from './woning';

/** A verhuurmedewerker of a corporatie, under the doel that the ground asks for. */
export const verhuurder = (partner = 'actium', grondslag?: WijsToeInput['grondslag']): Beller => ({
  partner,
  rol: 'corporatie/verhuurmedewerker',
  doel: grondslag === 'UITSTROOM' ? 'UITSTROOM_WEER_THUIS' : 'WOONRUIMTEVERDELING',
});

/** An order for a dwelling (`aWoning(wereld, { status: 'LEEG' })`): today, a household of two, regular. */
export function anOpdracht(
  woning: { id: string; versie: number },
  overrides: Partial<WijsToeInput> = {},
): WijsToeInput {
  return {
    idempotencySleutel: randomUUID(),
    woning: woning.id,
    woningVersie: woning.versie,
    huishouden: {
      grootte: 2,
      samenstelling: 'stel',
      rekeninkomen: 25_000,
      inschrijfdatum: '2019-01-01',
      eersteReactie: '2019-06-01',
    },
    datum: '2020-01-02',
    grondslag: 'REGULIER',
    ...overrides,
  };
}

/** An allocation through the real service, as its owner's verhuurmedewerker. */
export function aToewijzing(
  wereld: Wereld,
  woning: { id: string; versie: number; eigenaar?: string },
  overrides: Partial<WijsToeInput> = {},
): Promise<Toewijzing> {
  const verzoek: Verzoek = wereld.verzoek('toewijzing', verhuurder(woning.eigenaar, overrides.grondslag));
  return verzoek.dienst(WijsToeService).wijsToe(anOpdracht(woning, { datum: verzoek.klok.vandaag(), ...overrides }));
}

export interface LegeWoning {
  id: string;
  versie: number;
  eigenaar: string;
}

/** An empty dwelling of a corporatie, with a rent of 600 euros since 2010. */
export async function legeWoning(
  wereld: Wereld,
  {
    eigenaar = 'actium',
    wijk = 'WK010600',
    status = 'LEEG',
  }: { eigenaar?: string; wijk?: string; status?: 'LEEG' | 'VERHUURD' } = {},
): Promise<LegeWoning> {
  return { id: await aWoning(wereld, { eigenaar, wijk, status, peildatum: '2010-01-01' }), versie: 1, eigenaar };
}
