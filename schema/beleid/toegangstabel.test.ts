import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import velden from '../velden.json';
import { werkendeRegel, type Veldplaats } from './beleid';
import { matrix, type Regel } from './matrix';
import { geldendBeleid, toegangstabel, type Toegangsbeleid } from './toegangstabel';

const nu = geldendBeleid(velden as Veldplaats[]);

/** What a reviewer sees of a change: the lines that went and came, without the version of the policy. */
function verschil(anders: Partial<Toegangsbeleid>): string[] {
  const oud = toegangstabel(nu).split('\n');
  const nieuw = toegangstabel({ ...nu, ...anders, versie: 'nieuw' }).split('\n');
  const weg = oud.filter((regel) => !nieuw.includes(regel)).map((regel) => `- ${regel}`);
  const erbij = nieuw.filter((regel) => !oud.includes(regel)).map((regel) => `+ ${regel}`);
  expect(nieuw.length - oud.length).toBe(erbij.length - weg.length);
  const isVersie = (regel: string): boolean => regel.includes('Beleidsversie');
  expect([...weg, ...erbij].filter(isVersie)).toHaveLength(2);
  // What stayed stands in the same order: a diff shows nothing as moved.
  expect(nieuw.filter((regel) => oud.includes(regel))).toEqual(oud.filter((regel) => nieuw.includes(regel)));
  return [...weg, ...erbij].filter((regel) => !isVersie(regel));
}

describe('een wijziging van het beleid is in de toegangstabel te lezen', () => {
  test('het vastgelegde bestand is deze tabel, letter voor letter: de opmaak rekt geen kolom op', () => {
    expect(readFileSync(join(__dirname, '..', 'toegang.md'), 'utf8')).toBe(toegangstabel(nu));
  });

  test('een rol erbij, met een langere naam dan elke andere: alleen haar eigen regels', () => {
    const naam = 'coordinator-wonen-met-een-bijzonder-lange-naam-erbij';
    const regel: Regel = { ...(matrix[0] as Regel), soort: 'gemeente', rol: naam, doel: 'LEEFBAARHEID' };
    expect(verschil({ regels: [...nu.regels, regel] })).toEqual([
      `+ | gemeente/${naam} | LEEFBAARHEID | g OPENBAAR | g PARTNER | e BEDRIJF | e PERSOON | e FINANCIEEL | – | – | e HERKOMST | – | – |  |`,
    ]);
  });

  test('een categorie dicht: één regel, die zelf zegt welke', () => {
    const regels = nu.regels.map((r) =>
      r.rol === 'wijkregisseur' && r.doel === 'OVERLASTAANPAK'
        ? { ...r, bereik: { ...r.bereik, SOCIAAL: 'GEEN' as const } }
        : r,
    );
    expect(verschil({ regels })).toEqual([
      '- | gemeente/wijkregisseur | OVERLASTAANPAK | g OPENBAAR | g PARTNER | – | d PERSOON | – | d SOCIAAL | – | – | – | – | overlast |',
      '+ | gemeente/wijkregisseur | OVERLASTAANPAK | g OPENBAAR | g PARTNER | – | d PERSOON | – | – | – | – | – | – | overlast |',
    ]);
  });

  test('een uitzondering die vervalt, sluit de bijzondere categorieën zichtbaar (A3)', () => {
    const regels = nu.regels.map((r) => (r.rol === 'wijkagent' ? werkendeRegel({ ...r, uitzondering: null }) : r));
    expect(verschil({ regels })).toEqual([
      expect.stringMatching(/^- \| politie\/wijkagent \| OVERLASTAANPAK .* d STRAFRECHT/),
      expect.not.stringContaining('STRAFRECHT'),
    ]);
  });

  test('een veld naar een andere categorie: één regel', () => {
    const verplaatst = nu.velden.map((v) =>
      v.type === 'Toewijzing' && v.veld === 'passendheid' ? { ...v, categorie: 'BEDRIJF' as const } : v,
    );
    expect(verschil({ velden: verplaatst })).toEqual([
      '- | Toewijzing.passendheid | FINANCIEEL |',
      '+ | Toewijzing.passendheid | BEDRIJF |',
    ]);
  });

  test('een veld erbij: één regel, en geen telling verandert mee', () => {
    const veld: Veldplaats = { type: 'Woning', veld: 'aantalBalkons', categorie: 'PARTNER' };
    expect(verschil({ velden: [...nu.velden, veld] })).toEqual(['+ | Woning.aantalBalkons | PARTNER |']);
  });

  test('een handeling voor een rol meer: één regel', () => {
    const extra = { rol: 'politie/wijkagent', doel: 'OVERLASTAANPAK' } as const;
    const openDossier = [...(nu.handelingen['openDossier'] ?? []), extra];
    expect(verschil({ handelingen: { ...nu.handelingen, openDossier } })).toEqual([
      '+ | openDossier | politie/wijkagent | OVERLASTAANPAK |',
    ]);
  });

  test('een type onder een doel meer: één regel', () => {
    const Dossier = { rijcategorie: 'SOCIAAL', doelen: ['OVERLASTAANPAK', 'LEEFBAARHEID'] } as const;
    expect(verschil({ typen: { ...nu.typen, Dossier } })).toEqual([
      '- | Dossier | SOCIAAL | OVERLASTAANPAK |',
      '+ | Dossier | SOCIAAL | OVERLASTAANPAK, LEEFBAARHEID |',
    ]);
  });
});
