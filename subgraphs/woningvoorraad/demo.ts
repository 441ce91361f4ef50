import type { Democontext, Demostap } from '../kern/demo';
import { datumIn } from '../kern/klok';
import { maakBestanden, zetStanden, type Demobestand } from './demo/bestanden';
import { maakVerloop } from './demo/verloop';
import { Lading } from './import/woning-import.service';

/** Dwellings since 2019 as files of their owners, one per day on which something changed, through the import itself. */
export const woningvoorraadDemo: Demostap = {
  naam: 'Woningen, huren en mutaties sinds 2019',
  async maak(context) {
    const vandaag = datumIn(context.nu);
    const woningen = maakVerloop(context.toeval, context.schaal, Number(vandaag.slice(0, 4)));
    zetStanden(woningen, context.toeval, vandaag);
    const bestanden = maakBestanden(woningen, vandaag);
    for (const eigenaar of new Set(bestanden.map((b) => b.eigenaar)))
      await leesIn(
        context,
        eigenaar,
        bestanden.filter((b) => b.eigenaar === eigenaar),
      );
  },
};

/** All files of an owner in one transaction: the stock is computed once, at its end. */
async function leesIn(context: Democontext, eigenaar: string, bestanden: readonly Demobestand[]): Promise<void> {
  const rol = eigenaar.startsWith('gemeente') ? 'gemeente/databeheerder' : 'corporatie/databeheerder';
  const verzoek = context.als('woningvoorraad', { partner: eigenaar, rol, doel: 'VASTGOEDBEHEER' });
  await verzoek.lees(async (m) => {
    const lading = await Lading.open(m);
    for (const { dag, regels } of bestanden) await lading.voegToe(verzoek, regels, dag);
    await lading.sluit();
  });
}
