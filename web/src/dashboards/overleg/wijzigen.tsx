import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { Choice, Field } from '../../ui/field';
import { alsMoment } from './moment';
import type { OverlegRij } from './overleg.page';

const PlanOverleg = graphql(`
  mutation PlanOverleg($id: ID!, $op: DateTime!) {
    planOverleg(id: $id, op: $op) {
      id
    }
  }
`);
const WijsOverlegToe = graphql(`
  mutation WijsOverlegToe($id: ID!, $agendaDoor: ID, $verslagDoor: ID) {
    wijsOverlegToe(id: $id, agendaDoor: $agendaDoor, verslagDoor: $verslagDoor) {
      id
    }
  }
`);
const LegOverlegVast = graphql(`
  mutation LegOverlegVast($id: ID!, $gehoudenOp: Date!, $verslag: String) {
    legOverlegVast(id: $id, gehoudenOp: $gehoudenOp, verslag: $verslag) {
      id
    }
  }
`);
const LaatOverlegVervallen = graphql(`
  mutation LaatOverlegVervallen($id: ID!, $reden: String!) {
    laatOverlegVervallen(id: $id, reden: $reden) {
      id
    }
  }
`);

type Wat = 'plan' | 'verdeel' | 'gehouden' | 'vervallen';
const keuzes: Record<Wat, string> = {
  plan: 'plannen of verzetten',
  verdeel: 'agenda en verslag verdelen',
  gehouden: 'vastleggen dat het gebeurd is',
  vervallen: 'laten vervallen',
};

interface Props {
  overleg: OverlegRij;
  ververs: () => Promise<void>;
}

/** What a participant can do with a meeting; what is wrong with it comes from the graph, with the remedy. */
export function Wijzigen({ overleg, ververs }: Props) {
  const { id, naam, status, deelnemers } = overleg;
  const open = status !== 'GEHOUDEN' && status !== 'VERVALLEN';
  const mogelijk: Wat[] = open
    ? ['plan', 'verdeel', 'gehouden', 'vervallen']
    : status === 'GEHOUDEN'
      ? ['gehouden']
      : [];
  const [wat, zetWat] = useState<Wat>(mogelijk[0] ?? 'plan');
  const blok = useRef<HTMLDetailsElement>(null);
  const [plan, plannen] = useMutation(PlanOverleg);
  const [wijsToe, toewijzen] = useMutation(WijsOverlegToe);
  const [legVast, vastleggen] = useMutation(LegOverlegVast);
  const [laatVervallen, vervallen] = useMutation(LaatOverlegVervallen);
  const stand = { plan: plannen, verdeel: toewijzen, gehouden: vastleggen, vervallen }[wat];
  if (mogelijk.length === 0) return null;

  const verstuur = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    if (stand.loading) return;
    const velden = new FormData(gebeurtenis.currentTarget);
    const veld = (soort: string): string => String(velden.get(soort) ?? '').trim();
    const werk = {
      plan: () => plan({ variables: { id, op: alsMoment(veld('op')) ?? '' } }),
      verdeel: () =>
        wijsToe({ variables: { id, agendaDoor: veld('agenda') || null, verslagDoor: veld('verslagDoor') || null } }),
      gehouden: () => legVast({ variables: { id, gehoudenOp: veld('gehoudenOp'), verslag: veld('verslag') || null } }),
      vervallen: () => laatVervallen({ variables: { id, reden: veld('reden') } }),
    }[wat];
    void werk()
      .then(ververs)
      .then(
        () => {
          if (blok.current) blok.current.open = false;
        },
        () => undefined,
      );
  };
  const wie = [
    { value: '', text: 'zoals afgesproken' },
    ...(deelnemers ?? []).map((partner) => ({ value: partner.id, text: partner.naam })),
  ];
  return (
    <details ref={blok} className="niet-afdrukken">
      <summary>
        Wijzig<span className="visueel-verborgen"> {naam}</span>
      </summary>
      <form className="overleg__formulier" onSubmit={verstuur}>
        <Choice
          label="Wat wilt u doen?"
          value={wat}
          onChange={({ target }) => zetWat(target.value as Wat)}
          options={mogelijk.map((keuze) => ({ value: keuze, text: keuzes[keuze] }))}
        />
        {wat === 'plan' && <Field label="Dag en tijd" name="op" type="datetime-local" required />}
        {wat === 'verdeel' && (
          <>
            <Choice label="Agenda" name="agenda" options={wie} />
            <Choice label="Verslag" name="verslagDoor" options={wie} />
          </>
        )}
        {wat === 'gehouden' && (
          <>
            <Field label="Op welke dag?" name="gehoudenOp" type="date" required />
            <Field
              label="Adres van het verslag"
              name="verslag"
              type="url"
              hint="Begint met https://; mag leeg blijven"
            />
          </>
        )}
        {wat === 'vervallen' && <Field label="Waarom gaat het niet door?" name="reden" required maxLength={500} />}
        {stand.error && <p role="alert">Dat is niet gelukt. {stand.error.message}</p>}
        <Button purpose="primary" type="submit" disabled={stand.loading}>
          Bewaar
        </Button>
      </form>
    </details>
  );
}
