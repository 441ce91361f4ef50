import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { Fout, ongeldigeInvoer } from '../fout';
import type { Importantwoord, Importeur } from './balie';
import { Kladbestand } from './bron';
import type { Voortgang } from './inlezen';

/** One line of the answer to a file: how far it is, and at last what came of it. */
export type Importbericht =
  { voortgang: Voortgang } | { uitkomst: Importantwoord } | { fout: { code: string; melding: string } };

/** No file of a partner is near it; it keeps a disk from being filled. */
export const grootsteBestand = 1024 * 1024 * 1024;
const meldenElke = 500;

export const importpad = '/import/';

/** Nobody here knows whether the file was stored; reading it in again is safe. */
export const onzekerIngelezen = (): Fout =>
  new Fout(
    'NIET_BESCHIKBAAR',
    'De verbinding viel weg. Het bestand is helemaal ingelezen of helemaal niet. Lees het nog eens in: wat er al staat, verandert niet.',
  );

/** A body to a file without a name; throws when it is larger than may be. */
export async function naarKlad(lijf: AsyncIterable<Uint8Array>, grootste = grootsteBestand): Promise<Kladbestand> {
  const klad = await Kladbestand.open(tmpdir());
  try {
    for await (const stuk of lijf) {
      if (klad.grootte + stuk.length > grootste)
        throw ongeldigeInvoer([
          { veld: 'bestand', melding: `Het bestand is groter dan ${grootste / 1024 ** 2} MB. Splits het.` },
        ]);
      await klad.voegToe(stuk);
    }
    return klad;
  } catch (fout) {
    await klad.sluit();
    throw fout;
  }
}

/** Reads in what was received and tells of it, line by line. Whoever hangs up undoes it. */
export async function vertelImport(
  importeur: Importeur,
  vraag: { soort: string; peildatum: string | null; proef: boolean; token: string },
  klad: Kladbestand,
  res: ServerResponse,
): Promise<void> {
  const opgehangen = new AbortController();
  res.once('close', () => res.writableFinished || opgehangen.abort());
  const zend = (bericht: Importbericht): void => void res.write(`${JSON.stringify(bericht)}\n`);
  res.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' });
  let gemeld = 0;
  try {
    const uitkomst = await importeur.leesIn({
      ...vraag,
      bron: klad,
      signaal: opgehangen.signal,
      meld: (voortgang) => {
        if (performance.now() - gemeld < meldenElke) return;
        gemeld = performance.now();
        zend({ voortgang });
      },
    });
    zend({ uitkomst });
  } catch (fout) {
    if (!(fout instanceof Fout)) throw fout;
    zend({ fout: { code: fout.code, melding: fout.message } });
  } finally {
    await klad.sluit();
  }
  res.end();
}

/** The same door on the server of a subgraph: the gateway hands on what it received. */
export async function beantwoordImport(
  importeur: Importeur,
  token: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const adres = new URL(req.url ?? '', 'http://deel');
  const klad = await naarKlad(req);
  const vraag = {
    soort: adres.pathname.slice(importpad.length),
    peildatum: adres.searchParams.get('peildatum'),
    proef: adres.searchParams.get('proef') === '1',
    token,
  };
  await vertelImport(importeur, vraag, klad, res);
}
