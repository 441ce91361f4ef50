import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Badge } from '../../ui/badge';
import { DataTable } from '../../ui/data-table';
import { formatDate, formatDay, formatList } from '../../ui/format';
import type { Rapportafspraak, Rapportindicator } from './inhoud';
import { Reeks } from './reeks';
import { doelzin, statustekst, waardezin } from './woorden';

/** One agreement: what was agreed, how it goes and why, with every figure's definition and source. */
export function Afspraak({ afspraak }: { afspraak: Rapportafspraak }) {
  const { nummer, tekst, partijen, trekker, bron, status, waarom, indicatoren, bewijs } = afspraak;
  return (
    <article className="rapport__afspraak" aria-label={`Afspraak ${nummer}`}>
      <div className="rij">
        <Heading level={3}>Afspraak {nummer}</Heading>
        <Badge tone={statustekst[status].toon}>{statustekst[status].tekst}</Badge>
      </div>
      <Paragraph>{tekst}</Paragraph>
      <p className="klein">
        Partijen: {formatList(partijen)}. Trekker: {trekker ?? 'nog niet aangewezen'}. Bron: {bron ?? 'niet bekend'}.
        Waarom deze status: {waarom}
      </p>
      <DataTable
        stack
        caption={`Indicatoren van afspraak ${nummer}`}
        captionHidden
        rows={indicatoren}
        rowKey={({ code }) => code}
        columns={[
          { header: 'Indicator', cell: ({ naam, partij }) => (partij === null ? naam : `${naam} (${partij})`) },
          { header: 'Stand', cell: waardezin },
          { header: 'Peildatum', cell: ({ meting }) => (meting === null ? '–' : formatDate(meting.peildatum)) },
          { header: 'Doel', cell: doelzin },
          { header: 'Status', cell: (indicator) => statustekst[indicator.status].tekst },
        ]}
      />
      {indicatoren.map((indicator) => (
        <Toelichting key={indicator.code} indicator={indicator} />
      ))}
      {bewijs.map(({ stand, dag, toelichting, link, door }) => (
        <p className="klein" key={`${dag} ${toelichting}`}>
          Bewijs ({stand.toLowerCase().replace('_', ' ')}, {formatDate(dag)}
          {door && `, ${door}`}): {toelichting}{' '}
          {link && (
            <Link href={link} className="rapport__getal" rel="noreferrer">
              {link}
            </Link>
          )}
        </p>
      ))}
    </article>
  );
}

function Toelichting({ indicator }: { indicator: Rapportindicator }) {
  const { naam, waarom, toelichting, meting } = indicator;
  return (
    <>
      <p className="klein">
        <strong>{naam}.</strong> {waarom} {meting && `Definitie: ${meting.definitie} Bron: ${meting.bron}.`}{' '}
        {toelichting}
      </p>
      {meting?.duiding.map(({ door, op, tekst }) => (
        <blockquote className="klein rapport__duiding" key={`${door} ${op}`}>
          {tekst} — {door}, {formatDay(op)}
        </blockquote>
      ))}
      <Reeks indicator={indicator} />
    </>
  );
}
