import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { useIk } from '../../ik/ik';
import { Panel } from '../../ui/panel';
import type { Rapport } from './inhoud';

const OndertekenRapport = graphql(`
  mutation OndertekenRapport($jaar: Int!, $halfjaar: Int!, $inhoud: String!, $zegel: String!) {
    ondertekenRapport(jaar: $jaar, halfjaar: $halfjaar, inhoud: $inhoud, zegel: $zegel) {
      id
    }
  }
`);

/** The gemeente's bestuurder signs exactly the words on this page; it asks twice, for nothing undoes it. */
export function Ondertekenen({ rapport, ververs }: { rapport: Rapport; ververs: () => Promise<void> }) {
  const { ik } = useIk();
  const [onderteken, { error, loading }] = useMutation(OndertekenRapport);
  const [zeker, zetZeker] = useState(false);
  const { inhoud, tekst, zegel } = rapport;
  if (ik.rol !== 'gemeente/bestuurder' || inhoud.voorlopig || zegel === null) return null;
  const teken = (): void => {
    const [jaar = 0, halfjaar = 0] = inhoud.rapport.split('-').map(Number);
    void onderteken({ variables: { jaar, halfjaar, inhoud: tekst, zegel } }).then(ververs, () => undefined);
  };
  return (
    <div className="niet-afdrukken">
      <Panel title="Ondertekenen">
        <Paragraph>
          U ondertekent namens de gemeente wat op deze pagina staat. Daarna ligt het vast: nieuwe cijfers veranderen dit
          rapport niet meer.
        </Paragraph>
        {zeker ? (
          <div className="rij">
            <Button purpose="primary" disabled={loading} onClick={teken}>
              Ja, onderteken
            </Button>
            <Button purpose="subtle" onClick={() => zetZeker(false)}>
              Toch niet
            </Button>
          </div>
        ) : (
          <Button purpose="primary" onClick={() => zetZeker(true)}>
            Onderteken dit rapport
          </Button>
        )}
        {error && <p role="alert">Ondertekenen is niet gelukt. {error.message}</p>}
      </Panel>
    </div>
  );
}
