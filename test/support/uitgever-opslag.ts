import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** State of an issuer of somebody else (its sessions, codes and grants), which forgets it when it stops. */
export function maakOpslag(): (soort: string) => Adapter {
  const inhoud = new LRUCache<string, AdapterPayload>({ max: 5000 });
  const perUid = new LRUCache<string, string>({ max: 5000 });
  return (soort) => {
    const sleutel = (id: string): string => `${soort}:${id}`;
    const vind = (id: string | undefined): Promise<AdapterPayload | undefined> =>
      Promise.resolve(id === undefined ? undefined : inhoud.get(sleutel(id)));
    return {
      find: vind,
      findByUid: (uid) => vind(perUid.get(uid)),
      // The device flow is off.
      findByUserCode: () => Promise.resolve(undefined),
      upsert(id, waarde, geldig) {
        inhoud.set(sleutel(id), waarde, geldig === undefined ? {} : { ttl: geldig * 1000 });
        if (soort === 'Session' && waarde.uid !== undefined) perUid.set(waarde.uid, id);
        return Promise.resolve();
      },
      consume(id) {
        const waarde = inhoud.get(sleutel(id));
        if (waarde) waarde.consumed = Math.floor(Date.now() / 1000);
        return Promise.resolve();
      },
      destroy(id) {
        inhoud.delete(sleutel(id));
        return Promise.resolve();
      },
      revokeByGrantId(grantId) {
        for (const [id, waarde] of inhoud.entries()) {
          if (id.startsWith(`${soort}:`) && waarde.grantId === grantId) inhoud.delete(id);
        }
        return Promise.resolve();
      },
    };
  };
}
