import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Panel } from '../../ui/panel';
import type { ParameterRij, VoorstelRij } from './parameters.page';
import { metSleutel, type Sleutels } from './sleutels';
import { toonPeriode, toonWaarde } from './woorden';

const KeurGoed = graphql(`
  mutation KeurParameterGoed($id: ID!) {
    keurParameterGoed(id: $id) {
      id
      status
    }
  }
`);
const WijsAf = graphql(`
  mutation WijsParameterAf($id: ID!, $reden: String!) {
    wijsParameterAf(id: $id, reden: $reden) {
      id
      status
    }
  }
`);
const TrekIn = graphql(`
  mutation TrekParametervoorstelIn($id: ID!) {
    trekParametervoorstelIn(id: $id) {
      id
      status
    }
  }
`);

interface Props {
  voorstellen: readonly VoorstelRij[];
  parameters: readonly ParameterRij[];
  sleutels: Sleutels;
  magBeslissen: boolean;
  ververs: () => Promise<void>;
  vergeet: () => Promise<void>;
}

/** What waits for a second pair of eyes. */
export function Voorstellen({ voorstellen, parameters, sleutels, magBeslissen, ververs, vergeet }: Props) {
  return (
    <Panel title="Voorstellen" wide>
      {voorstellen.length === 0 && <Paragraph>Er wacht geen voorstel op een besluit.</Paragraph>}
      <ul className="parameters__voorstellen">
        {voorstellen.map((voorstel) => (
          <Voorstel
            key={voorstel.id}
            voorstel={voorstel}
            wat={metSleutel(voorstel.naam, voorstel.sleutel, sleutels)}
            eenheid={parameters.find((p) => p.code === voorstel.code)?.eenheid ?? ''}
            magBeslissen={magBeslissen}
            ververs={ververs}
            vergeet={vergeet}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface Een extends Pick<Props, 'magBeslissen' | 'ververs' | 'vergeet'> {
  voorstel: VoorstelRij;
  wat: string;
  eenheid: string;
}

function Voorstel({ voorstel, wat, eenheid, magBeslissen, ververs, vergeet }: Een) {
  const { id, bron, toelichting, ingediendOp, vanMij } = voorstel;
  const [keurGoed, goedkeuring] = useMutation(KeurGoed);
  const [wijsAf, afwijzing] = useMutation(WijsAf);
  const [trekIn, intrekking] = useMutation(TrekIn);
  const [afwijzen, zetAfwijzen] = useState(false);
  const bezig = goedkeuring.loading || afwijzing.loading || intrekking.loading;
  const fout = goedkeuring.error ?? afwijzing.error ?? intrekking.error;
  const doe = (werk: Promise<unknown>, daarna = ververs): void => void werk.then(daarna, () => undefined);
  const metReden = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const reden = String(new FormData(gebeurtenis.currentTarget).get('reden') ?? '');
    doe(wijsAf({ variables: { id, reden } }));
  };
  const waarde =
    eenheid === 'CENT' && voorstel.waarde !== null
      ? `€ ${voorstel.waarde}`
      : toonWaarde(eenheid, { waarde: voorstel.waarde, getal: null });
  return (
    <li>
      <Paragraph>
        <strong>{wat}</strong>: {waarde} {toonPeriode(voorstel)}. Bron: {bron}. {toelichting}{' '}
        <span className="klein">
          Ingediend op {formatDay(String(ingediendOp))}
          {vanMij === true ? ' door u; een ander beslist.' : '.'}
        </span>
      </Paragraph>
      {fout && <p role="alert">Dat is niet gelukt. {fout.message}</p>}
      <div className="parameters__knoppen">
        {magBeslissen && vanMij !== true && !afwijzen && (
          <>
            <Button purpose="primary" disabled={bezig} onClick={() => doe(keurGoed({ variables: { id } }), vergeet)}>
              Keur goed<span className="visueel-verborgen">: {wat}</span>
            </Button>
            <Button purpose="secondary" disabled={bezig} onClick={() => zetAfwijzen(true)}>
              Wijs af<span className="visueel-verborgen">: {wat}</span>
            </Button>
          </>
        )}
        {vanMij === true && (
          <Button purpose="secondary" disabled={bezig} onClick={() => doe(trekIn({ variables: { id } }))}>
            Trek in<span className="visueel-verborgen">: {wat}</span>
          </Button>
        )}
      </div>
      {afwijzen && (
        <form className="parameters__nieuw" onSubmit={metReden}>
          <Field label="Waarom wijst u dit af?" name="reden" autoComplete="off" required />
          <div className="parameters__knoppen">
            <Button purpose="primary" type="submit" disabled={bezig}>
              Wijs af
            </Button>
            <Button purpose="secondary" type="button" onClick={() => zetAfwijzen(false)}>
              Toch niet
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
