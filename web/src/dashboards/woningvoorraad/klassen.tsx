import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { lazy, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type { BetaalbaarRegelFragment, KlassenVoorraadFragment } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate } from '../../ui/format';
import { Empty } from '../../ui/states';
import type { View } from '../../ui/view-switch';
import { VorigJaar } from './vorig-jaar';
import { aantalIn, betaalbaarZin, klassenZin, normZin, type KlasseAantal } from './klassen.zin';
import { klassen, klassenaam } from './woorden';

graphql(`
  fragment KlassenVoorraad on Voorraad {
    reden
    perKlasse {
      klasse
      aantal
    }
    perEigenaar {
      eigenaar {
        id
        naam
      }
      aantal
      perKlasse {
        klasse
        aantal
      }
    }
  }
`);

graphql(`
  fragment BetaalbaarRegel on Betaalbaarheid {
    corporatie {
      id
      naam
    }
    onderEersteAftopping
    onderTweedeAftopping
    norm
    normhard
    normklasse
    voldoet
    streven
    reden
  }
`);

const KlassenGrafiek = lazy(() => import('./klassen.grafiek'));

interface KlassenProps {
  voorraad: KlassenVoorraadFragment;
  peildatum: string;
  betaalbaarheid: readonly BetaalbaarRegelFragment[];
  bron: string;
  view: View;
  onView: (view: View) => void;
  permalink: string;
  exports: ReactNode;
}

/** One bar or row: an owner, or all of them together. */
export interface Verdeling {
  naam: string;
  perKlasse: readonly KlasseAantal[] | null;
}

/** All dwellings by price class, per owner (V6), with what the corporaties agreed on it (V7, V8). */
export function Klassen({ voorraad, peildatum, betaalbaarheid, bron, view, onView, permalink, exports }: KlassenProps) {
  const eigenaren: Verdeling[] = (voorraad.perEigenaar ?? []).map(({ eigenaar, perKlasse }) => ({
    naam: eigenaar?.naam ?? 'Onbekende eigenaar',
    perKlasse: perKlasse ?? null,
  }));
  const samen: Verdeling = { naam: 'Samen', perKlasse: voorraad.perKlasse ?? null };
  const standen = betaalbaarheid.map((regel) => ({
    ...regel,
    corporatie: regel.corporatie?.naam ?? 'Onbekende corporatie',
  }));
  const normen = standen.map(normZin).filter((zin) => zin !== null);
  const bekend = (voorraad.perKlasse ?? []).reduce((som, { aantal }) => som + aantal, 0);
  const alle = (voorraad.perEigenaar ?? []).reduce((som, { aantal }) => som + aantal, 0);
  const zonderHuur = voorraad.perKlasse === null ? 0 : alle - bekend;
  const zonderVerdeling = samen.perKlasse === null && eigenaren.every(({ perKlasse }) => perKlasse === null);
  return (
    <FigurePanel
      title="Huurprijs per eigenaar"
      sentence={klassenZin({ peildatum, reden: voorraad.reden, perKlasse: samen.perKlasse, zonderHuur })}
      target={normen.length > 0 ? normen.join('; ') : 'nog niet vastgesteld'}
      source={bron}
      date={formatDate(peildatum)}
      view={view}
      onView={onView}
      permalink={permalink}
      exports={exports}
      explanation={
        <Paragraph>
          De huurgrenzen komen van het Rijk en veranderen elk jaar op 1 januari. Wij gebruiken de grenzen van het jaar
          van de peildatum. Een huur precies op de grens valt er nog onder. Alle woningen met een bekende huur tellen
          mee, ook boven de liberalisatiegrens. Het oordeel over een afspraak volgt het onafgeronde percentage.
        </Paragraph>
      }
      chart={zonderVerdeling ? null : <KlassenGrafiek verdelingen={[...eigenaren, samen]} />}
      table={
        zonderVerdeling ? (
          <Empty title="Er is nog geen verdeling naar huurprijs.">
            <VorigJaar peildatum={peildatum} />
          </Empty>
        ) : (
          <DataTable
            stack
            caption="Woningen met een bekende huur, naar huurprijs"
            rows={klassen}
            rowKey={(klasse) => klasse}
            columns={[
              { header: 'Huurprijs', cell: (klasse) => klassenaam[klasse] },
              ...[...eigenaren, samen].map(({ naam, perKlasse }) => ({
                header: naam,
                numeric: true,
                cell: (klasse: (typeof klassen)[number]) =>
                  perKlasse === null ? 'nog niet vastgesteld' : formatCount(aantalIn(perKlasse, klasse)),
              })),
            ]}
          />
        )
      }
    >
      {!zonderVerdeling && (
        <ul>
          {standen.map(betaalbaarZin).map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
    </FigurePanel>
  );
}
