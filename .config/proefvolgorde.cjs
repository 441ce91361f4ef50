const Volgorde = require('@jest/test-sequencer').default;

/**
 * A clean checkout knows no earlier times. Whoever asks for the demo first makes it, and everybody who wants it then waits: so one
 * such file begins, beside the longest file that does without; then what drives the whole product, and the short files last.
 */
const eerst = ['/test/contract/export.test.ts', '/test/autorisatie/matrix.test.ts', '/test/storing/kill.test.ts'];
const lang = /\/test\/(storing|autorisatie|contract)\//;
const reis = /\/test\/reizen\//;

const rang = ({ path, context }) => {
  const vooraan = eerst.findIndex((eind) => path.endsWith(eind));
  if (vooraan >= 0 && context.config.displayName.name !== 'verspreid') return vooraan;
  if (reis.test(path)) return eerst.length;
  return lang.test(path) ? eerst.length + 1 : eerst.length + 2;
};

module.exports = class Proefvolgorde extends Volgorde {
  sort(proeven) {
    return super.sort(proeven).sort((a, b) => rang(a) - rang(b));
  }
};
