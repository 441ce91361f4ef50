import './woningvoorraad.css';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { useIk } from '../../ik/ik';
import { formatList } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import type { View } from '../../ui/view-switch';
import { Groei } from './groei';
import { Klassen } from './klassen';
import { Pad } from './pad';
import { Periode } from './periode';
import { Plannen } from './plannen';
import { leesKeuze, schrijfKeuze, type Deel, type Keuze } from './urls';

const StandVraag = graphql(`
  query Voorraadstand($peildatum: Date) {
    voorraad(peildatum: $peildatum) {
      peildatum
      ...PadVoorraad
      ...KlassenVoorraad
    }
    betaalbaarheid(peildatum: $peildatum) {
      ...BetaalbaarRegel
    }
    prestatieafspraak(nummer: 12, peildatum: $peildatum) {
      ...PadAfspraak
    }
  }
`);

const OntwikkelingVraag = graphql(`
  query Voorraadgroei($van: Date!, $tot: Date!) {
    voorraadontwikkeling(van: $van, tot: $tot) {
      ...PadReeks
      ...GroeiOntwikkeling
    }
  }
`);

/** Dashboard: the path to 9.170, growth by reason, price classes per owner, and what is planned. Its whole state stands in the address. */
export default function WoningvoorraadPagina() {
  const { ik } = useIk();
  const [zoek, zetZoek] = useSearchParams();
  const keuze = leesKeuze(zoek);
  const kies = (nieuw: Partial<Keuze>): void => zetZoek(schrijfKeuze({ ...keuze, ...nieuw }), { replace: true });

  const stand = useVraag(StandVraag, { variabelen: { peildatum: keuze.peildatum } });
  // Without a chosen date "today" is the server's, so the growth follows the peildatum that it answered.
  const peildatum =
    keuze.peildatum ?? (stand.staat === 'beantwoord' ? stand.gegevens.voorraad?.peildatum : null) ?? null;
  const tot = keuze.tot ?? peildatum;
  const groei = useVraag(OntwikkelingVraag, {
    variabelen: { van: keuze.van, tot: tot ?? keuze.van },
    wacht: tot === null,
  });
  const vast = peildatum && tot ? schrijfKeuze({ ...keuze, peildatum, tot }) : new URLSearchParams();
  const periode = { van: keuze.van, tot };
  const bestanden: Record<
    'pad' | 'groei' | 'klassen',
    { lijst: string; wat: string; filters: Record<string, string | null> }
  > = {
    pad: { lijst: 'kernvoorraadreeks', wat: 'Op weg naar het doel', filters: periode },
    groei: { lijst: 'voorraadontwikkeling', wat: 'Groei naar reden', filters: periode },
    klassen: { lijst: 'voorraad', wat: 'Huurprijs per eigenaar', filters: { peildatum } },
  };
  const toon = (deel: 'pad' | 'groei' | 'klassen') => ({
    view: keuze.weergave[deel],
    onView: (view: View) => kies({ weergave: { ...keuze.weergave, [deel]: view } }),
    permalink: `/woningvoorraad?${vast.toString()}#${deel}`,
    exports: <Exporteren {...bestanden[deel]} />,
  });
  const toonPlan = (deel: Deel) => ({
    view: keuze.weergave[deel],
    onView: (view: View) => kies({ weergave: { ...keuze.weergave, [deel]: view } }),
    permalink: `/woningvoorraad?${vast.toString()}#${deel}`,
  });
  const ontwikkeling = groei.staat === 'beantwoord' ? groei.gegevens.voorraadontwikkeling : null;

  const eigenaren = (stand.staat === 'beantwoord' ? stand.gegevens.voorraad?.perEigenaar : null) ?? [];
  const namen = formatList(eigenaren.map(({ eigenaar }) => eigenaar?.naam ?? 'onbekend')) || 'de corporaties';
  const bron = ik.demo ? `${namen} (verzonnen gegevens)` : namen;

  return (
    <Page title="Woningvoorraad" lead="Hoeveel sociale huurwoningen telt Assen, en halen we de afspraak?">
      {peildatum && tot && (
        <Periode
          peildatum={peildatum}
          van={keuze.van}
          tot={tot}
          permalink={vast}
          onKies={(dag, van, einde) => kies({ peildatum: dag, tot: einde, ...(van ? { van } : {}) })}
        />
      )}
      <Antwoord vraag={stand} wortel="voorraad" wat="de woningvoorraad" regels={10} heel>
        {({ voorraad, betaalbaarheid, prestatieafspraak }) =>
          voorraad && peildatum ? (
            <div className="raster raster--twee">
              <Pad
                voorraad={voorraad}
                peildatum={peildatum}
                ontwikkeling={ontwikkeling}
                afspraak={prestatieafspraak}
                bron={bron}
                {...toon('pad')}
              />
              {tot && (
                <Antwoord vraag={groei} wortel="voorraadontwikkeling" wat="de groei" regels={8} heel>
                  {({ voorraadontwikkeling }) =>
                    voorraadontwikkeling ? (
                      <Groei
                        ontwikkeling={voorraadontwikkeling}
                        van={keuze.van}
                        tot={tot}
                        bron={bron}
                        {...toon('groei')}
                      />
                    ) : (
                      <Panel title="Groei naar reden">
                        <Empty title="Er zijn geen cijfers over deze periode." />
                      </Panel>
                    )
                  }
                </Antwoord>
              )}
              <Klassen
                voorraad={voorraad}
                peildatum={peildatum}
                betaalbaarheid={betaalbaarheid ?? []}
                bron={bron}
                {...toon('klassen')}
              />
            </div>
          ) : (
            <Empty title="Er zijn nog geen cijfers over de woningvoorraad." />
          )
        }
      </Antwoord>
      {peildatum && stand.staat === 'beantwoord' && stand.gegevens.voorraad && (
        <Plannen
          peildatum={peildatum}
          bron={bron}
          toon={toonPlan}
          adres={(anker) => `/woningvoorraad?${vast.toString()}#${anker}`}
        />
      )}
    </Page>
  );
}
