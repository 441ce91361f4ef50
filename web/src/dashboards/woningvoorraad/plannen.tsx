import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { formatDate } from '../../ui/format';
import type { View } from '../../ui/view-switch';
import { Co2, Doelen, Jongeren, Onderhoud } from './kengetallen';
import { Betaalbaar, Locaties, Mix, Nieuwbouw } from './normen';
import { Prognose } from './prognose';
import { Projecten } from './projecten';
import type { Deel } from './urls';

const PlannenVraag = graphql(`
  query Voorraadplannen($peildatum: Date!) {
    voorraadontwikkeling(van: $peildatum, tot: $peildatum) {
      prognosetoelichting
      prognose {
        ...PrognosePunt
      }
    }
    voorraaddoelen(peildatum: $peildatum) {
      ...DoelRegel
    }
    projecten(first: 100) {
      totalCount
      edges {
        node {
          ...ProjectRegel
        }
      }
    }
    betaalbaarheid(peildatum: $peildatum) {
      ...BetaalbaarRegel
    }
    nieuwbouw(tot: $peildatum) {
      ...NieuwbouwRegel
    }
    jongerenaanbod(peildatum: $peildatum) {
      ...JongerenStand
    }
    ontwikkellocaties {
      ...LocatieRegel
    }
    co2reductie {
      ...Co2Regel
    }
    onderhoud {
      ...OnderhoudRegel
    }
    wijken {
      code
      naam
      mix(peildatum: $peildatum) {
        ...MixRegel
      }
    }
  }
`);

/** What every panel with a chart gets. */
export interface Toon {
  view: View;
  onView: (view: View) => void;
  permalink: string;
}

interface PlannenProps {
  peildatum: string;
  bron: string;
  toon: (deel: Deel) => Toon;
  adres: (anker: string) => string;
}

/** What is planned and what was agreed beside the stock itself (V7–V18); asked apart, so that the stock does not wait for it. */
export function Plannen({ peildatum, bron, toon, adres }: PlannenProps) {
  const vraag = useVraag(PlannenVraag, { variabelen: { peildatum } });
  const vast = { bron, datum: formatDate(peildatum) };
  const zonder = (anker: string) => ({ ...vast, permalink: adres(anker) });
  return (
    <Antwoord vraag={vraag} wortel="voorraaddoelen" wat="de plannen en afspraken" regels={10}>
      {(alles) => (
        <div className="raster raster--twee">
          <Prognose ontwikkeling={alles.voorraadontwikkeling} {...vast} {...toon('prognose')} />
          <Doelen doelen={alles.voorraaddoelen ?? []} {...zonder('doelen')} />
          <Projecten projecten={alles.projecten} {...zonder('projecten')} />
          <Betaalbaar standen={alles.betaalbaarheid ?? []} {...vast} {...toon('betaalbaar')} />
          <Nieuwbouw standen={alles.nieuwbouw ?? []} {...vast} {...toon('nieuwbouw')} />
          <Locaties locaties={alles.ontwikkellocaties ?? []} {...vast} {...toon('locaties')} />
          <Mix wijken={alles.wijken ?? []} {...vast} {...toon('mix')} />
          <Jongeren aanbod={alles.jongerenaanbod} {...zonder('jongeren')} />
          <Onderhoud standen={alles.onderhoud ?? []} {...zonder('onderhoud')} />
          <Co2 standen={alles.co2reductie ?? []} {...zonder('co2')} />
        </div>
      )}
    </Antwoord>
  );
}
