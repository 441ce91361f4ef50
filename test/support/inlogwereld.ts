import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesUitgevers, uitgeversbestand } from '../../gateway/identiteit/uitgeversbestand';
import { Bezoeker } from './bezoeker';
import { openPoort, type Poort } from './poort';
import { Proefuitgever } from './uitgever';
import { Wereld } from './wereld';

/** Actium speaks in its own words; they are translated in uitgevers.json. */
const actiumAccounts = {
  sanne: { org: { groepen: ['bg-verhuur', 'koffie'] }, wijk: ['WK010604'] },
  'zonder-rol': { org: { groepen: ['koffie'] }, wijk: [] },
};
/** Regio is the login service of two partners, and speaks as the demo does. */
const regioAccounts = {
  sanne: { partner: 'gemeente-assen', rollen: ['gemeente/wijkregisseur'], wijken: ['WK010601'], gemeente: 'GM0106' },
  agent: { partner: 'politie', rollen: ['politie/wijkagent'], wijken: ['WK010604'], gemeente: 'GM0106' },
  beide: {
    partner: 'gemeente-assen',
    rollen: ['gemeente/wijkregisseur', 'gemeente/bestuurder'],
    wijken: ['WK010601'],
    gemeente: 'GM0106',
  },
  // What a login service with a fault, or a grudge, might say.
  vreemde: { partner: 'actium', rollen: ['corporatie/verhuurmedewerker'], wijken: [], gemeente: 'GM0106' },
  verkleed: { partner: 'politie', rollen: ['gemeente/wijkregisseur'], wijken: [], gemeente: 'GM0106' },
  elders: { partner: 'politie', rollen: ['politie/wijkagent'], wijken: ['WK001404'], gemeente: 'GM0106' },
};

interface Uitkomst {
  status: number;
  ik?: { gebruiker: string; naam: string | null; rol: string; partner: { id: string } };
  code?: string;
}

export const geweigerd: Uitkomst = { status: 401, code: 'NIET_INGELOGD' };

const vraagIk = { query: '{ ik { gebruiker naam rol partner { id } } }' };

async function lees(antwoord: Response): Promise<Uitkomst> {
  const { data, errors } = (await antwoord.json()) as {
    data?: { ik: Uitkomst['ik'] };
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: antwoord.status,
    ...(data ? { ik: data.ik } : {}),
    ...(errors ? { code: errors[0]?.extensions.code } : {}),
  };
}

/** The product with two real identity providers, Actium's and that of the region, and a gateway that trusts both. */
export class Inlogwereld {
  readonly gegevensmap = mkdtempSync(join(tmpdir(), 'uitgevers-'));
  poort: Poort;

  private constructor(
    private readonly wereld: Wereld,
    readonly actium: Proefuitgever,
    readonly regio: Proefuitgever,
  ) {}

  static async start(): Promise<Inlogwereld> {
    const actium = await Proefuitgever.start({ algoritme: 'RS256', accounts: actiumAccounts });
    const regio = await Proefuitgever.start({ algoritme: 'PS256', accounts: regioAccounts });
    const wereld = new Inlogwereld(await Wereld.start(), actium, regio);
    // Demo and real never mix: a gateway with issuers of its own refuses a database that is marked as demo.
    await wereld.wereld.sql('drop table public.demo');
    wereld.poort = await wereld.open();
    return wereld;
  }

  async stop(): Promise<void> {
    await this.poort.stop();
    await this.actium.stop();
    await this.regio.stop();
    await this.wereld.stop();
    rmSync(this.gegevensmap, { recursive: true, force: true });
  }

  /** Writes uitgevers.json as an operator does, and opens a gateway on it, with the sessions of the others. */
  open(
    partnersVanRegio: readonly string[] = ['gemeente-assen', 'politie'],
    issuers: readonly Proefuitgever[] = [this.actium, this.regio],
    adres?: string,
  ): Promise<Poort> {
    const { actium, regio, gegevensmap } = this;
    return openPoort(this.wereld, {
      gegevensmap,
      adres,
      uitgevers: (basis) => {
        const clientId = actium.kent(basis);
        regio.kent(basis);
        const claims = {
          partner: { vast: 'actium' },
          rollen: ['org', 'groepen'],
          wijken: 'wijk',
          gemeente: { vast: 'GM0106' },
        };
        const rolnamen = { 'bg-verhuur': 'corporatie/verhuurmedewerker', 'bg-beheer': 'corporatie/databeheerder' };
        const lijst = [
          { issuer: actium.issuer, partners: ['actium'], clientId, algoritme: 'RS256', claims, rolnamen },
          { issuer: regio.issuer, naam: 'Regio Inlog', partners: partnersVanRegio, clientId },
        ];
        writeFileSync(uitgeversbestand(gegevensmap), JSON.stringify(lijst));
        return leesUitgevers(
          gegevensmap,
          issuers.map(({ issuer }) => issuer),
        );
      },
    });
  }

  async metToken(token: string, poort = this.poort): Promise<Uitkomst> {
    return lees(await poort.post(token, vraagIk));
  }

  /** Who a browser is for this gateway. */
  async wie(bezoeker: Bezoeker, { basis } = this.poort): Promise<Uitkomst> {
    return lees(
      await bezoeker.vraag(`${basis}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(vraagIk),
      }),
    );
  }

  /** A browser that goes to the login page of this organisation, whether it gets there or not. */
  async naar(uitgever: Proefuitgever, poort = this.poort): Promise<{ bezoeker: Bezoeker; antwoord: Response }> {
    const bezoeker = new Bezoeker(poort.basis);
    const keuze = new URLSearchParams({ uitgever: uitgever.issuer, terug: '/livez' });
    return { bezoeker, antwoord: await bezoeker.ga(`/aanmelden?${keuze.toString()}`) };
  }

  /** Through the page of the organisation, back to the gateway. */
  async logIn(
    uitgever: Proefuitgever,
    account: string,
    poort = this.poort,
  ): Promise<{ bezoeker: Bezoeker; antwoord: Response }> {
    const { bezoeker } = await this.naar(uitgever, poort);
    return { bezoeker, antwoord: await uitgever.meldAan(bezoeker, account) };
  }
}
