import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { DataTable } from '../../ui/data-table';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import type { Soort, Uitkomst } from './verstuur';

const getal = (n: number): string => n.toLocaleString('nl-NL');

/** What came of a file: counts, or every fault with its place and what to do. */
export function Uitslag({ uitkomst, soort }: { uitkomst: Uitkomst; soort: Soort }) {
  const { telling, proef, fouten, aantalFouten } = uitkomst;
  if (telling === null)
    return (
      <Panel title={aantalFouten === 1 ? 'Eén fout gevonden' : `${getal(aantalFouten)} fouten gevonden`} wide>
        <Paragraph>
          <span role="alert">Er is niets opgeslagen. Verbeter het bestand en maak opnieuw een proefrit.</span>
        </Paragraph>
        {aantalFouten > fouten.length && (
          <Paragraph>Hieronder staan de eerste {getal(fouten.length)} fouten.</Paragraph>
        )}
        <DataTable
          caption="Fouten in het bestand"
          captionHidden
          stack
          rows={fouten.map((fout, plaats) => ({ ...fout, plaats }))}
          rowKey={({ plaats }) => String(plaats)}
          columns={[
            {
              header: 'Plek',
              cell: ({ regel }) => `${soort.vorm === 'CSV' ? 'regel' : soort.regelnaam[0]} ${getal(regel)}`,
            },
            { header: soort.vorm === 'CSV' ? 'Kolom' : 'Onderdeel', cell: ({ kolom }) => kolom || 'hele regel' },
            { header: 'Waarde', cell: ({ waarde }) => waarde || 'leeg' },
            { header: 'Wat is er, en wat doet u?', cell: ({ melding }) => melding },
          ]}
        />
      </Panel>
    );
  return (
    <Panel title={proef ? 'De proefrit ging goed' : 'Het bestand is ingelezen'} wide>
      <Paragraph>
        <span role="status">
          {proef
            ? 'Er is nog niets opgeslagen. Dit gebeurt er als u het bestand inleest:'
            : 'Alles uit het bestand staat nu in Buurtgraaf.'}
        </span>
      </Paragraph>
      <Facts
        entries={[
          ['Nieuw', getal(telling.nieuw)],
          ...(telling.bekend === undefined
            ? ([
                ['Gewijzigd', getal(telling.gewijzigd)],
                ['Ongewijzigd', getal(telling.ongewijzigd)],
              ] as const)
            : ([['Al bekend', getal(telling.bekend)]] as const)),
          ...(soort.peildatum ? [['Peildatum', uitkomst.peildatum] as const] : []),
        ]}
      />
    </Panel>
  );
}
