interface Zoekgebied {
  /** The type whose rows are searched. */
  type: string;
  /** Parts of the filter that are not named after the field they look at. */
  anders: Readonly<Record<string, string>>;
}

const gebieden = new Map<string, Zoekgebied>();

/**
 * Says at which fields the parts of a filter look: the one of the same name, or as told. What a filter looks at follows the
 * policy of that field (toegang: "Arguments"), in the answer and in the caller's schema. A filter without it stops the build.
 */
export function ZoektIn(type: string, anders: Readonly<Record<string, string>> = {}): ClassDecorator {
  return (klasse) => void gebieden.set(klasse.name, { type, anders });
}

/** 'Woning.adres' for WoningFilter.postcode; undefined when the input is no filter. */
export function zoekveld(filter: string, deel: string): string | undefined {
  const gebied = gebieden.get(filter);
  return gebied && `${gebied.type}.${gebied.anders[deel] ?? deel}`;
}

/** The fields that the filled-in parts of this filter look at, each once. */
export function zoekvelden<T extends object>(klasse: new () => T, filter: T): string[] {
  const { anders } = gebieden.get(klasse.name) ?? { anders: {} as Zoekgebied['anders'] };
  const gevuld = Object.entries(filter).filter(([, waarde]) => waarde != null);
  return [...new Set(gevuld.map(([deel]) => anders[deel] ?? deel))];
}
