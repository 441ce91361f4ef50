import type { ServerResponse } from 'node:http';
import { Webhook as Handtekening } from 'standardwebhooks';
import { startDelen } from '../../../gateway/delen';
import { aConvenant, bestuurderVan } from '../../../test/builders/convenant';
import { aWebhook } from '../../../test/builders/webhook';
import { Ontvanger } from '../../../test/support/ontvanger';
import { Wereld } from '../../../test/support/wereld';
import { Bezorger } from './bezorger';
import { hoogstensPogingen, wachttijdMs } from './bezorgschema';
import { geduldMs, type Naamdienst } from './verzending';

const actium = bestuurderVan('actium');
const kort = (soort: string): string => soort.replace('nl.buurtgraaf.convenant.', '');

describe('gebeurtenissen bezorgen', () => {
  let wereld: Wereld;
  let ontvanger: Ontvanger;
  beforeAll(async () => {
    ontvanger = await Ontvanger.start();
    const webhookadressen = ['actium', 'gemeente-assen', 'politie'].map((partner) => ({
      partner,
      host: ontvanger.host,
    }));
    webhookadressen.push({ partner: 'actium', host: 'hooks.actium.nl' });
    wereld = await Wereld.start({ nu: '2026-03-31T09:00:00+02:00', webhookadressen });
  });
  afterAll(async () => {
    await wereld.stop();
    await ontvanger.stop();
  });
  beforeEach(async () => {
    await wereld.delen.werker.ronde();
    await wereld.sql('truncate samenwerking.webhook, samenwerking.notificatie cascade');
    ontvanger.wis();
  });

  const bezorg = async (): Promise<void> => {
    await wereld.delen.werker.ronde();
    await wereld.delen.werker.buitenronde();
  };
  /** The waits go by. */
  const wachtVoorbij = (): Promise<object[]> =>
    wereld.sql("update samenwerking.webhook_bezorging set volgende_poging = now() where status = 'WACHT'");
  const stand = (): Promise<{ soort: string; status: string; pogingen: number; uitkomst: string | null }[]> =>
    wereld.sql('select soort, status, pogingen, uitkomst from samenwerking.webhook_bezorging order by volgnummer');
  const faal = (antwoord: ServerResponse): void => void antwoord.writeHead(503).end();

  test('een gebeurtenis gaat alleen naar de partijen, en zegt niet meer dan soort, kenmerk, partner en tijd', async () => {
    const { geheim } = await aWebhook(wereld, ontvanger.adres);
    await aWebhook(wereld, ontvanger.adres, { partner: 'politie' });
    const { id } = await aConvenant(wereld, { partijen: ['actium', 'gemeente-assen'] });
    await bezorg();
    expect(ontvanger.aankomsten.map((a) => kort(a.soort))).toEqual(['geregistreerd', 'ondertekend']);
    const [aankomst] = ontvanger.aankomsten;
    expect(aankomst?.koppen['content-type']).toMatch('application/cloudevents+json');
    expect(new Handtekening(geheim).verify(aankomst?.lijf ?? '', aankomst?.koppen as Record<string, string>)).toEqual({
      specversion: '1.0',
      id: expect.any(String),
      source: 'urn:buurtgraaf:GM0106',
      type: 'nl.buurtgraaf.convenant.geregistreerd',
      subject: id,
      time: '2026-03-31T07:00:00.000Z',
      partner: 'actium',
    });
  });

  test('een bericht wordt alleen aan zijn geadresseerde gemeld', async () => {
    await aWebhook(wereld, ontvanger.adres, { soorten: ['NOTIFICATIE_ONTVANGEN'] });
    await aWebhook(wereld, ontvanger.adres, { soorten: ['NOTIFICATIE_ONTVANGEN'], partner: 'gemeente-assen' });
    await aConvenant(wereld, { ondertekendDoor: [] });
    await bezorg();
    const [bericht] = await wereld.sql<{ id: string }>('select id from samenwerking.notificatie');
    expect(ontvanger.aankomsten.map((a) => [a.onderwerp, JSON.parse(a.lijf).partner])).toEqual([
      [bericht?.id, 'gemeente-assen'],
    ]);
  });

  test('het dagwerk meldt dat een convenant afloopt en dat het voorbij is, elk eenmaal', async () => {
    await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_LOOPT_AF', 'CONVENANT_AFGELOPEN'] });
    await aConvenant(wereld, { geldigTot: new Date('2026-04-10T00:00:00+02:00') });
    for (const nu of ['2026-03-31T09:00:00+02:00', '2026-04-01T09:00:00+02:00', '2026-04-10T00:00:00+02:00']) {
      await wereld.zetKlok(nu);
      await wereld.delen.werker.dagwerk();
      await wereld.delen.werker.dagwerk();
      await bezorg();
    }
    expect(ontvanger.aankomsten.map((a) => kort(a.soort))).toEqual(['loopt-af', 'afgelopen']);
    await wereld.zetKlok('2026-03-31T09:00:00+02:00');
  });

  test('een ontvanger die driemaal faalt krijgt het de vierde keer, onder hetzelfde webhook-id', async () => {
    await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_GEREGISTREERD'] });
    ontvanger.gedrag = (antwoord) => (ontvanger.aankomsten.length <= 3 ? faal(antwoord) : void antwoord.end());
    await aConvenant(wereld, { ondertekendDoor: [] });
    for (let i = 0; i < 6; i += 1) {
      await bezorg();
      await wachtVoorbij();
    }
    expect(ontvanger.aankomsten).toHaveLength(4);
    expect(new Set(ontvanger.aankomsten.map((a) => a.id)).size).toBe(1);
    expect(await stand()).toEqual([expect.objectContaining({ status: 'BEZORGD', pogingen: 4 })]);
    expect(await wereld.sql('select storing_sinds from samenwerking.webhook')).toEqual([{ storing_sinds: null }]);
  });

  test('een latere gebeurtenis over hetzelfde wacht op de eerdere, een over iets anders niet', async () => {
    await aWebhook(wereld, ontvanger.adres);
    const { id: eerste } = await aConvenant(wereld);
    ontvanger.gedrag = (antwoord, { onderwerp }) => (onderwerp === eerste ? faal(antwoord) : void antwoord.end());
    const { id: tweede } = await aConvenant(wereld);
    await bezorg();
    expect(ontvanger.aankomsten.filter((a) => a.onderwerp === tweede).map((a) => kort(a.soort))).toEqual([
      'geregistreerd',
      'ondertekend',
    ]);
    await wachtVoorbij();
    await bezorg();
    const vanEerste = (): string[] =>
      ontvanger.aankomsten.filter((a) => a.onderwerp === eerste).map((a) => kort(a.soort));
    expect(vanEerste()).toEqual(['geregistreerd', 'geregistreerd']);
    ontvanger.gedrag = (antwoord) => void antwoord.end();
    await wachtVoorbij();
    await bezorg();
    expect(vanEerste()).toEqual(['geregistreerd', 'geregistreerd', 'geregistreerd', 'ondertekend']);
  });

  test('na acht pogingen is het mislukt en gaat de volgende over hetzelfde verder; de eigenaar laat opnieuw bezorgen', async () => {
    await aWebhook(wereld, ontvanger.adres);
    ontvanger.gedrag = (antwoord, { soort }) =>
      kort(soort) === 'geregistreerd' ? faal(antwoord) : void antwoord.end();
    await aConvenant(wereld);
    for (let i = 0; i < hoogstensPogingen; i += 1) {
      await bezorg();
      await wachtVoorbij();
    }
    await bezorg();
    expect(await stand()).toEqual([
      { soort: 'CONVENANT_GEREGISTREERD', status: 'MISLUKT', pogingen: 8, uitkomst: 'Het adres antwoordde 503.' },
      expect.objectContaining({ soort: 'CONVENANT_ONDERTEKEND', status: 'BEZORGD' }),
    ]);
    const { data } = await wereld.vraag(
      actium,
      '{ webhooks { bezorgingen(alleenMislukt: true) { id soort volgendePoging } } }',
    );
    const [mislukt, ...rest] = data.webhooks[0].bezorgingen;
    expect([mislukt.soort, mislukt.volgendePoging, rest]).toEqual(['CONVENANT_GEREGISTREERD', null, []]);
    const opnieuw = 'mutation ($id: ID!) { bezorgWebhookOpnieuw(bezorging: $id) { id status } }';
    const ander = await wereld.vraag(bestuurderVan('gemeente-assen'), opnieuw, { id: mislukt.id });
    expect(ander.codes).toEqual(['NIET_GEVONDEN']);
    ontvanger.wis();
    await wereld.vraag(actium, opnieuw, { id: mislukt.id });
    await bezorg();
    expect(ontvanger.aankomsten.map((a) => a.id)).toEqual([mislukt.id]);
    expect((await wereld.vraag(actium, opnieuw, { id: mislukt.id })).codes).toEqual(['CONFLICT']);
  });

  test('acht pogingen beslaan ongeveer een dag, elke wacht langer dan de vorige, en nooit allemaal tegelijk', () => {
    const wachten = (toeval: number): number[] =>
      Array.from({ length: hoogstensPogingen - 1 }, (_, i) => wachttijdMs(i + 1, toeval));
    const som = (getallen: number[]): number => getallen.reduce((a, b) => a + b, 0) / 3_600_000;
    expect(som(wachten(0))).toBeGreaterThan(18);
    expect(som(wachten(0))).toBeLessThan(26);
    expect(som(wachten(1))).toBeGreaterThan(18);
    for (const [i, wacht] of wachten(1).entries()) expect(wacht).toBeGreaterThan(wachten(0)[i - 1] ?? 0);
    expect(new Set(Array.from({ length: 20 }, () => wachttijdMs(5))).size).toBeGreaterThan(10);
  });

  test('na dagen zonder één ontvangst gaat de koppeling uit, en de eigenaar krijgt daarvan één bericht', async () => {
    await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_GEREGISTREERD'] });
    ontvanger.gedrag = faal;
    for (let i = 0; i < 3; i += 1) await aConvenant(wereld, { ondertekendDoor: [] });
    await bezorg();
    await wachtVoorbij();
    await wereld.sql("update samenwerking.webhook set storing_sinds = now() - interval '4 days'");
    await bezorg();
    await bezorg();
    const { data } = await wereld.vraag(actium, '{ webhooks { uitgezetReden } notificaties { soort tekst } }');
    expect(data.webhooks).toEqual([{ uitgezetReden: 'STORING' }]);
    expect(data.notificaties).toEqual([
      { soort: 'WEBHOOK_UITGEZET', tekst: expect.stringContaining('"Eigen systeem" is uitgezet') },
    ]);
  });

  test('een omleiding wordt niet gevolgd', async () => {
    await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_GEREGISTREERD'] });
    ontvanger.gedrag = (antwoord) =>
      void antwoord.writeHead(307, { location: `http://${ontvanger.host}/elders` }).end();
    await aConvenant(wereld, { ondertekendDoor: [] });
    await bezorg();
    expect(ontvanger.aankomsten).toHaveLength(1);
    expect(await stand()).toEqual([
      expect.objectContaining({ status: 'WACHT', uitkomst: 'Het adres verwijst door (307); dat volgen wij niet.' }),
    ]);
  });

  test('een antwoord van 100 MB telt om zijn status, en wordt niet gelezen', async () => {
    await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_GEREGISTREERD'] });
    let geschreven = 0;
    const dicht = new Promise<void>((klaar) => {
      ontvanger.gedrag = (antwoord) => {
        const blok = Buffer.alloc(1024 * 1024);
        const schrijf = (): void => {
          while (geschreven < 100 && !antwoord.destroyed) {
            geschreven += 1;
            if (!antwoord.write(blok)) return void antwoord.once('drain', schrijf);
          }
          antwoord.end();
        };
        antwoord.once('close', () => klaar());
        schrijf();
      };
    });
    await aConvenant(wereld, { ondertekendDoor: [] });
    await bezorg();
    await dicht;
    expect(geschreven).toBeLessThan(30);
    expect(await stand()).toEqual([expect.objectContaining({ status: 'BEZORGD', pogingen: 1 })]);
  });

  test('een ontvanger die niet antwoordt wordt losgelaten, en houdt een andere koppeling niet op', async () => {
    await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_GEREGISTREERD'] });
    await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_GEREGISTREERD'], partner: 'gemeente-assen' });
    const aan = (partner: string) => ontvanger.aankomsten.filter((a) => JSON.parse(a.lijf).partner === partner);
    ontvanger.gedrag = (antwoord, { lijf }) => {
      if (JSON.parse(lijf).partner !== 'actium' || aan('actium').length > 1) antwoord.end();
    };
    await aConvenant(wereld, { ondertekendDoor: [] });
    await wereld.delen.werker.ronde();
    const begin = Date.now();
    const ronde = wereld.delen.werker.buitenronde();
    while (aan('gemeente-assen').length === 0) await new Promise((klaar) => setTimeout(klaar, 20));
    await aConvenant(wereld, { ondertekendDoor: [] });
    await wereld.delen.werker.ronde();
    const tweede = wereld.delen.werker.buitenronde();
    while (aan('gemeente-assen').length === 1) await new Promise((klaar) => setTimeout(klaar, 20));
    expect(Date.now() - begin).toBeLessThan(geduldMs);
    await Promise.all([ronde, tweede]);
    const [eerste] = await wereld.sql<{ uitkomst: string }>(
      "select uitkomst from samenwerking.webhook_bezorging where eigenaar = 'actium' order by volgnummer",
    );
    expect(eerste?.uitkomst).toBe('Geen antwoord binnen 10 seconden.');
  });

  test('een naam die bij het verbinden naar een privé-adres wijst, wordt niet bereikt (DNS rebinding)', async () => {
    await aWebhook(wereld, `https://hooks.actium.nl/b`, { soorten: ['CONVENANT_GEREGISTREERD'] });
    const { omgeving } = wereld.verzoek('samenwerking', actium);
    const gevraagd: string[] = [];
    // The name service is not ours: this one says what an attacker's would.
    const wijst = (adressen: string[]): Naamdienst =>
      ((naam: string, _opties: object, klaar: (fout: null, a: object[]) => void) => {
        gevraagd.push(naam);
        klaar(
          null,
          adressen.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      }) as unknown as Naamdienst;
    const verboden = [
      ['127.0.0.1'],
      ['10.0.0.1'],
      ['169.254.169.254'],
      ['::ffff:127.0.0.1'],
      ['8.8.8.8', '192.168.0.1'],
    ];
    await aConvenant(wereld, { ondertekendDoor: [] });
    await wereld.delen.werker.ronde();
    for (const adressen of verboden) {
      await new Bezorger(omgeving, wijst(adressen)).ronde(new AbortController().signal);
      expect(await stand()).toEqual([
        expect.objectContaining({ uitkomst: 'De naam wijst naar een adres dat niet op het openbare internet ligt.' }),
      ]);
      await wachtVoorbij();
    }
    expect(gevraagd).toEqual(verboden.map(() => 'hooks.actium.nl'));
    expect(ontvanger.aankomsten).toEqual([]);
  });

  test('een adres dat van de lijst is gehaald krijgt niets meer', async () => {
    await aWebhook(wereld, ontvanger.adres, { soorten: ['CONVENANT_GEREGISTREERD'] });
    await aConvenant(wereld, { ondertekendDoor: [] });
    await wereld.delen.werker.ronde();
    const { omgeving } = wereld.verzoek('samenwerking', actium);
    await new Bezorger({ ...omgeving, webhookadressen: [] }).ronde(new AbortController().signal);
    expect(ontvanger.aankomsten).toEqual([]);
    expect(await stand()).toEqual([expect.objectContaining({ uitkomst: expect.stringContaining('niet op de lijst') })]);
  });

  test('drie werkers naast elkaar sturen elke gebeurtenis eenmaal, in volgorde per convenant', async () => {
    await aWebhook(wereld, ontvanger.adres);
    const anderen = await Promise.all([1, 2].map(() => startDelen(wereld.delen.opties)));
    ontvanger.gedrag = (antwoord) => void setTimeout(() => antwoord.end(), 5);
    for (let i = 0; i < 15; i += 1) await aConvenant(wereld);
    const werkers = [wereld.delen, ...anderen].map((delen) => delen.werker);
    await Promise.all(werkers.map((werker) => werker.ronde()));
    for (let i = 0; i < 3; i += 1) await Promise.all(werkers.map((werker) => werker.buitenronde()));
    for (const delen of anderen) await delen.sluit();
    expect(ontvanger.aankomsten).toHaveLength(30);
    expect(new Set(ontvanger.aankomsten.map((a) => a.id)).size).toBe(30);
    for (const convenant of new Set(ontvanger.aankomsten.map((a) => a.onderwerp))) {
      const reeks = ontvanger.aankomsten.filter((a) => a.onderwerp === convenant);
      expect(reeks.map((a) => kort(a.soort))).toEqual(['geregistreerd', 'ondertekend']);
    }
  });
});
