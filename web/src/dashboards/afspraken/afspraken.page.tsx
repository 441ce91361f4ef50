import './afspraken.css';
import { graphql } from '../../gql';
import type { AfsprakenQuery, Afspraaksoort, Thema } from '../../gql/graphql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { DataTable } from '../../ui/data-table';
import { formatDate, formatList } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { doelZin } from './doel.zin';

const AfsprakenVraag = graphql(`
  query Afspraken {
    prestatieafspraken {
      id
      set
      nummer
      thema
      tekst
      soort
      geldigTot
      partijen {
        id
        naam
      }
      indicatoren {
        code
        naam
        eenheid
        doel
        richting
        deadline
      }
    }
  }
`);

type Afspraak = NonNullable<AfsprakenQuery['prestatieafspraken']>[number];

const themas: readonly [Thema, string][] = [
  ['BETAALBAARHEID', 'Betaalbaarheid'],
  ['BESCHIKBAARHEID', 'Beschikbaarheid'],
  ['DUURZAAMHEID', 'Duurzaamheid'],
  ['WONEN_EN_ZORG', 'Wonen en zorg'],
  ['LEEFBAARHEID', 'Leefbaarheid'],
];

const soortnaam: Record<Afspraaksoort, string> = {
  KWANTITATIEF: 'Cijfer',
  MIJLPAAL: 'Mijlpaal',
  INSPANNING: 'Inspanning',
};

const Doelen = ({ afspraak }: { afspraak: Afspraak }) => (
  <ul className="afspraken__doelen">
    {(afspraak.indicatoren ?? []).map((indicator) => (
      <li key={indicator.code}>{doelZin(indicator)}</li>
    ))}
  </ul>
);

/** The agreements in force, by theme, each with its targets; a target that was never set says so. */
export default function AfsprakenPagina() {
  const vraag = useVraag(AfsprakenVraag);
  const eerste = vraag.staat === 'beantwoord' ? vraag.gegevens.prestatieafspraken?.[0] : undefined;
  const lead = eerste
    ? `${eerste.set ?? ''}${eerste.geldigTot ? `, geldig tot en met ${formatDate(eerste.geldigTot)}` : ''}.`
    : undefined;
  return (
    <Page title="Prestatieafspraken" lead={lead}>
      <Antwoord vraag={vraag} wortel="prestatieafspraken" wat="de afspraken" regels={10}>
        {({ prestatieafspraken }) =>
          !prestatieafspraken || prestatieafspraken.length === 0 ? (
            <Empty title="Er zijn nog geen afspraken ingelezen." />
          ) : (
            <div className="raster">
              <p className="klein raster__breed">
                <Exporteren lijst="prestatieafspraken" wat="Prestatieafspraken" />
              </p>
              {themas
                .filter(([thema]) => prestatieafspraken.some((afspraak) => afspraak.thema === thema))
                .map(([thema, naam]) => (
                  <Panel title={naam} key={thema}>
                    <DataTable
                      stack
                      caption={`Afspraken over ${naam.toLowerCase()}`}
                      captionHidden
                      rows={prestatieafspraken.filter((afspraak) => afspraak.thema === thema)}
                      rowKey={({ id }) => id}
                      columns={[
                        {
                          header: 'Afspraak',
                          cell: ({ nummer, tekst }) => (
                            <>
                              {nummer}. <span className="afspraken__tekst">{tekst}</span>
                            </>
                          ),
                        },
                        { header: 'Doel', cell: (afspraak) => <Doelen afspraak={afspraak} /> },
                        { header: 'Soort', cell: ({ soort }) => soort && soortnaam[soort] },
                        {
                          header: 'Partijen',
                          cell: ({ partijen }) =>
                            formatList((partijen ?? []).map((partij) => partij.naam ?? partij.id)),
                        },
                      ]}
                    />
                  </Panel>
                ))}
            </div>
          )
        }
      </Antwoord>
    </Page>
  );
}
