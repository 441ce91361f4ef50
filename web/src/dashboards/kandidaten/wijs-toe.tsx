import { CombinedGraphQLErrors } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import type { Grondslag } from '../../gql/graphql';
import { leesFouten } from '../../graaf/fouten';
import { useIk } from '../../ik/ik';
import { Choice, Field } from '../../ui/field';
import { formatDate } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { adresregel } from '../woningen/adres';
import type { Woning } from './kandidaten.page';
import { gronden, grondtekst, huishoudenzin, type Kandidaatrij } from './woorden';

const WijsToeMutatie = graphql(`
  mutation WijsToe($input: WijsToeInput!) {
    wijsToe(input: $input) {
      id
      datum
    }
  }
`);

interface Props {
  woning: Woning;
  kandidaat: Kandidaatrij;
  vandaag: string;
  klaar: (zin: string) => void;
  sluit: () => void;
}

interface Opdracht {
  datum: string;
  grondslag: Grondslag;
  motivering: string | null;
}

/** First what will happen, then yes; a motivation only when the graph asks for one. */
export function WijsToe({ woning, kandidaat, vandaag, klaar, sluit }: Props) {
  const { ik } = useIk();
  const [opdracht, zetOpdracht] = useState<Opdracht | null>(null);
  // Back to the form, by choice or because the graph asks for more: what was filled in is still there.
  const [bevestigt, zetBevestigt] = useState(false);
  const [motiveer, zetMotiveer] = useState(false);
  // One order has one key: sending it again after a lost answer allocates nothing twice.
  const sleutel = useRef({ bij: '', waarde: '' });
  const [stuur, { error, loading, reset }] = useMutation(WijsToeMutatie);
  const kop = useRef<HTMLDivElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const fout = CombinedGraphQLErrors.is(error) ? leesFouten(error.errors)[0] : undefined;
  const mogelijk = gronden(ik.doel === 'UITSTROOM_WEER_THUIS', kandidaat.statushouder);

  const lees = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const velden = new FormData(gebeurtenis.currentTarget);
    reset();
    zetOpdracht({
      datum: String(velden.get('datum') ?? ''),
      grondslag: String(velden.get('grondslag') ?? '') as Grondslag,
      motivering: String(velden.get('motivering') ?? '').trim() || null,
    });
    zetBevestigt(true);
  };
  const bevestig = async (): Promise<void> => {
    if (opdracht === null || loading) return;
    const bij = JSON.stringify(opdracht);
    if (sleutel.current.bij !== bij) sleutel.current = { bij, waarde: crypto.randomUUID() };
    const input = {
      ...opdracht,
      idempotencySleutel: sleutel.current.waarde,
      woning: woning.id,
      woningVersie: woning.versie ?? 0,
      kandidaat: kandidaat.id,
    };
    const antwoord = await stuur({ variables: { input } }).catch((mis: unknown) => {
      const code = CombinedGraphQLErrors.is(mis) ? leesFouten(mis.errors)[0]?.code : undefined;
      if (code === 'NORM_OVERSCHREDEN') zetMotiveer(true);
      zetBevestigt(false);
      return null;
    });
    if (antwoord?.data?.wijsToe)
      klaar(`Toegewezen: ${adresregel(woning.adres)} per ${formatDate(opdracht.datum)}. De kandidaat is van de lijst.`);
  };

  return (
    <Panel title={`Toewijzen aan ${kandidaat.plaats === null ? 'deze kandidaat' : `nummer ${kandidaat.plaats}`}`}>
      <div ref={kop} tabIndex={-1} className="kandidaten__kop">
        <Paragraph>Huishouden: {huishoudenzin(kandidaat.huishouden)}.</Paragraph>
      </div>
      {fout && <Melding code={fout.code} boodschap={fout.boodschap} vernieuw={klaar} />}
      {error && !fout && <p role="alert">De server is niet bereikbaar. Probeer het opnieuw.</p>}
      {opdracht === null || !bevestigt ? (
        <form className="kandidaten__formulier" onSubmit={lees} noValidate>
          <Field
            label="Datum van toewijzing"
            name="datum"
            type="date"
            defaultValue={opdracht?.datum ?? vandaag}
            max={vandaag}
            required
          />
          <Choice
            label="Grondslag"
            name="grondslag"
            defaultValue={opdracht?.grondslag ?? mogelijk[0]}
            options={mogelijk.map((grond) => ({ value: grond, text: grondtekst[grond] }))}
          />
          {(motiveer || mogelijk.includes('UITSTROOM')) && (
            <Field
              label="Motivering"
              name="motivering"
              hint="Waarom u toch toewijst. Noem geen burgerservicenummer."
              defaultValue={opdracht?.motivering ?? ''}
              autoComplete="off"
              className="kandidaten__motivering"
              required={motiveer}
            />
          )}
          <div className="rij">
            <Button purpose="primary" type="submit">
              Ga verder
            </Button>
            <Button purpose="subtle" onClick={sluit}>
              Toch niet
            </Button>
          </div>
        </form>
      ) : (
        <div className="kandidaten__formulier">
          <Paragraph>
            U wijst {adresregel(woning.adres)} toe per {formatDate(opdracht.datum)}, op grond van{' '}
            {grondtekst[opdracht.grondslag]}.{opdracht.motivering && ` Motivering: ${opdracht.motivering}`}
          </Paragraph>
          <div className="rij">
            <Button purpose="primary" disabled={loading} onClick={() => void bevestig()}>
              Ja, wijs toe
            </Button>
            <Button purpose="subtle" onClick={() => zetBevestigt(false)}>
              Terug
            </Button>
          </div>
        </div>
      )}
    </Panel>
  );
}

/** A conflict asks for another look, a norm for a motivation; the graph's own sentence says what to do. */
function Melding({ code, boodschap, vernieuw }: { code: string; boodschap: string; vernieuw: (zin: string) => void }) {
  return (
    <div role="alert" className="kandidaten__melding">
      <Paragraph>
        <strong>
          {code === 'CONFLICT'
            ? 'Intussen is er iets veranderd; er is niets toegewezen.'
            : code === 'NORM_OVERSCHREDEN'
              ? 'Hiervoor is een motivering nodig; er is nog niets toegewezen.'
              : 'Er is niets toegewezen.'}
        </strong>{' '}
        {boodschap}
      </Paragraph>
      {code === 'CONFLICT' && (
        <Button purpose="secondary" onClick={() => vernieuw('De lijst is vernieuwd.')}>
          Vernieuw de lijst
        </Button>
      )}
    </div>
  );
}
