import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { graphql } from '../../gql';
import { Choice } from '../../ui/field';
import { Panel } from '../../ui/panel';
import type { AfspraakRij } from './afspraak.page';

const WijsTrekkerAan = graphql(`
  mutation WijsTrekkerAan($afspraak: ID!, $partner: ID!) {
    wijsTrekkerAan(afspraak: $afspraak, partner: $partner) {
      id
    }
  }
`);

/** Who leads a milestone or effort: pointed out by a party, among the parties. */
export function Trekker({ afspraak, ververs }: { afspraak: AfspraakRij; ververs: () => void }) {
  const [wijs, { error, loading }] = useMutation(WijsTrekkerAan);
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    const partner = String(new FormData(gebeurtenis.currentTarget).get('partner') ?? '');
    const antwoord = await wijs({ variables: { afspraak: afspraak.id, partner } }).catch(() => null);
    if (antwoord?.data?.wijsTrekkerAan) ververs();
  };
  const partijen = (afspraak.partijen ?? []).map(({ id, naam }) => ({ value: id, text: naam ?? id }));
  return (
    <Panel title="Wie trekt deze afspraak?">
      <form className="rij niet-afdrukken" onSubmit={(g) => void verstuur(g)}>
        <Choice
          label="Trekker"
          name="partner"
          options={partijen}
          defaultValue={afspraak.trekker?.id ?? partijen[0]?.value}
        />
        <Button purpose="secondary" type="submit" disabled={loading}>
          Wijs aan
        </Button>
      </form>
      {error && <p role="alert">De trekker is niet aangewezen. {error.message}</p>}
    </Panel>
  );
}
