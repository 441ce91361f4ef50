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
import { formatDate } from '../../ui/format';
import { axisMarks } from '../../ui/axis';
import { maatZin } from './meting.zin';

interface Props {
  reeks: readonly { peildatum: string | null; waarde: number | null; wie: string }[];
  eenheid: string | null;
  doel: number | null;
  deadline: string | null;
}

const moment = (dag: string): number => Date.parse(`${dag}T00:00:00Z`);
const jaarVan = (een: number): string => String(new Date(een).getUTCFullYear());

/** The measurements on a time axis, one line per corporatie or group, against the target. */
export default function ReeksGrafiek({ reeks, eenheid, doel, deadline }: Props) {
  const namen = [...new Set(reeks.map(({ wie }) => wie))];
  const dagen = [...new Set(reeks.flatMap(({ peildatum }) => (peildatum === null ? [] : [peildatum])))].sort();
  const rijen = dagen.map((dag) => ({
    moment: moment(dag),
    ...Object.fromEntries(
      namen.map((naam) => [naam, reeks.find((m) => m.wie === naam && m.peildatum === dag)?.waarde ?? null]),
    ),
  }));
  const waarden = reeks.flatMap(({ waarde }) => (waarde === null ? [] : [waarde]));
  const as = axisMarks(doel === null ? waarden : [...waarden, doel]);
  const jaren = [...new Set(dagen.map((dag) => dag.slice(0, 4)))].map((jaar) => moment(`${jaar}-01-01`));
  const eerste = rijen[0]?.moment ?? 0;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={rijen} margin={{ top: 16, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--buurtgraaf-lijn)" vertical={false} />
        <XAxis
          dataKey="moment"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          ticks={jaren.filter((een) => een >= eerste)}
          tickFormatter={jaarVan}
          padding={{ left: 16, right: 16 }}
          stroke="var(--buurtgraaf-tekst-zacht)"
        />
        <YAxis
          domain={[as[0] ?? 0, as.at(-1) ?? 1]}
          ticks={as}
          tickFormatter={(waarde: number) => maatZin(waarde, eenheid === 'procent' ? eenheid : null)}
          width={64}
          stroke="var(--buurtgraaf-tekst-zacht)"
        />
        <Tooltip
          labelFormatter={(een) => formatDate(new Date(Number(een)).toISOString())}
          formatter={(waarde) => maatZin(Number(waarde), eenheid)}
          wrapperClassName="grafiek-tip"
        />
        {namen.length > 1 && <Legend itemSorter={null} />}
        {doel !== null && (
          <ReferenceLine
            y={doel}
            stroke="var(--buurtgraaf-doel)"
            strokeDasharray="6 4"
            label={{
              value: `Doel: ${maatZin(doel, eenheid === 'procent' ? eenheid : null)}${deadline ? ` op ${formatDate(deadline)}` : ''}`,
              position: 'insideTopLeft',
              fill: 'var(--buurtgraaf-doel)',
            }}
          />
        )}
        {namen.map((naam, nummer) => (
          <Line
            key={naam}
            dataKey={naam}
            stroke={`var(--buurtgraaf-reeks-${(nummer % 4) + 1})`}
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
