import './toewijzing.css';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { useIk } from '../../ik/ik';
import { CopyLink } from '../../ui/copy-link';
import { Choice } from '../../ui/field';
import { formatList } from '../../ui/format';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import type { View } from '../../ui/view-switch';
import { Balans } from './balans';
import { Inlichten } from './inlichten';
import { Lijst } from './lijst';
import { Meter } from './meter';
import { Normen } from './normen';
import { Taakstelling } from './taakstelling';
import type { Toon } from './toon';
import { leesKeuze, schrijfKeuze, type Deel, type Keuze } from './urls';
import { Verloop } from './verloop';
import { Zoektijden } from './zoektijden';

// Which year it is, is the server's: the demo may stand still on another day than the browser's.
const DagVraag = graphql(`
  query Toewijzingsdag {
    voorraad {
      peildatum
    }
  }
`);

const MeterVraag = graphql(`
  query Beleidsruimte($jaar: Int!) {
    vrijeBeleidsruimte(jaar: $jaar) {
      ...MeterRegel
      ...VerloopReeks
    }
  }
`);

/** The agreements on the meter begin here (S3-20 and the years compared with it). */
const eersteJaar = 2020;

/** Dashboard: the 20 % meter per corporatie, how the year went, and the allocations behind it. Its state stands in the address. */
export default function ToewijzingPagina() {
  const { ik } = useIk();
  const [zoek, zetZoek] = useSearchParams();
  const keuze = leesKeuze(zoek);
  const kies = (nieuw: Partial<Keuze>): void => zetZoek(schrijfKeuze({ ...keuze, ...nieuw }), { replace: true });

  const dag = useVraag(DagVraag);
  const vandaag = dag.staat === 'beantwoord' ? (dag.gegevens.voorraad?.peildatum ?? null) : null;
  const ditJaar = vandaag === null ? null : Number(vandaag.slice(0, 4));
  const jaar = keuze.jaar ?? ditJaar;
  const vraag = useVraag(MeterVraag, { variabelen: { jaar: jaar ?? eersteJaar }, wacht: jaar === null });
  const vast = schrijfKeuze({ ...keuze, jaar });
  const toon = (deel: Deel, lijst: string, wat: string) => ({
    view: keuze.weergave[deel],
    onView: (view: View) => kies({ weergave: { ...keuze.weergave, [deel]: view } }),
    permalink: `/toewijzing?${vast.toString()}#${deel}`,
    exports: <Exporteren lijst={lijst} wat={wat} filters={{ jaar: String(jaar) }} />,
  });
  /** A figure that is a table and nothing else, of this or of another year. */
  const tabel: Toon = (anker, lijst, wat, van = jaar) => ({
    view: 'tabel',
    onView: () => undefined,
    permalink: `/toewijzing?${vast.toString()}#${anker}`,
    exports: <Exporteren lijst={lijst} wat={wat} filters={{ jaar: String(van) }} />,
  });
  // Figures of persons by group and wijk come once, when the year is over.
  const voorbij = jaar !== null && jaar === ditJaar ? jaar - 1 : (jaar ?? eersteJaar);
  const standen = (vraag.staat === 'beantwoord' ? vraag.gegevens.vrijeBeleidsruimte : null) ?? [];
  const namen = formatList(standen.map(({ corporatie }) => corporatie?.naam ?? 'onbekend')) || 'de corporaties';
  const bron = ik.demo ? `${namen} (verzonnen gegevens)` : namen;

  return (
    <Page title="Toewijzing" lead="Hoeveel woningen gaan buiten de gewone regels om, en wat past er dit jaar nog bij?">
      {jaar !== null && ditJaar !== null && (
        <div className="toewijzing__keuze niet-afdrukken">
          <Choice
            label="Jaar"
            value={jaar}
            options={jaren(ditJaar, jaar).map((een) => ({ value: String(een), text: String(een) }))}
            onChange={({ target }) => kies({ jaar: Number(target.value) })}
          />
          <CopyLink label="Kopieer link" search={vast} />
        </div>
      )}
      {/* Without the day there is no year to ask for: the day's own refusal or failure is the answer. */}
      <Antwoord vraag={dag} wortel="voorraad" wat="de toewijzingen" regels={10} heel>
        {() =>
          jaar === null ? (
            <Empty title="Er zijn nog geen cijfers over toewijzingen." />
          ) : (
            <Antwoord vraag={vraag} wortel="vrijeBeleidsruimte" wat="de vrije ruimte" regels={10} heel>
              {({ vrijeBeleidsruimte }) =>
                vrijeBeleidsruimte && vrijeBeleidsruimte.length > 0 ? (
                  <div className="raster">
                    <Meter
                      jaar={jaar}
                      standen={vrijeBeleidsruimte}
                      bron={bron}
                      {...toon('meter', 'vrije-beleidsruimte', 'Vrije ruimte per corporatie')}
                    />
                    <Normen jaar={jaar} bron={bron} toon={tabel} />
                    <Verloop
                      jaar={jaar}
                      standen={vrijeBeleidsruimte}
                      bron={bron}
                      {...toon('verloop', 'vrije-beleidsruimte-verloop', `Verloop in ${jaar}`)}
                    />
                    <Inlichten jaar={jaar} toon={tabel} />
                    <Taakstelling jaar={jaar} bron={bron} toon={tabel} />
                    <Zoektijden jaar={voorbij} bron={bron} toon={tabel} />
                    <Balans jaar={voorbij} bron={bron} toon={tabel} />
                    <Lijst jaar={jaar} maand={keuze.maand} onMaand={(maand) => kies({ maand })} />
                  </div>
                ) : (
                  <Empty title="Er zijn nog geen cijfers over toewijzingen." />
                )
              }
            </Antwoord>
          )
        }
      </Antwoord>
    </Page>
  );
}

/** Newest first; a year from a link stands among them, so that the choice shows what the page shows. */
function jaren(dit: number, gekozen: number): number[] {
  const reeks = Array.from({ length: Math.max(0, dit - eersteJaar) + 1 }, (_, nummer) => dit - nummer);
  return [...new Set([...reeks, gekozen])].sort((a, b) => b - a);
}
