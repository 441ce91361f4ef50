const redenen: Record<string, string> = {
  ENOSPC: 'De schijf is vol.',
  EDQUOT: 'De schijf is vol.',
  EACCES: 'U hebt geen rechten in deze map.',
  EPERM: 'U hebt geen rechten in deze map.',
  EROFS: 'De schijf is alleen-lezen.',
};

/** One sentence for whoever gave the command; what the system says of a disk in Dutch. */
export function zinVanSchijf(fout: unknown): string {
  const { code, message } = fout as { code?: string; message?: string };
  return redenen[code ?? ''] ?? message ?? String(fout);
}
