import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../gql';
import { useIk } from '../ik/ik';
import { categorietekst, doelnaam, inGewoneWoorden } from '../ik/woorden';
import { AppLink } from '../ui/app-link';
import { Denied } from '../ui/states';
import type { Antwoordfout } from './fouten';
import { useVraag } from './vraag';

const UitlegVraag = graphql(`
  query Uitleg($veld: String!) {
    uitleg(veld: $veld) {
      veld
      categorie
      reden
    }
  }
`);

/** A closed part of a page: which category, why, and where to look further. The reason comes from the policy itself. */
export function Geweigerd({ wat, fout }: { wat: string; fout: Antwoordfout }) {
  const { ik } = useIk();
  const vraag = useVraag(UitlegVraag, { variabelen: { veld: fout.veld ?? '' }, wacht: fout.veld === null });
  const uitleg = vraag.staat === 'beantwoord' ? vraag.gegevens.uitleg : null;
  return (
    <Denied title={`U ziet ${wat} hier niet.`}>
      {uitleg && (
        <Paragraph>
          Dit valt onder ‘{categorietekst[uitleg.categorie].naam}’: {categorietekst[uitleg.categorie].inhoud}.
        </Paragraph>
      )}
      <Paragraph>{inGewoneWoorden(uitleg?.reden ?? fout.boodschap)}</Paragraph>
      <Paragraph>
        U werkt nu voor het doel ‘{doelnaam[ik.doel]}’. <AppLink to="/toegang">Bekijk wat u mag zien</AppLink>
      </Paragraph>
    </Denied>
  );
}
