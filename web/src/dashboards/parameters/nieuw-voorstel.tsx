import { useMutation } from '@apollo/client/react';
import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import { graphql } from '../../gql';
import { Choice, Field } from '../../ui/field';
import { Panel } from '../../ui/panel';
import type { ParameterRij } from './parameters.page';
import type { Sleutels } from './sleutels';
import { hintVoor, keuzenaam } from './woorden';

const StelVoor = graphql(`
  mutation StelParameterVoor($input: ParametervoorstelInput!) {
    stelParameterVoor(input: $input) {
      id
    }
  }
`);

interface Props {
  parameters: readonly ParameterRij[];
  sleutels: Sleutels;
  ververs: () => Promise<void>;
}

/** A change for somebody else to decide on; what is wrong with it comes from the graph, with the remedy. */
export function NieuwVoorstel({ parameters, sleutels, ververs }: Props) {
  const formulier = useRef<HTMLFormElement>(null);
  const soorten = [...new Map(parameters.map((p) => [p.code, p])).values()];
  const [code, zetCode] = useState(soorten[0]?.code ?? '');
  const [stelVoor, { error, loading }] = useMutation(StelVoor);
  const soort = soorten.find((p) => p.code === code);
  if (soort === undefined) return null;
  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (loading) return;
    const velden = new FormData(gebeurtenis.currentTarget);
    const tekst = (naam: string): string | null => {
      const waarde = velden.get(naam);
      return typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : null;
    };
    const jaar = tekst('jaar');
    const input = {
      code,
      sleutel: tekst('sleutel'),
      waarde: tekst('waarde'),
      geldigVan: jaar === null ? (tekst('geldigVan') ?? '') : `${jaar}-01-01`,
      geldigTot: tekst('geldigTot'),
      bron: tekst('bron') ?? '',
      toelichting: tekst('toelichting'),
    };
    const antwoord = await stelVoor({ variables: { input } }).catch(() => null);
    if (!antwoord?.data?.stelParameterVoor) return;
    formulier.current?.reset();
    await ververs();
  };
  return (
    <Panel title="Stel een wijziging voor" wide>
      <form ref={formulier} className="parameters__nieuw" onSubmit={(g) => void verstuur(g)}>
        <Choice
          label="Parameter"
          value={code}
          onChange={(g) => zetCode(g.target.value)}
          options={soorten.map((p) => ({ value: p.code, text: p.naam }))}
        />
        {soort.sleutelsoort !== 'GEEN' && (
          <Choice label={sleutelnaam[soort.sleutelsoort]} name="sleutel" options={sleutels[soort.sleutelsoort]} />
        )}
        {soort.keuzes.length > 0 ? (
          <Choice label="Waarde" name="waarde" options={soort.keuzes.map((k) => ({ value: k, text: keuzenaam(k) }))} />
        ) : (
          <Field label="Waarde" name="waarde" hint={hintVoor[soort.eenheid] ?? 'Een heel getal'} autoComplete="off" />
        )}
        {soort.geldigheid === 'JAAR' ? (
          <Field label="Jaar" name="jaar" type="number" min={2000} max={2100} required />
        ) : (
          <>
            <Field label="Geldt vanaf" name="geldigVan" type="date" required />
            <Field label="Geldt tot" name="geldigTot" type="date" hint="Leeg is: tot de volgende waarde" />
          </>
        )}
        <Field label="Bron" name="bron" hint="Waar de waarde vandaan komt" autoComplete="off" required />
        <Field label="Toelichting" name="toelichting" hint="Mag leeg blijven" autoComplete="off" />
        {error && <p role="alert">Het voorstel is niet ingediend. {error.message}</p>}
        <Button purpose="primary" type="submit" disabled={loading}>
          Dien in
        </Button>
      </form>
    </Panel>
  );
}

const sleutelnaam: Record<keyof Sleutels, string> = { WIJK: 'Wijk', PARTNER: 'Partner' };
