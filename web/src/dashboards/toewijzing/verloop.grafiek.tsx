import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatDate, formatPercent } from '../../ui/format';
import { streepjes } from './as';
import type { Verloop } from './verloop.zin';

const maandnaam = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' });
const naamVan = (moment: number): string => maandnaam.format(moment);

/** One line per corporatie, on a time axis: one has months, the other quarters. */
export default function VerloopGrafiek({ reeksen }: { reeksen: readonly Verloop[] }) {
  const momenten = [...new Set(reeksen.flatMap(({ punten }) => punten.map(({ tot }) => tot)))].sort();
  const rijen = momenten.map((tot) => ({
    moment: Date.parse(`${tot}T00:00:00Z`),
    ...Object.fromEntries(
      reeksen.map(({ corporatie, punten }) => [
        corporatie,
        punten.find((punt) => punt.tot === tot)?.percentage ?? null,
      ]),
    ),
  }));
  const norm = reeksen[0]?.norm ?? null;
  const as = streepjes([norm, ...reeksen.flatMap(({ punten }) => punten.map(({ percentage }) => percentage))]);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={rijen} margin={{ top: 16, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--buurtgraaf-lijn)" vertical={false} />
        <XAxis
          dataKey="moment"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          ticks={rijen.map(({ moment }) => moment)}
          tickFormatter={naamVan}
          padding={{ left: 16, right: 16 }}
          stroke="var(--buurtgraaf-tekst-zacht)"
        />
        <YAxis
          domain={[0, as.at(-1) ?? 0]}
          ticks={as}
          tickFormatter={formatPercent}
          width={56}
          stroke="var(--buurtgraaf-tekst-zacht)"
        />
        <Tooltip
          labelFormatter={(moment) => `tot en met ${formatDate(new Date(Number(moment)).toISOString())}`}
          formatter={(deel) => formatPercent(Number(deel))}
          wrapperClassName="grafiek-tip"
        />
        <Legend itemSorter={null} />
        {norm !== null && (
          <ReferenceLine
            y={norm}
            stroke="var(--buurtgraaf-doel)"
            strokeDasharray="6 4"
            label={{
              value: `Norm: ${formatPercent(norm)}`,
              position: 'insideBottomLeft',
              fill: 'var(--buurtgraaf-doel)',
            }}
          />
        )}
        {reeksen.map(({ corporatie }, nummer) => (
          <Line
            key={corporatie}
            dataKey={corporatie}
            stroke={`var(--buurtgraaf-reeks-${nummer + 1})`}
            strokeWidth={3}
            strokeDasharray={nummer === 0 ? '' : '8 4'}
            dot={{ r: 4, fill: 'var(--buurtgraaf-vlak)', strokeDasharray: '' }}
            connectNulls
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
