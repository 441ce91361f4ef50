import type { Ontvangst } from '../../kern/uitgaand';

/** A candidate is placed by the allocation of a dwelling, and waits again when that is withdrawn. */
export const uitstroomOntvangst: readonly Ontvangst[] = [
  {
    soort: 'toewijzing.gedaan',
    verwerk: async (m, { kandidaat, toewijzing, datum }) => {
      if (kandidaat == null) return;
      await m.query(
        `update zorg.uitstroomkandidaat set fase = 'GEPLAATST', toewijzing_id = $2, geplaatst_op = $3 where id = $1 and fase = 'GEMATCHT'`,
        [kandidaat, toewijzing, datum],
      );
    },
  },
  {
    soort: 'toewijzing.gecorrigeerd',
    verwerk: async (m, { kandidaat, toewijzing, vervangt, datum }) => {
      await m.query(
        'update zorg.uitstroomkandidaat set toewijzing_id = $3, geplaatst_op = $4 where id = $1 and toewijzing_id = $2',
        [kandidaat, vervangt, toewijzing, datum],
      );
    },
  },
  {
    soort: 'toewijzing.ingetrokken',
    verwerk: async (m, { kandidaat, toewijzing }) => {
      if (kandidaat == null) return;
      await m.query(
        `update zorg.uitstroomkandidaat set fase = 'GEMATCHT', toewijzing_id = null, geplaatst_op = null
          where id = $1 and toewijzing_id = $2 and fase in ('GEPLAATST','PROEFWONEN')`,
        [kandidaat, toewijzing],
      );
    },
  },
];
