type Cellen = ReadonlyMap<string, number>;

/**
 * A total is known from elsewhere (an exact meter, a sum that is shown), so a single withheld cell could be subtracted back: withhold
 * the next smallest too, until at least two non-empty cells hide behind a sum of at least k (A10).
 */
export function bescherm(geteld: Cellen, verborgen: Set<string>, k: number): void {
  const opGrootte = [...geteld]
    .filter(([, n]) => n > 0)
    .sort(([celA, a], [celB, b]) => a - b || celA.localeCompare(celB));
  const schuil = (): [string, number][] => opGrootte.filter(([cel]) => verborgen.has(cel));
  for (const [cel] of opGrootte) {
    const som = schuil().reduce((tot, [, n]) => tot + n, 0);
    if (schuil().length === 0 || (schuil().length > 1 && som >= k)) return;
    verborgen.add(cel);
  }
}

/** The same for who sees all and for each who takes its own part off: what is hidden for one may stand alone for another. */
export function beschermElk(blikken: readonly Cellen[], verborgen: Set<string>, k: number): void {
  let was: number;
  do {
    was = verborgen.size;
    for (const blik of blikken) bescherm(blik, verborgen, k);
  } while (verborgen.size > was);
}
