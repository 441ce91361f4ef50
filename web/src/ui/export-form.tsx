import { Button } from '@nl-design-system-candidate/button-react';
import './export-form.css';
import { Field } from './field';

interface ExportFormProps {
  subject: string;
  path: string;
  search: URLSearchParams;
  /** Name and words of the reason that has to be given. */
  reason: { name: string; label: string; hint: string; minLength: number; maxLength: number };
}

/** A file that needs a reason: folded away until somebody wants it. */
export function ExportForm({ subject, path, search, reason: { label, hint, ...input } }: ExportFormProps) {
  return (
    <details className="export-form niet-afdrukken">
      <summary>
        Exporteren<span className="visueel-verborgen">: {subject}</span>
      </summary>
      <form method="get" action={`${path}.csv`}>
        {[...search].map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <Field label={label} hint={hint} required autoComplete="off" {...input} />
        <div className="rij">
          <Button purpose="secondary" type="submit">
            CSV
          </Button>
          <Button purpose="secondary" type="submit" formAction={`${path}.xlsx`}>
            Excel
          </Button>
        </div>
      </form>
    </details>
  );
}
