import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import type {
  Co2RegelFragment,
  DoelRegelFragment,
  JongerenStandFragment,
  OnderhoudRegelFragment,
} from '../../gql/graphql';
import { Exporteren } from '../../ik/exporteren';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatEuro, formatPercent, formatSigned } from '../../ui/format';
import { Empty } from '../../ui/states';
import { co2Zin, deelOfOnbekend, doelsoort, jaNee, ofOnbekend } from './plannen.woorden';

graphql(`
  fragment DoelRegel on Voorraaddoel {
    code
    naam
    soort
    op
    basisdatum
    doel
    ondergrens
    bovengrens
    stand
    verschil
    behaald
    verwachtLaag
    verwachtHoog
    reden
  }
`);
graphql(`
  fragment JongerenStand on Jongerenaanbod {
    leeftijd
    grens
    aantal
    aandeel
    reden
  }
`);
graphql(`
  fragment OnderhoudRegel on Onderhoud {
    corporatie {
      id
      naam
    }
    peildatum
    bekend
    slecht
    metSloopplan
    zonderSloopplan
    vanaf
    voldoet
    reden
  }
`);
graphql(`
  fragment Co2Regel on Co2reductie {
    partij {
      id
      naam
    }
    basisjaar
    doeljaar
    doel
    jaar
    uitstootBasisjaar
    uitstoot
    vermindering
    behaald
    reden
  }
`);

interface Vast {
  bron: string;
  datum: string;
  peildatum: string;
  permalink: string;
}
interface CijferProps extends Omit<Vast, 'peildatum'> {
  /** Name of the list that is taken along as a file. */
  lijst: string;
  filters?: Record<string, string>;
  titel: string;
  zin: string;
  doel: string;
  uitleg: string;
  breed?: boolean;
  children: ReactNode;
}

/** A figure that is a table: a chart would say no more. */
function Cijfer({ titel, zin, doel, uitleg, breed = false, children, ...vast }: CijferProps) {
  const { lijst, filters = {}, bron, datum, permalink } = vast;
  return (
    <FigurePanel
      wide={breed}
      title={titel}
      sentence={zin}
      target={doel}
      source={bron}
      date={datum}
      view="tabel"
      onView={() => undefined}
      permalink={permalink}
      exports={<Exporteren lijst={lijst} wat={titel} filters={filters} />}
      explanation={<Paragraph>{uitleg}</Paragraph>}
      chart={null}
      table={children}
    />
  );
}

function grenzen({ doel, ondergrens, bovengrens }: DoelRegelFragment): string {
  if (ondergrens !== null) return `${formatCount(doel ?? 0)} (behoefte vanaf ${formatCount(ondergrens)})`;
  return bovengrens === null ? ofOnbekend(doel) : `${ofOnbekend(doel)} tot ${formatCount(bovengrens)}`;
}

function verwachting({ verwachtLaag, verwachtHoog }: DoelRegelFragment): string {
  if (verwachtLaag === null || verwachtHoog === null) return 'geen';
  return verwachtLaag === verwachtHoog
    ? formatCount(verwachtLaag)
    : `${formatCount(verwachtLaag)} tot ${formatCount(verwachtHoog)}`;
}

/** The agreed numbers: reached or not, and by how much (V3, V4, V12, V13). */
export function Doelen({ doelen, peildatum, ...vast }: Vast & { doelen: readonly DoelRegelFragment[] }) {
  const gehaald = doelen.filter(({ behaald }) => behaald === true).length;
  const niet = doelen.filter(({ behaald }) => behaald === false).length;
  return (
    <Cijfer
      {...vast}
      breed
      lijst="voorraaddoelen"
      filters={{ peildatum }}
      titel="Afgesproken aantallen"
      zin={`Van ${formatCount(doelen.length)} doelen zijn er ${formatCount(gehaald)} bereikt en ${formatCount(niet)} niet bereikt; van ${formatCount(doelen.length - gehaald - niet)} staat het nog niet vast.`}
      doel="per regel"
      uitleg="Een doel waarvan de dag voorbij is, is bereikt of niet. Van een doel in de toekomst geven we de stand van nu en de lage en hoge lijn van de prognose. Overname van bestaande woningen telt niet mee."
    >
      <DataTable
        stack
        caption="Doelen met stand en verwachting"
        rows={doelen}
        rowKey={(doel) => doel.code}
        columns={[
          {
            header: 'Doel',
            cell: (doel) => `${doel.naam ?? ''} (${doel.soort === null ? '' : doelsoort[doel.soort]})`,
          },
          { header: 'Op', cell: (doel) => (doel.op === null ? '' : formatDate(doel.op)) },
          { header: 'Afgesproken', numeric: true, cell: grenzen },
          { header: 'Stand', numeric: true, cell: (doel) => ofOnbekend(doel.stand) },
          {
            header: 'Verschil',
            numeric: true,
            cell: (doel) => (doel.verschil === null ? 'niet bekend' : formatSigned(doel.verschil)),
          },
          { header: 'Bereikt', cell: (doel) => jaNee(doel.behaald) },
          { header: 'Prognose', numeric: true, cell: verwachting },
        ]}
      />
    </Cijfer>
  );
}

/** Supply for the young (V10). */
export function Jongeren({ aanbod, peildatum, ...vast }: Vast & { aanbod: JongerenStandFragment | null }) {
  const { leeftijd = null, grens = null, aantal = null, aandeel = null, reden = null } = aanbod ?? {};
  const zin =
    aantal === null || grens === null
      ? `Het aanbod voor jongeren is niet bekend. ${reden ?? ''}`.trim()
      : `${formatCount(aantal)} woningen (${deelOfOnbekend(aandeel)} van de kernvoorraad) hebben een huur tot en met ${formatEuro(grens)}. Daarvoor kunnen jongeren onder ${leeftijd ?? '?'} jaar huurtoeslag krijgen.`;
  return (
    <Cijfer
      {...vast}
      lijst="jongerenaanbod"
      filters={{ peildatum }}
      titel="Aanbod voor jongeren"
      zin={zin}
      doel="nog niet vastgesteld"
      uitleg="Afgesproken is dat er genoeg aanbod is onder de kwaliteitskortingsgrens. Hoeveel genoeg is, is niet afgesproken. Leeftijd en grens horen bij het jaar van de peildatum."
    >
      {null}
    </Cijfer>
  );
}

/** Maintenance category 5 and 6 (V15). */
export function Onderhoud({
  standen,
  ...vast
}: Omit<Vast, 'peildatum'> & { standen: readonly OnderhoudRegelFragment[] }) {
  const redenen = [...new Set(standen.map(({ reden }) => reden).filter((reden) => reden !== null))];
  const niet = standen
    .filter(({ voldoet }) => voldoet === false)
    .map(({ corporatie }) => corporatie?.naam ?? 'onbekend');
  return (
    <Cijfer
      {...vast}
      datum={standen[0]?.peildatum ? formatDate(standen[0].peildatum) : vast.datum}
      lijst="onderhoud"
      titel="Slecht onderhoud"
      zin={
        niet.length > 0
          ? `Niet aan de afspraak voldaan: ${niet.join(', ')}.`
          : standen.some(({ voldoet }) => voldoet === true)
            ? 'Er zijn geen woningen in categorie 5 of 6 zonder sloopplan bij wie de afspraak geldt.'
            : 'Of aan de afspraak is voldaan staat nog niet vast.'
      }
      doel={`0 woningen zonder sloopplan${standen[0]?.vanaf ? ` vanaf ${formatDate(standen[0].vanaf)}` : ''}`}
      uitleg={`Vanaf 2026 zijn er geen woningen in onderhoudscategorie 5 of 6, tenzij er een concreet sloopplan is. Een plan telt als erover is besloten. Deze stand is altijd die van vandaag. ${redenen.join(' ')}`}
    >
      <DataTable
        stack
        caption="Woningen in categorie 5 of 6"
        rows={standen}
        rowKey={(stand) => stand.corporatie?.id ?? ''}
        columns={[
          { header: 'Corporatie', cell: (stand) => stand.corporatie?.naam ?? 'onbekend' },
          { header: 'Conditie bekend', numeric: true, cell: (stand) => ofOnbekend(stand.bekend) },
          { header: 'Categorie 5 of 6', numeric: true, cell: (stand) => ofOnbekend(stand.slecht) },
          { header: 'Met sloopplan', numeric: true, cell: (stand) => ofOnbekend(stand.metSloopplan) },
          { header: 'Zonder', numeric: true, cell: (stand) => ofOnbekend(stand.zonderSloopplan) },
          { header: 'Voldoet', cell: (stand) => jaNee(stand.voldoet) },
        ]}
      />
    </Cijfer>
  );
}

/** CO₂ of each party against its own base year (V14). */
export function Co2({ standen, peildatum, ...vast }: Vast & { standen: readonly Co2RegelFragment[] }) {
  const perPartij = standen.map((stand) => ({ ...stand, partij: stand.partij?.naam ?? 'onbekend' }));
  return (
    <Cijfer
      {...vast}
      breed
      lijst="uitstoot"
      filters={{ jaar: peildatum.slice(0, 4) }}
      titel="CO₂"
      zin={co2Zin(perPartij)}
      doel="per partij"
      uitleg="Elke partij heeft een eigen doel en een eigen basisjaar. De cijfers komen van de partij zelf. Wat er niet is, blijft leeg."
    >
      {standen.length === 0 ? (
        <Empty title="Er zijn geen doelen voor CO₂." />
      ) : (
        <DataTable
          stack
          caption="Vermindering van CO₂ per partij"
          rows={perPartij}
          rowKey={(r) => `${r.partij} ${r.doeljaar ?? ''}`}
          columns={[
            { header: 'Partij', cell: (r) => r.partij },
            {
              header: 'Doel',
              cell: (r) =>
                `${r.doel === null ? '' : formatPercent(r.doel)} minder in ${r.doeljaar ?? ''}${r.basisjaar === null ? '' : ` dan in ${r.basisjaar}`}`,
            },
            { header: 'Basisjaar (ton)', numeric: true, cell: (r) => ofOnbekend(r.uitstootBasisjaar) },
            {
              header: 'Laatste jaar (ton)',
              numeric: true,
              cell: (r) => `${ofOnbekend(r.uitstoot)}${r.jaar === null ? '' : ` (${r.jaar})`}`,
            },
            { header: 'Vermindering', numeric: true, cell: (r) => deelOfOnbekend(r.vermindering) },
            { header: 'Gehaald', cell: (r) => jaNee(r.behaald) },
          ]}
        />
      )}
    </Cijfer>
  );
}
