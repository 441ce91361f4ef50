import './start.css';
import type { Doel } from '../../gql/graphql';
import { bereikVan, useIk, type Ik } from '../../ik/ik';
import { doelnaam, rolnaam } from '../../ik/woorden';
import { Page } from '../../ui/page';
import { Berichten } from './berichten';
import { Dossiers } from './dossiers';
import { KaartLink } from './kaart-link';
import { KiesDoelEerst } from './kies-doel-eerst';
import { Meldingen } from './meldingen';
import { Signalen } from './signalen';
import { startpuntVan, type Kaart, type Lijst } from './start.tabel';

const lijsten: Record<Lijst, { naam: string; Deel: () => React.ReactNode }> = {
  meldingen: { naam: 'meldingen', Deel: Meldingen },
  dossiers: { naam: 'dossiers', Deel: Dossiers },
  signalen: { naam: 'signalen', Deel: Signalen },
};

const zichtbaar = (ik: Ik, kaart: Kaart): boolean => {
  if (kaart === 'woning-zoeken') return bereikVan(ik, 'BEDRIJF') !== 'GEEN';
  if (kaart === 'convenanten' || kaart === 'woningvoorraad') return bereikVan(ik, 'PARTNER') !== 'GEEN';
  return true;
};

/** What this rol can do here today, under the doel of now. */
export function StartPagina() {
  const { ik, kiesDoel } = useIk();
  const { zin, werk, berichten, kaarten } = startpuntVan(ik.rol);
  // A rol has several lists and often fewer doelen: offer only doelen that were granted.
  const eigen = (doelen: readonly Doel[]): Doel[] => doelen.filter((doel) => ik.doelen.includes(doel));
  const open = werk.filter(({ doelen }) => doelen.includes(ik.doel));
  const elders = werk.filter(({ doelen }) => !doelen.includes(ik.doel) && eigen(doelen).length > 0);
  return (
    <Page
      title={ik.naam ? `Welkom, ${ik.naam}` : 'Welkom'}
      lead={`U bent ${rolnaam(ik.rol)} bij ${ik.partner?.naam ?? 'uw organisatie'}. ${zin}`}
    >
      <div className="raster raster--twee start__werk">
        {berichten && <Berichten />}
        {open.map(({ lijst }) => {
          const { Deel } = lijsten[lijst];
          return <Deel key={lijst} />;
        })}
      </div>
      {elders.map(({ lijst, doelen }) => (
        <KiesDoelEerst
          key={lijst}
          wat={lijsten[lijst].naam}
          doelen={eigen(doelen).map((doel) => ({ naam: doelnaam[doel], kies: () => kiesDoel(doel) }))}
        />
      ))}
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
