import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Doel } from '../../gql/graphql';
import { doelnaam } from '../../ik/woorden';
import { formatList } from '../../ui/format';
import { Panel } from '../../ui/panel';

interface KiesDoelEerstProps {
  /** What there is to do under a doel that is not the one of now. */
  elders: readonly { doel: Doel; bezigheden: readonly string[] }[];
  kies: (doel: Doel) => void;
}

/** Work that does not exist under the doel of now: say under which doel it does, and offer to go there. */
export const KiesDoelEerst = ({ elders, kies }: KiesDoelEerstProps) => (
  <Panel title="Waarvoor werkt u nu?" wide>
    <Paragraph>
      Persoonsgegevens en bedrijfsgegevens ziet u alleen voor het doel waarvoor ze er zijn. Kies een doel om verder te
      gaan.
    </Paragraph>
    <ul className="start__doelen">
      {elders.map(({ doel, bezigheden }) => (
        <li key={doel}>
          <Button purpose="secondary" onClick={() => kies(doel)}>
            {doelnaam[doel]}
          </Button>{' '}
          <span>{formatList(bezigheden)}</span>
        </li>
      ))}
    </ul>
  </Panel>
);
