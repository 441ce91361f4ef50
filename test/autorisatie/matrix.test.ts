import type { Doel } from '../../schema/beleid/categorie';
import { alleVelden, alleVeldnamen } from './document';
import { stelOp, type Opstelling } from './opstelling';
import { alleDoelen, alleRollen, categorieVan, isToegekend, type Wie } from './orakel';
import { wijze } from '../support/wereld';
import { profielen } from './profielen';
import { Vergelijking, type Proefrij } from './vergelijk';

/** Per kind of partner: first the one that takes part in the fixture, then an outsider of the same kind. */
const partners: Record<string, string[]> = {
  corporatie: ['actium', 'woonservice'],
  gemeente: ['gemeente-assen'],
  welzijn: ['vaart-welzijn'],
  huurdersorganisatie: ['mevm'],
  zorgaanbieder: ['icare', 'cosis'],
  coordinatiepunt: ['coordinatiepunt-weer-thuis'],
  schuldhulp: ['gkb', 'isd'],
  politie: ['politie'],
  meldpunt: ['veilig-thuis'],
  platform: ['platform'],
};
const wijkrollen = [
  'corporatie/wijkbeheerder',
  'welzijn/opbouwwerker',
  'welzijn/jongerenwerker',
  'gemeente/wijkregisseur',
  'politie/wijkagent',
];

/** Who asks: every rol under every doel, granted or not; outsiders and narrowed wijken under the granted ones. */
const vragers: Wie[] = alleRollen.flatMap((rol) => {
  const [eerste = '', ...anderen] = partners[rol.split('/')[0] ?? ''] ?? [];
  return alleDoelen.flatMap((doel): Wie[] => {
    const zelf: Wie[] = [{ partner: eerste, rol, doel }];
    if (!isToegekend(rol, doel)) return zelf;
    const buiten = anderen.map((partner) => ({ partner, rol, doel }));
    const smal = wijkrollen.includes(rol)
      ? [['WK010604'], []].map((wijken) => ({ partner: eerste, rol, doel, wijken }))
      : [];
    return [...zelf, ...buiten, ...smal];
  });
});
/** Over processes each distinct access profile is asked once. */
const gevraagd = wijze === 'verspreid' ? profielen : vragers;
const naam = ({ partner, rol, doel, wijken }: Wie): [string] => [
  `${rol} van ${partner}, ${doel}${isToegekend(rol, doel) ? '' : ' (niet toegekend)'}${wijken === undefined ? '' : `, wijken: ${wijken.join() || 'geen'}`}`,
];

describe('de toegangsmatrix, volledig', () => {
  let opstelling: Opstelling;
  const document = alleVelden();

  beforeAll(async () => {
    opstelling = await stelOp();
  }, 120_000);
  afterAll(() => opstelling.wereld.stop());

  /** The records of the logboek, with what the policy needs to know of them. */
  async function verwerkingen(): Promise<Proefrij[]> {
    const tabellen = [...opstelling.wereld.delen.uitvoeringen.keys()].map(
      (s) => `select span_id, eigenaar, partner from ${s}.logboek`,
    );
    const regels = await opstelling.wereld.sql<{ span_id: string; eigenaar: string; partner: string }>(
      tabellen.join(' union all '),
    );
    return regels.map(({ span_id, eigenaar, partner }) => ({
      type: 'Verwerking',
      id: span_id,
      eigenaar,
      handelend: partner,
      // Only an export has a reason.
      leeg: ['parentSpanId', 'betrokkene', 'reden'],
    }));
  }

  async function verschillen(wie: Wie): Promise<string[]> {
    const { wereld, proef, rij } = opstelling;
    const rijen = [...proef.rijen, ...(await verwerkingen())];
    const ids = {
      woning: rij('woning woonservice').id,
      toewijzing: rij('toewijzing woonservice regulier').id,
      woningzoekende: rij('woningzoekende woonservice').id,
      dossier: rij('dossier gedeeld').id,
    };
    const antwoord = await wereld.vraag({ ...wie, doel: wie.doel as Doel }, document, ids);
    return new Vergelijking(wie, { ...proef, rijen }).van(antwoord);
  }

  test('het orakel kent elk veld van de graaf', () => {
    const onbekend = alleVeldnamen().filter((plek) => {
      const [type = '', veld = ''] = plek.split('.');
      return categorieVan(type, veld) === undefined;
    });
    expect(onbekend).toEqual([]);
  });

  // The logboek first: every later question about persons adds to it, and a page holds 200 records.
  const eerst = [...gevraagd].sort((a, b) => Number(b.doel === 'TOEZICHT') - Number(a.doel === 'TOEZICHT'));
  test.each(eerst.map((wie) => [...naam(wie), wie] as const))('%s', async (_naam, wie) => {
    expect(await verschillen(wie)).toEqual([]);
  });
});
