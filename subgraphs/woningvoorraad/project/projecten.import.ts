import type { EntityManager } from 'typeorm';
import { bedrag, datum, geheel, kenmerk, keuze, patroon, vrijeTekst, type Cellezer } from '../../kern/import/cel';
import { csvImport, type Kolom } from '../../kern/import/csv-import';
import type { Importregel, Importtelling, Lading, Ladingopties } from '../../kern/import/importsoort';
import type { Verzoek } from '../../kern/verzoek';
import type { Huurprijsklasse } from '../woning/woning.enum';
import { projectfasen, projectsoorten, type Huishoudgroep } from './project.enum';
import { ProjectImportService } from './project-import.service';
import { groepkolommen, type Projectregel } from './projectregel';

type Optioneel =
  | 'geclusterd'
  | 'standplaatsen'
  | 'opleverjaar'
  | 'locatie'
  | 'argument'
  | 'argumentOp'
  | 'budget'
  | 'toelichting'
  | 'woningen';

/** A line as the file gives it: dwellings by group in a column each, ids of dwellings with spaces between them. */
type Celregel = Omit<Projectregel, Optioneel | 'groepen' | 'woningen'> & {
  [K in Optioneel]?: (K extends 'woningen' ? string : Projectregel[K]) | null;
};

const aantal = geheel(0, 99_999);
const verplicht = <T>(lees: Cellezer<NonNullable<T>>): Kolom<T> => ({ lees, leeg: false }) as unknown as Kolom<T>;
const mag = <T>(lees: Cellezer<NonNullable<T>>): Kolom<T | null> =>
  ({ lees, leeg: true }) as unknown as Kolom<T | null>;
const optie = <T>(lees: Cellezer<NonNullable<T>>): Kolom<T | null | undefined> =>
  ({ lees, leeg: true, optioneel: true }) as unknown as Kolom<T | null | undefined>;

/** Whole euros may go beyond what a rent can be. */
const budget: Cellezer<number> = (tekst, kolom) =>
  /^\d{6,9}$/.test(tekst) ? Number(tekst) * 100 : bedrag(tekst, kolom);

const groepen = Object.fromEntries([...groepkolommen.keys()].map((naam) => [naam, optie<number>(aantal)]));

/** Projects of one owner (V18); a project that is absent from the file stays as it is. */
export const projectimport = csvImport<Celregel>({
  soort: 'projecten',
  regelnaam: ['project', 'projecten'],
  uitleg:
    'Uw projecten met planning, oplevering en aantallen. Projecten die niet in het bestand staan, blijven zoals ze zijn.',
  door: ['CORPORATIE', 'GEMEENTE'],
  peildatum: false,
  kolommen: {
    idExtern: verplicht(kenmerk(60)),
    naam: verplicht(vrijeTekst(120)),
    wijk: verplicht(patroon(/^WK\d{6}$/, 'wijkcode', 'Schrijf de code van de wijk, als WK010602.')),
    soort: verplicht(keuze(projectsoorten)),
    fase: verplicht(keuze(projectfasen)),
    aantal: mag(aantal),
    socialeHuur: mag(aantal),
    gepland: mag(datum),
    verwacht: mag(datum),
    opgeleverd: mag(datum),
    bron: verplicht(vrijeTekst(200)),
    opleverjaar: optie(geheel(1900, 2100)),
    geclusterd: optie(aantal),
    standplaatsen: optie(aantal),
    locatie: optie(vrijeTekst(120)),
    argument: optie(vrijeTekst(1000)),
    argumentOp: optie(datum),
    budget: optie(budget),
    toelichting: optie(vrijeTekst(1000)),
    woningen: optie(vrijeTekst(60_000)),
    ...groepen,
  },
  sleutel: {
    kolom: 'idExtern',
    van: ({ idExtern }) => idExtern ?? null,
    dubbel: 'Elk project staat één keer in het bestand.',
  },
  lading: (m, _verzoek, opties) => Promise.resolve(new Projectlading(m, opties)),
});

/** The lines of a file through the same service as every other project. */
class Projectlading implements Lading<Celregel> {
  private readonly telling: Importtelling = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };

  constructor(
    private readonly m: EntityManager,
    private readonly opties: Ladingopties,
  ) {}

  async voegToe(verzoek: Verzoek, regels: readonly Importregel<Celregel>[]): Promise<void> {
    const { telling, fouten } = await verzoek.dienst(ProjectImportService).bewaar(
      this.m,
      regels.map(({ inhoud }) => alsProject(inhoud)),
    );
    for (const { veld, melding } of fouten) {
      const [, plaats, kolom = ''] = veld.split('.');
      const { regel, inhoud } = regels[Number(plaats)] as Importregel<Celregel>;
      this.opties.fouten.voegToe(regel, kolom, String((inhoud as Record<string, unknown>)[kolom] ?? ''), melding);
    }
    for (const soort of ['nieuw', 'gewijzigd', 'ongewijzigd'] as const) this.telling[soort] += telling[soort];
  }

  sluit(): Promise<Importtelling> {
    return Promise.resolve(this.telling);
  }
}

function alsProject(cellen: Celregel): Projectregel {
  const perKolom = cellen as unknown as Record<string, number | null | undefined>;
  const delen: { huishouden: Huishoudgroep; klasse: Huurprijsklasse; aantal: number }[] = [];
  for (const [naam, groep] of groepkolommen) {
    const hoeveel = perKolom[naam];
    if (hoeveel != null && hoeveel > 0) delen.push({ ...groep, aantal: hoeveel });
  }
  const { idExtern, naam, wijk, soort, fase, aantal: alle, socialeHuur, gepland, verwacht, opgeleverd, bron } = cellen;
  return {
    idExtern,
    naam,
    wijk,
    soort,
    fase,
    aantal: alle,
    socialeHuur,
    geclusterd: cellen.geclusterd ?? null,
    standplaatsen: cellen.standplaatsen ?? null,
    gepland,
    verwacht,
    opgeleverd,
    opleverjaar: cellen.opleverjaar ?? null,
    locatie: cellen.locatie ?? null,
    argument: cellen.argument ?? null,
    argumentOp: cellen.argumentOp ?? null,
    budget: cellen.budget ?? null,
    toelichting: cellen.toelichting ?? null,
    bron,
    woningen: (cellen.woningen ?? '').split(/\s+/).filter((nummer) => nummer !== ''),
    groepen: delen,
  };
}
