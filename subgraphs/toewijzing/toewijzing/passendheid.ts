export type Passendheid = 'PASSEND' | 'NIET_PASSEND' | 'NIET_VAN_TOEPASSING' | 'ONBEKEND';

/** Income limits of one year in cents; null = not verified. */
export interface Inkomensgrens {
  jaar: number;
  passend_een: number | null;
  passend_meer: number | null;
  passend_een_ouderen: number | null;
  passend_meer_ouderen: number | null;
}

/** Rent limits of one year in cents; null = not verified. */
export interface Aftoppingsgrens {
  jaar: number;
  eerste_aftopping_cent: number | null;
  tweede_aftopping_cent: number | null;
}

/** Which rent is held against the limit: the kale huur with service costs, or the kale huur alone. */
export type TellendeHuur = 'REKENHUUR' | 'KALE_HUUR';

export interface Passendvraag {
  grootte: number | null;
  ouderenhuishouden: boolean | null;
  rekeninkomenCent: number | null;
  kaleHuurCent: number | null;
  servicekostenCent: number | null;
  /** By the year of allocation; null = not known. */
  telt: TellendeHuur | null;
  inkomensgrens: Inkomensgrens | null;
  aftoppingsgrens: Aftoppingsgrens | null;
}

/** Up to which income a household has the right to huurtoeslag: the primary target group (V16). */
export function grensVoorInkomen({
  grootte,
  ouderenhuishouden,
  inkomensgrens,
}: Pick<Passendvraag, 'grootte' | 'ouderenhuishouden' | 'inkomensgrens'>): number | null {
  if (grootte === null || inkomensgrens === null) return null;
  if (ouderenhuishouden === true)
    return grootte === 1 ? inkomensgrens.passend_een_ouderen : inkomensgrens.passend_meer_ouderen;
  return grootte === 1 ? inkomensgrens.passend_een : inkomensgrens.passend_meer;
}

/**
 * T9: a household with the right to huurtoeslag gets a rent not above its aftoppingsgrens (1–2 persons the first, 3 or more
 * the second). An unknown limit, income or rent gives ONBEKEND, never a guess. The rent that counts is dated: the rekenhuur,
 * with service costs, up to 2025 and the kale huur from 2026.
 */
export function bepaalPassendheid(vraag: Passendvraag): Passendheid {
  const { grootte, rekeninkomenCent, kaleHuurCent, servicekostenCent, telt, aftoppingsgrens } = vraag;
  const inkomensgrens = grensVoorInkomen(vraag);
  if (grootte === null || rekeninkomenCent === null || inkomensgrens === null) return 'ONBEKEND';
  if (rekeninkomenCent > inkomensgrens) return 'NIET_VAN_TOEPASSING';
  const huurgrens = grootte <= 2 ? aftoppingsgrens?.eerste_aftopping_cent : aftoppingsgrens?.tweede_aftopping_cent;
  if (huurgrens == null || kaleHuurCent === null || telt === null) return 'ONBEKEND';
  // Whatever the service costs are, they make no rent lower.
  if (kaleHuurCent > huurgrens) return 'NIET_PASSEND';
  if (telt === 'KALE_HUUR') return 'PASSEND';
  if (servicekostenCent === null) return 'ONBEKEND';
  return kaleHuurCent + servicekostenCent <= huurgrens ? 'PASSEND' : 'NIET_PASSEND';
}
