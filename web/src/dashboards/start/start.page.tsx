import './start.css';
import type { ComponentType } from 'react';
import { bereikVan, useIk, type Ik } from '../../ik/ik';
import { rolnaam } from '../../ik/woorden';
import { Page } from '../../ui/page';
import { Berichten } from './berichten';
import { Dossiers } from './dossiers';
import { KaartLink } from './kaart-link';
import { KiesDoelEerst } from './kies-doel-eerst';
import { Meldingen } from './meldingen';
import { Signalen } from './signalen';
import { startpuntVan, type Kaart, type Lijst } from './start.tabel';

const delen: Record<Lijst, ComponentType> = { meldingen: Meldingen, dossiers: Dossiers, signalen: Signalen };

const zichtbaar = (ik: Ik, kaart: Kaart): boolean => {
  if (kaart === 'woning-zoeken') return bereikVan(ik, 'BEDRIJF') !== 'GEEN';
  if (kaart === 'convenanten' || kaart === 'woningvoorraad') return bereikVan(ik, 'PARTNER') !== 'GEEN';
  return true;
};

/** What this rol can do here today, under the doel of now. */
export function StartPagina() {
  const { ik, kiesDoel } = useIk();
  const { zin, werk, berichten, kaarten, adressen = [] } = startpuntVan(ik.rol);
  const nu = werk.filter(({ doelen }) => doelen.includes(ik.doel));
  const elders = ik.doelen
    .filter((doel) => doel !== ik.doel)
    .map((doel) => ({
      doel,
      bezigheden: [
        ...(adressen.includes(doel) ? ['woningen zoeken op adres'] : []),
        ...werk.filter(({ doelen }) => doelen.includes(doel)).map(({ lijst }) => `${lijst} bekijken`),
      ],
    }))
    .filter(({ bezigheden }) => bezigheden.length > 0);
  return (
    <Page
      title={ik.naam ? `Welkom, ${ik.naam}` : 'Welkom'}
      lead={`U bent ${rolnaam(ik.rol)} bij ${ik.partner?.naam ?? 'uw organisatie'}. ${zin}`}
    >
      <div className="raster raster--twee start__werk">
        {berichten && <Berichten />}
        {nu.map(({ lijst }) => {
          const Deel = delen[lijst];
          return <Deel key={lijst} />;
        })}
        {nu.length === 0 && !adressen.includes(ik.doel) && elders.length > 0 && (
          <KiesDoelEerst elders={elders} kies={kiesDoel} />
        )}
      </div>
      <ul className="start__kaarten">
        {kaarten
          .filter((kaart) => zichtbaar(ik, kaart))
          .map((kaart) => (
            <KaartLink key={kaart} kaart={kaart} />
          ))}
      </ul>
    </Page>
  );
}
