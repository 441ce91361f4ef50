import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Badge } from '../../ui/badge';
import { Facts } from '../../ui/facts';
import { formatDate, formatList, formatMoment } from '../../ui/format';
import type { OverlegRij } from './overleg.page';
import { Wijzigen } from './wijzigen';
import { gedaantekst, statustekst } from './woorden';

interface Props {
  overleg: OverlegRij;
  wijzigbaar: boolean;
  ververs: () => Promise<void>;
}

/** One meeting or deadline: when, how it stands, who prepares it; and what its participants can do with it. */
export function Overlegregel({ overleg, wijzigbaar, ververs }: Props) {
  const { naam, status, soort, extra, toelichting, bron, verslag, vervallenReden } = overleg;
  return (
    <li className="overleg__regel">
      <div className="rij">
        <Heading level={3}>
          {naam}
          {extra && soort === 'BESTUURLIJK' && ' (extra)'}
        </Heading>
        {status && (
          <Badge tone={statustekst[status].toon}>
            {status === 'GEHOUDEN' ? gedaantekst(soort) : statustekst[status].tekst}
          </Badge>
        )}
      </div>
      <p className="overleg__wanneer">{wanneer(overleg)}</p>
      <Facts
        entries={[
          ['Deelnemers', formatList((overleg.deelnemers ?? []).map(({ naam: wie }) => wie))],
          ...((overleg.verantwoordelijken ?? []).length > 0
            ? [['Zorgt ervoor', formatList((overleg.verantwoordelijken ?? []).map(({ naam: wie }) => wie))] as const]
            : []),
          ['Agenda', overleg.agendaDoor?.naam ?? 'nog niet vastgesteld'],
          ['Verslag', overleg.verslagDoor?.naam ?? 'nog niet vastgesteld'],
          ...(verslag
            ? [
                [
                  'Te lezen op',
                  <Link href={verslag} className="overleg__adres" rel="noreferrer">
                    {verslag}
                  </Link>,
                ] as const,
              ]
            : []),
          ...(vervallenReden ? [['Vervallen', vervallenReden] as const] : []),
        ]}
      />
      {toelichting && (
        <p className="klein">
          {toelichting} {bron && `Bron: ${bron}.`}
        </p>
      )}
      {wijzigbaar && <Wijzigen overleg={overleg} ververs={ververs} />}
    </li>
  );
}

function wanneer({ gehoudenOp, geplandOp, termijn, opTijd, status, soort }: OverlegRij): string {
  const uiterste = termijn ? `uiterlijk ${formatDate(termijn)}` : 'zonder termijn';
  if (gehoudenOp)
    return `${formatDate(gehoudenOp)} ${gedaantekst(soort)}${opTijd === false ? `, te laat (${uiterste})` : ''}`;
  if (geplandOp && status !== 'VERVALLEN') return `${formatMoment(geplandOp)} (${uiterste})`;
  return `${uiterste.charAt(0).toUpperCase()}${uiterste.slice(1)}`;
}
