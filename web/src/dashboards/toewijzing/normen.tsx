import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatPercent, formatPercentAgainst } from '../../ui/format';
import { Empty } from '../../ui/states';
import { minstensZin, type Minstensstand } from './cijfers.zin';
import type { Toon } from './toon';

const NormenVraag = graphql(`
  query Normen($jaar: Int!) {
    passendToewijzen(jaar: $jaar) {
      corporatie {
        id
        naam
      }
      doelgroep
      passend
      percentage
      norm
      ruimte
      voldoet
      bijgewerktTot
      reden
    }
    daebToewijzen(jaar: $jaar) {
      corporatie {
        id
        naam
      }
      toewijzingen
      binnen
      percentage
      norm
      ruimte
      voldoet
      bijgewerktTot
      reden
    }
  }
`);

interface NormenProps {
  jaar: number;
  bron: string;
  toon: Toon;
}

const naam = (corporatie: { naam: string } | null): string => corporatie?.naam ?? 'Onbekende corporatie';

/** The two norms of T9 beside the 20 %: three meters, never one. */
export function Normen({ jaar, bron, toon }: NormenProps) {
  const vraag = useVraag(NormenVraag, { variabelen: { jaar } });
  return (
    <>
      <Antwoord vraag={vraag} wortel="passendToewijzen" wat="passend toewijzen" heel>
        {({ passendToewijzen }) => (
          <Norm
            {...toon('passend', 'passend-toewijzen', 'Passend toewijzen')}
            jaar={jaar}
            bron={bron}
            titel="Passend toewijzen"
            wie={['huishouden met recht op huurtoeslag', 'huishoudens met recht op huurtoeslag']}
            standen={(passendToewijzen ?? []).map(({ corporatie, doelgroep, passend, ...rest }) => ({
              ...rest,
              corporatie: naam(corporatie),
              totaal: doelgroep,
              goed: passend,
            }))}
            uitleg="Een huishouden met recht op huurtoeslag krijgt een huur die daarbij past. Tot en met 2025 telt de huur met servicekosten, vanaf 2026 de kale huur."
          />
        )}
      </Antwoord>
      <Antwoord vraag={vraag} wortel="daebToewijzen" wat="de inkomensgrens voor sociale huur" heel>
        {({ daebToewijzen }) => (
          <Norm
            {...toon('daeb', 'daeb-toewijzen', 'Inkomensgrens voor sociale huur')}
            jaar={jaar}
            bron={bron}
            titel="Inkomensgrens voor sociale huur"
            wie={['toewijzing met bekend inkomen', 'toewijzingen met bekend inkomen']}
            standen={(daebToewijzen ?? []).map(({ corporatie, toewijzingen, binnen, ...rest }) => ({
              ...rest,
              corporatie: naam(corporatie),
              totaal: toewijzingen,
              goed: binnen,
            }))}
            uitleg="Sociale huurwoningen gaan vooral naar inkomens tot en met een grens (DAEB). Een klein deel mag naar hogere inkomens."
          />
        )}
      </Antwoord>
    </>
  );
}

interface NormProps extends ReturnType<Toon> {
  jaar: number;
  bron: string;
  titel: string;
  wie: readonly [string, string];
  standen: readonly Minstensstand[];
  uitleg: ReactNode;
}

const of = (tekst: string | null): string => tekst ?? 'nog niet bekend';

function Norm({ jaar, bron, titel, wie, standen, uitleg, ...paneel }: NormProps) {
  const norm = standen.find((stand) => stand.norm !== null)?.norm ?? null;
  const dagen = [...new Set(standen.flatMap(({ bijgewerktTot }) => bijgewerktTot ?? []))].sort();
  return (
    <FigurePanel
      {...paneel}
      title={titel}
      sentence={standen.map((stand) => minstensZin(stand, wie)).join(' ') || `Over ${jaar} zijn er geen cijfers.`}
      target={norm === null ? 'nog niet vastgesteld' : `ten minste ${formatPercent(norm)}`}
      source={bron}
      date={dagen.length === 0 ? 'nog niet vastgesteld' : dagen.map(formatDate).join(' en ')}
      explanation={
        <Paragraph>{uitleg} De norm geldt voor de hele corporatie, niet voor een gemeente alleen.</Paragraph>
      }
      chart={null}
      table={
        standen.length === 0 ? (
          <Empty title={`Er zijn voor ${jaar} geen corporaties om te volgen.`} />
        ) : (
          <DataTable
            stack
            caption={`${titel} in ${jaar}`}
            captionHidden
            rows={standen}
            rowKey={({ corporatie }) => corporatie}
            columns={[
              { header: 'Corporatie', cell: ({ corporatie }) => corporatie },
              {
                header: 'Deel',
                numeric: true,
                cell: ({ percentage, norm: grens }) =>
                  of(
                    percentage === null
                      ? null
                      : grens === null
                        ? formatPercent(percentage)
                        : formatPercentAgainst(percentage, grens),
                  ),
              },
              {
                header: 'Nog ruimte voor',
                numeric: true,
                cell: ({ ruimte }) => of(ruimte === null ? null : formatCount(ruimte)),
              },
              {
                header: 'Voldoet',
                cell: ({ voldoet }) => (voldoet === null ? 'geen oordeel' : voldoet ? 'ja' : 'nee'),
              },
            ]}
          />
        )
      }
    />
  );
}
