import { raw, type Request } from 'express';
import { ongeldigeInvoer } from '../../subgraphs/kern/fout';
import { HttpFout } from '../graaf-http/httpfout';
import { grenzen } from './grenzen';

/** The bytes of a JSON body, at most so many after decompression; what they say is read in `leesJson`. */
export const ontvangLijf = raw({ type: 'application/json', limit: grenzen.lijf });

const [AANHALING, SCHUIN, KOMMA, VIERKANT, VIERKANT_DICHT, GEKRULD, GEKRULD_DICHT] = Buffer.from('"\\,[]{}');

/**
 * The JSON of a body. A megabyte of brackets takes the parser longer than a refusal may cost, so that values and nesting are
 * counted first, without making any.
 */
export function leesJson(req: Request): unknown {
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i.test(req.headers['content-type'] ?? ''))
    throw new HttpFout(
      415,
      'ONGELDIGE_INVOER',
      'Stuur de vraag als JSON in UTF-8, met Content-Type: application/json.',
    );
  const lijf: unknown = req.body;
  if (!Buffer.isBuffer(lijf)) return undefined;
  keurVorm(lijf);
  try {
    return JSON.parse(lijf.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw ongeldigeInvoer([{ veld: 'query', melding: 'Dit verzoek is niet te lezen: het is geen JSON.' }]);
  }
}

function keurVorm(lijf: Buffer): void {
  let diepte = 0;
  let waarden = 0;
  let inTekst = false;
  for (let i = 0; i < lijf.length; i++) {
    const teken = lijf[i];
    if (inTekst) {
      if (teken === SCHUIN) i++;
      else if (teken === AANHALING) inTekst = false;
    } else if (teken === AANHALING) inTekst = true;
    else if (teken === KOMMA) waarden++;
    else if (teken === VIERKANT || teken === GEKRULD) {
      waarden++;
      if (++diepte > grenzen.nesten) throw teIngewikkeld(`zit dieper dan ${grenzen.nesten} lagen in elkaar`);
    } else if (teken === VIERKANT_DICHT || teken === GEKRULD_DICHT) diepte--;
    if (waarden > grenzen.waarden)
      throw teIngewikkeld(`heeft meer dan ${grenzen.waarden.toLocaleString('nl-NL')} waarden`);
  }
}

const teIngewikkeld = (wat: string): Error =>
  ongeldigeInvoer([{ veld: 'variables', melding: `De JSON van dit verzoek ${wat}. Stuur minder tegelijk.` }]);
