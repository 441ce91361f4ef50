import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { DataTable } from '../../ui/data-table';
import { plural } from '../../ui/format';
import { Empty } from '../../ui/states';
import { groepnaam, huishoudenzin, oordeel, redenzin, wachtzin, type Kandidaatrij } from './woorden';

interface Props {
  kandidaten: readonly Kandidaatrij[];
  /** Only an empty dwelling can be allocated. */
  leeg: boolean;
  gekozen: string | null;
  kies: (id: string) => void;
}

const naam = ({ plaats, id }: Kandidaatrij): string =>
  plaats === null ? `kandidaat ${id.slice(0, 4)}` : `nummer ${plaats}`;

/** The order with its reasons in words, so that it can be explained to whoever asks. */
export function Rangorde({ kandidaten, leeg, gekozen, kies }: Props) {
  if (kandidaten.length === 0)
    return (
      <Empty title="Er zijn geen kandidaten voor deze woning.">
        <Paragraph>Niemand reageerde, of wie reageerde heeft inmiddels een woning.</Paragraph>
      </Empty>
    );
  return (
    <DataTable
      caption={`${kandidaten.length} ${plural(kandidaten.length, 'kandidaat', 'kandidaten')}, wie het eerst aan de beurt is bovenaan`}
      columns={[
        { header: 'Plaats', cell: (kandidaat) => kandidaat.plaats ?? '–' },
        { header: 'Waarom hier', cell: ({ redenen }) => redenzin(redenen ?? []) },
        { header: 'Huishouden', cell: ({ huishouden }) => huishoudenzin(huishouden) },
        { header: 'Ingeschreven', cell: ({ wachttijdMaanden }) => wachtzin(wachttijdMaanden) },
        { header: 'Past de huur?', cell: ({ passend, passendReden }) => oordeel(passend, passendReden) },
        {
          header: 'Binnen de inkomensgrens?',
          cell: ({ inkomenstoets, inkomenstoetsReden, inkomensgroep }) => (
            <>
              {oordeel(inkomenstoets, inkomenstoetsReden)}
              {inkomensgroep !== null && <span className="klein"> {groepnaam[inkomensgroep]}</span>}
            </>
          ),
        },
        ...(leeg
          ? [
              {
                header: 'Kiezen',
                cell: (kandidaat: Kandidaatrij) => (
                  <Button
                    purpose="secondary"
                    className="kandidaten__kies"
                    aria-pressed={kandidaat.id === gekozen}
                    onClick={() => kies(kandidaat.id)}
                  >
                    Wijs toe<span className="visueel-verborgen"> aan {naam(kandidaat)}</span>
                  </Button>
                ),
              },
            ]
          : []),
      ]}
      rows={kandidaten}
      rowKey={({ id }) => id}
      stack
    />
  );
}
