/** A tenancy of one dwelling: known already (`einde` as it stands) or told by a line of the file. */
export interface Huurtijd {
  woning: string;
  datum: string;
  /** Null = the household still lives there. */
  einde: string | null;
  /** Line of the file that tells it; null = it is known and stays. */
  regel: number | null;
}

export interface Botsing {
  regel: number;
  melding: string;
}

/**
 * T13, one household at a time: a tenancy lasts until the next allocation of the same dwelling. Sets `einde` of the told ones,
 * and of known ones whose end follows from another allocation (`afgeleid`: the days on which one began before this file); an end
 * that somebody recorded is kept, and what goes against it is a fault.
 */
export function ordenHuurtijden<H extends Huurtijd>(huren: readonly H[], afgeleid: ReadonlySet<string>): Botsing[] {
  const botsingen: Botsing[] = [];
  const opDag = [...huren].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
  opDag.forEach((huur, plaats) => {
    const volgende = opDag[plaats + 1];
    if (volgende?.datum === huur.datum) {
      const regel = volgende.regel ?? huur.regel;
      if (regel !== null)
        botsingen.push({
          regel,
          melding: `De woning is op ${huur.datum} ook aan een ander huishouden toegewezen. Laat één toewijzing staan.`,
        });
      return;
    }
    const vast = huur.regel === null && huur.einde !== null && !afgeleid.has(huur.einde);
    if (!vast) huur.einde = volgende?.datum ?? null;
    else if (volgende !== undefined && volgende.regel !== null && (huur.einde ?? '') > volgende.datum)
      botsingen.push({
        regel: volgende.regel,
        melding: `In de woning woonde tot ${huur.einde ?? ''} een ander huishouden. Verbeter de datum.`,
      });
  });
  return botsingen;
}
