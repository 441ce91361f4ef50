import { huurprijsklassen, type Huurprijsklasse } from '../woning/woning.enum';
import { huishoudgroepen, type Huishoudgroep, type Projectfase, type Projectsoort } from './project.enum';

/** One line of a file of projects; amounts in cents, days as yyyy-mm-dd, null = not known. */
export interface Projectregel {
  idExtern: string;
  naam: string;
  wijk: string;
  soort: Projectsoort;
  fase: Projectfase;
  aantal: number | null;
  socialeHuur: number | null;
  geclusterd: number | null;
  standplaatsen: number | null;
  gepland: string | null;
  verwacht: string | null;
  opgeleverd: string | null;
  /** Only when the day is not known. */
  opleverjaar: number | null;
  locatie: string | null;
  /** Why the location deviates from the agreed share, and the day on which that was recorded (V11). */
  argument: string | null;
  argumentOp: string | null;
  budget: number | null;
  toelichting: string | null;
  bron: string;
  /** Ids (idExtern) of the own dwellings that the plan is about (V15). */
  woningen: readonly string[];
  groepen: readonly { huishouden: Huishoudgroep; klasse: Huurprijsklasse; aantal: number }[];
}

const hump = (code: string): string =>
  code
    .toLowerCase()
    .split('_')
    .map((deel) => deel.charAt(0).toUpperCase() + deel.slice(1))
    .join('');

/** The column of a file for each household size and price class. */
export const groepkolommen: ReadonlyMap<string, { huishouden: Huishoudgroep; klasse: Huurprijsklasse }> = new Map(
  huishoudgroepen.flatMap((huishouden) =>
    huurprijsklassen.map((klasse) => {
      const naam = hump(huishouden) + hump(klasse);
      return [naam.charAt(0).toLowerCase() + naam.slice(1), { huishouden, klasse }] as const;
    }),
  ),
);

/** What is wrong with a line as a whole: column and sentence. */
export function foutenInRegel(regel: Projectregel): { veld: string; melding: string }[] {
  const fouten: { veld: string; melding: string }[] = [];
  const fout = (veld: keyof Projectregel, melding: string): void => void fouten.push({ veld, melding });
  const klaar = regel.fase === 'OPGELEVERD';
  if (!klaar && regel.opgeleverd !== null)
    fout('opgeleverd', 'Een dag van oplevering hoort bij fase OPGELEVERD. Verander de fase of laat de dag leeg.');
  if (!klaar && regel.opleverjaar !== null)
    fout('opleverjaar', 'Een jaar van oplevering hoort bij fase OPGELEVERD. Verander de fase of laat het jaar leeg.');
  if (regel.opgeleverd !== null && regel.opleverjaar !== null)
    fout('opleverjaar', 'Vul de dag of het jaar van oplevering in, niet allebei.');
  if (regel.socialeHuur !== null && regel.aantal !== null && regel.socialeHuur > regel.aantal)
    fout('socialeHuur', 'Er kunnen niet meer sociale huurwoningen zijn dan woningen. Controleer de aantallen.');
  const gedeeld = regel.groepen.reduce((som, g) => som + g.aantal, 0);
  if (regel.aantal !== null && gedeeld > regel.aantal)
    fout('aantal', `De groepen tellen samen ${gedeeld} woningen, meer dan het aantal. Controleer de aantallen.`);
  if ((regel.argument === null) !== (regel.argumentOp === null))
    fout('argumentOp', 'Een argument heeft de dag waarop het is vastgelegd. Vul argument en argumentOp allebei in.');
  if (regel.argument !== null && regel.locatie === null)
    fout('locatie', 'Een argument gaat over een ontwikkellocatie. Vul de locatie in.');
  return fouten;
}
