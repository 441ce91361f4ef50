import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Webhook as Handtekening } from 'standardwebhooks';

/** How long the secret before a new one still signs. */
export const overlapMs = 24 * 60 * 60 * 1000;

/** A secret in the form of Standard Webhooks; its owner sees it once. */
export const nieuwGeheim = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const sleutel = (installatie: string): Buffer => createHash('sha256').update(`webhook:${installatie}`).digest();

/** Encrypted under the secret of the installation and bound to its subscription: the database alone can sign nothing. */
export function versleutel(geheim: string, webhook: string, installatie: string): string {
  const iv = randomBytes(12);
  const cijfer = createCipheriv('aes-256-gcm', sleutel(installatie), iv).setAAD(Buffer.from(webhook));
  const lijf = Buffer.concat([cijfer.update(geheim), cijfer.final()]);
  return Buffer.concat([iv, cijfer.getAuthTag(), lijf]).toString('base64');
}

export function ontsleutel(tekst: string, webhook: string, installatie: string): string {
  const bytes = Buffer.from(tekst, 'base64');
  const cijfer = createDecipheriv('aes-256-gcm', sleutel(installatie), bytes.subarray(0, 12));
  cijfer.setAAD(Buffer.from(webhook)).setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cijfer.update(bytes.subarray(28)), cijfer.final()]).toString();
}

/** The headers of Standard Webhooks over exactly these bytes, signed with every secret that counts now. */
export function onderteken(id: string, op: Date, lijf: string, geheimen: readonly string[]): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(op.getTime() / 1000)),
    'webhook-signature': geheimen.map((geheim) => new Handtekening(geheim).sign(id, op, lijf)).join(' '),
  };
}
