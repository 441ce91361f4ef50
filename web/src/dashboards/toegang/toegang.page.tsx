import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import { useVraag } from '../../graaf/vraag';
import { useIk } from '../../ik/ik';
import { bereiktekst, categorietekst, doelnaam, rolnaam } from '../../ik/woorden';
import { Badge } from '../../ui/badge';
import { DataTable } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/states';
import { redenVan, toegangZin } from './toegang.zin';

/** One or more examples per categorie: personal ones open under the doelen of their own type. */
const RedenenVraag = graphql(`
  query Redenen {
    openbaar: uitleg(veld: "Wijk.naam") {
      ...Reden
    }
    partner: uitleg(veld: "Woning.soort") {
      ...Reden
    }
    bedrijf: uitleg(veld: "Woning.kaleHuur") {
      ...Reden
    }
    huishouden: uitleg(veld: "Toewijzing.huishouden") {
      ...Reden
    }
    melder: uitleg(veld: "Melding.melder") {
      ...Reden
    }
    betrokkene: uitleg(veld: "Signaal.betrokkene") {
      ...Reden
    }
    inkomen: uitleg(veld: "Toewijzing.rekeninkomen") {
      ...Reden
    }
    interventies: uitleg(veld: "Dossier.interventies") {
      ...Reden
    }
    grondslag: uitleg(veld: "Toewijzing.grondslag") {
      ...Reden
    }
    strafrecht: uitleg(veld: "Dossier.strafrechtelijk") {
      ...Reden
    }
    logboek: uitleg(veld: "Verwerking.activiteit") {
      ...Reden
    }
  }
`);

graphql(`
  fragment Reden on Toegangsuitleg {
    veld
    categorie
    bereik
    reden
    grondslag
    beleidsversie
  }
`);

/** The caller's line of the policy in plain words, with the policy's own reasons. */
export default function ToegangPagina() {
  const { ik } = useIk();
  const vraag = useVraag(RedenenVraag);
  const redenen =
    vraag.staat === 'beantwoord'
      ? Object.values(vraag.gegevens).filter((reden) => reden !== null && typeof reden === 'object')
      : [];
  const versie = redenen[0]?.beleidsversie;
  return (
    <Page
      title="Wat mag ik zien?"
      lead={`U bent ${rolnaam(ik.rol)} bij ${ik.partner?.naam ?? 'uw organisatie'} en werkt nu voor het doel ‘${doelnaam[ik.doel]}’.`}
    >
      <Panel title="Per soort gegevens">
        <Paragraph>{toegangZin(ik.toegang)}</Paragraph>
        {vraag.staat === 'laden' ? (
          <Skeleton lines={10} />
        ) : (
          <DataTable
            stack
            caption="Uw toegang per soort gegevens"
            captionHidden
            rows={ik.toegang}
            rowKey={({ categorie }) => categorie}
            columns={[
              {
                header: 'Soort gegevens',
                cell: ({ categorie }) => (
                  <>
                    {categorietekst[categorie].naam}
                    <br />
                    <span className="klein">{categorietekst[categorie].inhoud}</span>
                  </>
                ),
              },
              {
                header: 'Wat u ziet',
                cell: ({ bereik }) => (
                  <Badge tone={bereik === 'GEEN' ? 'neutral' : 'good'}>{bereiktekst[bereik]}</Badge>
                ),
              },
              { header: 'Waarom', cell: (regel) => redenVan(regel, redenen) },
            ]}
          />
        )}
        {versie && <p className="klein">Versie van het beleid: {versie.slice(0, 12)}</p>}
      </Panel>
    </Page>
  );
}
