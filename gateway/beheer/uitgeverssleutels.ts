interface Ontdekking {
  jwks_uri?: unknown;
  keys?: unknown;
}

const haal = async (adres: string): Promise<Ontdekking> => {
  const antwoord = await fetch(adres, { signal: AbortSignal.timeout(2000) });
  if (!antwoord.ok) throw new Error(`status ${antwoord.status}`);
  return (await antwoord.json()) as Ontdekking;
};

async function publiceertSleutels(issuer: string): Promise<boolean> {
  try {
    const { jwks_uri: adres } = await haal(`${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`);
    const { keys } = await haal(String(adres));
    return Array.isArray(keys) && keys.length > 0;
  } catch {
    return false;
  }
}

/**
 * Whether each issuer has been seen with its keys. One that was seen stays seen: when it goes away, running sessions and the
 * tokens of known keys go on.
 */
export function maakSleutelkeuring(issuers: readonly string[]): () => Promise<boolean> {
  const gezien = new Set<string>();
  return async () => {
    const open = issuers.filter((issuer) => !gezien.has(issuer));
    await Promise.all(open.map(async (issuer) => (await publiceertSleutels(issuer)) && gezien.add(issuer)));
    return gezien.size === issuers.length;
  };
}
