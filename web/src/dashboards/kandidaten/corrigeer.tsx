import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { FormEvent } from 'react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Choice, Field } from '../../ui/field';
import { formatDate } from '../../ui/format';
import { jaNee, leesCorrectie, type Vorige } from './correctie';
import { grondtekst } from './woorden';

/** Asked when somebody corrects, not before: a household and an income are read only for a reason. */
const CorrectieVraag = graphql(`
  query ToewijzingVoorCorrectie($id: ID!) {
    toewijzing(id: $id) {
      id
      versie
      datum
      grondslag
      eindeHuur
      rekeninkomen
      statushouder
      huishouden {
        grootte
        samenstelling
        ouderenhuishouden
      }
    }
  }
`);

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
const jaNeeOnbekend = [
  { value: '', text: 'niet bekend' },
  { value: 'ja', text: 'ja' },
  { value: 'nee', text: 'nee' },
];

interface Props {
  id: string;
  klaar: (zin: string) => void;
  sluit: () => void;
}

/** The allocation as it should have been; what was there before stays, as it was told. */
export function Corrigeer({ id, klaar, sluit }: Props) {
  const vraag = useVraag(CorrectieVraag, { variabelen: { id } });
  return (
    <Antwoord vraag={vraag} wortel="toewijzing" wat="deze toewijzing" regels={6}>
      {({ toewijzing }) =>
        toewijzing ? (
          <Formulier was={toewijzing} klaar={klaar} sluit={sluit} />
        ) : (
          <Paragraph>Deze toewijzing is er niet meer. Vernieuw de pagina.</Paragraph>
        )
      }
    </Antwoord>
  );
}

function Formulier({ was, klaar, sluit }: { was: Vorige } & Omit<Props, 'id'>) {
  const [stuur, { error, loading }] = useMutation(CorrigeerMutatie);
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (loading) return;
    const input = leesCorrectie(new FormData(gebeurtenis.currentTarget), was);
    const antwoord = await stuur({ variables: { input } }).catch(() => null);
    if (antwoord?.data?.corrigeerToewijzing) klaar('De toewijzing is gecorrigeerd. Wat er stond, blijft bewaard.');
  };
  const { datum, grondslag, eindeHuur } = was;
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
        label="Laatste dag van de huur"
        name="eindeHuur"
        type="date"
        hint="Leeg: de huur loopt nog"
        defaultValue={eindeHuur ?? ''}
      />
      {was.huishouden && <Huishouden was={was} />}
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
        hint="Alleen nodig boven de norm van 20%. Leeg: blijft zoals het was"
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

function Huishouden({ was: { huishouden, rekeninkomen, statushouder } }: { was: Vorige }) {
  return (
    <fieldset className="kandidaten__huishouden">
      <legend>Huishouden</legend>
      <Field
        label="Aantal personen"
        name="grootte"
        type="number"
        min={1}
        max={20}
        defaultValue={huishouden?.grootte ?? ''}
        required
      />
      <Field
        label="Samenstelling"
        name="samenstelling"
        autoComplete="off"
        defaultValue={huishouden?.samenstelling ?? ''}
        className="kandidaten__motivering"
      />
      <Choice
        label="Heeft iemand de AOW-leeftijd?"
        name="ouderenhuishouden"
        defaultValue={jaNee(huishouden?.ouderenhuishouden)}
        options={jaNeeOnbekend}
      />
      <Field
        label="Rekeninkomen per jaar, in euro"
        name="rekeninkomen"
        inputMode="decimal"
        autoComplete="off"
        hint="Leeg: niet bekend"
        defaultValue={rekeninkomen === null ? '' : String(rekeninkomen).replace('.', ',')}
      />
      <Choice
        label="Is het huishouden statushouder?"
        name="statushouder"
        defaultValue={jaNee(statushouder)}
        options={jaNeeOnbekend}
      />
      <Field label="Dag van inschrijving" name="inschrijfdatum" type="date" hint="Leeg: blijft zoals het was" />
      <Field label="Dag van de eerste reactie" name="eersteReactie" type="date" hint="Leeg: blijft zoals het was" />
    </fieldset>
  );
}
