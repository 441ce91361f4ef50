import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HttpFout } from './httpfout';

/** The questions of the web app, by `sha256:` and the hash of their text; written by its code generation and by nobody else. */
export class Vastgelegd {
  private constructor(private readonly vragen: ReadonlyMap<string, string>) {}

  static lees(pad: string): Vastgelegd {
    const vragen = Object.entries(JSON.parse(readFileSync(pad, 'utf8')) as Record<string, string>);
    for (const [kenmerk, tekst] of vragen) {
      if (`sha256:${createHash('sha256').update(tekst).digest('hex')}` !== kenmerk)
        throw new Error(`De vastgelegde vragen in ${pad} zijn niet heel. Voer "npm run generate" uit.`);
    }
    return new Vastgelegd(new Map(vragen));
  }

  vind(kenmerk: string): string {
    const tekst = this.vragen.get(kenmerk);
    if (tekst === undefined) {
      const melding =
        'Deze vastgelegde vraag is niet bekend. Vernieuw de pagina, of stuur de vraag zelf mee als "query".';
      throw new HttpFout(404, 'NIET_GEVONDEN', melding);
    }
    return tekst;
  }
}
