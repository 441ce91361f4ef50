/** The marks of an axis in percent: every five, up to just above the highest value. */
export const streepjes = (waarden: readonly (number | null)[]): number[] => {
  const hoogste = Math.max(0, ...waarden.map((waarde) => waarde ?? 0));
  return Array.from({ length: Math.ceil((hoogste + 2) / 5) + 1 }, (_, nummer) => nummer * 5);
};
