import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { beheerbestand, sjabloon } from '../support/plek';
import { beschrijf, leesKolommen, leesUitgave, maakTijdelijk, type Uitgave } from '../support/uitgave';

/**
 * A migration runs while copies of the previous release still serve: expand first, contract a release later. What that release
 * asked of its tables stands in schema/vorige-uitgave.json; here the schema of today still answers it.
 */
describe('de code van de vorige uitgave werkt op de tabellen van vandaag', () => {
  const { beheerUrl } = JSON.parse(readFileSync(beheerbestand, 'utf8')) as { beheerUrl: string };
  const naam = `proef_${randomUUID().slice(0, 8)}`;
  const server = new Client({ connectionString: beheerUrl });
  const klant = new Client({ connectionString: beheerUrl.replace(/\/postgres$/, `/${naam}`) });
  const uitgave = leesUitgave();

  beforeAll(async () => {
    await server.connect();
    await server.query(`create database ${naam} template ${sjabloon}`);
    await klant.connect();
  });
  afterAll(async () => {
    await klant.end();
    await server.query(`drop database ${naam} with (force)`);
    await server.end();
  });

  /** What the previous release would notice of the schema after this change, which is taken back. */
  async function na(wijziging: string): Promise<string[]> {
    await klant.query('begin');
    try {
      await klant.query(wijziging);
      await maakTijdelijk(klant, uitgave.tijdelijk);
      return [...(await breuken(klant, uitgave)), ...verplicht(uitgave, await leesKolommen(klant))];
    } finally {
      await klant.query('rollback');
    }
  }

  test('van elke subgraaf is vastgelegd wat zij vraagt, als zichzelf en als werker', () => {
    const rollen = uitgave.statements.map(({ rol }) => rol);
    for (const subgraaf of ['samenwerking', 'woningvoorraad', 'toewijzing', 'leefbaarheid', 'zorg']) {
      expect(rollen).toEqual(expect.arrayContaining([subgraaf, `${subgraaf}_werker`]));
    }
    expect(uitgave.statements.length).toBeGreaterThan(100);
  });

  test('elke vraag kan nog worden gesteld, met dezelfde rechten en dezelfde soort antwoord, en elke toevoeging wordt aangenomen', async () => {
    expect(await na('select 1')).toEqual([]);
  });

  test.each([
    ['een kolom weg', 'alter table leefbaarheid.dossier drop column wijk_code cascade', /dossier/],
    ['een ander type', 'alter table beleid.versie alter column versie type int using 1', /versie: text/],
    ['een verplichte kolom erbij', 'alter table zorg.uitgaand add column nieuw int not null', /zorg\.uitgaand\.nieuw/],
    [
      'een kolom verplicht geworden',
      'alter table zorg.logboek alter column parent_span_id set not null',
      /parent_span_id/,
    ],
    ['een recht weg', 'revoke insert on leefbaarheid.logboek from leefbaarheid', /permission denied for table logboek/],
    ['een functie weg', 'drop function beleid.bereik(text, text) cascade', /dossier_lees/],
    ['een tabel hernoemd', 'alter table zorg.uitgaand rename to uit', /zorg\.uitgaand/],
  ])('te vroeg ingekrompen wordt gezien: %s', async (_naam, wijziging, wat) => {
    expect((await na(wijziging)).join('\n')).toMatch(wat);
  });

  test('uitbreiden mag: een lege kolom, een kolom met een standaardwaarde, een nieuwe tabel', async () => {
    const wijziging = `alter table zorg.uitgaand add column leeg int; alter table zorg.uitgaand add column vol int not null default 1;
      create table zorg.nieuw (id uuid primary key, wat text not null)`;
    expect(await na(wijziging)).toEqual([]);
  });
});

/** Statements of the old code that fail now, or answer something else. */
async function breuken(klant: Client, { statements }: Uitgave): Promise<string[]> {
  const uit: string[] = [];
  for (const { vraagt, geeft, ...statement } of statements) {
    const wat = `${statement.rol}: ${statement.sql.replace(/\s+/g, ' ').slice(0, 300)}`;
    try {
      const nu = await beschrijf(klant, statement);
      // Who asks for everything reads by name: more columns do no harm.
      if (/^select \*/.test(statement.sql)) nu.geeft = nu.geeft?.slice(0, geeft?.length) ?? null;
      if (JSON.stringify(nu) !== JSON.stringify({ vraagt, geeft })) uit.push(`ander antwoord of andere invoer: ${wat}`);
    } catch (fout) {
      uit.push(`${(fout as Error).message}: ${wat}`);
    }
  }
  return uit;
}

/** Columns that an insert of the old code does not know or may leave empty, and that are obligatory now; or that changed type. */
function verplicht({ kolommen: toen }: Uitgave, nu: Uitgave['kolommen']): string[] {
  return Object.entries(toen).flatMap(([tabel, oud]) => {
    const kolommen = nu[tabel];
    if (kolommen === undefined) return [`tabel ${tabel} is weg`];
    return [
      ...Object.entries(oud).flatMap(([kolom, { type }]) => {
        const hier = kolommen[kolom];
        if (hier === undefined) return [`kolom ${tabel}.${kolom} is weg`];
        return hier.type === type ? [] : [`kolom ${tabel}.${kolom}: ${type} is nu ${hier.type}`];
      }),
      ...Object.entries(kolommen)
        .filter(([kolom, { vrij }]) => !vrij && (oud[kolom]?.vrij ?? true))
        .map(([kolom]) => `kolom ${tabel}.${kolom} is verplicht geworden`),
    ];
  });
}
