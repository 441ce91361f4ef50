import { randomInt } from 'node:crypto';
import gebieden from '../../subgraphs/woningvoorraad/gebied/assen.json';
import { WoningImportService } from '../../subgraphs/woningvoorraad/import/woning-import.service';
import type { Woningregel } from '../../subgraphs/woningvoorraad/import/woningregel';
import type { Beller, Wereld } from '../support/wereld';

/** The databeheerder of a corporatie or of the gemeente. */
export const databeheerder = (partner = 'actium'): Beller => ({
  partner,
  rol: `${partner.startsWith('gemeente') ? 'gemeente' : 'corporatie'}/databeheerder`,
  doel: 'VASTGOEDBEHEER',
});

interface Afwijkend extends Partial<Omit<Woningregel, 'buurtcode' | 'kaleHuur' | 'streefhuur'>> {
  /** Wijk code; its first buurt is taken. */
  wijk?: string;
  buurt?: string;
  /** In euros per month; null = not known. */
  kaleHuur?: number | null;
  streefhuur?: number | null;
  peildatum?: string;
}

const cent = (euro: number | null): number | null => (euro === null ? null : Math.round(euro * 100));

/** A line as a file gives it: by default a regular apartment of Actium in Lariks, let since before the series began. */
export function aWoningregel(anders: Afwijkend = {}): Woningregel {
  const { wijk = 'WK010601', buurt, kaleHuur = 600, streefhuur = null, ...rest } = anders;
  delete rest.peildatum;
  const nummer = randomInt(1, 2_000_000_000);
  return {
    idExtern: `W${nummer}`,
    bagId: null,
    straat: 'Proefstraat',
    huisnummer: (nummer % 999) + 1,
    toevoeging: null,
    postcode: '9401AA',
    plaats: 'Assen',
    buurtcode: buurt ?? gebieden.buurten.find((b) => b.wijk === wijk)?.code ?? '',
    eigenaar: 'actium',
    soort: 'APPARTEMENT',
    bouwjaar: 1975,
    oppervlakte: 70,
    kamers: 3,
    energielabel: 'B',
    zelfstandig: true,
    gebruik: 'REGULIER',
    kaleHuur: cent(kaleHuur),
    streefhuur: cent(streefhuur),
    levensloopbestendig: false,
    geclusterd: false,
    flexwoning: false,
    standplaats: false,
    conditie: 2,
    status: 'VERHUURD',
    inExploitatie: null,
    inExploitatieReden: null,
    uitExploitatie: null,
    uitExploitatieReden: null,
    servicekosten: 0,
    ...rest,
  };
}

/** A dwelling through the real import, as the databeheerder of its owner; answers its id. */
export async function aWoning(wereld: Wereld, anders: Afwijkend = {}): Promise<string> {
  const regel = aWoningregel(anders);
  const verzoek = wereld.verzoek('woningvoorraad', databeheerder(regel.eigenaar));
  await verzoek.dienst(WoningImportService).verwerk([regel], anders.peildatum ?? verzoek.klok.vandaag());
  const [woning] = await wereld.sql<{ id: string }>(
    'select id from woningvoorraad.woning_bedrijf where eigenaar = $1 and id_extern = $2',
    [regel.eigenaar, regel.idExtern],
  );
  if (woning === undefined) throw new Error('De woning is niet opgeslagen.');
  return woning.id;
}
