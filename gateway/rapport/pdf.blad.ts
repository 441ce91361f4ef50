import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const vind = createRequire(__filename);
/** DejaVu has every sign of these reports (≥, ₂, €, −) and is embedded: nothing is looked up elsewhere. */
const lettertype = (naam: string): string => vind.resolve(`dejavu-fonts-ttf/ttf/${naam}.ttf`);
const inkt = '#1a1a1a';
const grijs = '#55595c';
const vlak = '#eef1f3';
const marge = 50;

interface Over {
  titel: string;
  maker: string;
  op: Date;
  /** On every page. */
  voet: string;
}

/** A page of a report: headings, paragraphs and tables in reading order, each tagged for who listens instead of looks. */
export class Pdfblad {
  readonly doc: PDFDocument;
  private readonly wortel;

  constructor(private readonly over: Over) {
    const { titel, maker, op } = over;
    this.doc = new PDFDocument({
      size: 'A4',
      margins: { top: marge, bottom: marge + 12, left: marge, right: marge },
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      font: lettertype('DejaVuSans'),
      info: { Title: titel, Author: maker, CreationDate: op, ModDate: op },
    });
    this.doc.registerFont('gewoon', lettertype('DejaVuSans')).registerFont('vet', lettertype('DejaVuSans-Bold'));
    this.wortel = this.doc.struct('Document');
    this.doc.addStructure(this.wortel);
  }

  get breedte(): number {
    return this.doc.page.width - 2 * marge;
  }

  /** A new page when what follows would not fit below. */
  reserveer(hoogte: number): void {
    const { page, y } = this.doc;
    if (y + hoogte > page.height - page.margins.bottom) this.doc.addPage();
    this.doc.x = marge;
  }

  kop(niveau: 1 | 2 | 3, tekst: string): void {
    const grootte = { 1: 18, 2: 13, 3: 10.5 }[niveau];
    this.reserveer(niveau === 3 ? 110 : 70);
    this.doc.moveDown(niveau === 1 ? 0 : 0.8);
    this.schrijf(`H${niveau}`, tekst, 'vet', grootte, inkt);
    this.doc.moveDown(0.3);
  }

  alinea(tekst: string): void {
    this.schrijf('P', tekst, 'gewoon', 9.5, inkt);
    this.doc.moveDown(0.4);
  }

  klein(tekst: string): void {
    this.schrijf('P', tekst, 'gewoon', 8, grijs);
    this.doc.moveDown(0.4);
  }

  private schrijf(soort: string, tekst: string, letter: string, grootte: number, kleur: string): void {
    this.doc.x = marge;
    this.doc.font(letter, grootte).fillColor(kleur);
    this.doc.text(tekst, { width: this.breedte, lineGap: 1.5, structParent: this.wortel, structType: soort });
  }

  /** The first column names the row. */
  tabel(
    naam: string,
    koppen: readonly string[],
    rijen: readonly (readonly string[])[],
    delen: readonly number[],
  ): void {
    this.reserveer(60);
    this.klein(naam);
    const som = delen.reduce((a, b) => a + b, 0);
    const vet = { src: 'vet', size: 8 };
    this.doc.font('gewoon', 8).fillColor(inkt);
    this.doc.table({
      structParent: this.wortel,
      columnStyles: delen.map((deel) => ({ width: (deel / som) * this.breedte })),
      defaultStyle: { border: { bottom: 0.5 }, borderColor: '#c4cacf', padding: 3 },
      data: [
        koppen.map((text) => ({ text, type: 'TH' as const, font: vet, backgroundColor: vlak })),
        ...rijen.map((rij) => rij.map((text, i) => ({ text, type: i === 0 ? ('TH' as const) : ('TD' as const) }))),
      ],
    });
    this.doc.x = marge;
    this.doc.moveDown(0.6);
  }

  /** A drawing with the words that say the same. */
  figuur(woorden: string, hoogte: number, teken: (x: number, y: number, breedte: number) => void): void {
    this.reserveer(hoogte + 12);
    const { y } = this.doc;
    this.wortel.add(
      this.doc.struct('Figure', { alt: woorden }, () => {
        teken(marge, y, this.breedte);
      }),
    );
    this.doc.x = marge;
    this.doc.y = y + hoogte + 8;
  }

  /** Page numbers are no part of what is read aloud. */
  sluit(): void {
    this.wortel.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let i = start; i < start + count; i += 1) {
      this.doc.switchToPage(i);
      // Below the margin of the text, which would otherwise begin a new page.
      this.doc.page.margins.bottom = 0;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.doc.font('gewoon', 7).fillColor(grijs);
      const regel = `${this.over.voet} · bladzijde ${i - start + 1} van ${count}`;
      this.doc.text(regel, marge, this.doc.page.height - 34, { width: this.breedte, lineBreak: false });
      this.doc.endMarkedContent();
    }
    this.doc.end();
  }
}
