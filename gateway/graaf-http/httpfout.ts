import { Fout, type Foutcode } from '../../subgraphs/kern/fout';

/** A refusal with an HTTP status of its own, where that of the code says too little. */
export class HttpFout extends Fout {
  constructor(
    readonly status: number,
    code: Foutcode,
    boodschap: string,
    readonly koppen: Readonly<Record<string, string>> = {},
  ) {
    super(code, boodschap);
  }
}

export const alleenGetEnPost = (): HttpFout =>
  new HttpFout(405, 'ONGELDIGE_INVOER', 'Stel vragen met POST, of een vastgelegde vraag met GET.', {
    Allow: 'GET, POST',
  });
