import './demo-balk.css';
import { useEffect, useState } from 'react';

/** Whether this installation runs on invented data; known before anybody logs in, and when the graph is down. */
function useDemo(): boolean {
  const [demo, zetDemo] = useState(false);
  useEffect(() => {
    fetch('/aanmelden/soort.json')
      .then((antwoord) => antwoord.json())
      .then((soort: { demo?: unknown }) => zetDemo(soort.demo === true))
      .catch(() => undefined);
  }, []);
  return demo;
}

/** Above every page. */
export function DemoBalk() {
  return useDemo() ? (
    <aside className="demo-balk" aria-label="Over de gegevens">
      <strong>Demo:</strong> verzonnen gegevens
    </aside>
  ) : null;
}
