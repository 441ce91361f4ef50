import { Webhook as Handtekening } from 'standardwebhooks';
import { aConvenant, bestuurderVan } from '../../../test/builders/convenant';
import { aWebhook } from '../../../test/builders/webhook';
import { Ontvanger } from '../../../test/support/ontvanger';
import { Wereld } from '../../../test/support/wereld';
import { bezwaarTegenAdres } from './webhook.adres';

const actium = bestuurderVan('actium');
const gemeente = bestuurderVan('gemeente-assen');
const registreer = `mutation ($input: WebhookInput!) { registreerWebhook(input: $input) {
  geheim webhook { id naam adres soorten uitgezetOp aangemaaktDoor } } }`;
const lijst = `{ webhooks { id naam adres soorten uitgezetOp uitgezetReden storingSinds
  bezorgingen { id soort onderwerp status pogingen uitkomst volgendePoging } } }`;
const opId = (naam: string, extra = ''): string =>
  `mutation ($id: ID!) { ${naam}(id: $id${extra}) { ${naam.startsWith('vernieuw') ? 'geheim' : 'id'} } }`;
const opnieuw = 'mutation ($id: ID!) { bezorgWebhookOpnieuw(bezorging: $id) { id status pogingen } }';

describe('koppelingen beheren', () => {
  let wereld: Wereld;
  let ontvanger: Ontvanger;
  beforeAll(async () => {
    ontvanger = await Ontvanger.start();
    const webhookadressen = [
      { partner: 'actium', host: ontvanger.host },
      { partner: 'actium', host: 'hooks.actium.nl' },
      { partner: 'gemeente-assen', host: ontvanger.host },
    ];
    wereld = await Wereld.start({ nu: '2026-03-31T09:00:00+02:00', webhookadressen });
  });
  afterAll(async () => {
    await wereld.stop();
    await ontvanger.stop();
  });
  beforeEach(async () => {
    await wereld.sql('truncate samenwerking.webhook cascade');
    ontvanger.wis();
  });
  const goed = { naam: 'Zaaksysteem', adres: 'https://hooks.actium.nl/b', soorten: ['CONVENANT_ONDERTEKEND'] };
  const bezorg = async (): Promise<void> => {
    await wereld.delen.werker.ronde();
    await wereld.delen.werker.buitenronde();
  };

  test('het geheim staat alleen in het antwoord op de registratie, en versleuteld in de database', async () => {
    const { data } = await wereld.vraag(actium, registreer, { input: goed });
    const { geheim, webhook } = data.registreerWebhook;
    expect(geheim).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(webhook).toMatchObject({ ...goed, uitgezetOp: null, aangemaaktDoor: 'corporatie/bestuurder' });
    const [rij] = await wereld.sql<{ alles: string }>(
      'select string_agg(g::text, $$$$) as alles from samenwerking.webhook_geheim g',
    );
    expect(rij?.alles).not.toContain(geheim.slice(6, 20));
    const { schema } = wereld.verzoek('samenwerking', actium).omgeving;
    await expect(
      wereld.verzoek('samenwerking', actium).lees((m) => m.query(`select versleuteld from ${schema}.webhook_geheim`)),
    ).rejects.toThrow('permission denied');
  });

  test('een ander dan de eigenaar, en een andere rol van de eigenaar, vinden niets en veranderen niets', async () => {
    const { id } = await aWebhook(wereld, 'https://hooks.actium.nl/b');
    expect((await wereld.vraag(gemeente, lijst)).data.webhooks).toEqual([]);
    for (const naam of ['testWebhook', 'verwijderWebhook', 'vernieuwWebhookgeheim'])
      expect((await wereld.vraag(gemeente, opId(naam), { id })).codes).toEqual(['NIET_GEVONDEN']);
    const verhuur = { partner: 'actium', rol: 'corporatie/verhuurmedewerker' };
    expect((await wereld.vraag(verhuur, lijst)).data.webhooks).toEqual([]);
    expect((await wereld.vraag(verhuur, opId('verwijderWebhook'), { id })).codes).toEqual(['GEEN_TOEGANG']);
    const beheerder = { partner: 'actium', rol: 'corporatie/databeheerder', doel: 'VASTGOEDBEHEER' as const };
    expect((await wereld.vraag(beheerder, lijst)).data.webhooks).toEqual([expect.objectContaining({ id })]);
  });

  test.each([
    ['geen adres', 'hooks.actium.nl'],
    ['niet versleuteld', 'http://hooks.actium.nl/b'],
    ['een ander protocol', 'ftp://hooks.actium.nl/b'],
    ['niet op de lijst', 'https://hooks.elders.nl/b'],
    ['op de lijst, maar een andere poort', 'https://hooks.actium.nl:8443/b'],
    ['een naam die er alleen op lijkt', 'https://hooks.actium.nl.elders.nl/b'],
    ['met een punt erachter', 'https://hooks.actium.nl./b'],
    ['een gebruiker ervoor', 'https://hooks.actium.nl@elders.nl/b'],
    ['met een wachtwoord', 'https://u:w@hooks.actium.nl/b'],
    ['metadata van een cloud', 'https://169.254.169.254/latest'],
    ['deze machine op een andere poort', 'http://127.0.0.1:1/b'],
    ['deze machine, decimaal', 'http://2130706433/b'],
  ])('weigert een adres met plaats en remedie: %s', async (_wat, adres) => {
    const { codes, errors } = await wereld.vraag(actium, registreer, { input: { ...goed, adres } });
    expect(codes).toEqual(['ONGELDIGE_INVOER']);
    expect(errors[0]?.extensions?.['velden']).toEqual([expect.objectContaining({ veld: 'input.adres' })]);
    expect(await wereld.sql('select 1 from samenwerking.webhook')).toEqual([]);
  });

  test('buiten de demo is http naar deze machine verboden, ook als die op de lijst staat', () => {
    const grens = { demo: false, webhookadressen: [{ partner: 'actium', host: ontvanger.host }] };
    expect(bezwaarTegenAdres(ontvanger.adres, 'actium', grens)).toMatch('begint met https');
    expect(bezwaarTegenAdres(ontvanger.adres.replace('http:', 'https:'), 'actium', grens)).toMatch('openbare internet');
    expect(bezwaarTegenAdres(ontvanger.adres, 'actium', { ...grens, demo: true })).toBeNull();
  });

  test.each([
    ['naam', { naam: ' ' }],
    ['soorten', { soorten: [] }],
    ['soorten', { soorten: ['PROEF'] }],
  ])('weigert een koppeling zonder goede %s', async (veld, anders) => {
    const { errors } = await wereld.vraag(actium, registreer, { input: { ...goed, ...anders } });
    expect(errors[0]?.extensions?.['velden']).toEqual([expect.objectContaining({ veld: `input.${veld}` })]);
  });

  test('een organisatie heeft hoogstens tien koppelingen, ook als er twee tegelijk bij komen', async () => {
    for (let i = 0; i < 9; i += 1) await aWebhook(wereld, 'https://hooks.actium.nl/b');
    const uit = await Promise.all([1, 2].map(() => wereld.vraag(actium, registreer, { input: goed })));
    expect(uit.map((u) => u.codes).sort()).toEqual([[], ['CONFLICT']]);
  });

  test('een proef gaat de weg van elke gebeurtenis, eenmaal, en de uitkomst staat bij de bezorgingen', async () => {
    const { id, geheim } = await aWebhook(wereld, ontvanger.adres);
    await wereld.vraag(actium, opId('testWebhook'), { id });
    expect((await wereld.vraag(actium, opId('testWebhook'), { id })).codes).toEqual(['CONFLICT']);
    await bezorg();
    const [aankomst] = ontvanger.aankomsten;
    expect(new Handtekening(geheim).verify(aankomst?.lijf ?? '', aankomst?.koppen as Record<string, string>)).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      source: 'urn:buurtgraaf:GM0106',
      type: 'nl.buurtgraaf.webhook.proef',
      subject: id,
      time: expect.any(String),
      partner: 'actium',
    });
    ontvanger.gedrag = (antwoord) => void antwoord.writeHead(500).end();
    await wereld.vraag(actium, opId('testWebhook'), { id });
    await bezorg();
    const { data } = await wereld.vraag(actium, lijst);
    expect(data.webhooks[0].storingSinds).toBeNull();
    expect(data.webhooks[0].bezorgingen).toEqual([
      expect.objectContaining({
        soort: 'PROEF',
        status: 'MISLUKT',
        pogingen: 1,
        uitkomst: 'Het adres antwoordde 500.',
      }),
      expect.objectContaining({ soort: 'PROEF', status: 'BEZORGD', pogingen: 1, uitkomst: 'Ontvangen (200).' }),
    ]);
    expect((await wereld.vraag(actium, opnieuw, { id: data.webhooks[0].bezorgingen[0].id })).codes).toEqual([
      'CONFLICT',
    ]);
  });

  test('na een nieuw geheim tekent het vorige nog mee tot de overlap voorbij is; bij direct geen moment', async () => {
    const { id, geheim: eerste } = await aWebhook(wereld, ontvanger.adres);
    const nieuw = async (extra = ''): Promise<string> =>
      (await wereld.vraag(actium, opId('vernieuwWebhookgeheim', extra), { id })).data.vernieuwWebhookgeheim.geheim;
    const klopt = async (geheim: string): Promise<boolean> => {
      ontvanger.wis();
      await wereld.vraag(actium, opId('testWebhook'), { id });
      await bezorg();
      const [aankomst] = ontvanger.aankomsten;
      try {
        new Handtekening(geheim).verify(aankomst?.lijf ?? '', aankomst?.koppen as Record<string, string>);
        return true;
      } catch {
        return false;
      }
    };
    const tweede = await nieuw();
    expect([await klopt(eerste), await klopt(tweede)]).toEqual([true, true]);
    await wereld.sql(
      "update samenwerking.webhook_geheim set geldig_tot = now() - interval '1 second' where geldig_tot is not null",
    );
    expect([await klopt(eerste), await klopt(tweede)]).toEqual([false, true]);
    const derde = await nieuw(', direct: true');
    expect([await klopt(tweede), await klopt(derde)]).toEqual([false, true]);
  });

  test('wie beheert zet de koppeling uit en aan; wat intussen gebeurt komt niet, en de rest gaat mee bij verwijderen', async () => {
    const { id } = await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_GEREGISTREERD'] });
    const zet = (aan: boolean) =>
      wereld.vraag(actium, `mutation ($id: ID!) { zetWebhook(id: $id, aan: ${aan}) { uitgezetReden } }`, { id });
    expect((await zet(false)).data.zetWebhook).toEqual({ uitgezetReden: 'EIGENAAR' });
    await aConvenant(wereld, { ondertekendDoor: [] });
    await bezorg();
    expect((await zet(true)).data.zetWebhook).toEqual({ uitgezetReden: null });
    await bezorg();
    expect(ontvanger.aankomsten).toEqual([]);
    await aConvenant(wereld, { ondertekendDoor: [] });
    await bezorg();
    expect(ontvanger.aankomsten).toHaveLength(1);
    expect((await wereld.vraag(actium, opId('verwijderWebhook'), { id })).data.verwijderWebhook).toEqual({ id });
    const [over] = await wereld.sql(
      'select (select count(*)::int from samenwerking.webhook_bezorging) as b, (select count(*)::int from samenwerking.webhook_geheim) as g',
    );
    expect(over).toEqual({ b: 0, g: 0 });
  });

  test('de database weigert wat de dienst zou weigeren: een ander zijn koppeling, een verzonnen gebeurtenis, een bezorging wissen', async () => {
    const { id } = await aWebhook(wereld, 'https://hooks.actium.nl/b');
    const als = (sql: string, waarden: unknown[] = [], wie = actium) =>
      wereld.verzoek('samenwerking', wie).lees((m) => m.query(sql, waarden));
    const bezorging = `insert into samenwerking.webhook_bezorging (id, webhook_id, gemeente_code, eigenaar, gebeurtenis, soort, onderwerp, op)
      values (gen_random_uuid(), $1, 'GM0106', 'actium', gen_random_uuid(), $2, $1, now())`;
    await expect(als(bezorging, [id, 'CONVENANT_ONDERTEKEND'])).rejects.toThrow('row-level security');
    await expect(als(bezorging, [id, 'PROEF'], gemeente)).rejects.toThrow('row-level security');
    await expect(als("update samenwerking.webhook set adres = 'https://elders.nl'")).rejects.toThrow(
      'permission denied',
    );
    await expect(als('delete from samenwerking.webhook_bezorging')).rejects.toThrow('permission denied');
    await als('delete from samenwerking.webhook', [], gemeente);
    expect(await wereld.sql('select id from samenwerking.webhook')).toEqual([{ id }]);
  });
});
