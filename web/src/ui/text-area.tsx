import './field.css';
import './text-area.css';
import { useId, type TextareaHTMLAttributes } from 'react';

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  label: string;
  hint?: string;
}

/** A labelled field for a few lines of text; the hint is tied to it, so that it is read with it. */
export function TextArea({ label, hint, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <div className="field text-area">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="klein" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea id={id} rows={3} aria-describedby={hint ? `${id}-hint` : undefined} {...area} />
    </div>
  );
}
