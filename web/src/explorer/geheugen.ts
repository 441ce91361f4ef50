/** What is typed stays in this page: questions may name people, and another user may sit here next. */
const bewaard = new Map<string, string>();

export const geheugen = {
  getItem: (sleutel: string): string | null => bewaard.get(sleutel) ?? null,
  setItem: (sleutel: string, waarde: string): void => void bewaard.set(sleutel, waarde),
  removeItem: (sleutel: string): void => void bewaard.delete(sleutel),
  clear: (): void => bewaard.clear(),
  get length(): number {
    return bewaard.size;
  },
};
