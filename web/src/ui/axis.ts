const mooi = [1, 2, 2.5, 5, 10];

/** Marks of an axis around these values at round numbers, so that a line that hardly moves is not drawn as a cliff. */
export function axisMarks(waarden: readonly number[]): number[] {
  if (waarden.length === 0) return [0, 1];
  const [laag, hoog] = [Math.min(...waarden), Math.max(...waarden)];
  const bereik = Math.max(hoog - laag, Math.abs(hoog) * 0.02, 1);
  const orde = 10 ** Math.floor(Math.log10(bereik / 4));
  const stap = (mooi.find((een) => een * orde >= bereik / 4) ?? 10) * orde;
  const begin = Math.floor(laag / stap) * stap;
  const aantal = Math.ceil((hoog - begin) / stap) + 1;
  return Array.from({ length: Math.max(aantal, 2) }, (_, nummer) => Math.round((begin + nummer * stap) * 1e6) / 1e6);
}
