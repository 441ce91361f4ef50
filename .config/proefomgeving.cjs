const { AsyncLocalStorage } = require('node:async_hooks');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');
const { ModuleMocker } = require('jest-mock');

/** A worker compiles the same file anew for each test file; what was learned of it the first time is kept. */
const gecompileerd = new Map();
const { compileFunction } = vm;
vm.compileFunction = (bron, namen, opties) => {
  const eerder = gecompileerd.get(opties.filename);
  if (eerder?.bron === bron) return compileFunction(bron, namen, { ...opties, cachedData: eerder.gegevens });
  const functie = compileFunction(bron, namen, { ...opties, produceCachedData: true });
  gecompileerd.set(opties.filename, { bron, gegevens: functie.cachedData });
  return functie;
};

/** Node asks every storage that was ever used at every promise; those of a file that is done are put out. */
const opslagen = new Set();
const { _enable: zetAan } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype._enable = function () {
  opslagen.add(this);
  return zetAan.call(this);
};

/** As it is, or when somebody asks for it first; a test may set it to something else. */
function neemOver(van, naar, naam) {
  const { value, get, enumerable } = Object.getOwnPropertyDescriptor(van, naam);
  const zet = (waarde) =>
    Object.defineProperty(naar, naam, { value: waarde, configurable: true, enumerable, writable: true });
  if (get === undefined) zet(value);
  else {
    const haal = () => {
      zet(van[naam]);
      return naar[naam];
    };
    Object.defineProperty(naar, naam, { get: haal, set: zet, configurable: true, enumerable });
  }
}

/**
 * Jest's own environment looks up every global through a Proxy: the product would run several times slower in its tests than it
 * does in truth. Here the global object is an ordinary one, of a context of its own for each test file.
 */
module.exports = class Proefomgeving extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const vol = this.global;
    const global = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    const eigen = new Set(Object.getOwnPropertyNames(global));
    for (const naam of Reflect.ownKeys(vol)) if (!eigen.has(naam)) neemOver(vol, global, naam);
    for (const naam of ['Buffer', 'ArrayBuffer', 'Uint8Array']) global[naam] = vol[naam];
    global.global = global;
    this.context = global;
    this.global = global;
    this.moduleMocker = new ModuleMocker(global);
    // Made for the global object that is there no more.
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global });
  }

  async teardown() {
    await super.teardown();
    for (const opslag of opslagen) opslag.disable();
    opslagen.clear();
  }
};
