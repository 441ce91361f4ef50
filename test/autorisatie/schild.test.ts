import type { Doel } from '../../schema/beleid/categorie';
import { alleVelden } from './document';
import { stelOp, type Opstelling } from './opstelling';
import { veldletter, type Wie } from './orakel';
import { profielen } from './profielen';

describe('het schild alleen houdt tegen wat gesloten is', () => {
  let opstelling: Opstelling;
  const document = alleVelden();

  beforeAll(async () => {
    opstelling = await stelOp();
    // Only in this database: the wall behind the shield is taken away.
    const tabellen = await opstelling.wereld.sql<{ naam: string }>(
      `select c.oid::regclass::text as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relrowsecurity and n.nspname !~ '^pg_'`,
    );
    for (const { naam } of tabellen) {
      await opstelling.wereld.sql(`alter table ${naam} no force row level security`);
      await opstelling.wereld.sql(`alter table ${naam} disable row level security`);
    }
  }, 120_000);
  afterAll(() => opstelling.wereld.stop());

  /** Every closed field below this value that holds something. */
  function gevuld(waarde: unknown, wie: Wie, pad: string): string[] {
    if (Array.isArray(waarde)) return waarde.flatMap((deel) => gevuld(deel, wie, pad));
    if (typeof waarde !== 'object' || waarde === null || !('__typename' in waarde)) return [];
    const { __typename: type, ...velden } = waarde as { __typename: string };
    return Object.entries(velden).flatMap(([veld, deel]) => {
      if (veldletter(wie, type, veld) === '-') return deel === null ? [] : [`${pad}.${veld}`];
      return gevuld(deel, wie, `${pad}.${veld}`);
    });
  }

  test.each(profielen.map((wie) => [`${wie.rol} van ${wie.partner}, ${wie.doel}`, wie] as const))(
    '%s',
    async (_naam, wie) => {
      const { wereld, rij } = opstelling;
      const ids = {
        woning: rij('woning woonservice').id,
        toewijzing: rij('toewijzing woonservice regulier').id,
        woningzoekende: rij('woningzoekende woonservice').id,
        dossier: rij('dossier gedeeld').id,
      };
      const { data } = await wereld.vraag({ ...wie, doel: wie.doel as Doel }, document, ids);
      expect(data).not.toBeNull();
      expect(gevuld({ ...(data as object), __typename: 'Query' }, wie, 'Query')).toEqual([]);
    },
  );
});
