import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, type FormEvent } from 'react';
import { graphql } from '../../gql';
import type { Webhooksoort } from '../../gql/graphql';
import { Field } from '../../ui/field';
import { Panel } from '../../ui/panel';
import { keuzes, soorttekst } from './woorden';

const RegistreerKoppeling = graphql(`
  mutation RegistreerKoppeling($input: WebhookInput!) {
    registreerWebhook(input: $input) {
      geheim
      webhook {
        id
      }
    }
  }
`);

interface Props {
  ververs: () => Promise<void>;
  toonGeheim: (geheim: string) => void;
}

/** A new subscription; what is wrong with it comes from the graph, with the remedy. */
export function NieuweKoppeling({ ververs, toonGeheim }: Props) {
  const formulier = useRef<HTMLFormElement>(null);
  const [registreer, { error, loading }] = useMutation(RegistreerKoppeling);
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (loading) return;
    const velden = new FormData(gebeurtenis.currentTarget);
    const input = {
      naam: String(velden.get('naam') ?? ''),
      adres: String(velden.get('adres') ?? '').trim(),
      soorten: velden.getAll('soorten') as Webhooksoort[],
    };
    const antwoord = await registreer({ variables: { input } }).catch(() => null);
    const geheim = antwoord?.data?.registreerWebhook?.geheim;
    if (!geheim) return;
    formulier.current?.reset();
    toonGeheim(geheim);
    await ververs();
  };
  return (
    <Panel title="Nieuwe koppeling">
      <form ref={formulier} className="koppelingen__nieuw" onSubmit={(g) => void verstuur(g)} noValidate>
        <Field label="Naam" name="naam" hint="Waaraan u de koppeling herkent" autoComplete="off" />
        <Field
          label="Adres"
          name="adres"
          type="url"
          hint="Begint met https:// en staat op de lijst van de platformbeheerder"
          autoComplete="off"
          className="koppelingen__adres"
        />
        <fieldset className="koppelingen__soorten">
          <legend>Waarover wilt u bericht?</legend>
          {keuzes.map((soort) => (
            <label key={soort}>
              <input type="checkbox" name="soorten" value={soort} /> {soorttekst[soort]}
            </label>
          ))}
        </fieldset>
        {error && <p role="alert">De koppeling is niet vastgelegd. {error.message}</p>}
        <Button purpose="primary" type="submit" disabled={loading}>
          Leg vast
        </Button>
      </form>
    </Panel>
  );
}
