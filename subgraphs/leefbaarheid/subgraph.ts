import type { Subgraafbeschrijving } from '../kern/subgraaf';
import { Deelname } from './deelname/deelname.entity';
import { DeelnameResolver } from './deelname/deelname.resolver';
import { Dossier } from './dossier/dossier.entity';
import { Draagkracht, Draagkrachtbijdrage } from './draagkracht/draagkracht.entity';
import { draagkrachtimport } from './draagkracht/draagkracht.import';
import { DraagkrachtResolver, draagkrachtVerwijzing } from './draagkracht/draagkracht.resolver';
import { DossierResolver, dossierVerwijzing, DossierWortel } from './dossier/dossier.resolver';
import { Interventie } from './interventie/interventie.entity';
import { Melding } from './melding/melding.entity';
import { MeldingResolver, meldingVerwijzing } from './melding/melding.resolver';
import { LeefbaarheidWijk1400000000001 } from './migraties/1400000000001-wijk.migratie';
import { LeefbaarheidDossier1400000000002 } from './migraties/1400000000002-dossier.migratie';
import { LeefbaarheidMelding1400000000003 } from './migraties/1400000000003-melding.migratie';
import { LeefbaarheidDraagkracht1400000000010 } from './migraties/1400000000010-draagkracht.migratie';
import { StrafrechtelijkFeit } from './strafrechtelijk-feit/strafrechtelijk-feit.entity';
import { Inzetniveau, Prioriteit } from './wijk/inzet.entity';
import { WijkResolver, wijkVerwijzing } from './wijk/wijk.resolver';
import { WoningResolver, woningVerwijzing } from './woning/woning.resolver';

/** Reports, dossiers and the effort per wijk. */
export const leefbaarheid: Subgraafbeschrijving = {
  naam: 'leefbaarheid',
  eigent: [
    'Melding',
    'Dossier',
    'Interventie',
    'StrafrechtelijkFeit',
    'Deelname',
    'Inzetniveau',
    'Prioriteit',
    'Draagkracht',
    'Draagkrachtbijdrage',
  ],
  bronnen: [
    MeldingResolver,
    DossierWortel,
    DossierResolver,
    DeelnameResolver,
    WijkResolver,
    WoningResolver,
    DraagkrachtResolver,
  ],
  verwijzingen: {
    Melding: meldingVerwijzing,
    Dossier: dossierVerwijzing,
    Wijk: wijkVerwijzing,
    Woning: woningVerwijzing,
    Draagkracht: draagkrachtVerwijzing,
  },
  entiteiten: [
    Melding,
    Dossier,
    Interventie,
    StrafrechtelijkFeit,
    Deelname,
    Inzetniveau,
    Prioriteit,
    Draagkracht,
    Draagkrachtbijdrage,
  ],
  migraties: [
    LeefbaarheidWijk1400000000001,
    LeefbaarheidDossier1400000000002,
    LeefbaarheidMelding1400000000003,
    LeefbaarheidDraagkracht1400000000010,
  ],
  imports: [draagkrachtimport],
};
