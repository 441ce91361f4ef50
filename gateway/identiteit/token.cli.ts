import { parseArgs } from 'node:util';
import { partners } from '../../schema/beleid/partners';
import { leesInstellingen } from '../../subgraphs/kern/instellingen';
import { rollenVan, type Tokenclaims } from './claims';
import { demoClaims, demoWijken } from './demo-accounts';
import { demoToken } from './demo-token';
import { heeftSleutel } from './sleutels';

/**
 * `npm run -s token -- --partner actium --rol corporatie/verhuurmedewerker`: prints a token as the demo issuer gives one
 * to that partner's system, also when the platform does not run. `--rol` may be repeated; `--wijken` is a comma list.
 */
class Gebruiksfout extends Error {}

const gebruik =
  'Gebruik: npm run -s token -- --partner actium --rol corporatie/verhuurmedewerker [--wijken WK010601,…].';

function leesArgumenten(argumenten: string[]): { partner?: string; rol?: string[]; wijken?: string } {
  try {
    const options = {
      partner: { type: 'string' },
      rol: { type: 'string', multiple: true },
      wijken: { type: 'string' },
    } as const;
    return parseArgs({ args: argumenten, options }).values;
  } catch {
    throw new Gebruiksfout(gebruik);
  }
}

function leesWijken(tekst: string | undefined): readonly string[] {
  if (tekst === undefined) return demoWijken;
  const codes = tekst.split(',').filter((code) => code !== '');
  const onbekend = codes.find((code) => !demoWijken.includes(code));
  if (onbekend !== undefined) {
    throw new Gebruiksfout(`Wijk "${onbekend}" is onbekend; kies uit ${demoWijken.join(', ')}.`);
  }
  return codes;
}

function kiesClaims(argumenten: string[]): Tokenclaims {
  const { partner, rol: rollen, wijken } = leesArgumenten(argumenten);
  if (partner === undefined || rollen === undefined) throw new Gebruiksfout(gebruik);
  const mogelijk = rollenVan(partner);
  if (mogelijk.length === 0) {
    throw new Gebruiksfout(`Partner "${partner}" is onbekend; kies uit ${partners.map((p) => p.id).join(', ')}.`);
  }
  const vreemd = rollen.find((rol) => !mogelijk.includes(rol));
  if (vreemd !== undefined) {
    throw new Gebruiksfout(`Rol "${vreemd}" hoort niet bij partner ${partner}; kies uit ${mogelijk.join(', ')}.`);
  }
  return demoClaims(partner, rollen, leesWijken(wijken));
}

async function main(): Promise<void> {
  const claims = kiesClaims(process.argv.slice(2));
  const instellingen = leesInstellingen();
  if (instellingen.oidcIssuer !== undefined) {
    throw new Gebruiksfout(
      'Met OIDC_ISSUER geeft uw eigen inlogdienst de tokens uit; haal OIDC_ISSUER weg voor de demo.',
    );
  }
  // A key made here would sign a token that no running product trusts.
  if (!heeftSleutel(instellingen.gegevensmap, 'uitgever')) {
    throw new Gebruiksfout(
      `In ${instellingen.gegevensmap} staat nog geen installatie; voer eerst "npm start" uit, of kies haar map met GEGEVENSMAP.`,
    );
  }
  process.stdout.write(`${await demoToken(claims, instellingen)}\n`);
}

main().catch((fout: unknown) => {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
});
