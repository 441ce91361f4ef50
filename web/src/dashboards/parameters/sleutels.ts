import type { Parametersleutel } from '../../gql/graphql';

/** What a value can be about, as options of a list: the code that the register knows it by, and its name. */
export type Sleutels = Record<Exclude<Parametersleutel, 'GEEN'>, { value: string; text: string }[]>;

export function leesSleutels(
  wijken: readonly { code: string; naam: string }[],
  partners: readonly { id: string; naam: string }[],
): Sleutels {
  return {
    WIJK: wijken.map(({ code, naam }) => ({ value: code, text: naam })),
    PARTNER: partners.map(({ id, naam }) => ({ value: id, text: naam })),
  };
}

/** "Alle woningen in een wijk: Pittelo"; of a name that cannot be had the code stays. */
export function metSleutel(naam: string | null, sleutel: string | null, sleutels: Sleutels): string {
  if (sleutel === null) return naam ?? '';
  const optie = Object.values(sleutels)
    .flat()
    .find(({ value }) => value === sleutel);
  return `${naam ?? ''}: ${optie?.text ?? sleutel}`;
}
