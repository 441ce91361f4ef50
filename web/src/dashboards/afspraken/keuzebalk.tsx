import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import type { Afspraakstatus, Thema } from '../../gql/graphql';
import { CopyLink } from '../../ui/copy-link';
import { Choice, Field } from '../../ui/field';
import { leesDatum, type Keuze } from './urls';
import { statussen, themas } from './woorden';

interface Props {
  keuze: Keuze;
  partijen: readonly (readonly [string, string])[];
  onKies: (nieuw: Partial<Keuze>) => void;
  permalink: URLSearchParams;
}

const metAlles = (alles: string, lijst: readonly (readonly [string, string])[]) => [
  { value: '', text: alles },
  ...lijst.map(([value, text]) => ({ value, text })),
];

/** Which agreements, and as they stood on which day; a day holds only after "Toon", so that half a date asks nothing. */
export function Keuzebalk({ keuze, partijen, onKies, permalink }: Props) {
  const toon = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    onKies({ peildatum: leesDatum(String(new FormData(gebeurtenis.currentTarget).get('peildatum') ?? '')) });
  };
  // A party from a link stands among them, so that the choice shows what the page shows.
  const bekend = keuze.partij !== null && !partijen.some(([id]) => id === keuze.partij);
  const lijst = bekend && keuze.partij !== null ? [...partijen, [keuze.partij, keuze.partij] as const] : partijen;
  return (
    <form className="afspraken__keuze niet-afdrukken" onSubmit={toon} key={keuze.peildatum}>
      <Choice
        label="Thema"
        value={keuze.thema ?? ''}
        options={metAlles('Alle thema’s', themas)}
        onChange={({ target }) => onKies({ thema: (target.value || null) as Thema | null })}
      />
      <Choice
        label="Stand"
        value={keuze.status ?? ''}
        options={metAlles('Elke stand', statussen)}
        onChange={({ target }) => onKies({ status: (target.value || null) as Afspraakstatus | null })}
      />
      <Choice
        label="Partij"
        value={keuze.partij ?? ''}
        options={metAlles('Alle partijen', lijst)}
        onChange={({ target }) => onKies({ partij: target.value || null })}
      />
      <Field label="Peildatum" type="date" name="peildatum" defaultValue={keuze.peildatum ?? ''} />
      <Button purpose="primary" type="submit">
        Toon
      </Button>
      <CopyLink label="Kopieer link" search={permalink} />
    </form>
  );
}
