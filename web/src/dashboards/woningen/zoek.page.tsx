import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import './woningen.css';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { Exporteren } from '../../ik/exporteren';
import { bereikVan, useIk } from '../../ik/ik';
import { doelnaam } from '../../ik/woorden';
import { AppLink } from '../../ui/app-link';
import { Field } from '../../ui/field';
import { Page } from '../../ui/page';
import { Denied, Empty } from '../../ui/states';
import { adresregel, leesAdres, type Zoekadres } from './adres';

const AdresVraag = graphql(`
  query WoningenOpAdres($postcode: String!, $huisnummer: Int!) {
    woningen(filter: { postcode: $postcode, huisnummer: $huisnummer }, first: 50) {
      edges {
        node {
          id
          adres {
            straat
            huisnummer
            toevoeging
            postcode
            plaats
          }
        }
      }
    }
  }
`);

/** Find an own dwelling. The address is kept out of the URL: histories and logs need not know it. */
export default function ZoekPagina() {
  const { ik } = useIk();
  const [adres, zetAdres] = useState<Zoekadres | null>(null);
  const [fouten, zetFouten] = useState<{ postcode?: string; huisnummer?: string }>({});
  const vraag = useVraag(AdresVraag, { variabelen: adres ?? { postcode: '', huisnummer: 0 }, wacht: adres === null });

  if (bereikVan(ik, 'BEDRIJF') === 'GEEN') {
    return (
      <Page title="Woning zoeken">
        <Denied title="U kunt hier geen adressen zoeken.">
          <Paragraph>
            Een adres is een bedrijfsgegeven van de eigenaar. Met uw rol en het doel ‘{doelnaam[ik.doel]}’ ziet u geen
            bedrijfsgegevens. <AppLink to="/toegang">Bekijk wat u mag zien</AppLink>
          </Paragraph>
        </Denied>
      </Page>
    );
  }
  const zoek = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const velden = new FormData(gebeurtenis.currentTarget);
    const gelezen = leesAdres(String(velden.get('postcode') ?? ''), String(velden.get('huisnummer') ?? ''));
    zetFouten(gelezen.fouten);
    // A wrong address takes the answer to the one before away.
    zetAdres(gelezen.adres);
  };
  return (
    <Page title="Woning zoeken" lead="Zoek een woning van uw organisatie op adres.">
      <form className="woningen__zoek" onSubmit={zoek} noValidate>
        <Field
          label="Postcode"
          name="postcode"
          hint="Bijvoorbeeld 9401 AB"
          autoComplete="off"
          error={fouten.postcode}
        />
        <Field
          label="Huisnummer"
          name="huisnummer"
          hint="Zonder toevoeging"
          inputMode="numeric"
          autoComplete="off"
          error={fouten.huisnummer}
        />
        <Button purpose="primary" type="submit">
          Zoek
        </Button>
      </form>
      {adres && (
        <div aria-live="polite">
          <Antwoord vraag={vraag} wortel="woningen" wat="de woningen">
            {({ woningen }) =>
              !woningen || woningen.edges.length === 0 ? (
                <Empty title={`Geen woning gevonden op ${adres.postcode}, nummer ${adres.huisnummer}.`}>
                  <Paragraph>Controleer het adres. U vindt hier alleen woningen van uw eigen organisatie.</Paragraph>
                </Empty>
              ) : (
                <>
                  <ul>
                    {woningen.edges.map(({ node }) => (
                      <li key={node.id}>
                        <AppLink to={`/woningen/${node.id}`}>{adresregel(node.adres)}</AppLink>
                      </li>
                    ))}
                  </ul>
                  <p className="klein">
                    <Exporteren
                      lijst="woningen"
                      wat="Gevonden woningen"
                      filters={{ postcode: adres.postcode, huisnummer: String(adres.huisnummer) }}
                    />
                  </p>
                </>
              )
            }
          </Antwoord>
        </div>
      )}
    </Page>
  );
}
