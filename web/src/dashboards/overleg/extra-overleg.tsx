import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { Choice, Field } from '../../ui/field';
import { alsMoment } from './moment';
import type { OverlegRij, Teller } from './overleg.page';

const PlanExtraOverleg = graphql(`
  mutation PlanExtraOverleg($regel: String!, $op: DateTime!) {
    planExtraOverleg(regel: $regel, op: $op) {
      id
    }
  }
`);

interface Props {
  tellers: readonly Teller[];
  overleggen: readonly OverlegRij[];
  partner: string;
  ververs: () => Promise<void>;
}

/** One more than the cycle asks for, at the request of one of the parties (S3 ch. 3). */
export function ExtraOverleg({ tellers, overleggen, partner, ververs }: Props) {
  const blok = useRef<HTMLDetailsElement>(null);
  const [planExtra, { loading, error }] = useMutation(PlanExtraOverleg);
  // A kind without a meeting this year does not show who takes part; then the graph tells.
  const soorten = tellers.filter(({ naam }) => {
    const zulke = overleggen.filter((overleg) => overleg.naam === naam);
    return zulke.length === 0 || zulke.some(({ deelnemers }) => deelnemers?.some(({ id }) => id === partner));
  });
  if (soorten.length === 0) return null;

  const verstuur = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    if (loading) return;
    const velden = new FormData(gebeurtenis.currentTarget);
    const op = alsMoment(String(velden.get('op') ?? '')) ?? '';
    void planExtra({ variables: { regel: String(velden.get('regel') ?? ''), op } })
      .then(ververs)
      .then(
        () => {
          if (blok.current) blok.current.open = false;
        },
        () => undefined,
      );
  };
  return (
    <details ref={blok} className="overleg__extra niet-afdrukken">
      <summary>Plan een extra overleg</summary>
      <form className="overleg__formulier" onSubmit={verstuur}>
        <p>Een partij die deelneemt kan om een extra overleg vragen. Het telt mee voor het jaar waarin het is.</p>
        <Choice
          label="Welk overleg?"
          name="regel"
          options={soorten.map(({ regel, naam }) => ({ value: regel ?? '', text: naam ?? '' }))}
        />
        <Field label="Dag en tijd" name="op" type="datetime-local" required />
        {error && <p role="alert">Dat is niet gelukt. {error.message}</p>}
        <Button purpose="primary" type="submit" disabled={loading}>
          Plan
        </Button>
      </form>
    </details>
  );
}
