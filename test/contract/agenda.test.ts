import ICAL from 'ical.js';
import { laadCyclus } from '../builders/overleg';
import { openPoort, type Poort } from '../support/poort';
import { Wereld, type Beller } from '../support/wereld';

const mevm = { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' };
const gemeente = { partner: 'gemeente-assen', rol: 'gemeente/bestuurder' };
const adviseur = { partner: 'gemeente-assen', rol: 'gemeente/beleidsadviseur-wonen' };

describe('de agenda van de overleggen, voor een agendaprogramma', () => {
  let wereld: Wereld;
  let poort: Poort;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2026-06-15T10:00:00+02:00' });
    await laadCyclus(wereld);
    poort = await openPoort(wereld);
  }, 300_000);
  afterAll(async () => {
    await poort.stop();
    await wereld.stop();
  });

  const maak = async (wie: Beller): Promise<{ id: string; pad: string }> => {
    const { data } = await wereld.vraag(wie, 'mutation { maakAgendalink(naam: "Outlook") { pad link { id } } }');
    return { pad: data.maakAgendalink.pad as string, id: data.maakAgendalink.link.id as string };
  };
  const lees = async (pad: string) => {
    const antwoord = await fetch(`${poort.basis}${pad}`);
    const tekst = await antwoord.text();
    const events =
      antwoord.status === 200
        ? new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c))
        : [];
    return { antwoord, tekst, events };
  };

  test('zonder sessie, met alleen de link: de termijnen en overleggen van de eigen organisatie', async () => {
    const { pad } = await maak(mevm);
    const { antwoord, events } = await lees(pad);
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    const dagen = events.map((e) => `${e.startDate.toString()} ${e.summary}`);
    expect(dagen).toContain('2026-07-01 Uiterlijk: Activiteitenoverzicht met uitnodiging');
    expect(dagen).toContain('2027-03-31 Uiterlijk: Voorbereidend tripartiet overleg');
    expect(dagen.join()).toContain('gemeente en huurdersorganisaties');
    // MEVM takes no part in the meeting of gemeente and Actium.
    expect(dagen.join()).not.toContain('gemeente en Actium');
  });

  test('een gepland overleg staat op zijn tijd, een vervallen als afgelast, met hetzelfde kenmerk en hoger volgnummer', async () => {
    const { pad } = await maak(gemeente);
    const { data } = await wereld.vraag(gemeente, '{ overleggen { id regel volgnummer } }');
    const { id } = data.overleggen.find((o: { regel: string }) => o.regel === 'bestuurlijk-tripartiet');
    await wereld.vraag(gemeente, `mutation { planOverleg(id: "${id}", op: "2026-10-26T13:00:00+01:00") { id } }`);
    const gepland = (await lees(pad)).events.find((e) => e.uid === `${id}@buurtgraaf`);
    expect(gepland?.startDate.toJSDate()).toEqual(new Date('2026-10-26T12:00:00Z'));
    await wereld.vraag(gemeente, `mutation { laatOverlegVervallen(id: "${id}", reden: "verzet, naar 2027") { id } }`);
    const { events, tekst } = await lees(pad);
    const vervallen = events.find((e) => e.uid === `${id}@buurtgraaf`);
    expect(vervallen?.sequence).toBe((gepland?.sequence ?? 0) + 1);
    expect(vervallen?.description).toContain('Vervallen: verzet, naar 2027');
    expect(tekst.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });

  test('de sleutel staat nergens: alleen haar afdruk, die geen vrager kan lezen', async () => {
    const { pad, id } = await maak(gemeente);
    const sleutel = pad.split('=')[1] ?? '';
    expect(Buffer.from(sleutel, 'base64url')).toHaveLength(32);
    const [rij] = await wereld.sql<{ alles: string }>(
      'select to_jsonb(a)::text as alles from samenwerking.agendalink a where id = $1',
      [id],
    );
    expect(rij?.alles).not.toContain(sleutel);
    await expect(
      wereld.verzoek('samenwerking', gemeente).lees((m) => m.query('select sleutel_hash from samenwerking.agendalink')),
    ).rejects.toThrow(/permission denied/);
  });

  test('niemand maakt een link voor een andere rol dan de eigen, ook de subgraaf niet', async () => {
    const voeg = (rol: string) =>
      wereld.verzoek('samenwerking', mevm).lees((m) =>
        m.query(
          `insert into samenwerking.agendalink (id, gemeente_code, eigenaar, naam, gebruiker, rol, sleutel_hash, gemaakt_op)
           values (gen_random_uuid(), 'GM0106', 'mevm', 'Test', 'x', $1, $1, beleid.nu())`,
          [rol],
        ),
      );
    await expect(voeg('gemeente/bestuurder')).rejects.toThrow(/row-level security/);
  });

  test('ingetrokken is meteen dicht; ingetrokken, verzonnen en ontbrekend geven hetzelfde', async () => {
    const { pad, id } = await maak(mevm);
    // A colleague with such a rol sees and withdraws it; another partner does not find it.
    expect((await wereld.vraag(gemeente, `mutation { trekAgendalinkIn(id: "${id}") { id } }`)).codes).toEqual([
      'NIET_GEVONDEN',
    ]);
    expect((await lees(pad)).antwoord.status).toBe(200);
    await wereld.vraag(mevm, `mutation { trekAgendalinkIn(id: "${id}") { id } }`);
    expect(
      (await wereld.vraag(mevm, '{ agendalinks { id } }')).data.agendalinks.map((l: { id: string }) => l.id),
    ).not.toContain(id);
    const antwoorden = await Promise.all(
      [pad, `/agenda.ics?sleutel=${'A'.repeat(43)}`, '/agenda.ics', '/agenda.ics?sleutel=a&sleutel=b'].map(
        async (p) => {
          const { antwoord, tekst } = await lees(p);
          return [antwoord.status, antwoord.headers.get('cache-control'), tekst];
        },
      ),
    );
    expect(antwoorden[0]?.[0]).toBe(404);
    for (const antwoord of antwoorden) expect(antwoord).toEqual(antwoorden[0]);
  });

  test('een link geeft toegang tot de agenda en tot niets anders; alleen lezen', async () => {
    const { pad } = await maak(adviseur);
    const sleutel = pad.split('=')[1] ?? '';
    expect((await poort.post(sleutel, { query: '{ ik { rol } }' })).status).toBe(401);
    expect((await fetch(`${poort.basis}/export/woningen.csv?sleutel=${sleutel}`)).status).toBe(401);
    expect((await fetch(`${poort.basis}${pad}`, { method: 'POST' })).status).toBe(405);
  });

  test('wie te vaak komt, wacht', async () => {
    const { pad } = await maak(adviseur);
    const statussen = await Promise.all(
      Array.from({ length: 130 }, async () => (await fetch(`${poort.basis}${pad}x`)).status),
    );
    expect(statussen).toContain(429);
  });
});
