import type { Instellingen } from '../subgraphs/kern/instellingen';
import { demoAccounts } from './identiteit/demo-accounts';
import { migreerAlles, startDelen } from './delen';
import { beginDemo, heeftDemo, laadDemo, maakLeeg, merkDemo } from './demo';
import type { Stap } from './voortgang';

export interface Opbouw {
  instellingen: Instellingen;
  /** Superuser (embedded), or the login of DATABASE_URL. */
  database: { url: string };
  stap: Stap;
  /** Aborted at Ctrl-C. */
  afbreken: AbortSignal;
}

export interface Product {
  adres: string;
  /** Demo accounts per partner, one line each; empty with an identity provider of its own. */
  accounts: string[];
  stop(): Promise<void>;
  /** Something that the product cannot do without is gone for good. */
  mislukt?: Promise<Error>;
}

/** Only the embedded database is ever made, emptied or filled by a start; it holds nothing but a demo. */
export async function bereidIngebedVoor(
  { instellingen, database: { url }, stap, afbreken }: Opbouw,
  { wachtwoord, geheim }: { wachtwoord: string; geheim: string },
): Promise<void> {
  if (instellingen.oidcIssuer !== undefined) {
    throw new Error(
      'DATABASE_URL ontbreekt: met een eigen OIDC_ISSUER hoort een eigen database, niet die van de demo.',
    );
  }
  const { nu = null, schaal } = instellingen;
  const vers = !(await heeftDemo(url));
  if (vers) await maakLeeg(url);
  await beginDemo(url);
  await stap('Tabellen en toegangsbeleid bijwerken', () => migreerAlles(url, wachtwoord, nu, true));
  if (!vers) return;
  await stap('Demogegevens maken (eenmalig)', async (meld) => {
    const melding = (zin: string): void => {
      if (afbreken.aborted)
        throw new Error('De start is afgebroken; de volgende start begint opnieuw met de demogegevens.');
      meld(zin);
    };
    const delen = await startDelen({ url, wachtwoord, geheim, nu, demo: true });
    try {
      await laadDemo(delen, { nu: nu ?? new Date(), schaal, melding });
    } finally {
      await delen.sluit();
    }
    await merkDemo(url);
  });
}

/** One account per rol and partner; each logs in without a password and can switch between the doelen of its rol. */
export function accountregels(): string[] {
  const perPartner = new Map<string, string[]>();
  for (const { partner, rol } of demoAccounts) {
    perPartner.set(partner, [...(perPartner.get(partner) ?? []), rol.split('/')[1] ?? rol]);
  }
  return [...perPartner].map(([partner, rollen]) => `${partner}: ${rollen.join(', ')}`);
}
