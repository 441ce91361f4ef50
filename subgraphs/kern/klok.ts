import { DateTime } from 'luxon';

/** Calendar logic is Dutch: a day begins and ends in this zone. */
export const zone = 'Europe/Amsterdam';

/** The domain clock: fixed by the setting NU (demo and tests), otherwise the real time. Never used for token expiry. */
export class Klok {
  constructor(private vast: Date | null = null) {}

  nu(): Date {
    return this.vast ?? new Date();
  }

  /** Today as ISO date in Amsterdam. */
  vandaag(): string {
    return datumIn(this.nu());
  }

  zet(vast: Date | null): void {
    this.vast = vast;
  }

  get staatVast(): Date | null {
    return this.vast;
  }
}

/** The Amsterdam calendar date (yyyy-mm-dd) of a moment. */
export function datumIn(moment: Date): string {
  return DateTime.fromJSDate(moment, { zone }).toISODate() ?? '';
}

/** The last moment (23:59:59.999) of an Amsterdam calendar date. */
export function eindeVanDag(datum: string): Date {
  return DateTime.fromISO(datum, { zone }).endOf('day').toJSDate();
}

/** The first moment of an Amsterdam calendar date. */
export function beginVanDag(datum: string): Date {
  return DateTime.fromISO(datum, { zone }).startOf('day').toJSDate();
}
