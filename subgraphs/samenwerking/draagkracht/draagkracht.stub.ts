import { ID } from 'type-graphql';
import { Type, Veld } from '../../kern/veld';

/** What a wijk can carry, owned by leefbaarheid; samenwerking adds what partners say of it. */
@Type(
  'Draagkracht',
  'Wat een wijk aankan: het oordeel van partners, met de cijfers erachter (S3-36).',
  '@key(fields: "id")',
)
export class Draagkracht {
  @Veld('OPENBAAR', 'Kenmerk van het oordeel.', () => ID) id: string;
}
