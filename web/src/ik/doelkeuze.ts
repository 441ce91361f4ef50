import type { Doel } from '../gql/graphql';
import { doelnaam } from './woorden';

const sleutel = 'buurtgraaf.doel';

const isDoel = (waarde: string | null): waarde is Doel => waarde !== null && Object.hasOwn(doelnaam, waarde);

/** The doel chosen in this tab; it ends with the tab and with logging out. */
export function bewaardDoel(): Doel | null {
  const waarde = sessionStorage.getItem(sleutel);
  return isDoel(waarde) ? waarde : null;
}

export function bewaarDoel(doel: Doel | null): void {
  if (doel) sessionStorage.setItem(sleutel, doel);
  else sessionStorage.removeItem(sleutel);
}
