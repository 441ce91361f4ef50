import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { formatDate, formatDay } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';

const BerichtenVraag = graphql(`
  query Berichten {
    notificaties(alleenOpen: true) {
      id
      tekst
      op
      voor
      bevestigdOp
    }
  }
`);

const BevestigBericht = graphql(`
  mutation BevestigBericht($id: ID!) {
    bevestigNotificatie(id: $id) {
      id
      bevestigdOp
    }
  }
`);

/** Notices to the own organisation (T5): each is kept, and so is who confirmed it. */
export function Berichten() {
  const vraag = useVraag(BerichtenVraag);
  const [bevestig, { error, loading }] = useMutation(BevestigBericht);
  return (
    <Panel title="Berichten voor u" wide>
      <Antwoord vraag={vraag} wortel="notificaties" wat="uw berichten">
        {({ notificaties }) => {
          const open = (notificaties ?? []).filter(({ bevestigdOp }) => !bevestigdOp);
          if (open.length === 0) return <Empty title="U hebt geen nieuwe berichten." />;
          return (
            <ul className="start__berichten">
              {open.map(({ id, tekst, op, voor }) => (
                <li className="start__bericht" key={id}>
                  <div>
                    <Paragraph>{tekst}</Paragraph>
                    <span className="klein">
                      {op && formatDay(op)}
                      {voor && ` · reageren voor ${formatDate(voor)}`}
                    </span>
                  </div>
                  <Button
                    purpose="secondary"
                    disabled={loading}
                    onClick={() => void (loading || bevestig({ variables: { id } }).catch(() => undefined))}
                  >
                    Gezien<span className="visueel-verborgen">: {tekst}</span>
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </Antwoord>
      {error && <p role="alert">Bevestigen is niet gelukt. {error.message}</p>}
    </Panel>
  );
}
