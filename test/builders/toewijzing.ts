import { randomUUID } from 'node:crypto';
import { Verzoek } from '../../subgraphs/kern/verzoek';
import type { Toewijzing } from '../../subgraphs/toewijzing/toewijzing/toewijzing.entity';
import type { WijsToeInput } from '../../subgraphs/toewijzing/toewijzing/toewijzing.input';
import { WijsToeService } from '../../subgraphs/toewijzing/toewijzing/wijs-toe.service';
import type { Beller, Wereld } from '../support/wereld';

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

/** An empty dwelling of a corporatie with a known rent. */
export async function legeWoning(
  wereld: Wereld,
  o: { eigenaar?: string; kaleHuurCent?: number; wijk?: string; status?: string } = {},
): Promise<LegeWoning> {
  const id = randomUUID();
  const eigenaar = o.eigenaar ?? 'actium';
  const basis = [id, eigenaar, o.wijk ?? 'WK010600'];
  await wereld.sql(
    `insert into woningvoorraad.woning (id, gemeente_code, eigenaar, wijk_code, soort, levensloopbestendig, geclusterd, flexwoning, standplaats)
     values ($1, 'GM0106', $2, $3, 'APPARTEMENT', false, false, false, false)`,
    basis,
  );
  await wereld.sql(
    `insert into woningvoorraad.woning_bedrijf (id, gemeente_code, eigenaar, wijk_code, id_extern, straat, huisnummer, postcode, plaats, status)
     values ($1::uuid, 'GM0106', $2, $3, ($1::uuid)::text, 'Proefstraat', 1, '9401AA', 'Assen', $4)`,
    [...basis, o.status ?? 'LEEG'],
  );
  await wereld.sql(
    `insert into woningvoorraad.woning_huur (woning_id, gemeente_code, eigenaar, wijk_code, kale_huur_cent, van, bekend)
     values ($1, 'GM0106', $2, $3, $4, '2000-01-01', '2000-01-01')`,
    [...basis, o.kaleHuurCent ?? 60_000],
  );
  return { id, versie: 1, eigenaar };
}
