import type { Afspraakstatus } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { naamVan, statussen } from './woorden';

const toon: Record<Afspraakstatus, 'neutral' | 'good' | 'attention'> = {
  OP_KOERS: 'good',
  BEHAALD: 'good',
  LET_OP: 'attention',
  ACHTER: 'attention',
  NIET_VASTGESTELD: 'neutral',
};

/** How it goes, in words. */
export const Stand = ({ status }: { status: Afspraakstatus | null }) => (
  <Badge tone={status === null ? 'neutral' : toon[status]}>{naamVan(statussen, status)}</Badge>
);
