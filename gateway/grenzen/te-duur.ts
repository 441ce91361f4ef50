import { Fout } from '../../subgraphs/kern/fout';

/** A document that would cost too much: which limit, how far over it, and what helps. */
export function teDuur(grens: string, waarde: number, hoogstens: number, advies: string): Fout {
  const gevraagd = Number.isFinite(waarde) && waarde < 1e9 ? waarde.toLocaleString('nl-NL') : 'veel te veel';
  const melding = `Deze vraag is te groot: ${grens} is ${gevraagd}, hoogstens ${hoogstens.toLocaleString('nl-NL')}. ${advies}`;
  return new Fout('TE_DUUR', melding);
}
