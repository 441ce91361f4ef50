import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of one installation, made once and kept in the data folder for its owner only. */
export interface Geheimen {
  /** Password of the login roles of the subgraphs and the gateway. */
  wachtwoord: string;
  /** Key of pseudonyms and cursors. */
  geheim: string;
}

export function leesGeheimen(gegevensmap: string): Geheimen {
  const pad = join(gegevensmap, 'geheimen.json');
  if (existsSync(pad)) return JSON.parse(readFileSync(pad, 'utf8')) as Geheimen;
  const nieuw: Geheimen = {
    wachtwoord: randomBytes(24).toString('base64url'),
    geheim: randomBytes(32).toString('base64url'),
  };
  // Whole or not at all: a killed start must not leave half a file.
  writeFileSync(`${pad}.nieuw`, JSON.stringify(nieuw), { mode: 0o600 });
  renameSync(`${pad}.nieuw`, pad);
  return nieuw;
}
