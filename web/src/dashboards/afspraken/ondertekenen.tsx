import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { graphql } from '../../gql';
import { useIk } from '../../ik/ik';
import { formatDay, formatList } from '../../ui/format';
import { Panel } from '../../ui/panel';
import type { AfspraakRij } from './afspraak.page';
import { magTekenen } from './mag';

const OndertekenAfspraak = graphql(`
  mutation OndertekenAfspraak($id: ID!) {
    ondertekenAfspraak(id: $id) {
      id
    }
  }
`);

/** Who signed these words and who has yet to; a bestuurder of a signatory signs here. */
export function Ondertekenen({ afspraak, ververs }: { afspraak: AfspraakRij; ververs: () => void }) {
  const { ik } = useIk();
  const [teken, { error, loading }] = useMutation(OndertekenAfspraak);
  const getekend = afspraak.ondertekeningen ?? [];
  const wacht = (afspraak.ondertekenaars ?? []).filter(({ id }) => !getekend.some(({ partner }) => partner?.id === id));
  const mag = magTekenen(ik) && afspraak.verlopen !== true && wacht.some(({ id }) => id === ik.partner.id);
  return (
    <Panel title="Ondertekening">
      {getekend.length > 0 && (
        <ul className="afspraken__lijst">
          {getekend.map(({ partner, op }) => (
            <li key={partner?.id ?? op}>
              {partner?.naam}, {op && formatDay(op)}
            </li>
          ))}
        </ul>
      )}
      {wacht.length > 0 && <p>Nog niet ondertekend door {formatList(wacht.map(({ id, naam }) => naam ?? id))}.</p>}
      {mag && (
        <Button
          purpose="primary"
          disabled={loading}
          onClick={() => void teken({ variables: { id: afspraak.id } }).then(ververs, () => undefined)}
        >
          Onderteken namens {ik.partner.naam}
        </Button>
      )}
      {error && <p role="alert">De afspraak is niet ondertekend. {error.message}</p>}
    </Panel>
  );
}
