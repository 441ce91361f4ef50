import './view-switch.css';
import { useId } from 'react';

export type View = 'grafiek' | 'tabel';

interface ViewSwitchProps {
  /** Of which figure: "Groei naar reden". */
  subject: string;
  view: View;
  onChange: (view: View) => void;
}

/** The same figures as a chart or as a table. */
export function ViewSwitch({ subject, view, onChange }: ViewSwitchProps) {
  const name = useId();
  return (
    <fieldset className="view-switch niet-afdrukken">
      <legend className="visueel-verborgen">Weergave van {subject}</legend>
      {(['grafiek', 'tabel'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={view === choice} onChange={() => onChange(choice)} />
          {choice === 'grafiek' ? 'Grafiek' : 'Tabel'}
        </label>
      ))}
    </fieldset>
  );
}
