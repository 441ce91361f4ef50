import { ID, Int } from 'type-graphql';
import { ViewColumn, ViewEntity } from 'typeorm';
import type { Gegevenscategorie } from '../../../schema/beleid/categorie';
import { euros } from '../../kern/scalars';
import { BedragScalar, DatumType } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';
import { Huurprijsklasse } from '../woning/woning.enum';
import { Huishoudgroep, Projectfase, Projectsoort } from './project.enum';

@Type('Projectgroep', 'Hoeveel woningen van een project er zijn voor een huishoudgrootte en huurprijsklasse.')
export class Projectgroep {
  @Veld('OPENBAAR', 'Voor hoeveel personen de woningen bedoeld zijn.', () => Huishoudgroep) huishouden: Huishoudgroep;
  @Veld('OPENBAAR', 'De huurprijsklasse bij oplevering, met de grenzen van dat jaar.', () => Huurprijsklasse)
  klasse: Huurprijsklasse;
  @Veld('OPENBAAR', 'Aantal woningen.', () => Int) aantal: number;
}

/** A project of an owner (V18): what it does, how certain it is, when it was and is to be ready. */
@Type('Project', 'Sloop, nieuwbouw, groot onderhoud, renovatie, verduurzaming of transformatie van woningen.')
@ViewEntity({ schema: 'woningvoorraad', name: 'project_lees', synchronize: false })
export class Project {
  @Veld('OPENBAAR', 'Vast nummer van het project.', () => ID) @ViewColumn() id: string;

  @ViewColumn() eigenaar: string;
  @ViewColumn({ name: 'wijk_code' }) wijkCode: string;
  @ViewColumn() open: Gegevenscategorie[];
  @ViewColumn() plek: string;

  @Veld('PARTNER', 'Hoe het project heet.', () => String) @ViewColumn() naam: string;
  @Veld('PARTNER', 'Wat het project doet.', () => Projectsoort) @ViewColumn() soort: Projectsoort;
  @Veld('PARTNER', 'Hoe ver het project is.', () => Projectfase) @ViewColumn() fase: Projectfase;
  @Veld('PARTNER', 'Alle woningen van het project; leeg als het aantal niet bekend is.', () => Int)
  @ViewColumn()
  aantal: number | null;
  @Veld('PARTNER', 'Sociale huurwoningen die in of uit de kernvoorraad gaan; leeg als dat niet bekend is.', () => Int)
  @ViewColumn({ name: 'sociale_huur' })
  socialeHuur: number | null;
  @Veld('PARTNER', 'Geclusterde ouderenwoningen (V12).', () => Int) @ViewColumn() geclusterd: number | null;
  @Veld('PARTNER', 'Standplaatsen voor woonwagens (V13).', () => Int) @ViewColumn() standplaatsen: number | null;
  @Veld('PARTNER', 'Wanneer het volgens het eerste plan klaar zou zijn.', () => DatumType)
  @ViewColumn()
  gepland: string | null;
  @Veld('PARTNER', 'Wanneer het volgens het laatste bericht klaar is.', () => DatumType)
  @ViewColumn()
  verwacht: string | null;
  @Veld('PARTNER', 'De dag van oplevering.', () => DatumType) @ViewColumn() opgeleverd: string | null;
  @Veld('PARTNER', 'Het jaar van oplevering; soms is alleen dat bekend.', () => Int)
  @ViewColumn({ name: 'jaar_van_oplevering' })
  opleverjaar: number | null;
  @Veld('PARTNER', 'De ontwikkellocatie waar het project bij hoort (V11).', () => String)
  @ViewColumn()
  locatie: string | null;
  @Veld('PARTNER', 'Waar de gegevens vandaan komen.', () => String) @ViewColumn() bron: string;
  @Veld('PARTNER', 'Of het project verzonnen is voor de demo.', () => Boolean) @ViewColumn() verzonnen: boolean;
  @Veld('BEDRIJF', 'Wat de eigenaar er zelf bij schreef.', () => String) @ViewColumn() toelichting: string | null;
  @ViewColumn({ name: 'budget_cent' }) budgetCent: string | null;

  @Veld('BEDRIJF', 'Het begrote bedrag.', () => BedragScalar)
  get budget(): number | null {
    return this.budgetCent === null ? null : euros(Number(this.budgetCent));
  }
}
