import { Area, ComposedChart, CartesianGrid, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { PrognosePuntFragment } from '../../gql/graphql';
import { axisMarks } from '../../ui/axis';
import { formatCount, formatDate } from '../../ui/format';

/** The band between the low and the high line, with what is expected in it. */
export default function PrognoseGrafiek({ punten }: { punten: readonly PrognosePuntFragment[] }) {
  const reeks = punten.map(({ peildatum, aantal, laag, hoog }) => ({
    moment: Date.parse(`${peildatum}T00:00:00Z`),
    aantal,
    band: [laag ?? aantal, hoog ?? aantal],
  }));
  const jaren = [...new Set(punten.map(({ peildatum }) => peildatum.slice(0, 4)))].slice(1);
  const hoogte = axisMarks(reeks.flatMap(({ band }) => band));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={reeks} margin={{ top: 16, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--buurtgraaf-lijn)" vertical={false} />
        <XAxis
          dataKey="moment"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          ticks={jaren.map((jaar) => Date.UTC(Number(jaar), 0, 1))}
          tickFormatter={(moment: number) => String(new Date(moment).getUTCFullYear())}
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
          labelFormatter={(moment) => formatDate(new Date(Number(moment)).toISOString())}
          formatter={(waarde, naam) => [
            Array.isArray(waarde)
              ? waarde.map((een) => formatCount(Number(een))).join(' tot ')
              : formatCount(Number(waarde)),
            naam,
          ]}
          wrapperClassName="grafiek-tip"
        />
        <Legend />
        <Area
          dataKey="band"
          name="Tussen de lage en de hoge lijn"
          stroke="none"
          fill="var(--buurtgraaf-reeks-4)"
          fillOpacity={0.6}
          isAnimationActive={false}
        />
        <Line
          dataKey="aantal"
          name="Verwachting"
          stroke="var(--buurtgraaf-accent)"
          strokeWidth={3}
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
