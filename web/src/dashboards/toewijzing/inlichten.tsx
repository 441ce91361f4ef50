import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { DataTable } from '../../ui/data-table';
import { formatDate, formatDay, formatPercentAgainst } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { bevestigingZin, meldingnaam } from './cijfers.zin';
import type { Toon } from './toon';

const InlichtenVraag = graphql(`
  query Normmeldingen($jaar: Int!) {
    normmeldingen(jaar: $jaar) {
      id
      corporatie {
        id
        naam
      }
      soort
      peildatum
      percentage
      norm
      op
      voor
      ontvangers {
        partner {
          id
          naam
        }
        bevestigdOp
      }
    }
  }
`);

/** T5: who was told what and when, and who acknowledged it. */
export function Inlichten({ jaar, toon }: { jaar: number; toon: Toon }) {
  const vraag = useVraag(InlichtenVraag, { variabelen: { jaar } });
  const { exports } = toon('inlichten', 'normmeldingen', `Wie is ingelicht over ${jaar}`);
  return (
    <Panel title="Wie is ingelicht" wide anchor="inlichten">
      <Paragraph>
        Komt een corporatie boven de norm, dan krijgen de partijen bij de afspraken een bericht zodra het kwartaal is
        afgesloten. Gebeurt dat jaren achter elkaar, dan is er overleg met de gemeente en de huurdersorganisaties.
      </Paragraph>
      <Antwoord vraag={vraag} wortel="normmeldingen" wat="wie is ingelicht">
        {({ normmeldingen }) =>
          !normmeldingen || normmeldingen.length === 0 ? (
            <Empty title={`Over ${jaar} is niemand ingelicht, voor zover u dat mag zien.`} />
          ) : (
            <>
              <DataTable
                stack
                caption={`Berichten over ${jaar}`}
                rows={normmeldingen}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Corporatie', cell: ({ corporatie }) => corporatie?.naam ?? 'onbekend' },
                  { header: 'Waarom', cell: ({ soort }) => (soort === null ? 'niet zichtbaar' : meldingnaam[soort]) },
                  {
                    header: 'Stand',
                    cell: ({ percentage, norm, peildatum }) =>
                      percentage === null || norm === null || peildatum === null
                        ? 'niet zichtbaar'
                        : `${formatPercentAgainst(percentage, norm)} op ${formatDate(peildatum)}`,
                  },
                  { header: 'Bericht van', cell: ({ op }) => (op === null ? 'niet zichtbaar' : formatDay(op)) },
                  { header: 'Voor', cell: ({ voor }) => (voor === null ? 'niet zichtbaar' : formatDate(voor)) },
                  {
                    header: 'Bevestigd',
                    cell: ({ ontvangers }) =>
                      bevestigingZin(
                        (ontvangers ?? []).map(({ partner, bevestigdOp }) => ({
                          partner: partner?.naam ?? 'onbekend',
                          bevestigdOp,
                        })),
                      ),
                  },
                ]}
              />
              <p className="klein">{exports}</p>
            </>
          )
        }
      </Antwoord>
    </Panel>
  );
}
