import bestand from './partnerfeiten.json';
import type { Partnersoort } from './categorie';

/** A partner of the platform: fixed slug, name, kind. */
export interface PartnerFeit {
  readonly id: string;
  readonly naam: string;
  readonly soort: Partnersoort;
  readonly oin: string | null;
  readonly gemeenten: readonly string[];
  /** ISO dates between which the partner takes part; null = not limited. */
  readonly van: string | null;
  readonly tot: string | null;
  /** Signed the agreements of S3: party to T5's notices. */
  readonly ondertekenaar: boolean;
  /** Invented for the demo; a database with real data does not know it. */
  readonly demo?: true;
}

/** Every partner that a token, file or argument may name (domain: "Partners"). */
export const partners = bestand as unknown as readonly PartnerFeit[];
