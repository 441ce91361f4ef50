import { beleidsversie } from '../../schema/beleid/beleid';
import type { Identiteit, Ondertekenaar } from '../../subgraphs/kern/identiteit';
import type { Uitvoerder } from '../graaf';
import type { Toestand } from './toestand';

/** Something that this installation lacks: what, and in what state; never where, and never why in words of another program. */
export interface Gemis {
  onderdeel: string;
  reden: string;
}

export interface Gereedheidsbronnen {
  toestand: () => Promise<Toestand | null>;
  delen: ReadonlyMap<string, Uitvoerder>;
  ondertekenaar: Ondertekenaar;
  /** Whether the keys of every issuer are known; they stay known when an issuer goes away. */
  uitgeverssleutels: () => Promise<boolean>;
}

const grens = { hartslag: 30, bezorging: 60, verzegeling: 60 };
const geduldMs = 2000;

/**
 * A new release migrates the database while copies of the previous one still run. Both walls are closed by the stricter of the
 * two policies then: the shield of the old one, the rows of the new one. For this long that is a rolling update; after it, a
 * copy that was forgotten. A start on another policy is always refused (controleerBeleid).
 */
export const overgangMs = 15 * 60 * 1000;

export class Gereedheid {
  private stopt = false;
  private andersSinds: number | null = null;
  private laatste: Promise<Gemis[]> = Promise.resolve([]);
  private tot = 0;

  constructor(
    private readonly bronnen: Gereedheidsbronnen,
    private readonly nu: () => number = Date.now,
  ) {}

  /** From now on: no new traffic, please. */
  begintTeStoppen(): void {
    this.stopt = true;
    this.tot = 0;
  }

  get isStoppend(): boolean {
    return this.stopt;
  }

  /** What a load balancer asks: may this copy get requests? Only what makes this copy worse than another counts. */
  async voorVerkeer(): Promise<Gemis[]> {
    if (this.stopt) return [{ onderdeel: 'gateway', reden: 'wordt gestopt' }];
    return this.vanDatabase(await this.bronnen.toestand());
  }

  /** What monitoring asks: everything that is missing. Asked once a second at most, whoever asks. */
  alles(): Promise<Gemis[]> {
    if (this.nu() < this.tot) return this.laatste;
    this.tot = this.nu() + 1000;
    this.laatste = this.zoek();
    return this.laatste;
  }

  private async zoek(): Promise<Gemis[]> {
    const toestand = await this.bronnen.toestand();
    const [delen, sleutels] = await Promise.all([this.vanDelen(), this.bronnen.uitgeverssleutels()]);
    return [
      ...(this.stopt ? [{ onderdeel: 'gateway', reden: 'wordt gestopt' }] : []),
      ...this.vanDatabase(toestand),
      ...delen,
      ...(sleutels ? [] : [{ onderdeel: 'inlogdienst', reden: 'de sleutels zijn nog niet opgehaald' }]),
      ...(toestand === null ? [] : vanWerker(toestand)),
    ];
  }

  private vanDatabase(toestand: Toestand | null): Gemis[] {
    if (toestand === null) return [{ onderdeel: 'database', reden: 'antwoordt niet' }];
    if (toestand.beleidsversie === beleidsversie) {
      this.andersSinds = null;
      return [];
    }
    this.andersSinds ??= this.nu();
    return this.nu() - this.andersSinds < overgangMs
      ? []
      : [{ onderdeel: 'toegangsbeleid', reden: 'de database kent een andere versie dan dit programma' }];
  }

  private async vanDelen(): Promise<Gemis[]> {
    const token = this.bronnen.ondertekenaar.onderteken(keurder);
    const gemist = await Promise.all(
      [...this.bronnen.delen].map(async ([naam, deel]) => ((await antwoordt(deel, token)) ? [] : [`subgraaf ${naam}`])),
    );
    return gemist.flat().map((onderdeel) => ({ onderdeel, reden: 'antwoordt niet' }));
  }
}

/** Asks for nothing but a sign of life, under the rol that may see the least. */
const keurder: Identiteit = {
  partner: 'platform',
  rol: 'platform/platformbeheerder',
  doel: 'BELEID_EN_MONITORING',
  toegekend: true,
  wijken: [],
  gemeente: 'GM0106',
  gebruiker: 'gereedheid',
  pseudoniem: 'gereedheid',
  traceId: '0'.repeat(31) + '1',
  spanId: '0'.repeat(15) + '1',
};

async function antwoordt(deel: Uitvoerder, token: string): Promise<boolean> {
  let klok: NodeJS.Timeout | undefined;
  const genoeg = new Promise<false>((klaar) => {
    klok = setTimeout(() => klaar(false), geduldMs);
  });
  const vraag = Promise.resolve(deel.voerUit({ query: '{ __typename }', token }))
    .then(({ errors }) => errors === undefined)
    .catch(() => false);
  try {
    return await Promise.race([vraag, genoeg]);
  } finally {
    clearTimeout(klok);
  }
}

function vanWerker({ hartslag, onderdelen }: Toestand): Gemis[] {
  const trager = (naam: 'oudsteWachtend' | 'oudsteOnverzegeld', dan: number) =>
    onderdelen.some((deel) => deel[naam] > dan);
  return [
    ...(hartslag === null || hartslag > grens.hartslag
      ? [{ onderdeel: 'werker', reden: 'geeft geen teken van leven' }]
      : []),
    ...(trager('oudsteWachtend', grens.bezorging)
      ? [{ onderdeel: 'bezorging', reden: 'berichten wachten te lang' }]
      : []),
    ...(trager('oudsteOnverzegeld', grens.verzegeling)
      ? [{ onderdeel: 'logboek', reden: 'de verzegeling loopt achter' }]
      : []),
  ];
}
