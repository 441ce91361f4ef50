import { grenzen } from './grenzen';
import { teDuur } from './te-duur';
import type { Veldknoop } from './uitvouwen';

/**
 * Validation compares every two fields that get the same name in the same place of the answer, level by level: n of them, each
 * with m, is n² × m² (GHSA-9pv7-vfvm-6vr7 and its like). This counts those pairs, without comparing.
 */
export function keurHerhaling(operaties: readonly (readonly Veldknoop[])[]): void {
  const paren = operaties.reduce((som, velden) => som + telParen(velden), 0);
  if (paren > grenzen.herhalingen)
    throw teDuur('het aantal herhalingen van velden', paren, grenzen.herhalingen, 'Noem elk veld één keer.');
}

function telParen(velden: readonly Veldknoop[]): number {
  const groepen = new Map<string, Veldknoop[]>();
  for (const veld of velden) {
    const naam = (veld.knoop.alias ?? veld.knoop.name).value;
    const groep = groepen.get(naam);
    if (groep === undefined) groepen.set(naam, [veld]);
    else groep.push(veld);
  }
  let paren = 0;
  for (const groep of groepen.values()) {
    paren += (groep.length * (groep.length - 1)) / 2;
    const kinderen = groep.flatMap((veld) => veld.kinderen);
    if (kinderen.length > 0) paren += telParen(kinderen);
  }
  return paren;
}
