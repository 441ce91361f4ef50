/** Installs the packages of the project when they are missing or older than package-lock.json. */
export function zorgVoorInstallatie(map: string): Promise<void>;

/** Paths of the packages in package-lock.json that node_modules lacks or holds in another version. */
export function watOntbreekt(map: string): string[];
