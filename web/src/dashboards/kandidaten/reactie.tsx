import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { Field } from '../../ui/field';

const ReactieMutatie = graphql(`
  mutation RegistreerReactie($input: ReactieInput!) {
    registreerReactie(input: $input) {
      id
    }
  }
`);

interface Props {
  woning: string;
  vandaag: string;
  klaar: (zin: string) => void;
}

/** Somebody who reacted by telephone or at the desk, or is proposed: by the number of the own system. */
export function Reactie({ woning, vandaag, klaar }: Props) {
  const [open, zetOpen] = useState(false);
  const [leeg, zetLeeg] = useState(false);
  const [stuur, { error, loading, reset }] = useMutation(ReactieMutatie);
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (loading) return;
    const velden = new FormData(gebeurtenis.currentTarget);
    const input = {
      woning,
      woningzoekende: String(velden.get('woningzoekende') ?? '').trim(),
      op: String(velden.get('op') ?? ''),
    };
    zetLeeg(input.woningzoekende === '' || input.op === '');
    if (input.woningzoekende === '' || input.op === '') return;
    const antwoord = await stuur({ variables: { input } }).catch(() => null);
    if (!antwoord?.data?.registreerReactie) return;
    zetOpen(false);
    klaar('De reactie is vastgelegd. De woningzoekende is nu kandidaat voor deze woning.');
  };
  if (!open)
    return (
      <p>
        <Button purpose="secondary" onClick={() => zetOpen(true)}>
          Leg een reactie vast
        </Button>
      </p>
    );
  return (
    <form
      className="kandidaten__formulier"
      onSubmit={(g) => void verstuur(g)}
      noValidate
      aria-label="Reactie vastleggen"
    >
      <Field
        label="Inschrijfnummer"
        name="woningzoekende"
        hint="Uit uw eigen systeem. Vul nooit een burgerservicenummer in."
        autoComplete="off"
        required
      />
      <Field label="Dag van de reactie" name="op" type="date" defaultValue={vandaag} max={vandaag} required />
      {leeg && <p role="alert">Vul het inschrijfnummer en de dag in.</p>}
      {error && !leeg && <p role="alert">De reactie is niet vastgelegd. {error.message}</p>}
      <div className="rij">
        <Button purpose="primary" type="submit" disabled={loading}>
          Leg vast
        </Button>
        <Button
          purpose="subtle"
          onClick={() => {
            reset();
            zetOpen(false);
          }}
        >
          Toch niet
        </Button>
      </div>
    </form>
  );
}
