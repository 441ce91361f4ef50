import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { graphql } from '../../gql';
import { Antwoord } from '../../graaf/antwoord';
import { useVraag } from '../../graaf/vraag';
import { DataTable } from '../../ui/data-table';
import { FigurePanel } from '../../ui/figure-panel';
import { formatCount, formatDate, formatPercent } from '../../ui/format';
import { halfjaarZin, saldoTekst } from './cijfers.zin';
import type { Toon } from './toon';

const TaakstellingVraag = graphql(`
  query Taakstelling($jaar: Int!) {
    taakstellingStatushouders(jaar: $jaar) {
      jaar
      halfjaar
      taakstelling
      bron
      overgenomen
      opgave
      gehuisvest
      onbekend
      saldo
      percentage
      prognose
      prognoseSaldo
      deadline
      bijgewerktTot
      reden
    }
  }
`);

const aantal = (getal: number | null, anders = 'nog niet bekend'): string =>
  getal === null ? anders : formatCount(getal);

/** T6: persons per half-year, with what carries over from one to the next. */
export function Taakstelling({ jaar, bron, toon }: { jaar: number; bron: string; toon: Toon }) {
  const vraag = useVraag(TaakstellingVraag, { variabelen: { jaar } });
  return (
    <Antwoord vraag={vraag} wortel="taakstellingStatushouders" wat="de taakstelling" heel>
      {({ taakstellingStatushouders }) => {
        const standen = (taakstellingStatushouders ?? []).flatMap((stand) =>
          stand.jaar === null || stand.halfjaar === null || stand.deadline === null
            ? []
            : [{ ...stand, jaar: stand.jaar, halfjaar: stand.halfjaar, deadline: stand.deadline }],
        );
        const dagen = [...new Set(standen.flatMap(({ bijgewerktTot }) => bijgewerktTot ?? []))].sort();
        const herkomst = [...new Set(standen.flatMap((stand) => stand.bron ?? []))].join('; ');
        return (
          <FigurePanel
            {...toon('taakstelling', 'taakstelling', 'Taakstelling statushouders')}
            wide
            title="Statushouders huisvesten"
            sentence={standen.map(halfjaarZin).join(' ') || `Over ${jaar} zijn er geen cijfers.`}
            target={
              standen
                .map(
                  (s) =>
                    `${s.halfjaar === 1 ? 'eerste' : 'tweede'} halfjaar ${aantal(s.taakstelling, 'nog niet vastgesteld')}`,
                )
                .join(', ') || 'nog niet vastgesteld'
            }
            source={herkomst === '' ? bron : `${bron}; taakstelling: ${herkomst}`}
            date={dagen.length === 0 ? 'nog niet vastgesteld' : dagen.map(formatDate).join(' en ')}
            explanation={
              <Paragraph>
                De gemeente huisvest ieder halfjaar een vast aantal statushouders. Het gaat om personen, niet om
                woningen. Wat te veel of te weinig is, gaat mee naar het volgende halfjaar. De verwachting rekent door
                zoals het tot nu toe ging.
              </Paragraph>
            }
            chart={null}
            table={
              <DataTable
                stack
                caption={`Taakstelling statushouders in ${jaar}, in personen`}
                rows={standen}
                rowKey={({ halfjaar }) => String(halfjaar)}
                columns={[
                  { header: 'Halfjaar', cell: ({ halfjaar }) => (halfjaar === 1 ? 'eerste' : 'tweede') },
                  {
                    header: 'Taakstelling',
                    numeric: true,
                    cell: (s) => aantal(s.taakstelling, 'nog niet vastgesteld'),
                  },
                  { header: 'Uit vorig halfjaar', numeric: true, cell: (s) => saldoTekst(s.overgenomen) },
                  { header: 'Opgave', numeric: true, cell: (s) => aantal(s.opgave) },
                  {
                    header: 'Gehuisvest',
                    numeric: true,
                    cell: (s) =>
                      `${aantal(s.gehuisvest)}${s.percentage === null ? '' : ` (${formatPercent(s.percentage)})`}`,
                  },
                  { header: 'Saldo', numeric: true, cell: (s) => saldoTekst(s.saldo) },
                  {
                    header: 'Verwacht',
                    numeric: true,
                    cell: (s) => (s.prognose === null ? '–' : formatCount(s.prognose)),
                  },
                  {
                    header: 'Tot en met',
                    cell: (s) => (s.bijgewerktTot === null ? 'nog niet bekend' : formatDate(s.bijgewerktTot)),
                  },
                ]}
              />
            }
          />
        );
      }}
    </Antwoord>
  );
}
