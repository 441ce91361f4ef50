import { bereikVan, beleidsversie, werkendeRegels, type Veldplaats } from './beleid';
import { categorieen } from './categorie';
import { handelingen, type Bevoegdheid } from './handelingen';
import type { Regel } from './matrix';
import { typen, type Typebeleid } from './typen';

/** What the table shows; another version of it is laid beside it when the layout is tried. */
export interface Toegangsbeleid {
  readonly versie: string;
  readonly regels: readonly Regel[];
  readonly typen: Readonly<Record<string, Typebeleid>>;
  readonly handelingen: Readonly<Record<string, readonly Bevoegdheid[]>>;
  readonly velden: readonly Veldplaats[];
}

export const geldendBeleid = (velden: readonly Veldplaats[]): Toegangsbeleid => ({
  versie: beleidsversie,
  regels: werkendeRegels,
  typen,
  handelingen,
  velden,
});

const letter = { GEEN: '–', EIGEN: 'e', GEDEELD: 'd', GEMEENTE: 'g' } as const;
const technisch = /^(Mutation|PageInfo|_Service|.*(Connection|Edge))$/;

/**
 * The policy as tables for the privacy officer. Laid out for review: one fact is one line that explains itself outside its
 * table, no column is padded to the longest, and no line counts others. So one changed fact is one changed line.
 */
export function toegangstabel({ versie, regels, typen, handelingen, velden }: Toegangsbeleid): string {
  const perVeld = new Map(velden.map((v) => [`${v.type}.${v.veld}`, v.categorie]));
  const getoond = [...perVeld].filter(([naam]) => !technisch.test(naam.split('.')[0] ?? ''));
  const delen = [
    '# Toegang',
    'Gemaakt uit het beleid in schema/beleid en de velden van de graaf; niet met de hand wijzigen.',
    `Beleidsversie: \`${versie}\`.`,
    '## Rol × doel × categorie',
    'Bereik: e eigen, d gedeeld, g gemeente; – is geen. Delen kan alleen onder het genoemde convenant.',
    tabel(['rol', 'doel', ...categorieen, 'convenant'], regels.map(matrixregel)),
    '## Types',
    'De rijcategorie zegt wie een rij ziet; velden vanaf PERSOON zijn alleen open onder de doelen van hun type.',
    tabel(
      ['type', 'rijcategorie', 'doelen'],
      Object.entries(typen).map(([type, t]) => [
        type,
        t.waarde ? `${t.rijcategorie}, waarde` : t.rijcategorie,
        t.doelen.join(', '),
      ]),
    ),
    '## Velden',
    tabel(['veld', 'categorie'], getoond),
    '## Wie mag wat doen',
    tabel(
      ['handeling', 'rol', 'doel'],
      Object.entries(handelingen).flatMap(([handeling, wie]) =>
        wie.map(({ rol, doel }) => [handeling, rol, doel ?? 'elk toegekend doel']),
      ),
    ),
  ];
  return `${delen.join('\n\n')}\n`;
}

/** An open cell names its category: in a diff the header is out of sight. */
const matrixregel = (regel: Regel): string[] => [
  `${regel.soort}/${regel.rol}`,
  regel.doel,
  ...categorieen.map((c) => {
    const bereik = bereikVan(regel, c);
    return bereik === 'GEEN' ? letter.GEEN : `${letter[bereik]} ${c}`;
  }),
  regel.convenant ?? '',
];

/** Sorted by code point, the same on every machine; the mark keeps the formatter from padding the columns. */
function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regels = rijen.map((rij) => `| ${rij.join(' | ')} |`).sort((a, b) => (a < b ? -1 : 1));
  return ['<!-- prettier-ignore -->', `| ${kop.join(' | ')} |`, `|${' --- |'.repeat(kop.length)}`, ...regels].join(
    '\n',
  );
}
