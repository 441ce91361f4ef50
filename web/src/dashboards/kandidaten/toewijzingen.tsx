import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { useIk } from '../../ik/ik';
import { DataTable } from '../../ui/data-table';
import { formatDate } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { grondnaam, statusnaam } from '../toewijzing/woorden';
import { Corrigeer } from './corrigeer';
import type { Woning } from './kandidaten.page';
import { TrekIn } from './trek-in';

export type Toewijzingrij = NonNullable<Woning['toewijzingen']>[number];

interface Props {
  woning: Woning;
  klaar: (zin: string) => void;
}

/** What was decided about this dwelling before, corrections and withdrawals included; the one in force can be changed. */
export function Toewijzingen({ woning, klaar }: Props) {
  const { ik } = useIk();
  const [open, zetOpen] = useState<{ id: string; wat: 'intrekken' | 'corrigeren' } | null>(null);
  const rijen = woning.toewijzingen ?? [];
  const gekozen = rijen.find((rij) => rij.id === open?.id);
  /** Outflow is changed under its own doel. */
  const hier = ({ grondslag }: Toewijzingrij): boolean =>
    (grondslag === 'UITSTROOM') === (ik.doel === 'UITSTROOM_WEER_THUIS');
  const doe = (zin: string): void => {
    zetOpen(null);
    klaar(zin);
  };
  return (
    <Panel title="Toewijzingen van deze woning" anchor="toewijzingen">
      {rijen.length === 0 ? (
        <Paragraph>Deze woning is niet eerder toegewezen.</Paragraph>
      ) : (
        <DataTable
          caption="Toewijzingen van deze woning, de nieuwste bovenaan"
          captionHidden
          columns={[
            { header: 'Datum', cell: ({ datum }) => datum && formatDate(datum) },
            {
              header: 'Stand',
              cell: ({ status, vervangt }) =>
                `${status ? statusnaam[status] : 'niet bekend'}${vervangt ? ' (correctie)' : ''}`,
            },
            { header: 'Grondslag', cell: ({ grondslag }) => (grondslag ? grondnaam[grondslag] : 'voor u gesloten') },
            { header: 'Einde huur', cell: ({ eindeHuur }) => (eindeHuur ? formatDate(eindeHuur) : '–') },
            {
              header: 'Wijzigen',
              cell: (rij) =>
                rij.status === 'GELDIG' && hier(rij) ? (
                  <div className="rij">
                    <Button purpose="secondary" onClick={() => zetOpen({ id: rij.id, wat: 'corrigeren' })}>
                      Corrigeer<span className="visueel-verborgen"> de toewijzing van {rij.datum}</span>
                    </Button>
                    {!rij.eindeHuur && (
                      <Button purpose="subtle" onClick={() => zetOpen({ id: rij.id, wat: 'intrekken' })}>
                        Trek in<span className="visueel-verborgen">: de toewijzing van {rij.datum}</span>
                      </Button>
                    )}
                  </div>
                ) : (
                  '–'
                ),
            },
          ]}
          rows={rijen}
          rowKey={({ id }) => id}
          stack
        />
      )}
      {gekozen && open?.wat === 'intrekken' && (
        <TrekIn key={gekozen.id} toewijzing={gekozen} klaar={doe} sluit={() => zetOpen(null)} />
      )}
      {gekozen && open?.wat === 'corrigeren' && (
        <Corrigeer key={gekozen.id} id={gekozen.id} klaar={doe} sluit={() => zetOpen(null)} />
      )}
    </Panel>
  );
}
