import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import './rapport.css';
import { useCallback, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useIk } from '../../ik/ik';
import { doelnaam, rolnaam } from '../../ik/woorden';
import { AppLink } from '../../ui/app-link';
import { Facts } from '../../ui/facts';
import { formatDate, formatMoment } from '../../ui/format';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Failed, Skeleton } from '../../ui/states';
import { Afspraak } from './afspraak';
import { haalRapport, type Rapport } from './inhoud';
import { Kerncijfers } from './kerncijfers';
import { Ondertekenen } from './ondertekenen';
import { halfjaarnaam, themanaam } from './woorden';

type Staat = { soort: 'laden' } | { soort: 'mislukt'; zin: string } | { soort: 'er'; rapport: Rapport };

/** The half-yearly report: a concept of today's figures, or the frozen words with their checksum. To be read, printed or saved. */
export default function RapportPagina() {
  const { halfjaar = '' } = useParams();
  const { ik } = useIk();
  const [staat, zetStaat] = useState<Staat>({ soort: 'laden' });
  const laad = useCallback(() => {
    zetStaat({ soort: 'laden' });
    return haalRapport(halfjaar, ik.doel).then(
      (rapport) => zetStaat({ soort: 'er', rapport }),
      (fout: Error) => zetStaat({ soort: 'mislukt', zin: fout.message }),
    );
  }, [halfjaar, ik.doel]);
  useEffect(() => void laad(), [laad]);
  return (
    <Page title={`Rapport, ${halfjaarnaam(halfjaar)}`}>
      <p className="niet-afdrukken">
        <AppLink to="/rapport">Alle halfjaren</AppLink>
      </p>
      {staat.soort === 'laden' && <Skeleton lines={14} />}
      {staat.soort === 'mislukt' && (
        <Failed title="Het rapport is er niet." onRetry={() => void laad()}>
          <Paragraph>{staat.zin}</Paragraph>
        </Failed>
      )}
      {staat.soort === 'er' && <Inhoud rapport={staat.rapport} ververs={laad} />}
    </Page>
  );
}

function Inhoud({ rapport, ververs }: { rapport: Rapport; ververs: () => Promise<void> }) {
  const { ik } = useIk();
  const { inhoud, controlegetal, ondertekend } = rapport;
  const { opgesteld, periode, afspraken } = inhoud;
  const adres = (soort: string): string => `/rapport/${inhoud.rapport}.${soort}?doel=${ik.doel}`;
  const themas = [...new Set(inhoud.lijst.map(({ thema }) => thema))];
  return (
    <div className="raster rapport">
      {ondertekend === null && (
        <div className="notice rapport__concept" role="note">
          <Paragraph>
            <strong>Concept, niet ondertekend.</strong>{' '}
            {inhoud.voorlopig
              ? 'Het halfjaar is nog niet voorbij: de standen zijn van vandaag.'
              : 'De inhoud kan nog veranderen.'}
          </Paragraph>
        </div>
      )}
      <Panel title="Over dit rapport">
        <Facts
          entries={[
            ['Gemeente', inhoud.gemeente],
            ['Periode', `${formatDate(periode.van)} tot en met ${formatDate(periode.tot)}`],
            ['Peildatum', formatDate(inhoud.peildatum)],
            ['Afspraken', `${afspraken.set}${afspraken.verlopen ? ' (verlopen; geldt tot er een opvolger is)' : ''}`],
            ['Opgesteld', `${formatMoment(opgesteld.op)}, door ${opgesteld.organisatie}`],
            [
              'Rol en doel',
              `${rolnaam(opgesteld.rol)}, ${doelnaam[opgesteld.doel as keyof typeof doelnaam] ?? opgesteld.doel}`,
            ],
            ['Filters', opgesteld.filters],
            ['Versie van het toegangsbeleid', opgesteld.beleidsversie],
            [
              'Ondertekend',
              ondertekend === null ? 'nee' : `${formatMoment(ondertekend.op)}, ${rolnaam(ondertekend.rol)}`,
            ],
            ['Controlegetal (SHA-256)', <code className="rapport__getal">{controlegetal}</code>],
          ]}
        />
        <p className="niet-afdrukken">
          <Link href={adres('pdf')}>Rapport als PDF</Link> · <Link href={adres('json')}>inhoud als JSON</Link>: het
          SHA-256-getal van dat bestand is het controlegetal.
        </p>
      </Panel>
      {ondertekend === null && <Ondertekenen rapport={rapport} ververs={ververs} />}
      <Kerncijfers inhoud={inhoud} />
      {themas.map((thema) => (
        <Panel title={themanaam[thema] ?? thema} key={thema}>
          {inhoud.lijst
            .filter((afspraak) => afspraak.thema === thema)
            .map((afspraak) => (
              <Afspraak key={afspraak.nummer} afspraak={afspraak} />
            ))}
        </Panel>
      ))}
    </div>
  );
}
