/** What we use of pdfkit, which comes without types. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  interface Element {
    add(deel: Element | (() => void)): Element;
    end(): void;
  }
  interface Cel {
    text: string;
    type?: 'TH' | 'TD';
    font?: { src: string; size?: number };
    align?: 'left' | 'right';
    backgroundColor?: string;
  }
  interface Tekstopties {
    width?: number;
    align?: 'left' | 'right' | 'center';
    lineBreak?: boolean;
    lineGap?: number;
    structParent?: Element;
    structType?: string;
  }
  export default class PDFDocument extends Readable {
    constructor(opties: Record<string, unknown>);
    x: number;
    y: number;
    readonly page: { width: number; height: number; margins: Record<'top' | 'bottom' | 'left' | 'right', number> };
    registerFont(naam: string, pad: string): this;
    font(naam: string, grootte?: number): this;
    fontSize(grootte: number): this;
    fillColor(kleur: string): this;
    strokeColor(kleur: string): this;
    lineWidth(dikte: number): this;
    dash(lengte: number): this;
    undash(): this;
    text(tekst: string, opties?: Tekstopties): this;
    text(tekst: string, x: number, y: number, opties?: Tekstopties): this;
    heightOfString(tekst: string, opties?: Tekstopties): number;
    moveDown(regels?: number): this;
    addPage(): this;
    struct(soort: string, opties?: Record<string, unknown> | (() => void), kinderen?: () => void): Element;
    addStructure(element: Element): this;
    markContent(soort: string, opties?: Record<string, unknown>): this;
    endMarkedContent(): this;
    table(opties: Record<string, unknown> & { data: Cel[][] }): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    circle(x: number, y: number, straal: number): this;
    stroke(): this;
    fill(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(nummer: number): this;
    flushPages(): void;
    end(): void;
  }
}
