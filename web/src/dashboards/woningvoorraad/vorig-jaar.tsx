import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import { useVraag } from '../../graaf/vraag';
import { AppLink } from '../../ui/app-link';
import { formatDate } from '../../ui/format';

const GrenzenVraag = graphql(`
  query GrenzenVanJaar($jaar: Int!) {
    huurprijsgrenzen(jaar: $jaar) {
      jaar
      eersteAftopping
      tweedeAftopping
    }
  }
`);

/** Where the limits of this year are not known: the way to the end of the year before, if it has them. */
export function VorigJaar({ peildatum }: { peildatum: string }) {
  const jaar = Number(peildatum.slice(0, 4)) - 1;
  const vraag = useVraag(GrenzenVraag, { variabelen: { jaar } });
  const grenzen = vraag.staat === 'beantwoord' ? vraag.gegevens.huurprijsgrenzen : null;
  if (grenzen?.eersteAftopping == null || grenzen.tweedeAftopping == null) return null;
  const einde = `${jaar}-12-31`;
  return (
    <Paragraph>
      <AppLink to={`/woningvoorraad?peildatum=${einde}`}>Bekijk de verdeling op {formatDate(einde)}</AppLink>
    </Paragraph>
  );
}
