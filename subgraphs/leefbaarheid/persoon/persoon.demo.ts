import type { Toeval } from '../../kern/demo';
import type { PersoonInput } from '../../kern/persoon.input';

const voornamen =
  'Aaltje Bram Chantal Derk Esra Femke Gerrit Hilde Ibrahim Janneke Kees Lotte Mehmet Nadia Otto Petra Ruud Saskia Theo Wietske'.split(
    ' ',
  );
const achternamen =
  'Abbing Beukers Dijkstra Enting Folkerts Grit Hoekstra Kamps Lanting Mulder Nijboer Ottens Prins Reinders Stoker Tabak Visser Weites'.split(
    ' ',
  );

/** An invented person. */
export function verzonnenPersoon(toeval: Toeval): PersoonInput {
  return {
    naam: `${toeval.kies(voornamen)} ${toeval.kies(achternamen)}`,
    contact: toeval.kans(0.8) ? `06-0000 ${String(toeval.tussen(0, 9999)).padStart(4, '0')}` : null,
    geboortejaar: toeval.kans(0.6) ? toeval.tussen(1938, 2004) : null,
  };
}
