import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { DataTable } from '../../ui/data-table';
import { formatCount, formatDate } from '../../ui/format';
import { Panel } from '../../ui/panel';
import type { Rapportinhoud } from './inhoud';
import { klassenaam, statustekst } from './woorden';

/** What a reader wants to know first: how the agreements stand, the stock, and how often partners met. */
export function Kerncijfers({
  inhoud: { stand, kernvoorraad, overleg, peildatum, rapport },
}: {
  inhoud: Rapportinhoud;
}) {
  const { aantal, doel, reden, klassen } = kernvoorraad;
  return (
    <>
      <Panel title="Stand van de afspraken">
        <DataTable
          caption="Aantal afspraken per status"
          captionHidden
          rows={stand}
          rowKey={({ status }) => status}
          columns={[
            { header: 'Status', cell: ({ status }) => statustekst[status].tekst },
            { header: 'Afspraken', cell: (rij) => formatCount(rij.aantal), numeric: true },
          ]}
        />
      </Panel>
      <Panel title="Kernvoorraad">
        <Paragraph>
          {aantal === null
            ? `De kernvoorraad op ${formatDate(peildatum)} is onbekend: ${reden ?? 'geen reden gegeven'}`
            : `Op ${formatDate(peildatum)} telt de kernvoorraad ${formatCount(aantal)} woningen. Doel: ${doel === null ? 'nog niet vastgesteld' : formatCount(doel)}.`}
        </Paragraph>
        {klassen.length > 0 && (
          <DataTable
            caption="Woningen per huurprijsklasse"
            rows={klassen}
            rowKey={({ klasse }) => klasse}
            columns={[
              { header: 'Kale huur', cell: ({ klasse }) => klassenaam[klasse] ?? klasse },
              { header: 'Woningen', cell: (rij) => formatCount(rij.aantal), numeric: true },
            ]}
          />
        )}
      </Panel>
      <Panel title={`Overleg in ${rapport.slice(0, 4)}`}>
        <DataTable
          stack
          caption="Gehouden en geplande overleggen"
          captionHidden
          rows={overleg}
          rowKey={({ naam }) => naam}
          columns={[
            { header: 'Overleg', cell: ({ naam }) => naam },
            { header: 'Gehouden', cell: ({ gehouden }) => formatCount(gehouden) },
            { header: 'Gepland', cell: ({ gepland }) => formatCount(gepland) },
            {
              header: 'Afgesproken',
              cell: ({ minimum }) => (minimum === null ? 'regelmatig' : `minstens ${formatCount(minimum)}`),
            },
          ]}
        />
      </Panel>
    </>
  );
}
