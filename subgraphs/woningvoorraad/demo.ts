import { groepeer } from '../kern/groepering';
import { Toeval, type Democontext, type Demostap } from '../kern/demo';
import { datumIn } from '../kern/klok';
import type { Verzoek } from '../kern/verzoek';
import { maakBestanden, zetStanden, type Demobestand } from './demo/bestanden';
import { maakProjecten, type Demoproject } from './demo/plannen';
import { maakVerloop } from './demo/verloop';
import { Lading } from './import/woning-import.service';
import { ProjectImportService } from './project/project-import.service';

/** Dwellings since 2019 as files of their owners, one per day on which something changed, through the import itself. */
export const woningvoorraadDemo: Demostap = {
  naam: 'Woningen, huren en mutaties sinds 2019',
  async maak(context) {
    const vandaag = datumIn(context.nu);
    const woningen = maakVerloop(context.toeval, context.schaal, Number(vandaag.slice(0, 4)));
    zetStanden(woningen, context.toeval, vandaag);
    const projecten = maakProjecten(woningen, new Toeval(18), vandaag, context.schaal / 100);
    const bestanden = maakBestanden(woningen, vandaag);
    for (const eigenaar of new Set(bestanden.map((b) => b.eigenaar)))
      await leesIn(
        context,
        eigenaar,
        bestanden.filter((b) => b.eigenaar === eigenaar),
      );
    await leesProjectenIn(context, projecten);
  },
};

function alsBeheerder(context: Democontext, eigenaar: string): Verzoek {
  const rol = eigenaar.startsWith('gemeente') ? 'gemeente/databeheerder' : 'corporatie/databeheerder';
  return context.als('woningvoorraad', { partner: eigenaar, rol, doel: 'VASTGOEDBEHEER' });
}

/** What S2 tells and what was made up apart: only the second is marked so. */
async function leesProjectenIn(context: Democontext, projecten: readonly Demoproject[]): Promise<void> {
  for (const [sleutel, deel] of groepeer(projecten, (p) => `${p.eigenaar} ${p.verzonnen}`)) {
    const [eigenaar = '', verzonnen] = sleutel.split(' ');
    const dienst = alsBeheerder(context, eigenaar).dienst(ProjectImportService);
    await dienst.verwerk(
      deel.map(({ regel }) => regel),
      verzonnen === 'true',
    );
  }
}

/** All files of an owner in one transaction: the stock is computed once, at its end. */
async function leesIn(context: Democontext, eigenaar: string, bestanden: readonly Demobestand[]): Promise<void> {
  const verzoek = alsBeheerder(context, eigenaar);
  await verzoek.lees(async (m) => {
    const lading = await Lading.open(m);
    for (const { dag, regels } of bestanden) await lading.voegToe(verzoek, regels, dag);
    await lading.sluit();
  });
}
