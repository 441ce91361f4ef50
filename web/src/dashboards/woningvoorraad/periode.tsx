import { Button } from '@nl-design-system-candidate/button-react';
import type { FormEvent } from 'react';
import { CopyLink } from '../../ui/copy-link';
import { Field } from '../../ui/field';
import { leesDatum } from './urls';

interface PeriodeProps {
  peildatum: string;
  van: string;
  tot: string;
  /** The search part of a link that shows the same tomorrow. */
  permalink: URLSearchParams;
  onKies: (peildatum: string | null, van: string | null, tot: string | null) => void;
}

/** Date of the stock and period of the growth; they hold only after "Toon", so that half a date asks nothing. */
export function Periode({ peildatum, van, tot, permalink, onKies }: PeriodeProps) {
  const toon = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const velden = new FormData(gebeurtenis.currentTarget);
    const lees = (naam: string): string | null => leesDatum(String(velden.get(naam) ?? ''));
    onKies(lees('peildatum'), lees('van'), lees('tot'));
  };
  return (
    <form className="periode niet-afdrukken" onSubmit={toon} key={`${peildatum} ${van} ${tot}`}>
      <Field label="Peildatum" type="date" name="peildatum" defaultValue={peildatum} />
      <Field label="Groei van" type="date" name="van" defaultValue={van} />
      <Field label="tot en met" type="date" name="tot" defaultValue={tot} />
      <Button purpose="primary" type="submit">
        Toon
      </Button>
      <CopyLink label="Kopieer link" search={permalink} />
      <Button purpose="secondary" type="button" onClick={() => window.print()}>
        Afdrukken
      </Button>
    </form>
  );
}
