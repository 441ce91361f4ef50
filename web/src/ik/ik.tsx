import { createContext, useContext } from 'react';
import { graphql } from '../gql';
import type { Bereik, Doel, Gegevenscategorie, IkQuery } from '../gql/graphql';

export const IkVraag = graphql(`
  query Ik {
    ik {
      gebruiker
      naam
      demo
      rol
      rollen
      doel
      doelen
      partner {
        id
        naam
        soort
      }
      toegang {
        categorie
        bereik
        convenant {
          id
          naam
        }
      }
    }
  }
`);

export type Ik = NonNullable<IkQuery['ik']>;

interface Persoonlijk {
  ik: Ik;
  kiesDoel: (doel: Doel) => void;
}

export const IkContext = createContext<Persoonlijk | null>(null);

/** Who is asking, for which doel; pages stand inside it by construction. */
export function useIk(): Persoonlijk {
  const persoonlijk = useContext(IkContext);
  if (!persoonlijk) throw new Error('useIk outside IkContext');
  return persoonlijk;
}

/** What the caller's line opens of a category. */
export const bereikVan = (ik: Ik, categorie: Gegevenscategorie): Bereik =>
  ik.toegang.find((regel) => regel.categorie === categorie)?.bereik ?? 'GEEN';
