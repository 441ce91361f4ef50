import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { graphql } from '../../gql';
import type { Grondslag } from '../../gql/graphql';
import { Choice, Field } from '../../ui/field';
import { formatDate } from '../../ui/format';
import type { Toewijzingrij } from './toewijzingen';
import { grondtekst } from './woorden';

const CorrigeerMutatie = graphql(`
  mutation CorrigeerToewijzing($input: CorrectieInput!) {
    corrigeerToewijzing(input: $input) {
      id
      status
      versie
      vervangt
    }
  }
`);

const gewoon = ['REGULIER', 'VRIJE_BELEIDSRUIMTE', 'STATUSHOUDER'] as const;

interface Props {
  toewijzing: Toewijzingrij;
  klaar: (zin: string) => void;
  sluit: () => void;
}

/** Day and ground as they should have been; what was there before stays, as it was told. */
export function Corrigeer({ toewijzing: { id, versie, datum, grondslag }, klaar, sluit }: Props) {
  const [stuur, { error, loading }] = useMutation(CorrigeerMutatie);
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (loading) return;
    const velden = new FormData(gebeurtenis.currentTarget);
    const motivering = String(velden.get('motivering') ?? '').trim();
    const input = {
      id,
      versie: versie ?? 0,
      reden: String(velden.get('reden') ?? ''),
      datum: String(velden.get('datum') ?? '') || null,
      grondslag: String(velden.get('grondslag') ?? '') as Grondslag,
      ...(motivering === '' ? {} : { motivering }),
    };
    const antwoord = await stuur({ variables: { input } }).catch(() => null);
    if (antwoord?.data?.corrigeerToewijzing) klaar('De toewijzing is gecorrigeerd. Wat er stond, blijft bewaard.');
  };
  const mogelijk = grondslag === 'UITSTROOM' ? (['UITSTROOM'] as const) : gewoon;
  return (
    <form className="kandidaten__formulier" onSubmit={(g) => void verstuur(g)} noValidate aria-label="Corrigeren">
      <p>U corrigeert de toewijzing van {datum && formatDate(datum)}. Vul in hoe het had moeten zijn.</p>
      <Field label="Juiste datum" name="datum" type="date" defaultValue={datum ?? ''} required />
      <Choice
        label="Juiste grondslag"
        name="grondslag"
        defaultValue={grondslag ?? 'REGULIER'}
        options={mogelijk.map((grond) => ({ value: grond, text: grondtekst[grond] }))}
      />
      <Field
        label="Reden van de correctie"
        name="reden"
        autoComplete="off"
        className="kandidaten__motivering"
        required
      />
      <Field
        label="Motivering van de afwijking"
        name="motivering"
        hint="Alleen nodig boven de norm van 20%"
        autoComplete="off"
        className="kandidaten__motivering"
      />
      {error && <p role="alert">De toewijzing is niet gecorrigeerd. {error.message}</p>}
      <div className="rij">
        <Button purpose="primary" type="submit" disabled={loading}>
          Ja, corrigeer
        </Button>
        <Button purpose="subtle" onClick={sluit}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
