import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { leesFouten, type Antwoordfout } from './fouten';

/** What a page can know of its question: still under way, never answered, or answered (perhaps with closed parts). */
export type Vraag<Gegevens> =
  | { staat: 'laden' }
  | { staat: 'mislukt'; boodschap: string | null; opnieuw: () => void }
  | { staat: 'beantwoord'; gegevens: Gegevens; fouten: Antwoordfout[]; opnieuw: () => void };

interface Opties<Variabelen> {
  variabelen?: Variabelen;
  /** Ask nothing yet (as long as the user has not filled in the form). */
  wacht?: boolean;
}

/** One GraphQL question with its errors sorted out; pages and parts ask only through this. */
export function useVraag<Gegevens, Variabelen extends OperationVariables>(
  document: TypedDocumentNode<Gegevens, Variabelen>,
  { variabelen, wacht = false }: Opties<Variabelen> = {},
): Vraag<Gegevens> {
  const { data, error, loading, refetch } = useQuery<Gegevens, OperationVariables>(
    document as TypedDocumentNode<Gegevens, OperationVariables>,
    { variables: variabelen ?? {}, skip: wacht, notifyOnNetworkStatusChange: true, errorPolicy: 'all' },
  );
  const opnieuw = (): void => void refetch().catch(() => undefined);
  if (loading || (!data && !error)) return { staat: 'laden' };
  const fouten = CombinedGraphQLErrors.is(error) ? leesFouten(error.errors) : [];
  if (data) return { staat: 'beantwoord', gegevens: data as Gegevens, fouten, opnieuw };
  return { staat: 'mislukt', boodschap: fouten[0]?.boodschap ?? null, opnieuw };
}
