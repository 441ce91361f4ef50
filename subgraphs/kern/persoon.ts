import { createHmac } from 'node:crypto';
import { ID, Int } from 'type-graphql';
import { Type, Veld } from './veld';

/** A person as one partner may know them. The id is a pseudonym per partner, so that two partners cannot join on it (A4). */
@Type('Persoon', 'Een persoon, voor zover u die mag zien.', '@shareable')
export class Persoon {
  @Veld('OPENBAAR', 'Pseudoniem van deze persoon voor uw organisatie.', () => ID) id: string;
  @Veld('PERSOON', 'Naam.', () => String) naam?: string | null;
  @Veld('PERSOON', 'Geboortejaar.', () => Int) geboortejaar?: number | null;
  @Veld('PERSOON', 'Telefoonnummer of e-mailadres.', () => String) contact?: string | null;
}

/** The pairwise pseudonym of a person for one partner; without the key it cannot be computed or reversed. */
export const pseudoniemVoor = (sleutel: string, persoonId: string, partner: string): string =>
  createHmac('sha256', sleutel).update(`${persoonId}:${partner}`).digest('hex').slice(0, 32);
