// The arrows of the house, and nothing else: who may import whom. Everything about code inside a file is oxlint's.
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'contract-stands-alone',
      comment: 'What both sides agree on knows neither of them, no framework and no I/O: zod alone.',
      severity: 'error',
      from: { path: '^contract/src', pathNot: '(\\.test\\.ts$|^contract/src/testing/)' },
      to: { pathNot: ['^contract/src', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'web-knows-no-server',
      severity: 'error',
      from: { path: '^web/src' },
      to: { path: '^server/' },
    },
    {
      name: 'server-knows-no-web',
      severity: 'error',
      from: { path: '^server/src' },
      to: { path: '^web/' },
    },
    {
      name: 'platform-knows-no-business',
      comment:
        'The platform could carry another product: it never imports a module, the aliases or the demo.',
      severity: 'error',
      from: { path: '^server/src/platform' },
      to: { path: '^server/src/(modules|seed-api|demo|app\\.ts|start-server\\.ts)' },
    },
    {
      name: 'a-module-by-its-index',
      comment: 'From outside a module its index.ts is all there is.',
      severity: 'error',
      from: { path: '^server/src', pathNot: '^server/src/(modules/|testing/|.*\\.test\\.ts$)' },
      to: { path: '^server/src/modules/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'a-module-by-its-index-from-another',
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/modules/([^/]+)/(?!index\\.ts$)', pathNot: '^server/src/modules/$1/' },
    },
    {
      name: 'aliases-make-no-rules',
      comment: 'The old endpoints are aliases: no module and no platform part depends on them.',
      severity: 'error',
      from: { path: '^server/src/(modules|platform)' },
      to: { path: '^server/src/seed-api' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-modules',
      comment: 'Two modules that need each other are one module, or lack a domain event.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^server/src/modules' },
      to: { circular: true },
    },
    {
      name: 'only-main-acts',
      comment: 'Importing a file does nothing; main.ts and cli.ts are the two that are run.',
      severity: 'error',
      from: { path: '^server/src' },
      to: { path: '^server/src/(main|cli)\\.ts$' },
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      from: { path: '^(contract|server|web)/src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.generated\\.|/dist|\\.test\\.ts$|/testing/)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
