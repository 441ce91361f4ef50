import { setTimeout as even } from 'node:timers/promises';
import { metGebruiker } from '../../subgraphs/kern/database';
import { webhooksoorten } from '../../subgraphs/samenwerking/webhook/gebeurtenissen';
import { aConvenant } from '../builders/convenant';
import { aWebhook } from '../builders/webhook';
import { Ontvanger } from '../support/ontvanger';
import { geheim, wachtwoord } from '../support/plek';
import { startProces, type Proces } from '../support/processen';
import { Wereld } from '../support/wereld';

jest.setTimeout(180_000);

const convenanten = 51;
/** Per convenant for Actium: registered, signed, and a notice of each. */
const gebeurtenissen = 4 * convenanten;
const keren = 3;
/** So many are under way at once to one subscription: what arrived while its worker died is sent again. */
const onderweg = 4;

describe('de werker wordt telkens gedood (kill -9) terwijl er van alles gebeurt', () => {
  let wereld: Wereld;
  let ontvanger: Ontvanger;
  beforeAll(async () => {
    ontvanger = await Ontvanger.start();
    wereld = await Wereld.start({ webhookadressen: [{ partner: 'actium', host: ontvanger.host }] });
    const soorten = webhooksoorten.filter((soort) => soort !== 'PROEF');
    await aWebhook(wereld, ontvanger.adres, { soorten });
    ontvanger.gedrag = (antwoord) => void setTimeout(() => antwoord.end(), 20);
  });
  afterAll(async () => {
    await wereld.stop();
    await ontvanger.stop();
  });

  const startWerker = (): Promise<Proces> =>
    startProces('werker', {
      DATABASE_URL: metGebruiker(wereld.delen.opties.url, 'werker_login', wachtwoord),
      GEHEIM: geheim,
      WEBHOOK_ADRESSEN: `actium=${ontvanger.host}`,
    });
  const uniek = (): number => new Set(ontvanger.aankomsten.map((a) => a.id)).size;

  async function dood(werker: Proces): Promise<void> {
    const gestopt = new Promise((klaar) => werker.kind.once('close', klaar));
    werker.kind.kill('SIGKILL');
    await gestopt;
    // What a dead worker had rented comes free after a minute; here at once.
    await wereld.sql('update samenwerking.webhook_bezorging set gehuurd_tot = now() where gehuurd_tot is not null');
  }

  test('geen gebeurtenis en geen bericht gaat verloren of komt dubbel, en de volgorde per convenant blijft', async () => {
    const ids: string[] = [];
    const maak = async (aantal: number): Promise<void> => {
      for (let i = 0; i < aantal; i += 1)
        ids.push((await aConvenant(wereld, { partijen: ['gemeente-assen', 'actium'] })).id);
    };
    for (let keer = 0; keer < keren; keer += 1) {
      const werker = await startWerker();
      const voor = uniek();
      const maken = maak(convenanten / keren);
      while (uniek() < voor + 8) await even(5);
      await even(Math.random() * 60);
      await dood(werker);
      await maken;
    }
    expect(uniek()).toBeLessThan(gebeurtenissen);
    const laatste = await startWerker();
    while (uniek() < gebeurtenissen) await even(50);
    await laatste.stop();

    const gekregen = ontvanger.aankomsten;
    expect(new Set(gekregen.map((a) => `${a.soort} ${a.onderwerp}`)).size).toBe(gebeurtenissen);
    expect(uniek()).toBe(gebeurtenissen);
    expect(gekregen.length - uniek()).toBeLessThanOrEqual(keren * onderweg);
    for (const id of ids) {
      const eerste = (soort: string): number =>
        gekregen.findIndex((a) => a.onderwerp === id && a.soort === `nl.buurtgraaf.convenant.${soort}`);
      expect(eerste('geregistreerd')).toBeGreaterThanOrEqual(0);
      expect(eerste('ondertekend')).toBeGreaterThan(eerste('geregistreerd'));
    }
    expect(
      await wereld.sql('select status, count(*)::int as aantal from samenwerking.webhook_bezorging group by 1'),
    ).toEqual([{ status: 'BEZORGD', aantal: gebeurtenissen }]);

    // Of each convenant: one request to Actium for its signature, settled by it, and to both that it is signed.
    const berichten = await wereld.sql(
      `select eigenaar, soort, bevestigd_op is not null as af, count(*)::int as aantal, count(distinct convenant_id)::int as over
         from samenwerking.notificatie group by 1, 2, 3 order by 1, 2`,
    );
    const elk = { aantal: convenanten, over: convenanten };
    expect(berichten).toEqual([
      { eigenaar: 'actium', soort: 'CONVENANT_ONDERTEKEND', af: false, ...elk },
      { eigenaar: 'actium', soort: 'CONVENANT_TE_ONDERTEKENEN', af: true, ...elk },
      { eigenaar: 'gemeente-assen', soort: 'CONVENANT_ONDERTEKEND', af: false, ...elk },
    ]);
  });
});
