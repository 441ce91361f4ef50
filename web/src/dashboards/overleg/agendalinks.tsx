import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { rolnaam } from '../../ik/woorden';
import { DataTable } from '../../ui/data-table';
import { Field } from '../../ui/field';
import { formatDay, formatMoment } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';

const AgendalinksVraag = graphql(`
  query Agendalinks {
    agendalinks {
      id
      naam
      rol
      gemaaktOp
      laatstGebruiktOp
    }
  }
`);
const MaakAgendalink = graphql(`
  mutation MaakAgendalink($naam: String!) {
    maakAgendalink(naam: $naam) {
      pad
      link {
        id
      }
    }
  }
`);
const TrekAgendalinkIn = graphql(`
  mutation TrekAgendalinkIn($id: ID!) {
    trekAgendalinkIn(id: $id) {
      id
    }
  }
`);

/** Links for calendar programs: made, shown once, withdrawn. */
export function Agendalinks() {
  const client = useApolloClient();
  const vraag = useVraag(AgendalinksVraag);
  const [adres, zetAdres] = useState<string | null>(null);
  const [maak, maken] = useMutation(MaakAgendalink);
  const [trekIn, intrekken] = useMutation(TrekAgendalinkIn);
  const formulier = useRef<HTMLFormElement>(null);
  const ververs = () =>
    client.query({ query: AgendalinksVraag, fetchPolicy: 'network-only' }).then(
      () => undefined,
      () => undefined,
    );
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (maken.loading) return;
    const naam = String(new FormData(gebeurtenis.currentTarget).get('naam') ?? '');
    const antwoord = await maak({ variables: { naam } }).catch(() => null);
    const pad = antwoord?.data?.maakAgendalink?.pad;
    if (!pad) return;
    formulier.current?.reset();
    zetAdres(`${window.location.origin}${pad}`);
    await ververs();
  };
  return (
    <div className="overleg__agenda niet-afdrukken">
      <Panel title="In uw eigen agenda">
        <Paragraph>
          Met een link volgt uw agendaprogramma de overleggen en termijnen van uw organisatie. Wie de link heeft, leest
          mee: deel hem niet, en trek hem in als u hem niet meer gebruikt.
        </Paragraph>
        {adres && <Adres adres={adres} sluit={() => zetAdres(null)} />}
        <Antwoord vraag={vraag} wortel="agendalinks" wat="de agendalinks">
          {({ agendalinks }) =>
            !agendalinks || agendalinks.length === 0 ? (
              <Empty title="Uw organisatie heeft nog geen agendalinks." />
            ) : (
              <DataTable
                stack
                caption="Agendalinks van uw organisatie"
                rows={agendalinks}
                rowKey={({ id }) => id}
                columns={[
                  { header: 'Naam', cell: ({ naam }) => naam },
                  { header: 'Rol', cell: ({ rol }) => rol && rolnaam(rol) },
                  { header: 'Gemaakt', cell: ({ gemaaktOp }) => gemaaktOp && formatDay(gemaaktOp) },
                  {
                    header: 'Laatst gebruikt',
                    cell: ({ laatstGebruiktOp }) => (laatstGebruiktOp ? formatMoment(laatstGebruiktOp) : 'nog nooit'),
                  },
                  {
                    header: 'Intrekken',
                    cell: ({ id, naam }) => (
                      <Button
                        purpose="secondary"
                        disabled={intrekken.loading}
                        onClick={() => void trekIn({ variables: { id } }).then(ververs, () => undefined)}
                      >
                        Trek in<span className="visueel-verborgen"> {naam}</span>
                      </Button>
                    ),
                  },
                ]}
              />
            )
          }
        </Antwoord>
        {intrekken.error && <p role="alert">Intrekken is niet gelukt. {intrekken.error.message}</p>}
        <form ref={formulier} className="overleg__formulier" onSubmit={(g) => void verstuur(g)}>
          <Field
            label="Naam van een nieuwe link"
            name="naam"
            hint="Zoals: Outlook op mijn telefoon"
            autoComplete="off"
            required
          />
          {maken.error && <p role="alert">De link is niet gemaakt. {maken.error.message}</p>}
          <Button purpose="primary" type="submit" disabled={maken.loading}>
            Maak een link
          </Button>
        </form>
      </Panel>
    </div>
  );
}

/** The only time that the address is on a screen; it takes the focus, so that nobody passes it by. */
function Adres({ adres, sluit }: { adres: string; sluit: () => void }) {
  const blok = useRef<HTMLElement>(null);
  useEffect(() => blok.current?.focus(), [adres]);
  return (
    <section ref={blok} tabIndex={-1} className="notice notice--denied" aria-label="Nieuwe agendalink">
      <Paragraph>
        <strong>Kopieer dit adres nu: u ziet het maar één keer.</strong> Voeg het in uw agendaprogramma toe als agenda
        van internet.
      </Paragraph>
      <Paragraph>
        <code className="overleg__adres">{adres}</code>
      </Paragraph>
      <Button purpose="secondary" onClick={sluit}>
        Ik heb het
      </Button>
    </section>
  );
}
