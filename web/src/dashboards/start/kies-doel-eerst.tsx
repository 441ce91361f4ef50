import { Button } from '@nl-design-system-candidate/button-react';
import { Empty } from '../../ui/states';

interface KiesDoelEerstProps {
  wat: string;
  doelen: readonly { naam: string; kies: () => void }[];
}

/** Work that does not exist under the doel of now: say so, and offer the doelen under which it does. */
export const KiesDoelEerst = ({ wat, doelen }: KiesDoelEerstProps) => (
  <Empty title={`Voor uw ${wat} kiest u eerst waarvoor u werkt.`}>
    <div className="rij">
      {doelen.map(({ naam, kies }) => (
        <Button key={naam} purpose="secondary" onClick={kies}>
          {naam}
        </Button>
      ))}
    </div>
  </Empty>
);
