import './afspraken.css';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { AfspraakQuery } from '../../gql/graphql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { useIk } from '../../ik/ik';
import { AppLink } from '../../ui/app-link';
import { Facts } from '../../ui/facts';
import { formatDate, formatDay, formatList } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { Bewijzen } from './bewijzen';
import { Cijfer } from './cijfer';
import { Meetaanvraag } from './meetaanvraag';
import { magMeten, magVolgen } from './mag';
import { Ondertekenen } from './ondertekenen';
import { Stand } from './stand';
import { Trekker } from './trekker';
import { leesDatum, schrijfKeuze } from './urls';
import { naamVan, soortnaam, themas } from './woorden';

const AfspraakVraag = graphql(`
  query Afspraak($nummer: Int!, $peildatum: Date) {
    prestatieafspraak(nummer: $nummer, peildatum: $peildatum) {
      id
      set
      nummer
      thema
      tekst
      soort
      bron
      geldigVan
      geldigTot
      verlopen
      status
      waarom
      ondertekend
      ondertekenaars {
        id
        naam
      }
      ondertekeningen {
        op
        partner {
          id
          naam
        }
      }
      trekker {
        id
        naam
      }
      partijen {
        id
        naam
      }
      bewijs {
        ...BewijsRegel
      }
      indicatoren {
        ...CijferIndicator
      }
    }
  }
`);

export type AfspraakRij = NonNullable<AfspraakQuery['prestatieafspraak']>;

const zonderGetal = ['mijlpaal', 'ja of nee'];

/** One agreement: its text, how it goes and why, each indicator with its figures or evidence, and what partners say. */
export default function AfspraakPagina() {
  const { nummer: inAdres = '' } = useParams();
  const [zoek] = useSearchParams();
  const peildatum = leesDatum(zoek.get('peildatum'));
  const nummer = /^\d{1,4}$/.test(inAdres) ? Number(inAdres) : 0;
  const vraag = useVraag(AfspraakVraag, { variabelen: { nummer, peildatum } });
  const afspraak = vraag.staat === 'beantwoord' ? vraag.gegevens.prestatieafspraak : null;
  const terug = schrijfKeuze({ peildatum, thema: null, status: null, partij: null }).toString();
  const ververs = (): void => {
    if (vraag.staat !== 'laden') vraag.opnieuw();
  };
  return (
    <Page title={`Afspraak ${inAdres}`} lead={afspraak?.tekst ?? undefined}>
      <p className="niet-afdrukken">
        <AppLink to={`/afspraken${terug === '' ? '' : `?${terug}`}`}>Alle afspraken</AppLink>
      </p>
      <Antwoord vraag={vraag} wortel="prestatieafspraak" wat="de afspraak" regels={10}>
        {() =>
          afspraak ? (
            <Inhoud afspraak={afspraak} peildatum={peildatum} ververs={ververs} />
          ) : (
            <Empty title={`Er is geen afspraak ${inAdres}.`} />
          )
        }
      </Antwoord>
    </Page>
  );
}

interface Props {
  afspraak: AfspraakRij;
  peildatum: string | null;
  ververs: () => void;
}

function Inhoud({ afspraak, peildatum, ververs }: Props) {
  const { ik } = useIk();
  const indicatoren = afspraak.indicatoren ?? [];
  const cijfers = indicatoren.filter(({ eenheid }) => !zonderGetal.includes(eenheid ?? ''));
  const bewijsbaar = indicatoren.filter(
    ({ eenheid }) => zonderGetal.includes(eenheid ?? '') || afspraak.soort === 'INSPANNING',
  );
  const partij = (afspraak.partijen ?? []).some(({ id }) => id === ik.partner.id);
  return (
    <div className="raster">
      <Kern afspraak={afspraak} />
      {cijfers.map((indicator) => (
        <Cijfer
          key={indicator.code}
          indicator={indicator}
          nummer={afspraak.nummer ?? 0}
          peildatum={peildatum}
          ververs={ververs}
        />
      ))}
      {bewijsbaar.length > 0 && (
        <Bewijzen
          afspraak={afspraak.id}
          indicatoren={bewijsbaar}
          bewijs={afspraak.bewijs ?? []}
          mag={partij && magVolgen(ik)}
          ververs={ververs}
        />
      )}
      {afspraak.soort !== 'KWANTITATIEF' && partij && magVolgen(ik) && (
        <Trekker afspraak={afspraak} ververs={ververs} />
      )}
      <Ondertekenen afspraak={afspraak} ververs={ververs} />
      {magMeten(ik) && indicatoren.some(({ meetbaar }) => meetbaar) && <Meetaanvraag ververs={ververs} />}
    </div>
  );
}

function Kern({ afspraak }: { afspraak: AfspraakRij }) {
  const { geldigVan, geldigTot, trekker, soort, thema, bron, set, ondertekend, ondertekeningen } = afspraak;
  const laatste = (ondertekeningen ?? []).at(-1)?.op ?? null;
  return (
    <Panel title="Hoe het gaat">
      <p>
        <Stand status={afspraak.status} />
      </p>
      <Paragraph>{afspraak.waarom}</Paragraph>
      <Facts
        entries={[
          ['Thema', naamVan(themas, thema)],
          ['Soort', soort && soortnaam[soort]],
          ['Partijen', formatList((afspraak.partijen ?? []).map((p) => p.naam ?? p.id))],
          ...(soort === 'KWANTITATIEF'
            ? []
            : ([['Trekker', trekker?.naam ?? 'nog niet aangewezen']] as [string, string][])),
          [
            'Geldig',
            `${geldigVan ? formatDate(geldigVan) : ''} tot en met ${geldigTot ? formatDate(geldigTot) : 'nader bericht'}`,
          ],
          [
            'Ondertekend',
            ondertekend && laatste ? `door alle partijen, op ${formatDay(laatste)}` : 'nog niet door iedereen',
          ],
          ['Reeks', `${set ?? ''}${bron ? ` (${bron})` : ''}`],
        ]}
      />
    </Panel>
  );
}
