import { Link } from '@nl-design-system-candidate/link-react';
import { useLocation } from 'react-router';
import { magToewijzen } from '../dashboards/kandidaten/mag-toewijzen';
import { beheertKoppelingen } from '../dashboards/koppelingen/woorden';
import { werktMetParameters } from '../dashboards/parameters/woorden';
import { bereikVan, type Ik } from '../ik/ik';
import { kaleRol } from '../ik/woorden';
import { AppLink } from '../ui/app-link';

interface Bestemming {
  pad: string;
  naam: string;
  /** Left out when the caller has nothing to find there. */
  als?: (ik: Ik) => boolean;
}

const bestemmingen: readonly Bestemming[] = [
  { pad: '/', naam: 'Start' },
  { pad: '/woningvoorraad', naam: 'Woningvoorraad' },
  { pad: '/toewijzing', naam: 'Toewijzing', als: (ik) => bereikVan(ik, 'PARTNER') !== 'GEEN' },
  { pad: '/kandidaten', naam: 'Kandidaten', als: magToewijzen },
  { pad: '/woningen', naam: 'Woning zoeken', als: (ik) => bereikVan(ik, 'BEDRIJF') !== 'GEEN' },
  { pad: '/afspraken', naam: 'Afspraken' },
  { pad: '/overleg', naam: 'Overleg', als: (ik) => bereikVan(ik, 'PARTNER') !== 'GEEN' },
  { pad: '/rapport', naam: 'Rapport', als: (ik) => bereikVan(ik, 'PARTNER') !== 'GEEN' },
  { pad: '/convenanten', naam: 'Convenanten', als: (ik) => bereikVan(ik, 'PARTNER') !== 'GEEN' },
  { pad: '/parameters', naam: 'Parameters', als: (ik) => werktMetParameters(ik.rol) },
  { pad: '/koppelingen', naam: 'Koppelingen', als: (ik) => beheertKoppelingen(ik.rol) },
  { pad: '/importeren', naam: 'Importeren', als: (ik) => kaleRol(ik.rol) === 'databeheerder' },
  { pad: '/logboek', naam: 'Wie keek mee?', als: (ik) => ik.doelen.includes('TOEZICHT') },
  { pad: '/toegang', naam: 'Wat mag ik zien?' },
];

/** Who builds on the graph for its organisation, or answers for what it shows. */
const bouwers = [
  'databeheerder',
  'beleidsadviseur',
  'beleidsadviseur-wonen',
  'platformbeheerder',
  'privacycontactpersoon',
  'functionaris-gegevensbescherming',
];

export function Navigatie({ ik }: { ik: Ik }) {
  const { pathname } = useLocation();
  return (
    <nav aria-label="Hoofdmenu" className="kader__navigatie">
      <ul>
        {bestemmingen
          .filter(({ als }) => als?.(ik) ?? true)
          .map(({ pad, naam }) => (
            <li key={pad}>
              <AppLink
                to={pad}
                current={
                  pad === '/'
                    ? pathname === pad
                    : pathname.startsWith(pad) && (pathname.length === pad.length || pathname[pad.length] === '/')
                }
              >
                {naam}
              </AppLink>
            </li>
          ))}
        {bouwers.includes(kaleRol(ik.rol)) && (
          <li>
            {/* A page of its own, with a load: its editor is no part of the app. */}
            <Link href="/explorer">Vragen uitproberen</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
