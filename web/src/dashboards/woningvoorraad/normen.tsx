import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type {
  BetaalbaarRegelFragment,
  LocatieRegelFragment,
  MixRegelFragment,
  NieuwbouwRegelFragment,
} from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatPercent } from '../../ui/format';
import { Empty } from '../../ui/states';
import { betaalbaarZin } from './klassen.zin';
import type { Toon } from './plannen';
import { deelOfOnbekend, jaNee, oordeelnaam, ofOnbekend } from './plannen.woorden';

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

const StaafGrafiek = lazy(() => import('./staaf.grafiek'));

interface Vast extends Toon {
  bron: string;
  datum: string;
}
interface NormProps extends Vast {
  titel: string;
  zin: string;
  doel: string;
  uitleg: string;
  breed?: boolean;
  grafiek: ReactNode | null;
  tabel: ReactNode;
}

function Norm({ titel, zin, doel, uitleg, breed = false, grafiek, tabel, bron, datum, ...toon }: NormProps) {
  return (
    <FigurePanel
      {...toon}
      wide={breed}
      title={titel}
      sentence={zin}
      target={doel}
      source={bron}
      date={datum}
      exports={null}
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

/** Hard norm and aim shown differently: a whole line and a dashed one (V7, V8). */
export function Betaalbaar({ standen, ...vast }: Vast & { standen: readonly BetaalbaarRegelFragment[] }) {
  const rijen = standen.map(metNaam);
  const lijnen = rijen.flatMap(({ corporatie, norm, normhard, streven }) => [
    ...(norm === null
      ? []
      : [{ waarde: norm, naam: `${corporatie} ${formatPercent(norm)}`, streep: normhard === false }]),
    ...(streven === null ? [] : [{ waarde: streven, naam: `streven ${formatPercent(streven)}`, streep: true }]),
  ]);
  const bekend = rijen.some(({ onderTweedeAftopping }) => onderTweedeAftopping !== null);
  return (
    <Norm
      {...vast}
      titel="Norm en streven"
      zin={rijen.map(betaalbaarZin).join(' ') || 'Er is niets afgesproken over betaalbaarheid.'}
      doel={lijnen.map(({ naam, streep }) => (streep ? naam : `norm ${naam}`)).join('; ') || 'nog niet vastgesteld'}
      uitleg="Een norm is een harde afspraak: een doorgetrokken lijn. Een streven is geen norm: een onderbroken lijn. Het oordeel volgt het onafgeronde percentage van de voorraad die het platform kent."
      grafiek={
        bekend ? (
          <StaafGrafiek
            reeksen={['tot en met de 1e grens', 'tot en met de 2e grens']}
            lijnen={lijnen}
            posten={rijen.map((r) => ({
              naam: r.corporatie,
              waarde: r.onderEersteAftopping,
              tweede: r.onderTweedeAftopping,
            }))}
          />
        ) : null
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
      return stand.percentage === null
        ? `${naam}: niet bekend. ${stand.reden ?? ''}`.trim()
        : `${naam}: ${formatPercent(stand.percentage)} binnen de grens${stand.voldoet === null ? '' : stand.voldoet ? ', dat is genoeg' : ', dat is te weinig'}.`;
    })
    .join(' ');
  return (
    <Norm
      {...vast}
      titel="Nieuwbouw binnen de huurgrenzen"
      zin={zin || 'Er is nog geen nieuwbouw opgeleverd.'}
      doel={norm === null ? 'nog niet vastgesteld' : `gemiddeld minstens ${formatPercent(norm)}`}
      uitleg={`Woningen voor 1 en 2 personen horen tot en met de 1e aftoppingsgrens te kosten, woningen voor 3 en meer tot en met de 2e. Het gemiddelde telt alle woningen van opgeleverde projecten${standen[0]?.van ? ` vanaf ${formatDate(standen[0].van)}` : ''}.`}
      grafiek={
        bekend.length > 0 ? (
          <StaafGrafiek
            reeksen={['binnen de grens']}
            lijnen={norm === null ? [] : [{ waarde: norm, naam: `norm ${formatPercent(norm)}` }]}
            posten={bekend.map((project) => ({ naam: project.naam, waarde: project.percentage }))}
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
          <StaafGrafiek
            reeksen={['sociale huur']}
            lijnen={norm === null ? [] : [{ waarde: norm, naam: `voorwaarde ${formatPercent(norm)}` }]}
            posten={locaties.map(({ naam, aandeel }) => ({ naam: naam ?? '', waarde: aandeel }))}
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
      titel="Menging per wijk"
      zin={
        stad === null
          ? `Het deel sociale huur van de stad is niet bekend. ${redenen[0] ?? ''}`.trim()
          : `In de stad is ${formatPercent(stad)} van alle woningen sociale huur.`
      }
      doel="meer menging waar het deel ver van dat van de stad ligt"
      uitleg={`De lijn is het deel van de stad. Een richtlijn per wijk is geen norm: zij hoort lokaal logisch te zijn. ${redenen.join(' ')}`}
      grafiek={
        bekend ? (
          <StaafGrafiek
            reeksen={['sociale huur']}
            lijnen={stad === null ? [] : [{ waarde: stad, naam: `stad ${formatPercent(stad)}`, streep: true }]}
            posten={wijken.map(({ naam, mix }) => ({ naam, waarde: mix?.aandeel ?? null }))}
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
                  : `${mix.verschil > 0 ? '+' : ''}${formatPercent(mix.verschil).replace('%', '')} punt`,
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
