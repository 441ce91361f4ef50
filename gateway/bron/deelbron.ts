import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { melder } from '../../subgraphs/kern/melder';
import type { Opdracht } from '../../subgraphs/kern/uitvoering';
import { Termijn, termijnen } from '../../subgraphs/kern/termijn';
import type { Graafcontext, Uitvoerder } from '../graaf';
import { isWijziging, uitvalVan } from './uitval';
import { standVan } from './verzoekstand';
import { Zekering, type Doorgang } from './zekering';

/** The part as a whole is not available, not one field of it. */
const isZonderPlaats = ({ path, extensions }: GraphQLError): boolean =>
  path === undefined && extensions['code'] === 'NIET_BESCHIKBAAR';

const alsJson = (fout: GraphQLError): GraphQLFormattedError => fout.toJSON();

/**
 * A part as the gateway sees it, in process or over HTTP: it has its time, and when it is down it costs its own fields only,
 * and others no waiting.
 */
export class Deelbron implements GraphQLDataSource<Graafcontext> {
  private readonly zekering = new Zekering();

  constructor(
    private readonly naam: string,
    private readonly deel: Uitvoerder,
  ) {}

  async process(opties: GraphQLDataSourceProcessOptions<Graafcontext>) {
    const { request, context } = opties as { request: typeof opties.request; context: Graafcontext };
    const plaats = ('pathInIncomingRequest' in opties && opties.pathInIncomingRequest) || [];
    const query = request.query ?? '';
    const stand = standVan(context);
    const uitval = (gevraagd: boolean) => uitvalVan(this.naam, query, plaats, gevraagd);
    if (stand.uitgevallen.has(this.naam) || stand.termijn.verstreken) throw uitval(false);
    const doorgang = this.zekering.vraag();
    if (doorgang === null) throw uitval(false);
    const { variables, operationName } = request;
    const opdracht = { query, variables, operationName, token: context.token };
    const bezig = this.vraag(opdracht, stand.termijn, doorgang, context.wie.traceId);
    const geduld = new Termijn(doorgang.proef && !isWijziging(query) ? termijnen.proef : termijnen.verzoek);
    try {
      return (await geduld.binnen(bezig, () => new Error('proef duurt te lang'))) as never;
    } catch (fout) {
      stand.uitgevallen.add(this.naam);
      throw uitval((fout as { code?: string }).code !== 'ECONNREFUSED');
    } finally {
      geduld.sluit();
    }
  }

  private async vraag(opdracht: Opdracht, verzoek: Termijn, doorgang: Doorgang, traceId: string) {
    const termijn = new Termijn(termijnen.antwoord, verzoek.signaal);
    try {
      const bezig = this.deel.voerUit({ ...opdracht, signaal: termijn.signaal });
      const { data, errors } = await termijn.binnen(bezig, () => new Error('geen antwoord binnen de tijd'));
      if (data == null && errors?.every(isZonderPlaats) === true) throw new Error('het deel gaf zelf op');
      doorgang.gelukt();
      return { data, ...(errors === undefined ? {} : { errors: errors.map(alsJson) }) };
    } catch (fout) {
      doorgang.mislukt();
      melder.error({ traceId, deel: this.naam, fout: (fout as Error).message }, 'deel gaf geen bruikbaar antwoord');
      throw fout;
    } finally {
      termijn.sluit();
    }
  }
}
