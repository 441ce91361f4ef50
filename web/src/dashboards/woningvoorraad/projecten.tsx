import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import type { ProjectRegelFragment } from '../../gql/graphql';
import { Exporteren } from '../../ik/exporteren';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, plural } from '../../ui/format';
import { Empty } from '../../ui/states';
import { fasenaam, ofOnbekend, soortnaam, vertragingZin } from './plannen.woorden';

graphql(`
  fragment ProjectRegel on Project {
    id
    naam
    soort
    fase
    aantal
    socialeHuur
    gepland
    verwacht
    opgeleverd
    opleverjaar
    vertraging
    verzonnen
    eigenaar {
      id
      naam
    }
    wijk {
      code
      naam
    }
  }
`);

interface ProjectenProps {
  projecten: { totalCount: number; edges: readonly { node: ProjectRegelFragment }[] } | null;
  bron: string;
  datum: string;
  permalink: string;
}

const dag = (een: string | null): string => (een === null ? 'niet bekend' : formatDate(een));

function oplevering({ opgeleverd, opleverjaar, verwacht, gepland, fase }: ProjectRegelFragment): string {
  if (fase === 'VERVALLEN') return 'gaat niet door';
  if (opgeleverd !== null) return formatDate(opgeleverd);
  if (opleverjaar !== null) return `in ${opleverjaar}`;
  return fase === 'OPGELEVERD' ? 'niet bekend' : dag(verwacht ?? gepland);
}

function zinVan(rijen: readonly ProjectRegelFragment[], alle: number): string {
  if (alle === 0) return 'Er zijn nog geen projecten ingelezen.';
  const open = rijen.filter(({ fase }) => fase !== null && !['OPGELEVERD', 'VERVALLEN'].includes(fase));
  const laat = open.filter(({ vertraging }) => (vertraging ?? 0) > 0).length;
  return `Er ${plural(alle, 'is', 'zijn')} ${formatCount(alle)} ${plural(alle, 'project', 'projecten')}. Nog bezig of gepland: ${formatCount(open.length)}, daarvan ${formatCount(laat)} later dan eerst gepland.`;
}

/** Projects with plan, delivery and delay (V18): open work first, then what is ready, the newest first. */
export function Projecten({ projecten, bron, datum, permalink }: ProjectenProps) {
  const rijen = (projecten?.edges ?? []).map(({ node }) => node);
  const klaar = ({ fase }: ProjectRegelFragment): boolean => fase === 'OPGELEVERD' || fase === 'VERVALLEN';
  const geordend = [...rijen.filter((p) => !klaar(p)), ...rijen.filter(klaar).reverse()];
  const alle = projecten?.totalCount ?? 0;
  return (
    <FigurePanel
      wide
      title="Projecten"
      sentence={zinVan(rijen, alle)}
      target="geen"
      source={bron}
      date={datum}
      view="tabel"
      onView={() => undefined}
      permalink={permalink}
      exports={<Exporteren lijst="projecten" wat="Projecten" />}
      explanation={
        <Paragraph>
          Vertraging is het verschil tussen het eerste plan en de oplevering, of wat nu verwacht wordt. Is die dag al
          voorbij en het project niet klaar, dan tellen de dagen tot vandaag. Bij * is het project of een dag ervan
          verzonnen voor de demo.
        </Paragraph>
      }
      chart={null}
      table={
        rijen.length === 0 ? (
          <Empty title="Er zijn nog geen projecten." />
        ) : (
          <DataTable
            stack
            caption="Projecten met planning en vertraging"
            rows={geordend}
            rowKey={(project) => project.id}
            columns={[
              { header: 'Project', cell: (project) => `${project.naam ?? ''}${project.verzonnen ? ' *' : ''}` },
              { header: 'Wijk', cell: (project) => project.wijk?.naam ?? 'niet bekend' },
              { header: 'Van', cell: (project) => project.eigenaar?.naam ?? 'niet bekend' },
              { header: 'Soort', cell: (project) => (project.soort === null ? '' : soortnaam[project.soort]) },
              { header: 'Fase', cell: (project) => (project.fase === null ? '' : fasenaam[project.fase]) },
              { header: 'Woningen', numeric: true, cell: (project) => ofOnbekend(project.aantal) },
              { header: 'Eerst gepland', cell: (project) => dag(project.gepland) },
              { header: 'Oplevering', cell: oplevering },
              {
                header: 'Vertraging',
                cell: (project) => (project.fase === 'VERVALLEN' ? '–' : vertragingZin(project.vertraging)),
              },
            ]}
          />
        )
      }
    >
      {alle > rijen.length && <p className="klein">De eerste {formatCount(rijen.length)} projecten staan hier.</p>}
    </FigurePanel>
  );
}
