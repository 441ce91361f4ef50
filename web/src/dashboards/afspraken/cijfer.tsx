import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy, useState } from 'react';
import { graphql } from '../../gql';
import type { CijferIndicatorFragment } from '../../gql/graphql';
import { Exporteren } from '../../ik/exporteren';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatDate, formatDay } from '../../ui/format';
import { Empty } from '../../ui/states';
import type { View } from '../../ui/view-switch';
import { doelZin } from './doel.zin';
import { Duidingen } from './duidingen';
import { maatZin, metingZin } from './meting.zin';
import { Stand } from './stand';
import { adresVan } from './urls';

graphql(`
  fragment CijferIndicator on Indicator {
    code
    naam
    eenheid
    doel
    richting
    deadline
    wanneer
    doelTekst
    afgeleid
    streven
    toelichting
    meetbaar
    status
    waarom
    meting {
      id
      peildatum
      waarde
      reden
      definitie
      bron
      gemetenOp
    }
    reeks {
      id
      peildatum
      waarde
      reden
      onderdeel
      gemetenOp
      partij {
        id
        naam
      }
      duiding {
        id
        op
        tekst
        door {
          id
          naam
        }
      }
    }
  }
`);

/** More lines than this nobody can tell apart: then the table is all there is. */
const hoogstensLijnen = 4;

const ReeksGrafiek = lazy(() => import('./reeks.grafiek'));

interface Props {
  indicator: CijferIndicatorFragment;
  nummer: number;
  peildatum: string | null;
  ververs: () => void;
}

/** One figure of an agreement: how it went since the first measurement, against its target, and what partners say of it. */
export function Cijfer({ indicator, nummer, peildatum, ververs }: Props) {
  const [view, onView] = useState<View>('grafiek');
  const { code, naam, eenheid, meting } = indicator;
  const titel = naam ?? code;
  const reeks = (indicator.reeks ?? []).map((m) => ({ ...m, wie: m.partij?.naam ?? m.onderdeel ?? titel }));
  const bekend = reeks.some(({ waarde }) => waarde !== null);
  const meer = new Set(reeks.map(({ wie }) => wie)).size > 1;
  return (
    <FigurePanel
      title={titel}
      sentence={`${titel}: ${metingZin(meting, eenheid)}.`}
      target={doelZin({ ...indicator, naam: indicator.doelTekst ?? titel })}
      source="gemeten in Buurtgraaf"
      date={meting?.peildatum ? formatDate(meting.peildatum) : 'nog niet vastgesteld'}
      explanation={<Uitleg indicator={indicator} />}
      view={view}
      onView={onView}
      permalink={`${adresVan(nummer, peildatum)}#${code}`}
      exports={
        <Exporteren
          lijst="metingen"
          wat={`Metingen van afspraak ${nummer}`}
          filters={{ nummer: String(nummer), peildatum }}
        />
      }
      chart={
        bekend && new Set(reeks.map(({ wie }) => wie)).size <= hoogstensLijnen ? (
          <ReeksGrafiek reeks={reeks} eenheid={eenheid} doel={indicator.doel} deadline={indicator.deadline} />
        ) : null
      }
      table={
        reeks.length === 0 ? (
          <Empty
            title={
              indicator.meetbaar ? 'Dit is nog niet gemeten.' : 'Buurtgraaf kan dit cijfer nog niet zelf berekenen.'
            }
          />
        ) : (
          <DataTable
            caption={`Metingen: ${titel}`}
            rows={reeks}
            rowKey={({ id }) => id}
            columns={[
              { header: 'Peildatum', cell: (m) => (m.peildatum === null ? '' : formatDate(m.peildatum)) },
              ...(meer ? [{ header: 'Voor', cell: (m: (typeof reeks)[number]) => m.wie }] : []),
              {
                header: 'Stand',
                numeric: true,
                cell: (m) => (m.waarde === null ? 'geen cijfer' : maatZin(m.waarde, eenheid)),
              },
              { header: 'Reden', cell: ({ reden }) => reden ?? '' },
              { header: 'Gemeten op', cell: ({ gemetenOp }) => (gemetenOp ? formatDay(gemetenOp) : '') },
            ]}
          />
        )
      }
    >
      <p>
        <Stand status={indicator.status} /> {indicator.waarom}
      </p>
      <Duidingen titel={titel} reeks={reeks} bij={meting?.id ?? null} ververs={ververs} />
    </FigurePanel>
  );
}

function Uitleg({ indicator }: { indicator: CijferIndicatorFragment }) {
  const { toelichting, afgeleid, streven, wanneer, meting } = indicator;
  const zinnen = [
    toelichting,
    wanneer && `Het doel geldt ${wanneer}.`,
    streven && 'Dit is een streven, geen harde norm.',
    afgeleid && 'Doel of datum is door Buurtgraaf afgeleid en staat niet letterlijk in de afspraak.',
    meting?.definitie,
    'De stand volgt het onafgeronde getal.',
  ].filter((zin) => typeof zin === 'string' && zin !== '');
  return (
    <>
      <Paragraph>{zinnen.join(' ')}</Paragraph>
      {meting && (
        <p className="klein">
          Vraag aan de graaf: <code className="afspraken__code">{meting.bron}</code>
        </p>
      )}
    </>
  );
}
