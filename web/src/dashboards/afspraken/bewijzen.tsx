import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useRef, type FormEvent } from 'react';
import { graphql } from '../../gql';
import type { BewijsRegelFragment, Bewijsstand, CijferIndicatorFragment } from '../../gql/graphql';
import { Choice, Field } from '../../ui/field';
import { formatDate } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states';
import { TextArea } from '../../ui/text-area';
import { doelZin } from './doel.zin';
import { Stand } from './stand';
import { leesDatum } from './urls';
import { naamVan, standen } from './woorden';

graphql(`
  fragment BewijsRegel on Bewijs {
    id
    indicator
    stand
    dag
    link
    toelichting
    door {
      id
      naam
    }
  }
`);

const LegBewijsVast = graphql(`
  mutation LegBewijsVast($input: BewijsInput!) {
    legBewijsVast(input: $input) {
      id
    }
  }
`);

interface Props {
  afspraak: string;
  indicatoren: readonly CijferIndicatorFragment[];
  bewijs: readonly BewijsRegelFragment[];
  mag: boolean;
  ververs: () => void;
}

/** Milestones and efforts with what parties show of them; a party adds to it. */
export function Bewijzen({ afspraak, indicatoren, bewijs, mag, ververs }: Props) {
  return (
    <Panel title="Mijlpalen, inspanningen en bewijs">
      {indicatoren.map((indicator) => {
        const eigen = bewijs.filter((een) => een.indicator === indicator.code);
        return (
          <section key={indicator.code}>
            <h3>{doelZin(indicator)}</h3>
            <p>
              <Stand status={indicator.status} /> {indicator.waarom}
            </p>
            {eigen.length === 0 ? (
              <Empty title="Hier is nog geen bewijs bij." />
            ) : (
              <ul className="afspraken__lijst" aria-label={`Bewijs bij ${indicator.naam ?? indicator.code}`}>
                {eigen.map((een) => (
                  <Regel key={een.id} bewijs={een} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      {mag && <NieuwBewijs afspraak={afspraak} indicatoren={indicatoren} ververs={ververs} />}
    </Panel>
  );
}

const Regel = ({ bewijs: { stand, dag, toelichting, link, door } }: { bewijs: BewijsRegelFragment }) => (
  <li>
    <strong>{naamVan(standen, stand)}</strong>
    {dag && `, ${formatDate(dag)}`}. {toelichting}
    {link && (
      <>
        {' '}
        <Link href={link} target="_blank" rel="noreferrer noopener">
          {link}
        </Link>
      </>
    )}
    <br />
    <span className="klein">{door?.naam}</span>
  </li>
);

function NieuwBewijs({ afspraak, indicatoren, ververs }: Pick<Props, 'afspraak' | 'indicatoren' | 'ververs'>) {
  const formulier = useRef<HTMLFormElement>(null);
  const [leg, { error, loading }] = useMutation(LegBewijsVast);
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    const velden = new FormData(gebeurtenis.currentTarget);
    const lees = (naam: string): string => String(velden.get(naam) ?? '').trim();
    const input = {
      afspraak,
      indicator: lees('indicator'),
      stand: lees('stand') as Bewijsstand,
      dag: leesDatum(lees('dag')),
      link: lees('link') || null,
      toelichting: lees('toelichting'),
    };
    const antwoord = await leg({ variables: { input } }).catch(() => null);
    if (!antwoord?.data?.legBewijsVast) return;
    formulier.current?.reset();
    ververs();
  };
  return (
    <form ref={formulier} className="afspraken__formulier niet-afdrukken" onSubmit={(g) => void verstuur(g)} noValidate>
      <h3>Bewijs toevoegen</h3>
      <Choice
        label="Bij"
        name="indicator"
        options={indicatoren.map(({ code, naam }) => ({ value: code, text: naam ?? code }))}
      />
      <Choice label="Wat het zegt" name="stand" options={standen.map(([value, text]) => ({ value, text }))} />
      <Field label="Dag" name="dag" type="date" hint="Leeg is vandaag" />
      <TextArea label="Wat is er gedaan of besloten?" name="toelichting" maxLength={2000} />
      <Field label="Link" name="link" type="url" hint="Begint met https:// (mag leeg blijven)" autoComplete="off" />
      {error && <p role="alert">Het bewijs is niet vastgelegd. {error.message}</p>}
      <Button purpose="secondary" type="submit" disabled={loading}>
        Leg bewijs vast
      </Button>
    </form>
  );
}
