import { DateTime } from 'luxon';
import { zone, type Klok } from '../../subgraphs/kern/klok';
import type { Identiteit } from '../../subgraphs/kern/identiteit';
import type { Ingehouden, Opening } from './lezing';
import type { Adres } from './parameters';
import type { Plan } from './plan';

/** What a file says of itself above its rows: a reader who gets it by mail must know what it is and what is missing. */
export function kopregels(
  plan: Plan,
  { filters }: Pick<Adres, 'filters'>,
  { ik, beleidsversie, ingehouden, deels, aantal, opmerkingen }: Opening,
  wie: Identiteit,
  klok: Klok,
): string[][] {
  const peildatum = plan.parameters
    .filter(({ naam, plek }) => plek !== 'filter' && ['peildatum', 'tot'].includes(naam))
    .map(({ naam }) => filters.find(([filter]) => filter === naam)?.[1])
    .find(Boolean);
  return [
    ['Titel', plan.titel],
    ...(ik.demo ? [['Let op', 'DEMO: dit zijn verzonnen gegevens']] : []),
    ['Peildatum', peildatum ?? klok.vandaag()],
    ['Filters', filters.length === 0 ? 'geen' : filters.map(([naam, waarde]) => `${naam} = ${waarde}`).join('; ')],
    ['Organisatie', ik.partner.naam],
    ['Rol', ik.rol],
    ['Doel', ik.doel],
    ...(wie.reden === undefined ? [] : [['Reden van export', wie.reden]]),
    ['Gemaakt op', DateTime.fromJSDate(klok.nu(), { zone }).toFormat('yyyy-MM-dd HH:mm:ss')],
    ['Bron', plan.bron],
    ['Versie van het toegangsbeleid', beleidsversie],
    ['Aantal rijen', String(aantal)],
    ['Nummer van deze export', wie.traceId],
    ...opmerkingen.map((opmerking) => ['Opmerking', opmerking]),
    ...kolomregels('Niet opgenomen', ingehouden),
    ...kolomregels('Niet op elke rij gevuld', deels),
  ];
}

/** Columns with the same reason share a line. */
function kolomregels(naam: string, kolommen: readonly Ingehouden[]): string[][] {
  const perReden = new Map<string, string[]>();
  for (const { kop, reden } of kolommen) perReden.set(reden, [...(perReden.get(reden) ?? []), kop]);
  return [...perReden].map(([reden, koppen]) => [naam, `${koppen.join(', ')}: ${reden}`]);
}
