import type { Parameterthema } from '../../gql/graphql';
import { inGewoneWoorden } from '../../ik/woorden';
import { DataTable } from '../../ui/data-table';
import { formatDay } from '../../ui/format';
import { Panel } from '../../ui/panel';
import type { ParameterRij } from './parameters.page';
import { metSleutel, type Sleutels } from './sleutels';
import { themas, toonPeriode, toonWaarde } from './woorden';

interface ThemaProps {
  thema: Parameterthema;
  parameters: readonly ParameterRij[];
  sleutels: Sleutels;
}

/** The parameters of one theme: what holds now, what comes, where it comes from, and every decision before. */
export function Thema({ thema, parameters, sleutels }: ThemaProps) {
  if (parameters.length === 0) return null;
  return (
    <Panel title={themas[thema]} wide>
      <DataTable
        caption={`Parameters: ${themas[thema]}`}
        captionHidden
        stack
        rowKey={(p) => p.id}
        rows={parameters}
        columns={[
          { header: 'Parameter', cell: (p) => metSleutel(p.naam, p.sleutel, sleutels) },
          { header: 'Nu', cell: nu },
          { header: 'Geldig', cell: (p) => (p.geldend === null ? '–' : toonPeriode(p.geldend)) },
          { header: 'Komt', cell: (p) => komt(p) || '–' },
          { header: 'Bron', cell: (p) => p.geldend?.bron ?? p.grond },
          {
            header: 'Geschiedenis',
            cell: (p) => <Geschiedenis parameter={p} wat={metSleutel(p.naam, p.sleutel, sleutels)} />,
          },
        ]}
      />
    </Panel>
  );
}

/** Of what is told per year afterwards, such as emissions, the last year that is known. */
function nu({ eenheid, geldend, komend, geschiedenis }: ParameterRij): string {
  const [laatste] = geschiedenis
    .filter(({ vervangenOp, geldigVan }) => vervangenOp === null && !komend.some((k) => k.geldigVan === geldigVan))
    .sort((a, b) => (b.geldigVan ?? '').localeCompare(a.geldigVan ?? ''));
  const waarde = toonWaarde(eenheid, geldend);
  if (geldend !== null || laatste === undefined) return waarde;
  return `${waarde}; het laatst ${toonWaarde(eenheid, laatste)} (${toonPeriode(laatste)})`;
}

/** Also of what has no value yet today. */
const komt = ({ eenheid, komend }: ParameterRij): string =>
  komend.map((waarde) => `${toonWaarde(eenheid, waarde)} (${toonPeriode(waarde)})`).join('; ');

function Geschiedenis({ parameter: { eenheid, geschiedenis }, wat }: { parameter: ParameterRij; wat: string }) {
  if (geschiedenis.length === 0) return <>–</>;
  return (
    <details>
      <summary>
        {geschiedenis.length} {geschiedenis.length === 1 ? 'waarde' : 'waarden'}
        <span className="visueel-verborgen"> van {wat}</span>
      </summary>
      <ul className="parameters__geschiedenis">
        {geschiedenis.map((w) => (
          <li key={w.id}>
            {toonWaarde(eenheid, w)} {toonPeriode(w)}
            {w.landelijk && ' (landelijk)'}
            {w.vervangenOp !== null && `, vervangen op ${formatDay(w.vervangenOp)}`}
            <span className="klein">
              {' '}
              {w.vastgelegdDoor === null
                ? 'Met het programma meegekomen'
                : `${w.vastgelegdDoor.naam}, ${inGewoneWoorden(w.vastgelegdRol ?? '')}, ${formatDay(w.vastgelegdOp)}`}
              . {w.bron}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
