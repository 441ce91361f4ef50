import { DateTime } from 'luxon';
import type { Democontext, Demobeller, Demostap, Toeval } from '../../kern/demo';
import { datumIn } from '../../kern/klok';
import { doelgroepen } from './doelgroep';
import { WoningzoekendeService, type Woningzoekendenregel } from './woningzoekende.service';

/** Who looks for a home, at the full scale. */
const corporaties = [
  { partner: 'actium', aantal: 900 },
  { partner: 'woonservice', aantal: 350 },
] as const;
const samenstellingen = ['alleenstaand', 'stel', 'eenoudergezin', 'gezin met kinderen'] as const;

const beller = (partner: string, rol: string, doel: Demobeller['doel']): Demobeller => ({
  partner,
  rol: `corporatie/${rol}`,
  doel,
});
const plus = (datum: string, dagen: number): string =>
  DateTime.fromISO(datum).plus({ days: dagen }).toISODate() ?? datum;

/** Invented registrations, and reactions on what stands empty today: the open work of a verhuurmedewerker. */
export const woningzoekendeDemo: Demostap = {
  naam: 'Woningzoekenden en hun reacties',
  async maak(context) {
    const vandaag = datumIn(context.nu);
    for (const { partner, aantal } of corporaties) {
      const regels = Array.from({ length: Math.max(40, Math.round((aantal * context.schaal) / 100)) }, (_, i) =>
        maakZoeker(context.toeval, `DEMO-${partner.toUpperCase()}-${String(i + 1).padStart(4, '0')}`, vandaag),
      );
      const inlezer = beller(partner, 'databeheerder', 'VASTGOEDBEHEER');
      await context.als('toewijzing', inlezer).dienst(WoningzoekendeService).neemOver(regels);
      const reacties = (await leegstand(context, partner)).flatMap((woning) =>
        kies(context.toeval, regels, context.toeval.tussen(4, 24)).map(({ idExtern }) => ({
          woningzoekende: idExtern,
          woning,
          op: plus(vandaag, -context.toeval.tussen(1, 12)),
        })),
      );
      await context.als('toewijzing', inlezer).dienst(WoningzoekendeService).neemReactiesOver(reacties);
    }
  },
};

async function leegstand(context: Democontext, partner: string): Promise<string[]> {
  const rijen = await context
    .als('toewijzing', beller(partner, 'verhuurmedewerker', 'WOONRUIMTEVERDELING'))
    .lees(
      (m) =>
        m.query(`select id from woningvoorraad_uit.woning where eigenaar = $1 and status = 'LEEG' order by id`, [
          partner,
        ]) as Promise<{ id: string }[]>,
    );
  return rijen.map((rij) => rij.id);
}

function maakZoeker(toeval: Toeval, idExtern: string, vandaag: string): Woningzoekendenregel {
  const statushouder = toeval.kans(0.06);
  const urgent = !statushouder && toeval.kans(0.08);
  const grootte = statushouder ? toeval.tussen(1, 6) : toeval.kies([1, 1, 1, 2, 2, 3, 4]);
  const laag = statushouder || toeval.kans(0.7);
  const urgentieVan = urgent ? plus(vandaag, -toeval.tussen(10, 200)) : null;
  return {
    idExtern,
    inschrijfdatum: plus(vandaag, -(statushouder ? toeval.tussen(40, 400) : toeval.tussen(60, 4500))),
    huishoudgrootte: grootte,
    samenstelling:
      grootte === 1
        ? samenstellingen[0]
        : grootte === 2
          ? toeval.kies(samenstellingen.slice(1, 3))
          : samenstellingen[3],
    ouderenhuishouden: !statushouder && grootte <= 2 && toeval.kans(0.2),
    rekeninkomen: toeval.kans(0.05)
      ? null
      : 100 * (laag ? toeval.tussen(12_500, 24_500) + (grootte > 1 ? 4_000 : 0) : toeval.tussen(29_000, 58_000)),
    geboortejaar: Number(vandaag.slice(0, 4)) - toeval.tussen(19, 78),
    urgentieVan,
    urgentieTot: urgentieVan === null ? null : plus(urgentieVan, 365),
    statushouder,
    doelgroep: !statushouder && toeval.kans(0.12) ? toeval.kies(doelgroepen) : null,
    uitgeschrevenOp: null,
  };
}

/** So many distinct ones, at random. */
function kies<T>(toeval: Toeval, uit: readonly T[], aantal: number): T[] {
  const gekozen = new Set<T>();
  while (gekozen.size < Math.min(aantal, uit.length)) gekozen.add(toeval.kies(uit));
  return [...gekozen];
}
