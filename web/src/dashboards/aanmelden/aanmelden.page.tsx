import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import './aanmelden.css';
import { useLocation } from 'react-router';
import { Page } from '../../ui/page';

/** Before logging in, on whatever address: what this is, and the way in, back to that same address. */
export function AanmeldPagina({ verlopen }: { verlopen: boolean }) {
  const { pathname, search } = useLocation();
  return (
    <main className="aanmelden">
      <Page title={verlopen ? 'U bent uitgelogd' : 'Buurtgraaf'}>
        {verlopen && (
          <Paragraph>
            U deed een tijd niets. Daarom hebben wij u veilig uitgelogd. Log opnieuw in om verder te gaan.
          </Paragraph>
        )}
        <Paragraph purpose="lead">
          In Buurtgraaf delen de partners rond Mijn Buurt Assen hun gegevens over wonen, leefbaarheid en zorg. U ziet
          alleen wat u nodig hebt voor uw werk, en iedereen kan nagaan waarom.
        </Paragraph>
        {/* A link, not a form: it must be able to leave for any identity provider. */}
        <a
          className="nl-button nl-button--primary aanmelden__knop"
          href={`/aanmelden?terug=${encodeURIComponent(pathname + search)}`}
        >
          Inloggen
        </a>
      </Page>
    </main>
  );
}
