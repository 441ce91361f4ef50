import { DataTable } from '../../ui/data-table';
import { formatDate } from '../../ui/format';
import type { Rapportindicator } from './inhoud';
import { getal } from './woorden';

const breedte = 320;
const hoogte = 90;
const rand = 8;

/** How an indicator went: a line where there is one to draw, and always the same figures as a table. */
export function Reeks({ indicator: { naam, eenheid, doel, reeks } }: { indicator: Rapportindicator }) {
  if (reeks.length < 2) return null;
  return (
    <figure className="rapport__reeks">
      <Lijnen reeks={reeks} doel={doel} naam={naam} />
      <DataTable
        caption={`Verloop van ${naam} (${eenheid})`}
        rows={reeks}
        rowKey={({ peildatum, partij, onderdeel }) => `${peildatum} ${partij ?? ''} ${onderdeel ?? ''}`}
        columns={[
          { header: 'Peildatum', cell: ({ peildatum }) => formatDate(peildatum) },
          {
            header: 'Voor',
            cell: ({ partij, onderdeel }) => [partij, onderdeel].filter(Boolean).join(', ') || 'alles',
          },
          { header: 'Stand', cell: ({ waarde }) => (waarde === null ? 'onbekend' : getal(waarde)), numeric: true },
        ]}
      />
    </figure>
  );
}

interface Punt {
  peildatum: string;
  waarde: number;
}

function Lijnen({ reeks, doel, naam }: Pick<Rapportindicator, 'reeks' | 'doel' | 'naam'>) {
  const groepen = new Map<string, Punt[]>();
  for (const { peildatum, waarde, partij, onderdeel } of reeks) {
    const groep = `${partij ?? ''} ${onderdeel ?? ''}`;
    if (waarde !== null) groepen.set(groep, [...(groepen.get(groep) ?? []), { peildatum, waarde }]);
  }
  const lijnen = [...groepen.values()].filter((punten) => punten.length > 1);
  if (lijnen.length === 0) return null;
  const waarden = [...lijnen.flat().map(({ waarde }) => waarde), ...(doel === null ? [] : [doel])];
  const dagen = lijnen.flat().map(({ peildatum }) => Date.parse(peildatum));
  const [laag, hoog] = [Math.min(...waarden), Math.max(...waarden)];
  const [eerste, laatste] = [Math.min(...dagen), Math.max(...dagen)];
  const x = (dag: string): number =>
    rand + ((Date.parse(dag) - eerste) / (laatste - eerste || 1)) * (breedte - 2 * rand);
  const y = (waarde: number): number => rand + (1 - (waarde - laag) / (hoog - laag || 1)) * (hoogte - 2 * rand);
  return (
    <svg
      viewBox={`0 0 ${breedte} ${hoogte}`}
      className="rapport__grafiek"
      role="img"
      aria-label={`Verloop van ${naam}; de getallen staan in de tabel hieronder.`}
    >
      {doel !== null && <line className="rapport__doellijn" x1={rand} x2={breedte - rand} y1={y(doel)} y2={y(doel)} />}
      {lijnen.map((punten, nummer) => (
        <g key={nummer} className={`rapport__lijn rapport__lijn--${(nummer % 3) + 1}`}>
          <polyline points={punten.map((p) => `${x(p.peildatum)},${y(p.waarde)}`).join(' ')} />
          {punten.map((p) => (
            <circle key={p.peildatum} cx={x(p.peildatum)} cy={y(p.waarde)} r={3} />
          ))}
        </g>
      ))}
    </svg>
  );
}
