/** A browser without a screen: keeps cookies per path, follows redirects, fills in forms. */
export class Bezoeker {
  private readonly koekjes = new Map<string, { waarde: string; pad: string }>();
  /** Every address visited, in order. */
  readonly spoor: string[] = [];

  constructor(readonly basis: string) {}

  /** One request, without following the redirect. */
  async vraag(pad: string, init: RequestInit = {}): Promise<Response> {
    const adres = new URL(pad, this.basis);
    this.spoor.push(adres.href);
    const koek = [...this.koekjes]
      .filter(([, { pad: bereik }]) => adres.pathname.startsWith(bereik))
      .map(([naam, { waarde }]) => `${naam}=${waarde}`)
      .join('; ');
    const headers = {
      ...(koek === '' ? {} : { cookie: koek }),
      ...(init.headers as Record<string, string> | undefined),
    };
    const antwoord = await fetch(adres, { ...init, headers, redirect: 'manual' });
    antwoord.headers.getSetCookie().forEach((regel) => this.bewaar(regel));
    return antwoord;
  }

  /** A request and all redirects after it. */
  async ga(pad: string, init: RequestInit = {}): Promise<Response> {
    let antwoord = await this.vraag(pad, init);
    for (let sprong = 0; antwoord.status >= 300 && antwoord.status < 400 && sprong < 10; sprong++) {
      antwoord = await this.vraag(new URL(antwoord.headers.get('location') ?? '/', this.spoor.at(-1)).href);
    }
    return antwoord;
  }

  /** Sends a form as a page of the site itself does. */
  verstuur(pad: string, velden: Record<string, string>): Promise<Response> {
    return this.ga(pad, {
      method: 'POST',
      body: new URLSearchParams(velden),
      headers: { origin: new URL(this.basis).origin, 'sec-fetch-site': 'same-origin' },
    });
  }

  koek(naam: string): string | undefined {
    return this.koekjes.get(naam)?.waarde;
  }

  zetKoek(naam: string, waarde: string): void {
    this.koekjes.set(naam, { waarde, pad: '/' });
  }

  private bewaar(regel: string): void {
    const [paar = '', ...eigenschappen] = regel.split(/;\s*/);
    const naam = paar.slice(0, paar.indexOf('='));
    const waarde = paar.slice(paar.indexOf('=') + 1);
    const eigenschap = (sleutel: string): string | undefined =>
      eigenschappen.find((deel) => deel.toLowerCase().startsWith(`${sleutel}=`))?.slice(sleutel.length + 1);
    const einde = eigenschap('expires');
    if (waarde === '' || (einde !== undefined && Date.parse(einde) < Date.now())) this.koekjes.delete(naam);
    else this.koekjes.set(naam, { waarde, pad: eigenschap('path') ?? '/' });
  }
}
