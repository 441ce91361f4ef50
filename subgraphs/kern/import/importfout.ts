import { bevatBsn } from '../bsn';

/** One fault in a file: where, what stood there, what is wrong and what to do. */
export interface Importfout {
  regel: number;
  kolom: string;
  waarde: string;
  melding: string;
}

const hoogstens = 1000;
const langste = 80;

/** What is shown of a cell: short, and never a number that may be a BSN (A4). */
export const toonbaar = (waarde: string): string => {
  if (bevatBsn(waarde)) return '(weggelaten)';
  return waarde.length <= langste ? waarde : `${waarde.slice(0, langste)}…`;
};

/** All faults of a file are counted; the first thousand are kept. */
export class Importfouten {
  readonly lijst: Importfout[] = [];
  aantal = 0;

  voegToe(regel: number, kolom: string, waarde: string, melding: string): void {
    this.aantal += 1;
    if (this.lijst.length < hoogstens) this.lijst.push({ regel, kolom, waarde: toonbaar(waarde), melding });
  }
}
