import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useCallback, useEffect, useState } from 'react';
import { useIk } from '../../ik/ik';
import { AppLink } from '../../ui/app-link';
import { Page } from '../../ui/page';
import { Denied, Failed, Skeleton } from '../../ui/states';
import './importeren.css';
import { Formulier } from './formulier';
import { haalSoorten, type Soort } from './verstuur';

/** A file of the own organisation into the platform: first a trial run, then for real. */
export default function ImporterenPagina() {
  const { ik } = useIk();
  // Another doel may open other kinds: the page starts anew.
  return (
    <Page
      title="Importeren"
      lead="Lees een bestand van uw organisatie in. U begint met een proefrit: die kijkt alles na en slaat niets op."
    >
      <Soorten key={ik.doel} doel={ik.doel} />
    </Page>
  );
}

function Soorten({ doel }: { doel: string }) {
  const [soorten, zetSoorten] = useState<Soort[] | 'mislukt' | null>(null);
  const haal = useCallback(() => {
    haalSoorten(doel).then(zetSoorten, () => zetSoorten('mislukt'));
  }, [doel]);
  useEffect(haal, [haal]);
  if (soorten === null) return <Skeleton lines={6} label="Bezig met laden van wat u kunt inlezen" />;
  if (soorten === 'mislukt')
    return (
      <Failed
        title="Wat u kunt inlezen, is nu niet op te halen."
        onRetry={() => {
          zetSoorten(null);
          haal();
        }}
      />
    );
  if (soorten.length === 0)
    return (
      <Denied title="U kunt nu geen bestanden inlezen.">
        <Paragraph>
          Dat doet de databeheerder van een corporatie of de gemeente, onder het doel ‘Woningen beheren’.{' '}
          <AppLink to="/toegang">Bekijk wat u mag zien</AppLink>
        </Paragraph>
      </Denied>
    );
  return <Formulier soorten={soorten} doel={doel} />;
}
