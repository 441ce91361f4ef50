import type { GraphQLFormattedError } from 'graphql';
import { nietBeschikbaar } from '../../subgraphs/kern/fout';
import { spoorkoppen } from '../../subgraphs/kern/spoor';
import { melder } from '../../subgraphs/kern/melder';
import type { Opdracht } from '../../subgraphs/kern/uitvoering';
import type { Uitvoerder } from '../graaf';

/** A part that runs as a process of its own, asked over HTTP; connections are kept open between questions. */
export class HttpBron implements Uitvoerder {
  constructor(
    private readonly naam: string,
    private readonly adres: string,
  ) {}

  async voerUit({ query, variables, operationName, token = '' }: Opdracht) {
    try {
      const antwoord = await fetch(this.adres, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...spoorkoppen() },
        body: JSON.stringify({ query, variables, operationName }),
        redirect: 'error',
      });
      return (await antwoord.json()) as { data?: unknown; errors?: GraphQLFormattedError[] };
    } catch (fout) {
      melder.warn({ deel: this.naam, fout: String((fout as Error).cause ?? fout) }, 'deel niet bereikbaar');
      return { errors: [nietBeschikbaar()] };
    }
  }
}
