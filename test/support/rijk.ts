/**
 * Jest gives every test file its own Object and Array, but structuredClone answers with those of the outer process.
 * Packages that look at `constructor === Object` (oidc-provider) then refuse their own settings; so copy plain data here.
 */
const buiten = globalThis.structuredClone;

function kopie(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(kopie);
  if (waarde !== null && typeof waarde === 'object' && waarde.constructor === Object) {
    return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, kopie(deel)]));
  }
  return buiten(waarde);
}

globalThis.structuredClone = kopie as typeof structuredClone;
