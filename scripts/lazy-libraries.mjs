// Packages that few runs call, and that take longer to load than what such a run loads besides.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** By package and module, the functions and classes that the source imports of it. */
const packages = {
  '@pydantic/genai-prices': { '@pydantic/genai-prices': { named: ['calcPrice'] } },
  ajv: {
    ajv: { named: ['Ajv'] },
    'ajv/dist/2019.js': { named: ['Ajv2019'] },
    'ajv/dist/2020.js': { named: ['Ajv2020'] },
  },
  'csv-parse': { 'csv-parse/sync': { named: ['CsvError', 'parse'] } },
  handlebars: { handlebars: { ofDefault: ['parse'] } },
  'js-rouge': { 'js-rouge': { named: ['treeBankTokenize'] } },
  'smol-toml': { 'smol-toml': { named: ['parse', 'TomlDate', 'TomlError'] } },
};

/**
 * Puts modules in front of these packages for what is compiled in `compiled`. Such a module loads its package, which is
 * a bundle of its own, with the first call. Answers the entries of those bundles, written to `entries`, and the folders
 * that they belong in, as seen from the bundle that calls them.
 */
export const standInForLazyLibraries = (compiled, entries) =>
  Object.entries(packages).map(([name, modules]) => {
    const library = { folder: `libraries/${nameOfFolder(name)}`, entry: join(entries, `${nameOfFolder(name)}.cjs`) };
    write(library.entry, `module.exports = {\n${Object.keys(modules).map(requirement).join('')}};\n`);
    for (const [module, members] of Object.entries(modules)) {
      const file = module === name ? 'index.js' : module.slice(name.length + 1);
      write(join(compiled, 'node_modules', name, file), standIn({ module, ...members, folder: library.folder }));
    }
    return library;
  });

const nameOfFolder = (name) => name.replace(/^@.*\//, '');
const requirement = (module) => `  '${module}': require('${module}'),\n`;

function standIn({ module, folder, named = [], ofDefault = [] }) {
  const isLoaded = `(loaded ??= __non_webpack_require__('./${folder}/index.cjs'))['${module}']`;
  return `import { createRequire } from 'node:module';

let loaded;
const library = () => ${isLoaded};
${[...named, ...ofDefault].map(caller).join('')}
export { ${named.join(', ')} };
${ofDefault.length === 0 ? '' : `export default { ${ofDefault.join(', ')} };\n`}`;
}

const caller = (name) => `
function ${name}(...given) {
  return new.target === undefined ? library().${name}(...given) : new (library().${name})(...given);
}
Object.defineProperty(${name}, Symbol.hasInstance, { value: (it) => it instanceof library().${name} });
`;

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
