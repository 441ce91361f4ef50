import type { EntityManager } from 'typeorm';
import type { Ontvangst } from '../../kern/uitgaand';

async function zet(m: EntityManager, woning: unknown, status: 'VERHUURD' | 'LEEG', alleenBij: string[]): Promise<void> {
  await m.query(
    `update woningvoorraad.woning_bedrijf set status = $2, versie = versie + 1 where id = $1 and status = any($3)`,
    [woning, status, alleenBij],
  );
}

/** An allocation lets the dwelling, a withdrawn one frees it; a dwelling that is gone by then stays gone. */
export const bewoning: readonly Ontvangst[] = [
  {
    soort: 'toewijzing.gedaan',
    verwerk: (m, { woning }) => zet(m, woning, 'VERHUURD', ['LEEG', 'VERHUURD', 'RENOVATIE']),
  },
  { soort: 'toewijzing.ingetrokken', verwerk: (m, { woning }) => zet(m, woning, 'LEEG', ['VERHUURD', 'LEEG']) },
];
