import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Badge } from '../../ui/badge';
import { Facts } from '../../ui/facts';
import { formatDay, formatList, formatMoment } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Bezorgingen } from './bezorgingen';
import type { KoppelingRij } from './koppelingen.page';
import { soorttekst } from './woorden';

const TestKoppeling = graphql(`
  mutation TestKoppeling($id: ID!) {
    testWebhook(id: $id) {
      id
    }
  }
`);
const ZetKoppeling = graphql(`
  mutation ZetKoppeling($id: ID!, $aan: Boolean!) {
    zetWebhook(id: $id, aan: $aan) {
      id
      uitgezetOp
      uitgezetReden
    }
  }
`);
const VernieuwGeheim = graphql(`
  mutation VernieuwGeheim($id: ID!) {
    vernieuwWebhookgeheim(id: $id) {
      geheim
    }
  }
`);
const VerwijderKoppeling = graphql(`
  mutation VerwijderKoppeling($id: ID!) {
    verwijderWebhook(id: $id) {
      id
    }
  }
`);

interface Props {
  koppeling: KoppelingRij;
  ververs: () => Promise<void>;
  toonGeheim: (geheim: string) => void;
}

/** One subscription: where it goes, whether it works, and what its owner can do with it. */
export function Koppeling({ koppeling, ververs, toonGeheim }: Props) {
  const { id, naam, adres, soorten, aangemaaktOp, uitgezetOp, storingSinds } = koppeling;
  const [test, testen] = useMutation(TestKoppeling);
  const [zet, zetten] = useMutation(ZetKoppeling);
  const [vernieuw, vernieuwen] = useMutation(VernieuwGeheim);
  const [verwijder, verwijderen] = useMutation(VerwijderKoppeling);
  const [zeker, zetZeker] = useState(false);
  const fout = [testen, zetten, vernieuwen, verwijderen].find(({ error }) => error)?.error;
  const bezig = [testen, zetten, vernieuwen, verwijderen].some(({ loading }) => loading);
  /** Does it, and shows what became of it; a fault is shown by its mutation. */
  const doe = (werk: Promise<unknown>): void => void werk.then(ververs, () => undefined);
  const variables = { id };
  return (
    <Panel title={naam ?? 'Koppeling'}>
      <Facts
        entries={[
          ['Adres', <span className="koppelingen__lang">{adres}</span>],
          ['Stand', <Stand koppeling={koppeling} />],
          ['Bericht over', formatList((soorten ?? []).map((soort) => soorttekst[soort]))],
          ['Vastgelegd', aangemaaktOp && formatDay(aangemaaktOp)],
        ]}
      />
      {storingSinds && (
        <Paragraph>
          Sinds {formatMoment(storingSinds)} komt er niets aan. Na drie dagen gaat de koppeling vanzelf uit.
        </Paragraph>
      )}
      <div className="rij koppelingen__knoppen niet-afdrukken">
        <Button purpose="secondary" disabled={bezig} onClick={() => doe(test({ variables }))}>
          Test<span className="visueel-verborgen"> {naam}</span>
        </Button>
        <Button
          purpose="secondary"
          disabled={bezig}
          onClick={() => doe(zet({ variables: { id, aan: uitgezetOp !== null } }))}
        >
          {uitgezetOp ? 'Zet aan' : 'Zet uit'}
          <span className="visueel-verborgen">: {naam}</span>
        </Button>
        <Button
          purpose="secondary"
          disabled={bezig}
          onClick={() =>
            doe(vernieuw({ variables }).then(({ data }) => toonGeheim(data?.vernieuwWebhookgeheim?.geheim ?? '')))
          }
        >
          Nieuw geheim<span className="visueel-verborgen"> voor {naam}</span>
        </Button>
        {zeker ? (
          <>
            <Button purpose="primary" disabled={bezig} onClick={() => doe(verwijder({ variables }))}>
              Ja, verwijder<span className="visueel-verborgen"> {naam}</span>
            </Button>
            <Button purpose="subtle" onClick={() => zetZeker(false)}>
              Toch niet
            </Button>
          </>
        ) : (
          <Button purpose="subtle" onClick={() => zetZeker(true)}>
            Verwijder<span className="visueel-verborgen"> {naam}</span>
          </Button>
        )}
      </div>
      {fout && <p role="alert">Dat is niet gelukt. {fout.message}</p>}
      <Bezorgingen koppeling={koppeling} ververs={ververs} />
    </Panel>
  );
}

function Stand({ koppeling: { uitgezetOp, uitgezetReden, storingSinds } }: { koppeling: KoppelingRij }) {
  if (uitgezetOp)
    return (
      <Badge tone="attention">
        {uitgezetReden === 'STORING' ? 'uit: er kwam niets aan' : 'uit, door uw organisatie'}
      </Badge>
    );
  return storingSinds ? <Badge tone="attention">aan, met storing</Badge> : <Badge tone="good">aan</Badge>;
}
