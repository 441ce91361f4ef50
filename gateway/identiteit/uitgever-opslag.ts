import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';

/**
 * State of the embedded issuer (its sessions, codes and grants), in the database beside the gateway's own sessions: a login
 * may begin at one copy of the gateway and end at another.
 */
export function maakOpslag(pool: Pool): (soort: string) => Adapter {
  const vind = async (voorwaarde: string, waarden: string[]): Promise<AdapterPayload | undefined> => {
    const { rows } = await pool.query<{ inhoud: AdapterPayload }>(
      `select inhoud from gateway.uitgever
        where ${voorwaarde} and (vervalt is null or vervalt > clock_timestamp()) limit 1`,
      waarden,
    );
    return rows[0]?.inhoud;
  };
  return (soort) => ({
    find: (id) => vind('soort = $1 and id = $2', [soort, id]),
    findByUid: (uid) => vind(`soort = $1 and inhoud ->> 'uid' = $2`, [soort, uid]),
    // The device flow is off.
    findByUserCode: () => Promise.resolve(undefined),
    async upsert(id, inhoud, geldig) {
      await pool.query(
        `insert into gateway.uitgever (soort, id, inhoud, vervalt)
         values ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))
         on conflict (soort, id) do update set inhoud = excluded.inhoud, vervalt = excluded.vervalt`,
        [soort, id, JSON.stringify(inhoud), geldig ?? null],
      );
      if (soort === 'Session') await pool.query('delete from gateway.uitgever where vervalt < clock_timestamp()');
    },
    async consume(id) {
      await pool.query(
        `update gateway.uitgever
            set inhoud = inhoud || jsonb_build_object('consumed', floor(extract(epoch from clock_timestamp()))::bigint)
          where soort = $1 and id = $2`,
        [soort, id],
      );
    },
    async destroy(id) {
      await pool.query('delete from gateway.uitgever where soort = $1 and id = $2', [soort, id]);
    },
    async revokeByGrantId(grantId) {
      await pool.query(`delete from gateway.uitgever where soort = $1 and inhoud ->> 'grantId' = $2`, [soort, grantId]);
    },
  });
}
