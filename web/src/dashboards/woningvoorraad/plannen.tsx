import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { useIk } from '../../ik/ik';
import { formatDate } from '../../ui/format';
import type { View } from '../../ui/view-switch';
import { Co2, Doelen, Jongeren, Onderhoud } from './kengetallen';
import { Betaalbaar, Locaties, Mix, Nieuwbouw } from './normen';
import { Prognose } from './prognose';
import { Projecten } from './projecten';
import type { Deel } from './urls';

// Four questions beside each other: what takes longer, or breaks, keeps nobody else waiting.
const ToekomstVraag = graphql(`
  query Voorraadtoekomst($peildatum: Date!) {
    voorraadontwikkeling(van: $peildatum, tot: $peildatum) {
      prognosetoelichting
      prognose {
        ...PrognosePunt
      }
    }
    voorraaddoelen(peildatum: $peildatum) {
      ...DoelRegel
    }
  }
`);

const ProjectenVraag = graphql(`
  query Voorraadprojecten($peildatum: Date!) {
    projecten(first: 100) {
      totalCount
      edges {
        node {
          ...ProjectRegel
        }
      }
    }
    nieuwbouw(tot: $peildatum) {
      ...NieuwbouwRegel
    }
    ontwikkellocaties {
      ...LocatieRegel
    }
  }
`);

const NormenVraag = graphql(`
  query Voorraadnormen($peildatum: Date!, $jaar: Int!) {
    betaalbaarheid(peildatum: $peildatum) {
      ...BetaalbaarRegel
    }
    jongerenaanbod(peildatum: $peildatum) {
      ...JongerenStand
    }
    co2reductie(jaar: $jaar) {
      ...Co2Regel
    }
    onderhoud {
      ...OnderhoudRegel
    }
  }
`);

const MixVraag = graphql(`
  query Wijkmenging($peildatum: Date!) {
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
  const { ik } = useIk();
  const variabelen = { peildatum };
  const toekomst = useVraag(ToekomstVraag, { variabelen });
  const projecten = useVraag(ProjectenVraag, { variabelen });
  const normen = useVraag(NormenVraag, { variabelen: { peildatum, jaar: Number(peildatum.slice(0, 4)) } });
  const mix = useVraag(MixVraag, { variabelen });
  const vast = { bron, datum: formatDate(peildatum), peildatum };
  // Projects and their locations are told as they stand now, whatever day was chosen.
  const nu = { ...vast, datum: 'nu' };
  const zelf = ik.demo ? 'de partijen zelf (verzonnen gegevens)' : 'de partijen zelf';
  const zonder = (anker: string) => ({ ...vast, permalink: adres(anker) });
  return (
    <>
      <Antwoord vraag={toekomst} wortel="voorraaddoelen" wat="de prognose en de doelen" regels={10}>
        {({ voorraadontwikkeling, voorraaddoelen }) => (
          <div className="raster raster--twee">
            <Prognose
              ontwikkeling={voorraadontwikkeling}
              doelen={voorraaddoelen ?? []}
              {...vast}
              {...toon('prognose')}
            />
            <Doelen doelen={voorraaddoelen ?? []} {...zonder('doelen')} />
          </div>
        )}
      </Antwoord>
      <Antwoord vraag={normen} wortel="betaalbaarheid" wat="de normen" regels={8}>
        {({ betaalbaarheid, jongerenaanbod, co2reductie, onderhoud }) => (
          <div className="raster raster--twee">
            <Betaalbaar standen={betaalbaarheid ?? []} {...vast} {...toon('betaalbaar')} />
            <Jongeren aanbod={jongerenaanbod} {...zonder('jongeren')} />
            <Onderhoud standen={onderhoud ?? []} {...zonder('onderhoud')} />
            <Co2 standen={co2reductie ?? []} {...zonder('co2')} bron={zelf} />
          </div>
        )}
      </Antwoord>
      <Antwoord vraag={mix} wortel="wijken" wat="de menging per wijk" regels={8}>
        {({ wijken }) => (
          <div className="raster raster--twee">
            <Mix
              wijken={wijken ?? []}
              {...vast}
              bron={`${bron}; alle woningen per wijk: zie Parameters`}
              {...toon('mix')}
            />
          </div>
        )}
      </Antwoord>
      <Antwoord vraag={projecten} wortel="projecten" wat="de projecten" regels={10}>
        {(alles) => (
          <div className="raster raster--twee">
            <Nieuwbouw standen={alles.nieuwbouw ?? []} {...vast} {...toon('nieuwbouw')} />
            <Locaties locaties={alles.ontwikkellocaties ?? []} {...nu} {...toon('locaties')} />
            <Projecten projecten={alles.projecten} {...zonder('projecten')} datum={nu.datum} />
          </div>
        )}
      </Antwoord>
    </>
  );
}
