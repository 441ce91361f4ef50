import { Bar, BarChart, Legend, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatPercent } from '../../ui/format';
import { streepjes } from './as';
import type { Meterstand } from './meter.zin';

const lijn = (waarde: number, naam: string) => (
  <ReferenceLine
    x={waarde}
    stroke="var(--buurtgraaf-doel)"
    strokeDasharray="6 4"
    label={{ value: `${naam} ${formatPercent(waarde)}`, position: 'top', fill: 'var(--buurtgraaf-doel)' }}
  />
);

/** One bar per corporatie against the norm; the part for outflow first, so that it can be read against its guide value. */
export default function MeterGrafiek({ standen }: { standen: readonly Meterstand[] }) {
  const staven = standen.map(({ corporatie, percentage, uitstroomPercentage }) => ({
    corporatie,
    uitstroom: uitstroomPercentage ?? 0,
    overig: uitstroomPercentage === null ? 0 : (percentage ?? 0) - uitstroomPercentage,
    samen: uitstroomPercentage === null ? (percentage ?? 0) : 0,
  }));
  const { norm, uitstroomRichtwaarde } = standen[0] ?? { norm: null, uitstroomRichtwaarde: null };
  const as = streepjes([norm, ...standen.map(({ percentage }) => percentage)]);
  const reeksen = [
    ['uitstroom', 'Uitstroom uit zorg en opvang', 'var(--buurtgraaf-reeks-2)'],
    ['overig', 'Andere vrije ruimte', 'var(--buurtgraaf-reeks-1)'],
    ['samen', 'Vrije ruimte, niet gesplitst', 'var(--buurtgraaf-reeks-4)'],
  ] as const;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={staven}
        layout="vertical"
        margin={{ top: 24, right: 24, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={[0, as.at(-1) ?? 0]}
          ticks={as}
          tickFormatter={formatPercent}
          stroke="var(--buurtgraaf-tekst-zacht)"
        />
        <YAxis
          type="category"
          dataKey="corporatie"
          width={104}
          interval={0}
          stroke="var(--buurtgraaf-tekst-zacht)"
          tick={{ fontSize: 13 }}
        />
        <Tooltip formatter={(deel) => formatPercent(Number(deel))} wrapperClassName="grafiek-tip" />
        <Legend itemSorter={null} />
        {reeksen
          .filter(([sleutel]) => staven.some((staaf) => staaf[sleutel] > 0))
          .map(([sleutel, naam, kleur]) => (
            <Bar
              key={sleutel}
              dataKey={sleutel}
              name={naam}
              stackId="ruimte"
              fill={kleur}
              stroke="var(--buurtgraaf-vlak)"
              maxBarSize={56}
              isAnimationActive={false}
            />
          ))}
        {uitstroomRichtwaarde !== null && lijn(uitstroomRichtwaarde, 'Richtwaarde')}
        {norm !== null && lijn(norm, 'Norm')}
      </BarChart>
    </ResponsiveContainer>
  );
}
