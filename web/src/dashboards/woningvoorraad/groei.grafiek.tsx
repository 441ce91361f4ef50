import { Bar, BarChart, Cell, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { GroeiOntwikkelingFragment } from '../../gql/graphql';
import { formatSigned } from '../../ui/format';
import { redenkort } from './woorden';

type Redenen = NonNullable<GroeiOntwikkelingFragment['perReden']>;

/** Room beside the longest bar on either side, so that its label does not run into the names. */
function bereik(waarden: readonly number[]): [number, number] {
  const laag = Math.min(0, ...waarden);
  const hoog = Math.max(0, ...waarden);
  const rand = Math.ceil((hoog - laag) * 0.35);
  return [laag < 0 ? laag - rand : 0, hoog > 0 ? hoog + rand : 0];
}

/** Bars to the right came, bars to the left went; the grey of OVERNAME is told in its name as well. */
export default function GroeiGrafiek({ redenen }: { redenen: Redenen }) {
  const posten = [...redenen]
    .sort((een, ander) => ander.aantal - een.aantal)
    .map((post) => ({ ...post, naam: redenkort[post.reden] }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={posten}
        layout="vertical"
        margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={bereik(posten.map(({ aantal }) => aantal))} hide />
        <YAxis
          type="category"
          dataKey="naam"
          width={112}
          interval={0}
          stroke="var(--buurtgraaf-tekst-zacht)"
          tick={{ fontSize: 13 }}
        />
        <ReferenceLine x={0} stroke="var(--buurtgraaf-lijn-sterk)" />
        <Bar dataKey="aantal" isAnimationActive={false}>
          {posten.map(({ reden, aantal }) => (
            <Cell key={reden} fill={kleur(reden, aantal)} />
          ))}
          <LabelList
            dataKey="aantal"
            position="right"
            formatter={(aantal) => formatSigned(Number(aantal))}
            fill="var(--buurtgraaf-tekst)"
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function kleur(reden: Redenen[number]['reden'], aantal: number): string {
  if (reden === 'OVERNAME') return 'var(--buurtgraaf-lijn-sterk)';
  return aantal >= 0 ? 'var(--buurtgraaf-reeks-2)' : 'var(--buurtgraaf-reeks-5)';
}
