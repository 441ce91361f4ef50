import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Badge } from '../../ui/badge';
import { DataTable } from '../../ui/data-table';
import { formatMoment } from '../../ui/format';
import { Choice } from '../../ui/field';
import { Empty } from '../../ui/states';
import type { KoppelingRij } from './koppelingen.page';
import { soorttekst, statustekst } from './woorden';

const BezorgOpnieuw = graphql(`
  mutation BezorgOpnieuw($id: ID!) {
    bezorgWebhookOpnieuw(bezorging: $id) {
      id
      status
      pogingen
      volgendePoging
    }
  }
`);

interface Props {
  koppeling: KoppelingRij;
  ververs: () => Promise<void>;
}

const hoogstens = 20;

/** What went to one subscription: the latest, or all that failed, which can be sent again. */
export function Bezorgingen({ koppeling: { naam, bezorgingen, mislukt }, ververs }: Props) {
  const [alleenMislukt, zetMislukt] = useState(false);
  const [opnieuw, { error, loading }] = useMutation(BezorgOpnieuw);
  if (!bezorgingen || bezorgingen.length === 0) return <Empty title="Er is nog niets verstuurd." />;
  const gekozen = alleenMislukt ? (mislukt ?? []) : bezorgingen.slice(0, hoogstens);
  return (
    <>
      <Choice
        label="Toon"
        value={alleenMislukt ? 'mislukt' : 'laatste'}
        onChange={({ target }) => zetMislukt(target.value === 'mislukt')}
        options={[
          { value: 'laatste', text: 'de laatste bezorgingen' },
          { value: 'mislukt', text: 'alleen wat mislukt is' },
        ]}
      />
      {gekozen.length === 0 ? (
        <Empty title="Er is niets mislukt." />
      ) : (
        <DataTable
          stack
          caption={`Bezorgingen aan ${naam ?? 'de koppeling'}, nieuwste eerst`}
          rows={gekozen}
          rowKey={({ id }) => id}
          columns={[
            { header: 'Wat', cell: ({ soort }) => soort && soorttekst[soort] },
            { header: 'Wanneer', cell: ({ op }) => op && formatMoment(op) },
            {
              header: 'Stand',
              cell: ({ status }) =>
                status && <Badge tone={statustekst[status].toon}>{statustekst[status].tekst}</Badge>,
            },
            {
              header: 'Uitkomst',
              cell: ({ uitkomst, pogingen, volgendePoging }) =>
                `${uitkomst ?? 'Nog niet geprobeerd.'}${pogingen ? ` Poging ${pogingen}.` : ''}${
                  volgendePoging && pogingen ? ` Volgende: ${formatMoment(volgendePoging)}.` : ''
                }`,
            },
            {
              header: 'Kenmerk',
              cell: ({ onderwerp }) => <span className="koppelingen__lang klein">{onderwerp}</span>,
            },
            {
              header: 'Opnieuw',
              cell: ({ id, soort, status }) =>
                status === 'MISLUKT' && soort !== 'PROEF' ? (
                  <Button
                    purpose="secondary"
                    disabled={loading}
                    onClick={() => void opnieuw({ variables: { id } }).then(ververs, () => undefined)}
                  >
                    Opnieuw<span className="visueel-verborgen"> bezorgen: {soort && soorttekst[soort]}</span>
                  </Button>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
      {error && <p role="alert">Opnieuw bezorgen is niet gelukt. {error.message}</p>}
    </>
  );
}
