import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useIk } from '../../ik/ik';
import { doelnaam } from '../../ik/woorden';
import { AppLink } from '../../ui/app-link';
import { Denied } from '../../ui/states';

/** Candidates exist for who allocates, under the doelen for that; said the same way for everybody else. */
export function Gesloten() {
  const { ik } = useIk();
  return (
    <Denied title="U ziet hier geen kandidaten.">
      <Paragraph>
        Kandidaten zijn er alleen voor een verhuurmedewerker, voor het doel ‘{doelnaam.WOONRUIMTEVERDELING}’ of ‘
        {doelnaam.UITSTROOM_WEER_THUIS}’. U werkt nu voor het doel ‘{doelnaam[ik.doel]}’.{' '}
        <AppLink to="/toegang">Bekijk wat u mag zien</AppLink>
      </Paragraph>
    </Denied>
  );
}
