/**
 * Which way imports flow; docs/where-code-lives.md shows it as a picture. Each comment says where the code belongs.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const config = {
  forbidden: [
    {
      name: 'text-imports-nothing',
      comment:
        'lib/text is the pure Arabic engine: the same code runs at build time, in the browser and in a worker. What needs a package, a schema or a file belongs in lib/ingest or lib/content.',
      severity: 'error',
      from: { path: '^lib/text/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^lib/text/' },
    },
    {
      name: 'model-imports-zod-alone',
      comment: 'lib/model says what things are. What is done with them belongs in lib/ingest, lib/content or lib/site.',
      severity: 'error',
      from: { path: '^lib/model/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^lib/model/', '^node_modules/zod/'] },
    },
    {
      name: 'ingest-is-pure',
      comment:
        'lib/ingest makes articles from texts that it is given, with lib/text and lib/model. Reading files belongs in lib/content, drawing in components, addresses in lib/site.',
      severity: 'error',
      from: { path: '^lib/ingest/', pathNot: '\\.test\\.ts$' },
      to: {
        path: [
          '^(app|components|scripts|deploy|i18n)/',
          '^lib/(content|site|search|reader)/',
          '^node_modules/(react|next)',
        ],
      },
    },
    {
      name: 'site-is-pure',
      comment:
        'lib/site works out what pages show, from articles that it is given: it neither loads them (lib/content) nor reads texts (lib/ingest) nor draws (components).',
      severity: 'error',
      from: { path: '^lib/site/', pathNot: '\\.test\\.ts$' },
      to: {
        path: [
          '^(app|components|scripts|deploy|i18n)/',
          '^lib/(content|ingest|search|reader)/',
          '^node_modules/(react|next)',
        ],
      },
    },
    {
      name: 'search-is-pure',
      comment:
        'lib/search makes records and queries with lib/text and lib/model. What shows them belongs in components.',
      severity: 'error',
      from: { path: '^lib/search/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^lib/(search|text|model)/' },
    },
    {
      name: 'reader-stays-small',
      comment:
        'lib/reader runs in the reader’s browser: it uses lib/text, and the types of lib/model. What needs content belongs in the page that it enhances.',
      severity: 'error',
      from: { path: '^lib/reader/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^lib/(reader|text)/', '^lib/model/'] },
    },
    {
      name: 'reader-takes-types-of-the-model',
      comment: 'lib/reader may know the shapes of lib/model, but not bring Zod to the browser: write `import type`.',
      severity: 'error',
      from: { path: '^lib/reader/' },
      to: { path: '^lib/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'content-is-no-part-of-pages',
      comment:
        'lib/content reads files into articles. What pages show belongs in lib/site, and what draws it in components.',
      severity: 'error',
      from: { path: '^lib/content/', pathNot: '\\.test\\.ts$' },
      to: {
        path: ['^(app|components|scripts|deploy|i18n)/', '^lib/(site|search|reader)/', '^node_modules/(react|next)'],
      },
    },
    {
      name: 'components-only-draw',
      comment:
        'Components get everything by props. Loading belongs in the route (app), and working out what to show in lib/site.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: [
          '^(app|scripts|deploy)/',
          '^lib/(content|ingest|text|search)/',
          '^(node:)?(fs|path|child_process|crypto)',
        ],
      },
    },
    {
      name: 'routes-only-load-and-draw',
      comment:
        'Routes load with lib/content and draw with components; reading a text is part of lib/ingest, which lib/content calls.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: ['^(scripts|deploy)/', '^lib/(ingest|text)/', '^(node:)?(fs|path|child_process|crypto)'] },
    },
    {
      name: 'only-content-reads-the-disk',
      comment: 'lib/content is the only reader of files in lib; the others are given what it read.',
      severity: 'error',
      from: { path: '^lib/', pathNot: ['^lib/content/', '\\.test\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-routes',
      comment: 'A route is an end: what two places need belongs in components or lib.',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: '^app/' },
    },
    {
      name: 'nothing-imports-commands',
      comment:
        'A command is an end: what the site needs too belongs in lib, or in deploy where it is about serving. So is a measurement in bench.',
      severity: 'error',
      from: { pathNot: ['^(scripts|bench|e2e)/', '^[^/]+\\.config\\.(ts|js|mjs)$'] },
      to: { path: '^(scripts|bench)/' },
    },
    {
      name: 'no-tests-in-code',
      comment: 'Code must not lean on a test; what both need belongs in a file of its own.',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module, or have a third in common.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing-modules',
      comment: 'The import leads nowhere: mend its path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-borrowed-packages',
      comment:
        'The package is there by chance, because another brings it: add it to package.json with its exact version.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'site-needs-no-development-packages',
      comment: 'What the site is built from must not need a development package: move it to dependencies.',
      severity: 'error',
      from: { path: '^(app|components|lib|i18n|deploy)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

export default config;
