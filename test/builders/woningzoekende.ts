import { randomUUID } from 'node:crypto';
import {
  WoningzoekendeService,
  type Woningzoekendenregel,
} from '../../subgraphs/toewijzing/woningzoekende/woningzoekende.service';
import type { Wereld } from '../support/wereld';
import { databeheerder } from './woning';

export interface Zoeker {
  id: string;
  idExtern: string;
  eigenaar: string;
}

/** A registration as a file gives it: two persons with a modest income, registered in 2019, without any priority. */
export const aZoekerregel = (anders: Partial<Woningzoekendenregel> = {}): Woningzoekendenregel => ({
  idExtern: `Z-${randomUUID().slice(0, 8)}`,
  inschrijfdatum: '2019-01-01',
  huishoudgrootte: 2,
  samenstelling: 'stel',
  ouderenhuishouden: false,
  rekeninkomen: 2_500_000,
  geboortejaar: 1980,
  urgentieVan: null,
  urgentieTot: null,
  statushouder: false,
  doelgroep: null,
  ...anders,
});

/** A seeker through the real import service, as the databeheerder of the corporatie. */
export async function aWoningzoekende(
  wereld: Wereld,
  { eigenaar = 'actium', ...anders }: Partial<Woningzoekendenregel> & { eigenaar?: string } = {},
): Promise<Zoeker> {
  const regel = aZoekerregel(anders);
  await wereld.verzoek('toewijzing', databeheerder(eigenaar)).dienst(WoningzoekendeService).neemOver([regel]);
  const [rij] = await wereld.sql<{ id: string }>(
    'select id from toewijzing.woningzoekende where eigenaar = $1 and id_extern = $2',
    [eigenaar, regel.idExtern],
  );
  return { id: rij?.id ?? '', idExtern: regel.idExtern, eigenaar };
}

/** The reaction of a seeker on a dwelling; answers the id of the candidate. */
export async function aKandidaat(wereld: Wereld, zoeker: Zoeker, woning: string, op = '2024-02-01'): Promise<string> {
  await wereld
    .verzoek('toewijzing', databeheerder(zoeker.eigenaar))
    .dienst(WoningzoekendeService)
    .neemReactiesOver([{ woningzoekende: zoeker.idExtern, woning, op }]);
  const [rij] = await wereld.sql<{ id: string }>(
    'select id from toewijzing.woningzoekende_reactie where woningzoekende_id = $1 and woning_id = $2',
    [zoeker.id, woning],
  );
  return rij?.id ?? '';
}
