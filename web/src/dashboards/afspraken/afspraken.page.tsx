import './afspraken.css';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { AfsprakenQuery } from '../../gql/graphql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { AppLink } from '../../ui/app-link';
import { DataTable } from '../../ui/data-table';
import { formatDate, formatList } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { doelZin } from './doel.zin';
import { Keuzebalk } from './keuzebalk';
import { metingZin } from './meting.zin';
import { Stand } from './stand';
import { adresVan, leesKeuze, schrijfKeuze, type Keuze } from './urls';
import { naamVan, soortnaam, statussen, themas } from './woorden';

const AfsprakenVraag = graphql(`
  query Afspraken($peildatum: Date) {
    prestatieafspraken(peildatum: $peildatum) {
      id
      set
      nummer
      thema
      tekst
      soort
      geldigTot
      verlopen
      status
      waarom
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
        meetbaar
        meting {
          id
          peildatum
          waarde
          reden
        }
      }
    }
  }
`);

type Afspraak = NonNullable<AfsprakenQuery['prestatieafspraken']>[number];

const Doelen = ({ afspraak }: { afspraak: Afspraak }) => (
  <ul className="afspraken__doelen">
    {(afspraak.indicatoren ?? []).map((indicator) => (
      <li key={indicator.code}>
        {doelZin(indicator)}
        {indicator.meetbaar && <span className="klein"> · {metingZin(indicator.meting, indicator.eenheid)}</span>}
      </li>
    ))}
  </ul>
);

/** All agreements that apply on a day, by theme: what was agreed, how it goes and why. Its state stands in the address. */
export default function AfsprakenPagina() {
  const [zoek, zetZoek] = useSearchParams();
  const keuze = leesKeuze(zoek);
  const kies = (nieuw: Partial<Keuze>): void => zetZoek(schrijfKeuze({ ...keuze, ...nieuw }), { replace: true });
  const vraag = useVraag(AfsprakenVraag, { variabelen: { peildatum: keuze.peildatum } });
  const alle = (vraag.staat === 'beantwoord' ? vraag.gegevens.prestatieafspraken : null) ?? [];
  const [eerste] = alle;
  const getoond = alle.filter(
    (a) =>
      (keuze.thema === null || a.thema === keuze.thema) &&
      (keuze.status === null || a.status === keuze.status) &&
      (keuze.partij === null || (a.partijen ?? []).some(({ id }) => id === keuze.partij)),
  );
  const partijen = new Map(alle.flatMap((a) => (a.partijen ?? []).map(({ id, naam }) => [id, naam ?? id] as const)));
  return (
    <Page title="Prestatieafspraken" lead={eerste && leadVan(eerste)}>
      <Keuzebalk keuze={keuze} partijen={[...partijen]} onKies={kies} permalink={schrijfKeuze(keuze)} />
      <Antwoord vraag={vraag} wortel="prestatieafspraken" wat="de afspraken" regels={10}>
        {() =>
          alle.length === 0 ? (
            <Empty title="Er zijn nog geen afspraken ingelezen." />
          ) : (
            <div className="raster">
              <p>{telZin(getoond, alle.length)}</p>
              {getoond.length === 0 && <Empty title="Geen afspraak past bij deze keuze." />}
              {themas
                .filter(([thema]) => getoond.some((afspraak) => afspraak.thema === thema))
                .map(([thema, naam]) => (
                  <Panel title={naam} key={thema}>
                    <Thematabel
                      naam={naam}
                      peildatum={keuze.peildatum}
                      afspraken={getoond.filter((afspraak) => afspraak.thema === thema)}
                    />
                  </Panel>
                ))}
              <p className="klein raster__breed">
                <Exporteren
                  lijst="prestatieafspraken"
                  wat="Prestatieafspraken"
                  filters={{ peildatum: keuze.peildatum, thema: keuze.thema }}
                />
              </p>
            </div>
          )
        }
      </Antwoord>
    </Page>
  );
}

function leadVan({ set, geldigTot, verlopen }: Afspraak): string {
  const einde = geldigTot === null ? '' : `, geldig tot en met ${formatDate(geldigTot)}`;
  return `${set ?? ''}${einde}.${verlopen ? ' Zij zijn afgelopen en blijven staan tot er nieuwe afspraken zijn.' : ''}`;
}

/** "36 afspraken: 3 loopt achter, 2 let op, …" in the order of what asks most attention. */
function telZin(getoond: readonly Afspraak[], alle: number): string {
  const delen = statussen
    .map(
      ([status]) =>
        [naamVan(statussen, status).toLowerCase(), getoond.filter((a) => a.status === status).length] as const,
    )
    .filter(([, aantal]) => aantal > 0)
    .map(([naam, aantal]) => `${aantal} ${naam}`);
  const kop = getoond.length === alle ? `${alle} afspraken` : `${getoond.length} van de ${alle} afspraken`;
  return delen.length === 0 ? `${kop}.` : `${kop}: ${formatList(delen)}.`;
}

function Thematabel({
  naam,
  peildatum,
  afspraken,
}: {
  naam: string;
  peildatum: string | null;
  afspraken: readonly Afspraak[];
}) {
  return (
    <DataTable
      stack
      caption={`Afspraken over ${naam.toLowerCase()}`}
      captionHidden
      rows={afspraken}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Afspraak',
          cell: ({ nummer, tekst, waarom }) => (
            <>
              <AppLink to={adresVan(nummer, peildatum)}>Afspraak {nummer}</AppLink>
              <br />
              <span className="afspraken__tekst">{tekst}</span>
              <details className="afspraken__waarom afspraken__tekst klein">
                <summary>
                  Waarom deze stand<span className="visueel-verborgen"> bij afspraak {nummer}</span>?
                </summary>
                {waarom}
              </details>
            </>
          ),
        },
        { header: 'Stand', cell: ({ status }) => <Stand status={status} /> },
        { header: 'Doel', cell: (afspraak) => <Doelen afspraak={afspraak} /> },
        { header: 'Soort', cell: ({ soort }) => soort && soortnaam[soort] },
        { header: 'Partijen', cell: ({ partijen }) => formatList((partijen ?? []).map((p) => p.naam ?? p.id)) },
      ]}
    />
  );
}
