import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { AppLink } from '../../ui/app-link';
import type { Kaart } from './start.tabel';

const teksten: Record<Kaart, { pad: string; naam: string; uitleg: string }> = {
  woningvoorraad: {
    pad: '/woningvoorraad',
    naam: 'Woningvoorraad',
    uitleg: 'Hoeveel sociale huurwoningen zijn er, en halen we het doel?',
  },
  toewijzing: {
    pad: '/toewijzing',
    naam: 'Toewijzing',
    uitleg: 'Hoeveel van de vrije ruimte is gebruikt, en wat past er nog bij?',
  },
  'woning-zoeken': { pad: '/woningen', naam: 'Woning zoeken', uitleg: 'Zoek een woning van uw organisatie op adres.' },
  afspraken: {
    pad: '/afspraken',
    naam: 'Prestatieafspraken',
    uitleg: 'Wat spraken gemeente, corporaties en huurders met elkaar af?',
  },
  convenanten: {
    pad: '/convenanten',
    naam: 'Convenanten',
    uitleg: 'Welke partners delen wat met elkaar, en hoe lang?',
  },
  logboek: { pad: '/logboek', naam: 'Wie keek mee?', uitleg: 'Wie bekeek welke persoonsgegevens, en voor welk doel?' },
  toegang: {
    pad: '/toegang',
    naam: 'Wat mag ik zien?',
    uitleg: 'Welke gegevens ziet u met uw rol en doel, en waarom?',
  },
};

export function KaartLink({ kaart }: { kaart: Kaart }) {
  const { pad, naam, uitleg } = teksten[kaart];
  return (
    <li className="start__kaart">
      <Heading level={2} appearance="level-3">
        <AppLink to={pad}>{naam}</AppLink>
      </Heading>
      <Paragraph>{uitleg}</Paragraph>
    </li>
  );
}
