import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type { MeterRegelFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatPercent, formatPercentAgainst } from '../../ui/format';
import { Empty } from '../../ui/states';
import type { View } from '../../ui/view-switch';
import { meterZin, normnaam, standZin, type Meterstand } from './meter.zin';

graphql(`
  fragment MeterRegel on VrijeBeleidsruimte {
    corporatie {
      id
      naam
    }
    jaar
    toewijzingen
    noemer
    noemerSoort
    afwijkend
    percentage
    norm
    ruimte
    uitstroom
    uitstroomPercentage
    uitstroomRichtwaarde
    uitstroomBijgewerktTot
    status
    bijgewerktTot
    reden
  }
`);

const MeterGrafiek = lazy(() => import('./meter.grafiek'));

interface MeterProps {
  jaar: number;
  standen: readonly MeterRegelFragment[];
  bron: string;
  view: View;
  onView: (view: View) => void;
  permalink: string;
  exports: ReactNode;
}

const aantal = (waarde: number | null): string => (waarde === null ? 'nog niet bekend' : formatCount(waarde));
const deel = (waarde: number | null): string => (waarde === null ? 'nog niet bekend' : formatPercent(waarde));

/** An outflow that is withheld is not the same as a year without figures. */
const ofNietGetoond = ({ bijgewerktTot }: Meterstand, tekst: string | null): string =>
  tekst ?? (bijgewerktTot === null ? 'nog niet bekend' : 'niet getoond');

const doelZin = ({ norm, uitstroomRichtwaarde }: Pick<Meterstand, 'norm' | 'uitstroomRichtwaarde'>): string =>
  norm === null
    ? 'nog niet vastgesteld'
    : `hoogstens ${formatPercent(norm)} buiten de gewone regels${uitstroomRichtwaarde === null ? '' : `, waarvan ${formatPercent(uitstroomRichtwaarde)} voor uitstroom`}`;

/** How much of the 20 % each corporatie used this year, and what remains (T1–T3). */
export function Meter({ jaar, standen, ...toon }: MeterProps) {
  const rijen: Meterstand[] = standen.map((stand) => ({
    ...stand,
    jaar,
    corporatie: stand.corporatie?.naam ?? 'Onbekende corporatie',
  }));
  const dagen = [...new Set(rijen.map(({ bijgewerktTot }) => bijgewerktTot).filter((dag) => dag !== null))].sort();
  const bekend = rijen.some(({ percentage }) => percentage !== null);
  const zonderStatushouders = standen.some(({ noemerSoort }) => noemerSoort === 'EXCLUSIEF_STATUSHOUDERS');
  return (
    <FigurePanel
      wide
      title="Vrije ruimte per corporatie"
      sentence={meterZin(jaar, rijen)}
      target={doelZin(rijen[0] ?? { norm: null, uitstroomRichtwaarde: null })}
      source={toon.bron}
      date={dagen.length === 0 ? 'nog niet vastgesteld' : dagen.map(formatDate).join(' en ')}
      explanation={
        <Paragraph>
          Corporaties wijzen de meeste woningen toe volgens vaste regels. Van alle toewijzingen in een jaar mag een deel
          daarvan afwijken: de vrije ruimte. Uitstroom uit zorg en opvang hoort daarbij. Statushouders tellen niet mee
          als afwijking{zonderStatushouders ? ' en ook niet in het totaal' : ', wel in het totaal'}. Het oordeel volgt
          het onafgeronde percentage. Een corporatie ziet haar eigen stand van vandaag. Ieder ander ziet de stand van
          het laatste afgesloten kwartaal, zodat niemand uit een verandering kan afleiden wie een woning kreeg.
        </Paragraph>
      }
      view={toon.view}
      onView={toon.onView}
      permalink={toon.permalink}
      exports={toon.exports}
      chart={bekend ? <MeterGrafiek standen={rijen} /> : null}
      table={
        rijen.length === 0 ? (
          <Empty title={`Er zijn voor ${jaar} geen corporaties om te volgen.`} />
        ) : (
          <DataTable
            stack
            caption={`Vrije ruimte per corporatie in ${jaar}`}
            rows={rijen}
            rowKey={({ corporatie }) => corporatie}
            columns={[
              { header: 'Corporatie', cell: ({ corporatie }) => corporatie },
              {
                header: 'Deel',
                numeric: true,
                cell: ({ percentage, norm }) =>
                  percentage === null || norm === null ? deel(percentage) : formatPercentAgainst(percentage, norm),
              },
              { header: 'Nog ruimte voor', numeric: true, cell: ({ ruimte }) => aantal(ruimte) },
              { header: 'Buiten de regels', numeric: true, cell: ({ afwijkend }) => aantal(afwijkend) },
              {
                header: 'Toewijzingen',
                numeric: true,
                cell: ({ noemer, toewijzingen }) => aantal(noemer ?? toewijzingen),
              },
              {
                header: 'Uitstroom',
                numeric: true,
                cell: (stand) => ofNietGetoond(stand, stand.uitstroom === null ? null : formatCount(stand.uitstroom)),
              },
              {
                header: 'Deel uitstroom',
                numeric: true,
                cell: (stand) =>
                  ofNietGetoond(
                    stand,
                    stand.uitstroomPercentage === null ? null : formatPercent(stand.uitstroomPercentage),
                  ),
              },
              { header: 'Stand', cell: ({ status }) => (status === null ? 'nog niet bekend' : normnaam[status]) },
              {
                header: 'Tot en met',
                cell: ({ bijgewerktTot }) => (bijgewerktTot === null ? 'nog niet bekend' : formatDate(bijgewerktTot)),
              },
            ]}
          />
        )
      }
    >
      <ul>
        {rijen.map((stand) => (
          <li key={stand.corporatie}>{standZin(stand)}</li>
        ))}
      </ul>
    </FigurePanel>
  );
}
