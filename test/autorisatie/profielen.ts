import { alleDoelen, alleRollen, isToegekend, kolommen, letter, type Wie } from './orakel';

/** The partner of each kind that takes part in the fixture. */
const eigenPartners: Record<string, string> = {
  corporatie: 'actium',
  gemeente: 'gemeente-assen',
  welzijn: 'vaart-welzijn',
  huurdersorganisatie: 'mevm',
  zorgaanbieder: 'icare',
  coordinatiepunt: 'coordinatiepunt-weer-thuis',
  schuldhulp: 'gkb',
  politie: 'politie',
  meldpunt: 'veilig-thuis',
  platform: 'platform',
};

export const eigenPartner = (rol: string): string => eigenPartners[rol.split('/')[0] ?? ''] ?? '';

/** One caller for each distinct line of letters, doel and partner: the profiles of the shield and the rows that differ in them. */
export const profielen: Wie[] = [
  ...new Map(
    alleRollen.flatMap((rol) =>
      alleDoelen.map((doel): [string, Wie] => {
        const partner = eigenPartner(rol);
        const letters = kolommen.map((c) => letter(rol, doel, c)).join('');
        // A signal shows itself to the rol that raised it; such lines are never the same as another's.
        const wijs = /[ed]/.test(letters.slice(3)) ? rol : '';
        return [`${partner} ${doel} ${letters} ${wijs}`, { partner, rol, doel }];
      }),
    ),
  ).values(),
].filter(({ rol, doel }, i) => isToegekend(rol, doel) || i % 7 === 0);
