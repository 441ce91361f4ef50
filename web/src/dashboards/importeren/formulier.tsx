import { useApolloClient } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { Choice, Field } from '../../ui/field';
import { Panel } from '../../ui/panel';
import { Uitslag } from './uitslag';
import { verstuur, type Soort, type Uitkomst, type Voortgang } from './verstuur';

const fasen = {
  VERSTUREN: 'Het bestand wordt verstuurd',
  NAKIJKEN: 'De regels worden nagekeken',
  OPSLAAN: 'De regels worden verwerkt',
  AFRONDEN: 'Bijwerken wat eruit volgt',
};

type Stand =
  | { fase: 'kiezen' }
  | { fase: 'bezig'; proef: boolean; voortgang: Voortgang }
  | { fase: 'klaar'; uitkomst: Uitkomst }
  | { fase: 'mislukt'; zin: string };

/** What other pages remember was told before this file; who is asking stays. */
function vergeet(client: ReturnType<typeof useApolloClient>): void {
  client.cache.modify({
    fields: (waarde: unknown, { fieldName, DELETE }): unknown =>
      fieldName === 'ik' || fieldName === '__typename' ? waarde : DELETE,
  });
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Choose a kind and a file, try it, then read it in: the second button opens when a trial run found no fault. */
export function Formulier({ soorten, doel }: { soorten: readonly Soort[]; doel: string }) {
  const client = useApolloClient();
  const [naam, zetNaam] = useState(soorten[0]?.soort ?? '');
  const [bestand, zetBestand] = useState<File | null>(null);
  const [peildatum, zetPeildatum] = useState('');
  const [stand, zetStand] = useState<Stand>({ fase: 'kiezen' });
  const soort = soorten.find((een) => een.soort === naam) ?? soorten[0];
  if (soort === undefined) return null;
  const bezig = stand.fase === 'bezig';
  const geprobeerd = stand.fase === 'klaar' && stand.uitkomst.proef && stand.uitkomst.telling !== null;
  const kies = (doe: () => void): void => {
    doe();
    zetStand({ fase: 'kiezen' });
  };
  const lees = async (proef: boolean): Promise<void> => {
    if (bestand === null) return zetStand({ fase: 'mislukt', zin: 'Kies eerst een bestand.' });
    const meld = (voortgang: Voortgang): void => zetStand({ fase: 'bezig', proef, voortgang });
    meld({ fase: 'VERSTUREN', regels: null, deel: 0 });
    try {
      const dag = soort.peildatum ? peildatum : '';
      const uitkomst = await verstuur({ soort: soort.soort, bestand, peildatum: dag, proef }, doel, meld);
      if (!proef && uitkomst.telling !== null) vergeet(client);
      zetStand({ fase: 'klaar', uitkomst });
    } catch (fout) {
      zetStand({ fase: 'mislukt', zin: fout instanceof Error ? fout.message : String(fout) });
    }
  };
  return (
    <div className="raster">
      <Panel title="Bestand" wide>
        <form className="importeren__formulier" noValidate onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}>
          <Choice
            label="Soort"
            value={soort.soort}
            disabled={bezig}
            options={soorten.map((een) => ({ value: een.soort, text: hoofdletter(een.soort) }))}
            onChange={({ target }) => kies(() => zetNaam(target.value))}
          />
          <Paragraph>{soort.uitleg}</Paragraph>
          <Vorm soort={soort} />
          <Field
            label="Bestand op uw computer"
            type="file"
            accept={soort.vorm === 'CSV' ? '.csv,text/csv' : '.json,.geojson,application/json'}
            disabled={bezig}
            onChange={({ target }) => kies(() => zetBestand(target.files?.[0] ?? null))}
          />
          {soort.peildatum && (
            <Field
              label="Peildatum"
              type="date"
              hint="De dag waarop het bestand klopt. Leeg is vandaag."
              value={peildatum}
              disabled={bezig}
              onChange={({ target }) => kies(() => zetPeildatum(target.value))}
            />
          )}
          <div className="importeren__knoppen">
            <Button
              purpose={geprobeerd ? 'secondary' : 'primary'}
              type="button"
              disabled={bezig}
              onClick={() => void lees(true)}
            >
              Maak een proefrit
            </Button>
            <Button
              purpose={geprobeerd ? 'primary' : 'secondary'}
              type="button"
              disabled={!geprobeerd}
              onClick={() => void lees(false)}
            >
              Lees het bestand in
            </Button>
          </div>
          {stand.fase === 'kiezen' && (
            <p className="klein">U kunt inlezen als een proefrit met dit bestand goed ging.</p>
          )}
        </form>
        {stand.fase === 'bezig' && <Bezig proef={stand.proef} voortgang={stand.voortgang} />}
        {stand.fase === 'mislukt' && <p role="alert">{stand.zin}</p>}
      </Panel>
      {stand.fase === 'klaar' && <Uitslag uitkomst={stand.uitkomst} soort={soort} />}
    </div>
  );
}

function Vorm({ soort: { vorm, kolommen, optioneleKolommen } }: { soort: Soort }) {
  if (vorm === 'JSON') return null;
  return (
    <details>
      <summary>Welke kolommen het bestand heeft</summary>
      <p className="importeren__kolommen">
        CSV met op de eerste regel: <code>{kolommen.join(';')}</code>
        {optioneleKolommen.length > 0 && (
          <>
            . Mag erbij: <code>{optioneleKolommen.join(';')}</code>
          </>
        )}
      </p>
    </details>
  );
}

function Bezig({ proef, voortgang: { fase, regels, deel } }: { proef: boolean; voortgang: Voortgang }) {
  const wat = `${proef ? 'Proefrit: ' : ''}${fasen[fase]}`;
  return (
    <div className="importeren__voortgang">
      <p role="status">{wat}…</p>
      <progress aria-label={wat} max={1} value={deel} />
      {regels !== null && <span className="klein">{regels.toLocaleString('nl-NL')} regels</span>}
    </div>
  );
}
