import type { ReactNode } from 'react';
import { DataTable } from '../../ui/data-table';
import { Badge } from '../../ui/badge';
import { Panel } from '../../ui/panel';
import type { Teller } from './overleg.page';
import { telzin } from './woorden';

/** How often partners met this year, beside what they agreed. */
export const Tellers = ({ tellers, children }: { tellers: readonly Teller[]; children?: ReactNode }) => (
  <Panel title="Hoe vaak dit jaar?">
    <DataTable
      stack
      caption="Gehouden overleggen naast wat is afgesproken"
      captionHidden
      rows={tellers}
      rowKey={({ regel }) => regel ?? ''}
      columns={[
        { header: 'Overleg', cell: ({ naam }) => naam },
        {
          header: 'Stand',
          cell: ({ gehouden, minimum, gepland }) => telzin(gehouden ?? 0, minimum, gepland ?? 0),
        },
        {
          header: 'Genoeg?',
          cell: ({ gehouden, minimum }) =>
            minimum === null ? (
              'geen aantal afgesproken'
            ) : (gehouden ?? 0) >= minimum ? (
              <Badge tone="good">ja</Badge>
            ) : (
              <Badge>nog niet</Badge>
            ),
        },
      ]}
    />
    {children}
  </Panel>
);
