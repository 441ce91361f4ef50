/** Who may import whom (the README's map of the repository). */
const subgrafen = ['woningvoorraad', 'toewijzing', 'leefbaarheid', 'zorg', 'samenwerking'];

module.exports = {
  forbidden: [
    {
      name: 'geen-kringen',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...subgrafen.map((naam) => ({
      name: `${naam}-staat-op-zichzelf`,
      comment: 'A subgraph never imports another subgraph; it meets them in the graph, a read view or a message.',
      severity: 'error',
      from: { path: `^subgraphs/${naam}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^subgraphs/(?!${naam}/|kern/)` },
    })),
    {
      name: 'kern-kent-geen-noun',
      severity: 'error',
      from: { path: '^subgraphs/kern/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(subgraphs/(?!kern/)|gateway/|web/)' },
    },
    {
      name: 'schema-belooft-alleen',
      severity: 'error',
      from: { path: '^schema/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(subgraphs|gateway|web|test)/' },
    },
    {
      name: 'subgraaf-kent-de-poort-niet',
      severity: 'error',
      from: { path: '^subgraphs/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(gateway|web)/' },
    },
    {
      name: 'poort-kent-subgrafen-alleen-via-hun-inhoudsopgave',
      severity: 'error',
      from: { path: '^gateway/', pathNot: '\\.test\\.ts$' },
      to: { path: '^subgraphs/(?!kern/)', pathNot: '^subgraphs/[a-z]+/(subgraph|demo)\\.ts$' },
    },
    {
      name: 'web-kent-alleen-zichzelf',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(subgraphs|gateway|schema|test)/' },
    },
    {
      name: 'niemand-kent-de-proef',
      severity: 'error',
      from: { path: '^(schema|gateway|subgraphs|web)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^test/' },
    },
    {
      name: 'dienst-kent-geen-graphql',
      comment: 'Inside a noun: resolver → service → entity.',
      severity: 'error',
      from: { path: '\\.service\\.ts$' },
      to: { path: '(\\.resolver\\.ts$|^node_modules/(graphql|type-graphql)/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^(web/dist|\\.cache)' },
  },
};
