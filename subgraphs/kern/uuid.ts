const vorm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids come from clients: what is no uuid cannot exist, and must not reach PostgreSQL as a cast that fails (A14). */
export const isUuid = (tekst: string): boolean => vorm.test(tekst);
