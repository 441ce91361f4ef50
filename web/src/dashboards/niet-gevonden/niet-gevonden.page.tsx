import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { AppLink } from '../../ui/app-link';
import { Page } from '../../ui/page';

export const NietGevondenPagina = () => (
  <Page title="Deze pagina bestaat niet" lead="Misschien is het adres verkeerd getypt, of is de pagina verplaatst.">
    <Paragraph>
      <AppLink to="/">Ga naar de startpagina</AppLink>
    </Paragraph>
  </Page>
);
