import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import type {
  BetaalbaarRegelFragment,
  LocatieRegelFragment,
  MixRegelFragment,
  NieuwbouwRegelFragment,
} from '../../gql/graphql';
import { Exporteren } from '../../ik/exporteren';
import { Bars } from '../../ui/bars';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatList, formatPercent } from '../../ui/format';
import { Empty } from '../../ui/states';
import { betaalbaarZinnen, normZin } from './klassen.zin';
import type { Toon } from './plannen';
import { deelOfOnbekend, jaNee, mixZin, oordeelnaam, ofOnbekend } from './plannen.woorden';

graphql(`
  fragment NieuwbouwRegel on Nieuwbouw {
    corporatie {
      id
      naam
    }
    van
    percentage
    norm
    voldoet
    reden
    projecten {
      id
      naam
      jaar
      woningen
      binnen
      percentage
      reden
    }
  }
`);
graphql(`
  fragment LocatieRegel on Ontwikkellocatie {
    naam
    wijk {
      code
      naam
    }
    aantal
    socialeHuur
    aandeel
    norm
    oordeel
    argumenten {
      op
      tekst
      door {
        id
        naam
      }
    }
  }
`);
graphql(`
  fragment MixRegel on Wijkmix {
    aandeel
    aandeelStad
    verschil
    verVanStad
    richtlijn
    reden
  }
`);

interface Vast extends Toon {
  bron: string;
  datum: string;
  peildatum: string;
}
interface NormProps extends Vast {
  /** Name of the list that is taken along as a file. */
  lijst: string;
  filters?: Record<string, string>;
  titel: string;
  zin: string;
  doel: string;
  uitleg: string;
  breed?: boolean;
  grafiek: ReactNode | null;
  tabel: ReactNode;
}

function Norm({ titel, zin, doel, uitleg, breed = false, grafiek, tabel, ...rest }: NormProps) {
  const { lijst, filters = {}, bron, datum, view, onView, permalink } = rest;
  return (
    <FigurePanel
      view={view}
      onView={onView}
      permalink={permalink}
      wide={breed}
      title={titel}
      sentence={zin}
      target={doel}
      source={bron}
      date={datum}
      exports={<Exporteren lijst={lijst} wat={titel} filters={filters} />}
      explanation={<Paragraph>{uitleg}</Paragraph>}
      chart={grafiek}
      table={tabel}
    />
  );
}

const metNaam = (stand: BetaalbaarRegelFragment) => ({
  ...stand,
  corporatie: stand.corporatie?.naam ?? 'Onbekende corporatie',
});

type Stand = ReturnType<typeof metNaam>;

/** Per limit the share, with the mark that holds for this corporatie and this limit. */
const staven = ({ corporatie, norm, normhard, normklasse, streven, ...stand }: Stand) => {
  const opEerste = normklasse === 'TOT_EERSTE_AFTOPPING';
  const merk = norm === null ? null : { value: norm, dashed: normhard === false };
  const erbij = streven === null ? null : { value: streven, dashed: true };
  return [
    { name: `${corporatie}, tot de 1e`, value: stand.onderEersteAftopping, mark: opEerste ? merk : null },
    { name: `${corporatie}, tot de 2e`, value: stand.onderTweedeAftopping, mark: opEerste ? erbij : merk },
  ];
};

/** Hard norm and aim shown differently: a whole mark and a dashed one (V7, V8). */
export function Betaalbaar({ standen, ...vast }: Vast & { standen: readonly BetaalbaarRegelFragment[] }) {
  const rijen = standen.map(metNaam);
  const bekend = rijen.some(({ onderTweedeAftopping }) => onderTweedeAftopping !== null);
  return (
    <Norm
      {...vast}
      breed
      lijst="betaalbaarheid"
      filters={{ peildatum: vast.peildatum }}
      titel="Norm en streven"
      zin={betaalbaarZinnen(rijen).join(' ') || 'Er is niets afgesproken over betaalbaarheid.'}
      doel={formatList(rijen.flatMap((rij) => normZin(rij) ?? [])) || 'nog niet vastgesteld'}
      uitleg="Een norm is een harde afspraak: een doorgetrokken streep. Een streven is geen norm: een onderbroken streep. Het oordeel volgt het onafgeronde percentage van de voorraad die het platform kent."
      grafiek={
        bekend ? <Bars items={rijen.flatMap(staven)} legend={{ whole: 'norm', dashed: 'streven, geen norm' }} /> : null
      }
      tabel={
        <DataTable
          stack
          caption="Betaalbaarheid: norm en streven"
          rows={rijen}
          rowKey={(r) => r.corporatie}
          columns={[
            { header: 'Corporatie', cell: (r) => r.corporatie },
            { header: 'Tot 1e grens', numeric: true, cell: (r) => deelOfOnbekend(r.onderEersteAftopping) },
            { header: 'Tot 2e grens', numeric: true, cell: (r) => deelOfOnbekend(r.onderTweedeAftopping) },
            {
              header: 'Norm (hard)',
              cell: (r) =>
                r.norm === null || r.normhard === false
                  ? 'geen'
                  : `${formatPercent(r.norm)} tot de ${r.normklasse === 'TOT_EERSTE_AFTOPPING' ? '1e' : '2e'}`,
            },
            { header: 'Norm gehaald', cell: (r) => jaNee(r.voldoet) },
            { header: 'Streven', cell: (r) => (r.streven === null ? 'geen' : `${formatPercent(r.streven)} tot de 2e`) },
          ]}
        />
      }
    />
  );
}

/** New building per delivered project and on average (V9). */
export function Nieuwbouw({ standen, ...vast }: Vast & { standen: readonly NieuwbouwRegelFragment[] }) {
  const projecten = standen.flatMap((stand) =>
    (stand.projecten ?? []).map((project) => ({ ...project, corporatie: stand.corporatie?.naam ?? 'onbekend' })),
  );
  const bekend = projecten.filter(({ percentage }) => percentage !== null);
  const norm = standen.find((stand) => stand.norm !== null)?.norm ?? null;
  const zin = standen
    .map((stand) => {
      const naam = stand.corporatie?.naam ?? 'onbekend';
      if (stand.projecten?.length === 0) return `${naam}: geen nieuwbouw opgeleverd in deze periode.`;
      return stand.percentage === null
        ? `${naam}: niet bekend. ${stand.reden ?? ''}`.trim()
        : `${naam}: ${formatPercent(stand.percentage)} binnen de grens${stand.voldoet === null ? '' : stand.voldoet ? ', dat is genoeg' : ', dat is te weinig'}.`;
    })
    .join(' ');
  return (
    <Norm
      {...vast}
      lijst="nieuwbouw"
      filters={{ tot: vast.peildatum }}
      titel="Nieuwbouw binnen de huurgrenzen"
      zin={zin || 'Er is nog geen nieuwbouw opgeleverd.'}
      doel={norm === null ? 'nog niet vastgesteld' : `gemiddeld minstens ${formatPercent(norm)}`}
      uitleg={`Woningen voor 1 en 2 personen horen tot en met de 1e aftoppingsgrens te kosten, woningen voor 3 en meer tot en met de 2e. Het gemiddelde telt alle woningen van opgeleverde projecten${standen[0]?.van ? ` vanaf ${formatDate(standen[0].van)}` : ''}.`}
      grafiek={
        bekend.length > 0 ? (
          <Bars
            items={bekend.map(({ naam, jaar, percentage }) => ({
              name: `${naam} (${jaar ?? 'jaar niet bekend'})`,
              value: percentage,
              mark: norm === null ? null : { value: norm },
            }))}
            legend={{ whole: norm === null ? null : `norm ${formatPercent(norm)}, gemiddeld over alle woningen` }}
          />
        ) : null
      }
      tabel={
        projecten.length === 0 ? (
          <Empty title="Er is nog geen nieuwbouw opgeleverd." />
        ) : (
          <DataTable
            stack
            caption="Opgeleverde nieuwbouw"
            rows={projecten}
            rowKey={(project) => project.id}
            columns={[
              { header: 'Project', cell: (project) => project.naam },
              { header: 'Corporatie', cell: (project) => project.corporatie },
              { header: 'Jaar', cell: (project) => (project.jaar === null ? 'niet bekend' : String(project.jaar)) },
              { header: 'Woningen', numeric: true, cell: (project) => ofOnbekend(project.woningen) },
              { header: 'Binnen de grens', numeric: true, cell: (project) => ofOnbekend(project.binnen) },
              { header: 'Deel', numeric: true, cell: (project) => deelOfOnbekend(project.percentage) },
            ]}
          />
        )
      }
    />
  );
}

/** 30 % per location, or the argument why not (V11). */
export function Locaties({ locaties, ...vast }: Vast & { locaties: readonly LocatieRegelFragment[] }) {
  const norm = locaties.find((locatie) => locatie.norm !== null)?.norm ?? null;
  const tel = (oordeel: LocatieRegelFragment['oordeel']): number =>
    locaties.filter((l) => l.oordeel === oordeel).length;
  return (
    <Norm
      {...vast}
      lijst="ontwikkellocaties"
      titel="Sociale huur per locatie"
      zin={
        locaties.length === 0
          ? 'Er zijn nog geen ontwikkellocaties ingelezen.'
          : `Van ${formatCount(locaties.length)} locaties voldoen er ${formatCount(tel('VOLDOET'))}. Afwijking met argument: ${formatCount(tel('AFWIJKING_MET_ARGUMENT'))}, zonder: ${formatCount(tel('AFWIJKING_ZONDER_ARGUMENT'))}.`
      }
      doel={norm === null ? 'nog niet vastgesteld' : `${formatPercent(norm)} per locatie, of een vastgelegd argument`}
      uitleg="De voorwaarde geldt voor elke locatie apart, over alle projecten op die locatie samen. Afwijken mag alleen met een vastgelegd argument."
      grafiek={
        locaties.some(({ aandeel }) => aandeel !== null) ? (
          <Bars
            items={locaties.map(({ naam, aandeel, norm: eigen, oordeel }) => ({
              name: naam ?? '',
              value: aandeel,
              mark: eigen === null ? null : { value: eigen },
              ...(oordeel === null ? {} : { note: oordeelnaam[oordeel] }),
            }))}
            legend={{ whole: norm === null ? null : `voorwaarde ${formatPercent(norm)}` }}
          />
        ) : null
      }
      tabel={
        locaties.length === 0 ? (
          <Empty title="Er zijn nog geen ontwikkellocaties." />
        ) : (
          <DataTable
            stack
            caption="Ontwikkellocaties"
            rows={locaties}
            rowKey={({ naam, wijk }) => `${naam ?? ''} ${wijk?.code ?? ''}`}
            columns={[
              { header: 'Locatie', cell: (l) => l.naam ?? '' },
              { header: 'Wijk', cell: (l) => l.wijk?.naam ?? 'niet bekend' },
              { header: 'Woningen', numeric: true, cell: (l) => ofOnbekend(l.aantal) },
              { header: 'Sociale huur', numeric: true, cell: (l) => ofOnbekend(l.socialeHuur) },
              { header: 'Deel', numeric: true, cell: (l) => deelOfOnbekend(l.aandeel) },
              { header: 'Oordeel', cell: (l) => (l.oordeel === null ? '' : oordeelnaam[l.oordeel]) },
              {
                header: 'Argument',
                cell: (l) =>
                  (l.argumenten ?? [])
                    .map(({ tekst, op, door }) => `${tekst} (${door.naam}, ${formatDate(op)})`)
                    .join(' ') || 'geen',
              },
            ]}
          />
        )
      }
    />
  );
}

interface Wijkregel {
  code: string;
  naam: string;
  mix: MixRegelFragment | null;
}

/** Social rent per wijk beside that of the city (V17). */
export function Mix({ wijken, ...vast }: Vast & { wijken: readonly Wijkregel[] }) {
  const stad = wijken.find(({ mix }) => mix?.aandeelStad != null)?.mix?.aandeelStad ?? null;
  const bekend = wijken.some(({ mix }) => mix?.aandeel != null);
  const redenen = [...new Set(wijken.map(({ mix }) => mix?.reden).filter((reden) => reden != null))];
  return (
    <Norm
      {...vast}
      breed
      lijst="wijkmix"
      filters={{ peildatum: vast.peildatum }}
      titel="Menging per wijk"
      zin={mixZin(
        stad,
        wijken.map(({ naam, mix }) => ({ naam, ver: mix?.verVanStad ?? null, verschil: mix?.verschil ?? null })),
        redenen[0] ?? null,
      )}
      doel="meer menging waar het deel ver van dat van de stad ligt"
      uitleg={`De streep is het deel van de stad. Een richtlijn per wijk is geen norm: zij hoort lokaal logisch te zijn. ${redenen.join(' ')}`}
      grafiek={
        bekend ? (
          <Bars
            items={wijken.map(({ naam, mix }) => ({
              name: naam,
              value: mix?.aandeel ?? null,
              mark: stad === null ? null : { value: stad, dashed: true },
              ...(mix?.richtlijn == null ? {} : { note: `richtlijn ${formatPercent(mix.richtlijn)}` }),
            }))}
            legend={{ dashed: stad === null ? null : `de stad, ${formatPercent(stad)}` }}
          />
        ) : null
      }
      tabel={
        <DataTable
          stack
          caption="Sociale huur per wijk"
          rows={wijken}
          rowKey={({ code }) => code}
          columns={[
            { header: 'Wijk', cell: ({ naam }) => naam },
            { header: 'Deel sociale huur', numeric: true, cell: ({ mix }) => deelOfOnbekend(mix?.aandeel) },
            {
              header: 'Verschil met de stad',
              numeric: true,
              cell: ({ mix }) =>
                mix?.verschil == null
                  ? 'niet bekend'
                  : `${mix.verschil > 0 ? '+' : ''}${formatPercent(mix.verschil).replace('%', '')} procentpunt`,
            },
            { header: 'Ver van de stad', cell: ({ mix }) => jaNee(mix?.verVanStad) },
            {
              header: 'Richtlijn',
              numeric: true,
              cell: ({ mix }) => (mix?.richtlijn == null ? 'nog niet vastgesteld' : formatPercent(mix.richtlijn)),
            },
          ]}
        />
      }
    />
  );
}
