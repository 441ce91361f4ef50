import type { Mutatiereden } from '../../gql/graphql';
import { formatCount, formatDate, formatList, formatSigned, plural } from '../../ui/format';
import { redennaam } from './woorden';

export interface Reden {
  reden: Mutatiereden;
  aantal: number;
}

/** Growth over a period: `telt` counts for the target (V5, without OVERNAME), `nettoToename` is every change together. */
export interface Groei {
  van: string;
  tot: string;
  nettoToename: number | null;
  telt: number | null;
  doel: number | null;
  verschil: number | null;
  reden: string | null;
  perReden: readonly Reden[] | null;
}

const waarom = (tekst: string | null): string => (tekst ? ` Reden: ${tekst.replace(/\.$/, '')}.` : '');

function beweging(telt: number): string {
  if (telt === 0) return 'kwamen er per saldo geen woningen bij die meetellen';
  const rest = Math.abs(telt);
  const woningen = `${formatCount(rest)} ${plural(rest, 'woning', 'woningen')}`;
  return telt > 0
    ? `${plural(rest, 'kwam', 'kwamen')} er per saldo ${woningen} bij die ${plural(rest, 'meetelt', 'meetellen')}`
    : `${plural(rest, 'ging', 'gingen')} er per saldo ${woningen} af die ${plural(rest, 'meetelt', 'meetellen')}`;
}

function tegenDoel(doel: number | null, verschil: number | null): string {
  if (doel === null || verschil === null) return '';
  const rest = Math.abs(verschil);
  if (verschil === 0) return ` Dat is precies het doel van ${formatSigned(doel)}.`;
  return verschil > 0
    ? ` Dat ${plural(rest, 'is', 'zijn')} er ${formatCount(rest)} meer dan het doel van ${formatSigned(doel)}.`
    : ` Dat ${plural(rest, 'is', 'zijn')} er ${formatCount(rest)} minder dan het doel van ${formatSigned(doel)}.`;
}

function grootste(redenen: readonly Reden[], richting: 1 | -1): string {
  const mee = redenen.filter(({ aantal }) => aantal * richting > 0);
  const top = Math.max(0, ...mee.map(({ aantal }) => Math.abs(aantal)));
  if (top === 0) return '';
  const namen = mee.filter(({ aantal }) => Math.abs(aantal) === top).map(({ reden }) => redennaam[reden]);
  const samen = `${formatList(namen)} (${namen.length > 1 ? 'elk ' : ''}${formatCount(top)})`;
  return richting > 0 ? ` De meeste kwamen erbij door ${samen}.` : ` De meeste gingen eraf door ${samen}.`;
}

/** The target of the growth; a period that has none gets the reason from the graph. */
export function groeidoel({ doel, reden }: Pick<Groei, 'doel' | 'reden'>): string {
  if (doel !== null) return `${formatSigned(doel)} woningen`;
  return reden === null
    ? 'nog niet vastgesteld'
    : `geen. ${reden.replace(/\d{4}-\d\d-\d\d/g, (dag) => formatDate(dag)).replace(/\.$/, '')}`;
}

/** "Van 1 januari 2020 tot en met 1 juli 2025 kwamen er per saldo 261 woningen bij die meetellen. …" */
export function groeiZin({ van, tot, nettoToename, telt, doel, verschil, reden, perReden }: Groei): string {
  const periode = `Van ${formatDate(van)} tot en met ${formatDate(tot)}`;
  if (telt === null) return `${periode} is de groei nog niet vastgesteld.${waarom(reden)}`;
  const redenen = (perReden ?? []).filter((post) => post.reden !== 'OVERNAME');
  const overname =
    nettoToename === null || nettoToename === telt
      ? ''
      : ` De hele kernvoorraad veranderde met ${formatSigned(nettoToename)}: ` +
        `daarvan is ${formatSigned(nettoToename - telt)} door overname, en dat telt niet als groei.`;
  return `${periode} ${beweging(telt)}.${tegenDoel(doel, verschil)}${grootste(redenen, 1)}${grootste(redenen, -1)}${overname}`;
}
