/** Rows by key, in the order in which they came; for loaders that answer lists. */
export function groepeer<T>(rijen: readonly T[], sleutel: (rij: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) {
    const groep = groepen.get(sleutel(rij));
    if (groep === undefined) groepen.set(sleutel(rij), [rij]);
    else groep.push(rij);
  }
  return groepen;
}
