import { useSyncExternalStore } from 'react';

/** Whether the gateway still knows us. It starts hopeful; the first 401 anywhere in the app ends it. */
type Stand = 'onbekend' | 'ingelogd' | 'afgemeld' | 'verlopen';

let stand: Stand = 'onbekend';
const luisteraars = new Set<() => void>();

function zet(nieuw: Stand): void {
  if (nieuw === stand) return;
  stand = nieuw;
  for (const luisteraar of luisteraars) luisteraar();
}

/** An answer arrived with our session. */
export const meldIngelogd = (): void => zet('ingelogd');

/** A 401 after earlier answers is an idle timeout, before any answer a first visit. */
export const meldNietIngelogd = (): void => zet(stand === 'ingelogd' || stand === 'verlopen' ? 'verlopen' : 'afgemeld');

const abonneer = (luisteraar: () => void): (() => void) => {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
};

export const useSessie = (): Stand => useSyncExternalStore(abonneer, () => stand);
