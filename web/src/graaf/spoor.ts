const hex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Every question begins a trace here (W3C Trace Context); the gateway, the database and the logboek go on in it. */
export const nieuwSpoor = (): string => `00-${hex(16)}-${hex(8)}-01`;
