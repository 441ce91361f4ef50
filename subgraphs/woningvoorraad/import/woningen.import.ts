import type { EntityManager } from 'typeorm';
import { magHandelen, soortnaam } from '../../../schema/beleid/beleid';
import { partners } from '../../../schema/beleid/partners';
import { csvImport, type Kolomfout } from '../../kern/import/csv-import';
import { toonbaar } from '../../kern/import/importfout';
import type { Importregel, Ladingopties, Lading as Inlading } from '../../kern/import/importsoort';
import type { Verzoek } from '../../kern/verzoek';
import { Lading } from './woning-import.service';
import { woningkolommen } from './woningkolommen';
import type { Woningregel } from './woningregel';

/** Gemeente per buurt code. */
export type Buurten = ReadonlyMap<string, string>;

/** From this day on an entry and an exit need a reason (V5). */
const beginReeks = '2019-01-01';

/** Partners of whom somebody may import dwellings, with their gemeenten. */
const eigenaren: ReadonlyMap<string, readonly string[]> = new Map(
  partners
    .filter((p) => magHandelen('importeer', `${soortnaam(p.soort)}/databeheerder`, 'VASTGOEDBEHEER'))
    .map((p) => [p.id, p.gemeenten]),
);

/** The stock of an owner on a day (V1): a dwelling that is absent from the file stays as it is. */
export const woningimport = csvImport<Woningregel, Buurten>({
  soort: 'woningen',
  regelnaam: ['woning', 'woningen'],
  uitleg: 'Uw woningen op de peildatum. Woningen die niet in het bestand staan, blijven zoals ze zijn.',
  door: ['CORPORATIE', 'GEMEENTE'],
  peildatum: true,
  kolommen: woningkolommen,
  sleutel: {
    kolom: 'idExtern',
    van: ({ eigenaar, idExtern }) =>
      idExtern === undefined || eigenaar === undefined ? null : `${eigenaar} ${idExtern}`,
    dubbel: 'Elke woning van een eigenaar staat één keer in het bestand.',
  },
  eigenaar: (regel) => regel.eigenaar,
  async context(m: EntityManager) {
    const buurten = (await m.query('select code, gemeente_code from woningvoorraad.buurt')) as {
      code: string;
      gemeente_code: string;
    }[];
    return new Map(buurten.map((b) => [b.code, b.gemeente_code]));
  },
  controleer(woning, buurten, partner, fout) {
    controleerEigenaar(woning, buurten, partner, fout);
    controleerExploitatie(woning, fout);
  },
  lading: (m, _verzoek, opties) => Woninglading.open(m, opties),
});

/** The lines of a file through the same service as every other dwelling; what only the database sees becomes a fault of its line. */
class Woninglading implements Inlading<Woningregel> {
  private constructor(
    private readonly lading: Lading,
    private readonly opties: Ladingopties,
  ) {}

  static async open(m: EntityManager, opties: Ladingopties): Promise<Woninglading> {
    return new Woninglading(await Lading.open(m), opties);
  }

  async voegToe(verzoek: Verzoek, regels: readonly Importregel<Woningregel>[]): Promise<void> {
    const { fouten, peildatum } = this.opties;
    await this.lading.voegToe(
      verzoek,
      regels.map((r) => r.inhoud),
      peildatum,
      ({ plaats, veld, melding }) => {
        const { regel, inhoud } = regels[plaats] as Importregel<Woningregel>;
        fouten.voegToe(regel, veld, String(inhoud[veld] ?? ''), melding);
      },
    );
  }

  sluit(): ReturnType<Lading['sluit']> {
    return this.lading.sluit();
  }
}

function controleerEigenaar(
  { eigenaar, buurtcode }: Partial<Woningregel>,
  buurten: Buurten,
  partner: string | null,
  fout: Kolomfout<Woningregel>,
): void {
  const gemeenten = eigenaar === undefined ? undefined : eigenaren.get(eigenaar);
  if (eigenaar !== undefined && partner !== null && eigenaar !== partner) {
    fout(
      'eigenaar',
      `Deze woning hoort bij ${toonbaar(eigenaar)}; ${partner} leest alleen eigen woningen in. Haal de regel weg.`,
    );
  } else if (eigenaar !== undefined && gemeenten === undefined) {
    const wie = partners.some((p) => p.id === eigenaar) ? 'heeft geen databeheerder' : 'is geen partner';
    fout('eigenaar', `"${toonbaar(eigenaar)}" ${wie}. Woningen komen van ${[...eigenaren.keys()].join(', ')}.`);
  }
  if (buurtcode === undefined) return;
  const gemeente = buurten.get(buurtcode);
  if (gemeente === undefined) {
    fout('buurtcode', `De buurt ${buurtcode} bestaat niet. Gebruik een code van de buurten in Buurtgraaf.`);
  } else if (gemeenten !== undefined && !gemeenten.includes(gemeente)) {
    fout('buurtcode', `De buurt ${buurtcode} ligt in een andere gemeente dan die van ${eigenaar}. Haal de regel weg.`);
  }
}

function controleerExploitatie(
  { inExploitatie, inExploitatieReden, uitExploitatie, uitExploitatieReden }: Partial<Woningregel>,
  fout: Kolomfout<Woningregel>,
): void {
  const paren = [
    ['inExploitatieReden', inExploitatie, inExploitatieReden],
    ['uitExploitatieReden', uitExploitatie, uitExploitatieReden],
  ] as const;
  for (const [kolom, dag, reden] of paren) {
    if (typeof dag === 'string' && dag >= beginReeks && reden === null)
      fout(kolom, 'Hier ontbreekt de reden. Vanaf 2019 heeft elke datum in of uit exploitatie een reden.');
    if (dag === null && typeof reden === 'string')
      fout(kolom, 'Er is een reden zonder datum. Vul de datum in of maak de reden leeg.');
  }
  if (inExploitatie && uitExploitatie && uitExploitatie <= inExploitatie)
    fout(
      'uitExploitatie',
      `${uitExploitatie} ligt niet na ${inExploitatie}, de dag in exploitatie. Controleer beide datums.`,
    );
}
