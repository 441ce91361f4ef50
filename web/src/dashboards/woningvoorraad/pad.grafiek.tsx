import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { PadReeksFragment } from '../../gql/graphql';
import { axisMarks } from '../../ui/axis';
import { formatCount, formatDate } from '../../ui/format';

type Punten = NonNullable<PadReeksFragment['reeks']>;

const jaarVan = (moment: number): string => String(new Date(moment).getUTCFullYear());
const isoVan = (moment: number): string => new Date(moment).toISOString();

/** 1 January of every year inside the series: the marks of the time axis. */
function jaarstrepen(momenten: readonly number[]): number[] {
  const eerste = new Date(Math.min(...momenten)).getUTCFullYear();
  const laatste = new Date(Math.max(...momenten)).getUTCFullYear();
  return Array.from({ length: laatste - eerste + 1 }, (_, nummer) => Date.UTC(eerste + nummer, 0, 1));
}

export default function PadGrafiek({ punten, doel }: { punten: Punten; doel: number | null }) {
  const reeks = punten.map(({ peildatum, aantal }) => ({ moment: Date.parse(`${peildatum}T00:00:00Z`), aantal }));
  const strepen = jaarstrepen(reeks.map(({ moment }) => moment));
  const hoogte = axisMarks([...reeks.map(({ aantal }) => aantal), ...(doel === null ? [] : [doel])]);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={reeks} margin={{ top: 16, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--buurtgraaf-lijn)" vertical={false} />
        <XAxis
          dataKey="moment"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          ticks={strepen}
          tickFormatter={jaarVan}
          stroke="var(--buurtgraaf-tekst-zacht)"
        />
        <YAxis
          domain={[hoogte[0] ?? 0, hoogte.at(-1) ?? 0]}
          ticks={hoogte}
          tickFormatter={formatCount}
          width={56}
          stroke="var(--buurtgraaf-tekst-zacht)"
        />
        <Tooltip
          labelFormatter={(moment) => formatDate(isoVan(Number(moment)))}
          formatter={(aantal) => [formatCount(Number(aantal)), 'woningen']}
          wrapperClassName="grafiek-tip"
        />
        {doel !== null && (
          <ReferenceLine
            y={doel}
            stroke="var(--buurtgraaf-doel)"
            strokeDasharray="6 4"
            label={{
              value: `Doel: ${formatCount(doel)}`,
              position: 'insideBottomLeft',
              fill: 'var(--buurtgraaf-doel)',
            }}
          />
        )}
        <Line
          dataKey="aantal"
          stroke="var(--buurtgraaf-accent)"
          strokeWidth={3}
          dot={reeks.length <= 24 ? { r: 4, fill: 'var(--buurtgraaf-vlak)' } : false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
