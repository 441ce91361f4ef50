import { createReadStream, statSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A file that can be read more than once, each time from its beginning. */
export interface Importbron {
  /** In bytes. */
  readonly grootte: number;
  stroom(): AsyncIterable<Uint8Array>;
}

export const bestandsbron = (pad: string): Importbron => ({
  grootte: statSync(pad).size,
  stroom: () => createReadStream(pad) as AsyncIterable<Uint8Array>,
});

/** A file that is in memory already: its text, or its bytes. */
export function tekstbron(inhoud: string | Uint8Array): Importbron {
  const bytes = Buffer.from(inhoud);
  return {
    grootte: bytes.length,
    async *stroom() {
      yield bytes;
    },
  };
}

/**
 * Room on disk for what is not stored yet: readable by this process only, and without a name, so that it is gone with
 * its process however that ends.
 */
export class Kladbestand implements Importbron {
  grootte = 0;

  private constructor(private readonly bestand: FileHandle) {}

  static async open(map: string): Promise<Kladbestand> {
    const pad = join(map, `import-${randomUUID()}.klad`);
    const bestand = await open(pad, 'wx+', 0o600);
    await rm(pad, { force: true });
    return new Kladbestand(bestand);
  }

  async voegToe(stuk: string | Uint8Array): Promise<void> {
    const bytes = typeof stuk === 'string' ? Buffer.from(stuk) : stuk;
    for (let van = 0; van < bytes.length;) {
      const { bytesWritten } = await this.bestand.write(bytes, van, bytes.length - van, this.grootte);
      this.grootte += bytesWritten;
      van += bytesWritten;
    }
  }

  stroom(): Readable {
    return this.bestand.createReadStream({ start: 0, autoClose: false });
  }

  sluit(): Promise<void> {
    return this.bestand.close();
  }
}

/** The same file, telling how much of it has been read. */
export function metTeller(bron: Importbron, gelezen: (bytes: number) => void): Importbron {
  return {
    grootte: bron.grootte,
    async *stroom() {
      for await (const stuk of bron.stroom()) {
        gelezen(stuk.length);
        yield stuk;
      }
    },
  };
}
