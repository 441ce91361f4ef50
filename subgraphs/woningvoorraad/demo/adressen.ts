import assen from '../gebied/assen.json';

/** Invented streets: names of tales and of weather, so that nobody takes a demo address for a real one. */
const eerste =
  'Fabel Draken Eenhoorn Luchtkasteel Toverfluit Reuzen Elfen Sprookjes Zeemeermin Wolken Regenboog Sterrenstof Maandroom Zilverdraad Goudhaar Glasmuil Dwergen Feeën Kabouter Wonderlamp Vliegtapijt Zevenmijl Kikkerprins Doornroos Assepoes Roodkap Klaas-Vaak Nevel Donder IJsbloem Dageraad Schemer Middernacht Zonnewende Noorderlicht Avondrood Ochtendmist Stofgoud Vuurvogel Griffioen Feniks Trollen Heksen Bezem Kristal Spiegel Toverbos Wensput Peperkoek Zandman'.split(
    ' ',
  );
const tweede = 'straat laan hof weg plein pad steeg kamp singel dreef'.split(' ');
const postcodegebied: Record<string, number> = {
  WK010600: 9401,
  WK010601: 9406,
  WK010602: 9402,
  WK010603: 9404,
  WK010604: 9407,
  WK010605: 9405,
  WK010606: 9403,
  WK010607: 9409,
  WK010608: 9408,
  WK010699: 9400,
};
const letters = 'ABCDEGHJKLNPRTVWXZ';
const perStraat = 40;
const wijkVan = new Map(assen.buurten.map((b) => [b.code, b.wijk]));

export interface Demoadres {
  straat: string;
  huisnummer: number;
  postcode: string;
}

/** Hands out addresses: each street lies in one buurt and has one postcode, each address is given once. */
export class Adresboek {
  private readonly lopend = new Map<string, Demoadres>();
  private straten = 0;
  private readonly perGebied = new Map<number, number>();

  /** The next address in the buurt; a complex keeps to streets of its own. */
  volgend(buurt: string, complex = ''): Demoadres {
    const sleutel = `${buurt} ${complex}`;
    const vorig = this.lopend.get(sleutel);
    const adres =
      vorig === undefined || vorig.huisnummer >= perStraat
        ? this.nieuweStraat(buurt)
        : { ...vorig, huisnummer: vorig.huisnummer + 1 };
    this.lopend.set(sleutel, adres);
    return adres;
  }

  private nieuweStraat(buurt: string): Demoadres {
    const nummer = this.straten++;
    const soort = tweede[Math.floor(nummer / eerste.length) % tweede.length] ?? '';
    const ronde = Math.floor(nummer / (eerste.length * tweede.length));
    const straat = `${'Nieuwe '.repeat(ronde)}${eerste[nummer % eerste.length] ?? ''}${soort}`;
    return { straat, huisnummer: 1, postcode: this.postcode(buurt) };
  }

  private postcode(buurt: string): string {
    const gebied = postcodegebied[wijkVan.get(buurt) ?? ''] ?? 9400;
    const nummer = this.perGebied.get(gebied) ?? 0;
    this.perGebied.set(gebied, nummer + 1);
    const paar = `${letters[Math.floor(nummer / letters.length) % letters.length] ?? ''}${letters[nummer % letters.length] ?? ''}`;
    return `${gebied}${paar}`;
  }
}
