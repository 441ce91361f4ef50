import { DateTime } from 'luxon';
import type { Projectfase } from './project.enum';

interface Planning {
  fase: Projectfase;
  gepland: string | null;
  verwacht: string | null;
  opgeleverd: string | null;
}

const dagenTussen = (van: string, tot: string): number =>
  Math.round(DateTime.fromISO(tot, { zone: 'utc' }).diff(DateTime.fromISO(van, { zone: 'utc' }), 'days').days);

/**
 * Days later (or, below 0, earlier) than first planned (V18). What is not delivered is at least as late as today: an expected day
 * that has passed tells nothing any more. Null = not known.
 */
export function vertragingVan({ fase, gepland, verwacht, opgeleverd }: Planning, vandaag: string): number | null {
  if (gepland === null || fase === 'VERVALLEN') return null;
  if (fase === 'OPGELEVERD') return opgeleverd === null ? null : dagenTussen(gepland, opgeleverd);
  const nu = verwacht === null || verwacht < vandaag ? vandaag : verwacht;
  // Without a newer word a plan that still lies ahead is on time.
  return verwacht === null && gepland >= vandaag ? 0 : dagenTussen(gepland, nu);
}

export function vertragingUitleg({ fase, gepland, opgeleverd }: Planning): string | null {
  if (fase === 'VERVALLEN') return 'Het project gaat niet door.';
  if (gepland === null) return 'De eerste planning is niet bekend.';
  return fase === 'OPGELEVERD' && opgeleverd === null ? 'De dag van oplevering is niet bekend.' : null;
}
