import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Doel } from '../gql/graphql';
import { useVraag } from '../graaf/vraag';
import { IkContext, IkVraag, type Ik } from '../ik/ik';
import { Page } from '../ui/page';
import { Failed, Skeleton } from '../ui/states';
import { Kader } from './kader';
import { Paginas } from './paginas';

interface BinnenProps {
  doel: Doel | null;
  kiesDoel: (doel: Doel | null) => void;
}

/** Asks who is there, and shows the pages once that is known; the frame stays in place while another doel is loading. */
export function Binnen({ doel, kiesDoel }: BinnenProps) {
  const vraag = useVraag(IkVraag);
  const nu = vraag.staat === 'beantwoord' ? vraag.gegevens.ik : null;
  const [laatste, zetLaatste] = useState<Ik | null>(null);
  if (nu && nu !== laatste) zetLaatste(nu);
  const ik = nu ?? laatste;

  useEffect(() => {
    // Another user logged in within the same tab: what the last one chose does not hold.
    if (nu && doel && !nu.doelen.includes(doel)) kiesDoel(null);
  }, [nu, doel, kiesDoel]);
  const persoonlijk = useMemo(() => nu && { ik: nu, kiesDoel }, [nu, kiesDoel]);

  const inhoud = persoonlijk ? (
    <IkContext value={persoonlijk} key={persoonlijk.ik.doel}>
      <Suspense fallback={<Skeleton lines={8} />}>
        <Paginas />
      </Suspense>
    </IkContext>
  ) : vraag.staat === 'laden' ? (
    <Skeleton lines={8} />
  ) : (
    <Page title="Buurtgraaf is nu niet bereikbaar">
      <Failed title="De server geeft geen antwoord." onRetry={vraag.opnieuw}>
        <Paragraph>
          {(vraag.staat === 'mislukt' ? vraag.boodschap : vraag.fouten[0]?.boodschap) ??
            'Controleer uw verbinding, of probeer het over een minuut opnieuw.'}
        </Paragraph>
      </Failed>
    </Page>
  );
  return (
    <Kader ik={ik} kiesDoel={kiesDoel}>
      {inhoud}
    </Kader>
  );
}
