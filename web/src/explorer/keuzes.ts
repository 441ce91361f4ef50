import { useEffect, useState } from 'react';
import type { Doel } from '../gql/graphql';

/** In which rollen, and each for which doelen, this session can ask. */
interface Keuzes {
  naam: string | null;
  rollen: { rol: string; doelen: Doel[] }[];
}

/** Null while it is loading; 'mislukt' when the gateway does not answer. Who is not logged in is shown the way in. */
export function useKeuzes(): Keuzes | 'mislukt' | null {
  const [keuzes, zetKeuzes] = useState<Keuzes | 'mislukt' | null>(null);
  useEffect(() => {
    fetch('/explorer/keuzes.json')
      .then(async (antwoord) => {
        if (antwoord.status === 401) return window.location.assign('/aanmelden?terug=%2Fexplorer');
        zetKeuzes(antwoord.ok ? ((await antwoord.json()) as Keuzes) : 'mislukt');
      })
      .catch(() => zetKeuzes('mislukt'));
  }, []);
  return keuzes;
}
