import { randomInt } from 'node:crypto';
import { ProjectImportService } from '../../subgraphs/woningvoorraad/project/project-import.service';
import type { Projectregel } from '../../subgraphs/woningvoorraad/project/projectregel';
import type { Wereld } from '../support/wereld';
import { databeheerder } from './woning';

/** A line as a file gives it: by default decided new building of forty social dwellings in Noorderpark. */
export function aProjectregel(anders: Partial<Projectregel> = {}): Projectregel {
  return {
    idExtern: `P${randomInt(1, 2_000_000_000)}`,
    naam: 'Proefproject',
    wijk: 'WK010602',
    soort: 'NIEUWBOUW',
    fase: 'BESLOTEN',
    aantal: 40,
    socialeHuur: 40,
    geclusterd: null,
    standplaatsen: null,
    gepland: '2027-03-01',
    verwacht: null,
    opgeleverd: null,
    opleverjaar: null,
    locatie: null,
    argument: null,
    argumentOp: null,
    budget: null,
    toelichting: null,
    bron: 'proef',
    woningen: [],
    groepen: [],
    ...anders,
  };
}

/** Projects through the real import, as the databeheerder of their owner; answers the counts. */
export function leesProjectenIn(wereld: Wereld, regels: readonly Projectregel[], eigenaar = 'actium') {
  return wereld.verzoek('woningvoorraad', databeheerder(eigenaar)).dienst(ProjectImportService).verwerk(regels);
}

/** One of them; answers its id. */
export async function aProject(
  wereld: Wereld,
  anders: Partial<Projectregel> = {},
  eigenaar = 'actium',
): Promise<string> {
  const regel = aProjectregel(anders);
  await leesProjectenIn(wereld, [regel], eigenaar);
  const [project] = await wereld.sql<{ id: string }>(
    'select id from woningvoorraad.project where eigenaar = $1 and id_extern = $2',
    [eigenaar, regel.idExtern],
  );
  if (project === undefined) throw new Error('Het project is niet opgeslagen.');
  return project.id;
}
