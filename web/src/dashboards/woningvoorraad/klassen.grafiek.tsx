import { Bar, BarChart, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCount } from '../../ui/format';
import type { Verdeling } from './klassen';
import { aantalIn } from './klassen.zin';
import { klassen, klassenaam } from './woorden';

const procent = (deel: number): string => `${Math.round(deel * 100)}%`;

/** One bar per owner, stretched to 100%, so that large and small owners can be compared. */
export default function KlassenGrafiek({ verdelingen }: { verdelingen: readonly Verdeling[] }) {
  const staven = verdelingen.map(({ naam, perKlasse }) => ({
    naam,
    ...Object.fromEntries(klassen.map((klasse) => [klasse, aantalIn(perKlasse ?? [], klasse)])),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={staven}
        layout="vertical"
        stackOffset="expand"
        margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" tickFormatter={procent} stroke="var(--buurtgraaf-tekst-zacht)" />
        <YAxis
          type="category"
          dataKey="naam"
          width={104}
          interval={0}
          stroke="var(--buurtgraaf-tekst-zacht)"
          tick={{ fontSize: 13 }}
        />
        <Tooltip formatter={(aantal) => formatCount(Number(aantal))} wrapperClassName="grafiek-tip" />
        <Legend itemSorter={null} />
        {klassen.map((klasse, nummer) => (
          <Bar
            key={klasse}
            dataKey={klasse}
            name={klassenaam[klasse]}
            stackId="huurprijs"
            fill={`var(--buurtgraaf-reeks-${nummer + 1})`}
            stroke="var(--buurtgraaf-vlak)"
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
