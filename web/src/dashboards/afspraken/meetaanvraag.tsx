import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { graphql } from '../../gql';
import { Field } from '../../ui/field';
import { formatDate } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { leesDatum } from './urls';

const VraagMetingAan = graphql(`
  mutation VraagMetingAan($peildatum: Date) {
    vraagMetingAan(peildatum: $peildatum) {
      id
      peildatum
    }
  }
`);

/** A measurement of everything that can be computed, beside those of 1 January and 1 July. */
export function Meetaanvraag({ ververs }: { ververs: () => void }) {
  const [vraag, { data, error, loading }] = useMutation(VraagMetingAan);
  const verstuur = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const peildatum = leesDatum(String(new FormData(gebeurtenis.currentTarget).get('peildatum') ?? ''));
    void vraag({ variables: { peildatum } }).catch(() => undefined);
  };
  const gevraagd = data?.vraagMetingAan?.peildatum;
  return (
    <Panel title="Opnieuw meten">
      <p>Buurtgraaf meet alle cijfers op 1 januari en 1 juli. Een extra meting komt ernaast; eerdere blijven staan.</p>
      <form className="rij niet-afdrukken" onSubmit={verstuur}>
        <Field label="Peildatum" name="peildatum" type="date" hint="Leeg is vandaag" />
        <Button purpose="secondary" type="submit" disabled={loading}>
          Meet alle afspraken
        </Button>
      </form>
      <div role="status">
        {gevraagd && (
          <p>
            De meting van {formatDate(gevraagd)} is aangevraagd. Dit duurt meestal een paar seconden.{' '}
            <Button purpose="subtle" onClick={ververs}>
              Ververs de cijfers
            </Button>
          </p>
        )}
      </div>
      {error && <p role="alert">De meting is niet aangevraagd. {error.message}</p>}
    </Panel>
  );
}
