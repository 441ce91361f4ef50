import { Bar, BarChart, LabelList, Legend, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { formatPercent } from '../../ui/format';

export interface Post {
  naam: string;
  /** 0–100; null = not known, and then there is no bar. */
  waarde: number | null;
  tweede?: number | null;
}

interface Lijn {
  waarde: number;
  naam: string;
  /** Dashed: an aim or guideline, no hard norm. */
  streep?: boolean;
}

interface StaafProps {
  posten: readonly Post[];
  reeksen: readonly [string, ...string[]];
  lijnen: readonly Lijn[];
}

/** Shares side by side with the norm (a whole line) or the aim (a dashed one). */
export default function StaafGrafiek({ posten, reeksen, lijnen }: StaafProps) {
  const [eerste, tweede] = reeksen;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...posten]}
        layout="vertical"
        margin={{ top: 20, right: 48, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, 100]} unit="%" stroke="var(--buurtgraaf-tekst-zacht)" />
        <YAxis
          type="category"
          dataKey="naam"
          width={128}
          interval={0}
          stroke="var(--buurtgraaf-tekst-zacht)"
          tick={{ fontSize: 13 }}
        />
        {tweede !== undefined && <Legend />}
        <Bar dataKey="waarde" name={eerste} fill="var(--buurtgraaf-reeks-2)" isAnimationActive={false}>
          <LabelList
            dataKey="waarde"
            position="right"
            formatter={(waarde) => (typeof waarde === 'number' ? formatPercent(waarde) : '')}
            fill="var(--buurtgraaf-tekst)"
          />
        </Bar>
        {tweede !== undefined && (
          <Bar dataKey="tweede" name={tweede} fill="var(--buurtgraaf-reeks-4)" isAnimationActive={false}>
            <LabelList
              dataKey="tweede"
              position="right"
              formatter={(waarde) => (typeof waarde === 'number' ? formatPercent(waarde) : '')}
              fill="var(--buurtgraaf-tekst)"
            />
          </Bar>
        )}
        {lijnen.map(({ waarde, naam, streep }) => (
          <ReferenceLine
            key={naam}
            x={waarde}
            stroke="var(--buurtgraaf-doel)"
            strokeWidth={2}
            {...(streep ? { strokeDasharray: '6 4' } : {})}
            label={{ value: naam, position: 'top', fill: 'var(--buurtgraaf-doel)', fontSize: 12 }}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
