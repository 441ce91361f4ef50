import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { graphql } from '../../gql';
import { Field } from '../../ui/field';
import { formatDate } from '../../ui/format';
import type { Toewijzingrij } from './toewijzingen';

const TrekInMutatie = graphql(`
  mutation TrekToewijzingIn($id: ID!, $versie: Int!, $reden: String!) {
    trekToewijzingIn(id: $id, versie: $versie, reden: $reden) {
      id
      status
      versie
    }
  }
`);

interface Props {
  toewijzing: Toewijzingrij;
  klaar: (zin: string) => void;
  sluit: () => void;
}

/** The allocation stays readable; the dwelling comes free again, a moment later. */
export function TrekIn({ toewijzing: { id, versie, datum }, klaar, sluit }: Props) {
  const [stuur, { error, loading }] = useMutation(TrekInMutatie);
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (loading) return;
    const reden = String(new FormData(gebeurtenis.currentTarget).get('reden') ?? '');
    const antwoord = await stuur({ variables: { id, versie: versie ?? 0, reden } }).catch(() => null);
    if (antwoord?.data?.trekToewijzingIn) klaar('De toewijzing is ingetrokken. De woning komt weer vrij.');
  };
  return (
    <form className="kandidaten__formulier" onSubmit={(g) => void verstuur(g)} noValidate aria-label="Intrekken">
      <p>
        U trekt de toewijzing van {datum && formatDate(datum)} in. Zij blijft bewaard, met de reden die u hier schrijft.
      </p>
      <Field label="Reden van intrekken" name="reden" autoComplete="off" className="kandidaten__motivering" required />
      {error && <p role="alert">De toewijzing is niet ingetrokken. {error.message}</p>}
      <div className="rij">
        <Button purpose="primary" type="submit" disabled={loading}>
          Ja, trek in
        </Button>
        <Button purpose="subtle" onClick={sluit}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
