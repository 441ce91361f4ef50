import { Celfout, datum } from './cel';

/** A slip in the year would become a dated fact: only days between the start of the century and a year from today. */
export function leesPeildatum(tekst: string, vandaag: string): string {
  const dag = datum(tekst, 'peildatum');
  const laatste = `${Number(vandaag.slice(0, 4)) + 1}${vandaag.slice(4).replace('02-29', '02-28')}`;
  if (dag < '2000-01-01' || dag > laatste)
    throw new Celfout(`${dag} ligt niet tussen 2000-01-01 en ${laatste}. Controleer het jaar.`);
  return dag;
}
