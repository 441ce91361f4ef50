import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type { PadAfspraakFragment, PadReeksFragment, PadVoorraadFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatList, formatSigned } from '../../ui/format';
import { Empty } from '../../ui/states';
import type { View } from '../../ui/view-switch';
import { padZin } from './pad.zin';

graphql(`
  fragment PadVoorraad on Voorraad {
    kernvoorraad
    telt
    doel
    verschil
    reden
    buitenKernvoorraad {
      reden
      aantal
    }
  }
`);

graphql(`
  fragment PadReeks on Voorraadontwikkeling {
    reeks {
      peildatum
      aantal
    }
    perReden {
      reden
    }
  }
`);

graphql(`
  fragment PadAfspraak on Prestatieafspraak {
    id
    set
    nummer
    indicatoren {
      code
      doel
      deadline
    }
  }
`);

const PadGrafiek = lazy(() => import('./pad.grafiek'));

interface PadProps {
  voorraad: PadVoorraadFragment;
  peildatum: string;
  ontwikkeling: PadReeksFragment | null;
  afspraak: PadAfspraakFragment | null;
  bron: string;
  view: View;
  onView: (view: View) => void;
  permalink: string;
  exports: ReactNode;
}

const deadlineVan = (doel: number | null, afspraak: PadAfspraakFragment | null): string | null =>
  afspraak?.indicatoren?.find((indicator) => indicator.doel !== null && indicator.doel === doel)?.deadline ?? null;

function doelzin(doel: number | null, afspraak: PadAfspraakFragment | null): string {
  if (doel === null) return 'nog niet vastgesteld';
  const deadline = deadlineVan(doel, afspraak);
  const wanneer = deadline ? ` op ${formatDate(deadline)}` : '';
  return `${formatCount(doel)} woningen${wanneer}${afspraak ? ` (afspraak ${afspraak.nummer}, ${afspraak.set})` : ''}`;
}

/** How far the stock is on its way to the target (V3). */
export function Pad({ voorraad, peildatum, ontwikkeling, afspraak, bron, view, onView, permalink, exports }: PadProps) {
  const { doel } = voorraad;
  const punten = ontwikkeling?.reeks ?? [];
  const buiten = voorraad.buitenKernvoorraad ?? [];
  // The series is the whole kernvoorraad; it is what counts for the target (V5) only as long as nothing was taken over.
  const overgenomen =
    voorraad.telt !== voorraad.kernvoorraad || (ontwikkeling?.perReden ?? []).some(({ reden }) => reden === 'OVERNAME');
  return (
    <FigurePanel
      wide
      title="Op weg naar het doel"
      sentence={padZin({ peildatum, ...voorraad, deadline: deadlineVan(doel, afspraak) })}
      target={doelzin(doel, afspraak)}
      source={bron}
      date={formatDate(peildatum)}
      view={view}
      onView={onView}
      permalink={permalink}
      exports={exports}
      explanation={
        <Paragraph>
          Meetellen: zelfstandige huurwoningen van de corporaties uit de afspraken, met een kale huur tot de
          liberalisatiegrens van dat jaar. Ook de woningen van de gemeente in Kloosterveen tellen mee. Woningen die een
          corporatie van een andere corporatie overneemt, tellen niet als groei.
          {buiten.length > 0 &&
            ` Buiten de kernvoorraad vallen: ${formatList(buiten.map((post) => `${post.reden} (${formatCount(post.aantal)})`))}.`}
        </Paragraph>
      }
      chart={punten.length > 0 ? <PadGrafiek punten={punten} doel={doel} /> : null}
      table={
        punten.length === 0 ? (
          <Empty title="Er is nog geen reeks over deze periode." />
        ) : (
          <DataTable
            caption="Kernvoorraad per datum"
            rows={punten}
            rowKey={(punt) => punt.peildatum}
            columns={[
              { header: 'Datum', cell: (punt) => formatDate(punt.peildatum) },
              ...(doel === null || overgenomen
                ? []
                : [
                    {
                      header: 'Verschil met doel',
                      numeric: true,
                      cell: (punt: (typeof punten)[number]) => formatSigned(punt.aantal - doel),
                    },
                  ]),
              { header: 'Kernvoorraad', numeric: true, cell: (punt) => formatCount(punt.aantal) },
            ]}
          />
        )
      }
    >
      {overgenomen && (
        <p className="klein">
          De reeks is de hele kernvoorraad, ook met de woningen die door overname kwamen. Die tellen niet mee voor het
          doel.
        </p>
      )}
    </FigurePanel>
  );
}
