import type { Demostap } from '../kern/demo';
import { maakDraagkracht } from './draagkracht/draagkracht.demo';
import { maakDossiers } from './dossier/dossier.demo';
import { maakMeldingen } from './melding/melding.demo';

/** Reports and dossiers of several partners; effort and priorities per wijk are facts and come with the schema. */
export const leefbaarheidDemo: Demostap = {
  naam: 'Meldingen en dossiers',
  async maak(context) {
    await maakDossiers(context, await maakMeldingen(context));
    await maakDraagkracht(context);
  },
};
