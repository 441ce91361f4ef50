import { bereikVan, bereikVanVeld, beleidsversie, werkendeRegels, type Veldplaats } from './beleid';
import { categorieen } from './categorie';
import { handelingen } from './handelingen';
import { typen } from './typen';

const letter = { GEEN: '–', EIGEN: 'e', GEDEELD: 'd', GEMEENTE: 'g' } as const;

/** The policy as a table for the privacy officer: rol × doel × category, the fields per category, and who may do what. */
export function toegangstabel(velden: readonly Veldplaats[]): string {
  const perVeld = new Map(velden.map((v) => [`${v.type}.${v.veld}`, v]));
  const uniek = [...perVeld.values()].filter(
    (v) =>
      v.type !== 'Mutation' && !/(Connection|Edge)$/.test(v.type) && v.type !== '_Service' && v.type !== 'PageInfo',
  );
  const delen = [
    '# Toegang\n\nGemaakt uit het beleid in schema/beleid en de velden van de graaf; niet met de hand wijzigen.',
    `Beleidsversie: \`${beleidsversie}\`. Bereik: – geen, e eigen, d gedeeld, g gemeente.`,
    '## Rol × doel × categorie',
    `| rol | doel | ${categorieen.join(' | ')} | convenant | gesloten velden |`,
  ];
  const rijen = [...werkendeRegels]
    .sort((a, b) => `${a.soort}/${a.rol}/${a.doel}`.localeCompare(`${b.soort}/${b.rol}/${b.doel}`))
    .map((r) => {
      const dicht = uniek.filter((v) => bereikVanVeld(r, r.doel, v) === 'GEEN').length;
      return `| ${r.soort}/${r.rol} | ${r.doel} | ${categorieen.map((c) => letter[bereikVan(r, c)]).join(' | ')} | ${r.convenant ?? ''} | ${dicht} van ${uniek.length} |`;
    });
  delen[3] = [delen[3], `| --- | --- | ${categorieen.map(() => '---').join(' | ')} | --- | --- |`, ...rijen].join('\n');
  delen.push('## Velden per type', veldentabel(uniek), '## Wie mag wat doen', handelingentabel());
  return `${delen.join('\n\n')}\n`;
}

function veldentabel(velden: readonly Veldplaats[]): string {
  const namen = [...new Set(velden.map((v) => v.type))].sort();
  const rijen = namen.flatMap((type) =>
    categorieen.flatMap((categorie) => {
      const hier = velden.filter((v) => v.type === type && v.categorie === categorie).map((v) => v.veld);
      const doelen = typen[type]?.doelen.join(', ') ?? '';
      return hier.length === 0
        ? []
        : [`| ${type} | ${typen[type]?.rijcategorie ?? ''} | ${doelen} | ${categorie} | ${hier.sort().join(', ')} |`];
    }),
  );
  return ['| type | rijcategorie | doelen | categorie | velden |', '| --- | --- | --- | --- | --- |', ...rijen].join(
    '\n',
  );
}

function handelingentabel(): string {
  const rijen = Object.entries(handelingen).flatMap(([handeling, wie]) =>
    wie.map((b) => `| ${handeling} | ${b.rol} | ${b.doel ?? 'elk toegekend doel'} |`),
  );
  return ['| handeling | rol | doel |', '| --- | --- | --- |', ...rijen].join('\n');
}
