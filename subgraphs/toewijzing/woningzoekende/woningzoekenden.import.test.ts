import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aWoning, databeheerder } from '../../../test/builders/woning';
import { aZoekerregel } from '../../../test/builders/woningzoekende';
import { identiteit, Wereld } from '../../../test/support/wereld';
import { bestandsbron } from '../../kern/import/bron';
import type { Importsoort } from '../../kern/import/importsoort';
import { leesIn } from '../../kern/import/inlezen';
import { doelgroepen } from './doelgroep';
import { WoningzoekendeService } from './woningzoekende.service';
import { reactiesimport, woningzoekendenimport } from './woningzoekenden.import';

const kop =
  'idExtern;inschrijfdatum;huishoudgrootte;ouderenhuishouden;rekeninkomen;geboortejaar;urgentieVan;urgentieTot;statushouder;doelgroep';

describe('woningzoekenden en hun reacties inlezen', () => {
  let wereld: Wereld;
  let map: string;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-05-02T10:00:00Z' });
    map = mkdtempSync(join(tmpdir(), 'zoekers-'));
  });
  afterAll(async () => {
    rmSync(map, { recursive: true });
    await wereld.stop();
  });

  const lees = async (soort: unknown, regels: string[], partner = 'actium') => {
    const pad = join(map, 'bestand.csv');
    writeFileSync(pad, regels.join('\n'));
    const uitvoering = wereld.delen.uitvoeringen.get('toewijzing');
    if (uitvoering === undefined) throw new Error('geen toewijzing');
    return leesIn({
      soort: soort as Importsoort,
      db: uitvoering.omgeving.db,
      bron: bestandsbron(pad),
      peildatum: null,
      partner,
      proef: false,
      map,
      als: (van) => wereld.verzoek('toewijzing', databeheerder(van)),
    });
  };
  const zoekers = (...regels: string[]) => lees(woningzoekendenimport, [kop, ...regels]);
  const een = 'Z1;01-03-2019;2;nee;24.500;1985;2025-01-01;;nee;STUDENT';

  test('aandachtsgroepen zijn arbeidsmigranten, woonwagenbewoners, dak- en thuislozen, studenten en andere spoedzoekers; statushouders hebben een eigen kolom (T12)', () => {
    expect([...doelgroepen].sort()).toEqual([
      'ARBEIDSMIGRANT',
      'DAK_OF_THUISLOOS',
      'SPOEDZOEKER',
      'STUDENT',
      // From care and shelter: counts for T2.
      'UITSTROOM',
      'WOONWAGENBEWONER',
    ]);
    expect(woningzoekendenimport.kolommen).toContain('statushouder');
  });

  test('een bestand komt in de tabel van elke categorie; het bedrag is in euro, de datum mag Nederlands', async () => {
    const { telling, fouten } = await zoekers(een, 'Z2;2024-12-01;4;;;;;;ja;');
    expect(fouten.lijst).toEqual([]);
    expect(telling).toEqual({ nieuw: 2, gewijzigd: 0, ongewijzigd: 0 });
    expect(
      await wereld.sql(
        `select w.id_extern, w.eigenaar, p.inschrijfdatum::text, p.grootte, p.urgent_van::text, f.rekeninkomen_cent, h.statushouder, h.doelgroep
           from toewijzing.woningzoekende w join toewijzing.woningzoekende_persoon p using (id)
           join toewijzing.woningzoekende_financieel f using (id) join toewijzing.woningzoekende_herkomst h using (id) order by 1`,
      ),
    ).toEqual([
      {
        id_extern: 'Z1',
        eigenaar: 'actium',
        inschrijfdatum: '2019-03-01',
        grootte: 2,
        urgent_van: '2025-01-01',
        rekeninkomen_cent: 2_450_000,
        statushouder: false,
        doelgroep: 'STUDENT',
      },
      {
        id_extern: 'Z2',
        eigenaar: 'actium',
        inschrijfdatum: '2024-12-01',
        grootte: 4,
        urgent_van: null,
        rekeninkomen_cent: null,
        statushouder: true,
        doelgroep: null,
      },
    ]);
  });

  test('hetzelfde bestand nog eens verandert niets; een gewijzigde regel wel, van dezelfde persoon', async () => {
    expect((await zoekers(een)).telling).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
    const voor = await wereld.sql("select id, betrokkene from toewijzing.woningzoekende where id_extern = 'Z1'");
    expect((await zoekers(een.replace('24.500', '31.000'))).telling).toEqual({
      nieuw: 0,
      gewijzigd: 1,
      ongewijzigd: 0,
    });
    expect(await wereld.sql("select id, betrokkene from toewijzing.woningzoekende where id_extern = 'Z1'")).toEqual(
      voor,
    );
  });

  test('elke fout met regel en kolom, en dan blijft het hele bestand buiten', async () => {
    const { telling, fouten } = await zoekers(
      'Z8;2019-01-01;0;nee;1;1985;;2025-01-01;nee;',
      'Z9;2019-01-01;2;nee;1;1985;2025-02-01;2025-01-01;nee;PRINS',
      '123456782;2019-01-01;2;nee;1;1985;;;nee;',
    );
    expect(telling).toBeNull();
    expect(fouten.lijst.map((f) => `${f.regel} ${f.kolom}`)).toEqual([
      '2 huishoudgrootte',
      '2 urgentieTot',
      '3 doelgroep',
      '3 urgentieTot',
      '4 idExtern',
    ]);
    expect(await wereld.sql("select 1 from toewijzing.woningzoekende where id_extern in ('Z8', 'Z9')")).toEqual([]);
  });

  test('wie is ingelezen, staat in het logboek; wat er veranderde niet met waarden (A11)', async () => {
    await zoekers('Z3;2019-01-01;2;nee;20000;1985;;;nee;');
    const regels = await wereld.sql(
      `select l.naam, l.rol, l.doel from toewijzing.logboek l join toewijzing.logboek_betrokkene b on b.logboek_id = l.id
         join toewijzing.woningzoekende w on w.betrokkene::text = b.betrokkene where w.id_extern = 'Z3'`,
    );
    expect(regels).toEqual([
      { naam: 'Woningzoekende.importeer', rol: 'corporatie/databeheerder', doel: 'VASTGOEDBEHEER' },
    ]);
  });

  test('een reactie noemt een eigen woningzoekende en een eigen woning, met de nummers van de corporatie zelf', async () => {
    await aWoning(wereld, { idExtern: 'W-eigen' });
    await aWoning(wereld, { idExtern: 'W-vreemd', eigenaar: 'woonservice' });
    const reacties = (...regels: string[]) => lees(reactiesimport, ['woningzoekende;woning;op', ...regels]);
    const { fouten, telling } = await reacties(
      'Z1;W-vreemd;2025-04-01',
      'ZX;W-eigen;2025-04-01',
      'Z1;W-eigen;2025-04-01',
    );
    expect(telling).toBeNull();
    expect(fouten.lijst.map((f) => `${f.regel} ${f.kolom}`).sort()).toEqual(['2 woning', '3 woningzoekende']);
    expect((await reacties('Z1;W-eigen;2025-04-01')).telling).toEqual({ nieuw: 1, gewijzigd: 0, ongewijzigd: 0 });
    expect((await reacties('Z1;W-eigen;2025-04-01')).telling).toEqual({ nieuw: 0, gewijzigd: 0, ongewijzigd: 1 });
  });

  test.each([
    ['corporatie/verhuurmedewerker', 'WOONRUIMTEVERDELING'],
    ['corporatie/bestuurder', 'BELEID_EN_MONITORING'],
    ['gemeente/databeheerder', 'VASTGOEDBEHEER'],
  ] as const)('een %s leest ook in de database zelf niets in', async (rol, doel) => {
    const partner = rol.startsWith('gemeente') ? 'gemeente-assen' : 'actium';
    expect(identiteit({ partner, rol, doel }).toegekend).toBe(true);
    const dienst = wereld.verzoek('toewijzing', { partner, rol, doel }).dienst(WoningzoekendeService);
    await expect(dienst.neemOver([aZoekerregel()])).rejects.toThrow('databeheerder van een corporatie');
  });
});
