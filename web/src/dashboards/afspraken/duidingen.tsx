import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, type FormEvent } from 'react';
import { graphql } from '../../gql';
import type { CijferIndicatorFragment } from '../../gql/graphql';
import { useIk } from '../../ik/ik';
import { formatDate, formatMoment } from '../../ui/format';
import { TextArea } from '../../ui/text-area';
import { magDuiden } from './mag';

const LegDuidingVast = graphql(`
  mutation LegDuidingVast($bij: ID!, $tekst: String!) {
    legDuidingVast(bij: $bij, tekst: $tekst) {
      id
    }
  }
`);

interface Props {
  titel: string;
  reeks: NonNullable<CijferIndicatorFragment['reeks']>;
  /** The measurement that a new duiding is about: the latest. */
  bij: string | null;
  ververs: () => void;
}

/** Counting and telling (L4): what partners say of the figures, and a place to add to it. */
export function Duidingen({ titel, reeks, bij, ververs }: Props) {
  const { ik } = useIk();
  const gezegd = reeks.flatMap(({ peildatum, duiding }) => (duiding ?? []).map((een) => ({ ...een, peildatum })));
  return (
    <>
      {gezegd.length > 0 && (
        <>
          <h3>Wat partijen hierbij zeggen</h3>
          <ul className="afspraken__lijst" aria-label={`Duiding bij ${titel}`}>
            {gezegd.map(({ id, door, op, tekst, peildatum }) => (
              <li key={id}>
                {tekst}
                <br />
                <span className="klein">
                  {door?.naam}, {op && formatMoment(op)}, bij de stand van {peildatum && formatDate(peildatum)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {bij !== null && magDuiden(ik) && <NieuweDuiding titel={titel} bij={bij} ververs={ververs} />}
    </>
  );
}

function NieuweDuiding({ titel, bij, ververs }: { titel: string; bij: string; ververs: () => void }) {
  const formulier = useRef<HTMLFormElement>(null);
  const [leg, { error, loading }] = useMutation(LegDuidingVast);
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    const tekst = String(new FormData(gebeurtenis.currentTarget).get('tekst') ?? '');
    const antwoord = await leg({ variables: { bij, tekst } }).catch(() => null);
    if (!antwoord?.data?.legDuidingVast) return;
    formulier.current?.reset();
    ververs();
  };
  return (
    <form ref={formulier} className="afspraken__formulier niet-afdrukken" onSubmit={(g) => void verstuur(g)}>
      <TextArea
        label={`Uw duiding bij ${titel.toLowerCase()}`}
        hint="Alle partners kunnen dit lezen, en u kunt het niet weghalen. Noem geen namen van bewoners."
        name="tekst"
        maxLength={2000}
        required
      />
      {error && <p role="alert">Uw duiding is niet vastgelegd. {error.message}</p>}
      <Button purpose="secondary" type="submit" disabled={loading}>
        Plaats duiding
      </Button>
    </form>
  );
}
