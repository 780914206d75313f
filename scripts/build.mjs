// Builds dist/ and schemas/: one bundle of all entries, a stub for each, and the JSON Schemas that the bundle prints.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standInForLazyLibraries } from './lazy-libraries.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
const node = (...words) => execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });

rmSync(inRoot('dist'), { recursive: true, force: true });
const bundle = (entry, folder) =>
  node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder, '--license', 'licenses.txt', '-q');

// Compiled before it is bundled, since the bundler's own compiler takes three times as long.
const compiled = inRoot('dist', 'compiled');
const entriesOfLibraries = inRoot('dist', 'libraries');
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
cpSync(join(compiled, 'launch'), inRoot('dist', 'launch'), { recursive: true });
const libraries = standInForLazyLibraries(compiled, entriesOfLibraries);
// An entry in CommonJS makes a bundle in CommonJS, which alone can take over what an earlier process compiled.
writeFileSync(join(compiled, 'index.cjs'), "module.exports = require('./main.js');\n");
bundle(join(compiled, 'index.cjs'), 'dist/suite');
for (const { entry, folder } of libraries) bundle(entry, `dist/suite/${folder}`);
for (const folder of [compiled, entriesOfLibraries]) rmSync(folder, { recursive: true });

/**
 * Writes the function that holds a module as `(function (…) {` where the bundler wrote `((…) => {`: V8 compiles the
 * first as it reads it, and reads the second twice, once to skip it and once to run it, which nearly every module then
 * is.
 */
const compiledAtOnce = (text) => text.replace(/^\/\*\*\*\/ \(\(([^()]*)\) => \{$/gm, '/***/ (function($1) {');
/**
 * Writes letters beyond ASCII as escapes, since V8 keeps a text with one of them in two bytes a letter from its
 * beginning to its end. An escape that would mean something else ends the build.
 */
function inAscii(text) {
  const [unsafe] = /\\[^\x00-\x7f]|String\.raw`[^`]*[^\x00-\x7f]/.exec(text) ?? [];
  if (unsafe !== undefined) throw new Error(`no escape can stand for the last letter of ${unsafe}`);
  return text.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What the launcher compiles has no `import()` of its own, and is given one. */
const withGivenImport = (text) => text.replaceAll('import(/* webpackIgnore: true */', 'importModule(');

/** Each file is one function of what a module is given, which spares the launcher to put it together. */
const asFunction = (text) => `(function (exports, require, module, __filename, __dirname, importModule) {${text}\n})\n`;

/**
 * The bundler writes a file's own address by `require` and `__filename`, and renames both where a module declares them.
 */
const withOwnAddress = (text) =>
  text.replace(/\b\w+_require\("url"\)\.pathToFileURL\(\w+_filename\)/g, 'require("url").pathToFileURL(__filename)');

/**
 * The bundler numbers what a module imports in the order in which it happens to come by it, which is not always the same.
 * Each module's own are numbered in the order in which they stand there.
 */
const withNumbersInOrder = (text) =>
  text
    .split(/^(?=\/\*{3}\/ )/m)
    .map((module) => {
      const places = new Map();
      return module.replace(/\b(\w*?__WEBPACK_IMPORTED_MODULE_)(\d+)__/g, (_, beginning, number) => {
        if (!places.has(number)) places.set(number, places.size);
        return `${beginning}${places.get(number)}__`;
      });
    })
    .join('');

const steps = [compiledAtOnce, withGivenImport, withOwnAddress, withNumbersInOrder, asFunction];
for (const name of readdirSync(inRoot('dist', 'suite'), { recursive: true }).filter((file) => /\.c?js$/.test(file))) {
  const file = inRoot('dist', 'suite', name);
  const text = steps.reduce((done, step) => step(done), readFileSync(file, 'utf8'));
  // Libraries are loaded by few, and one writes patterns as raw text.
  writeFileSync(file, name.startsWith('libraries') ? text : inAscii(text));
}

/**
 * Every folder at the root with an action.yml is an action; the root's own is the whole check. One that works in the
 * background has a second entry, which stops it after the job.
 */
const actions = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(inRoot(entry.name, 'action.yml')))
  .map((entry) => entry.name);

const entries = actions.flatMap((name) => {
  const hasPost = /^ {2}post: /m.test(readFileSync(inRoot(name, 'action.yml'), 'utf8'));
  return hasPost ? [name, `${name}-stop`] : [name];
});

const camelCase = (name) => name.replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());
const stub = (entry, dist) =>
  `import { launch } from '${dist}launch/launch.js';

process.exitCode = await launch(new URL('${dist}', import.meta.url), '${entry}');
`;
writeFileSync(inRoot('dist', 'index.js'), stub('check', './'));
for (const name of entries) writeFileSync(inRoot('dist', `${name}.js`), stub(camelCase(name), './'));
mkdirSync(inRoot('dist', 'cli'));
writeFileSync(inRoot('dist', 'cli', 'index.js'), `#!/usr/bin/env node\n${stub('cli', '../')}`);
writeJson(inRoot('dist', 'package.json'), { type: 'module' });

/** The engine of the parsers and the languages that it reads, each loaded only when a file of it changed. */
const grammars = ['python', 'javascript', 'typescript', 'tsx', 'go', 'java', 'c-sharp', 'ruby', 'rust', 'php'];
const fromPackage = (...parts) => inRoot('node_modules', ...parts);
mkdirSync(inRoot('dist', 'syntax'));
for (const file of ['web-tree-sitter.js', 'web-tree-sitter.wasm']) {
  copyFileSync(fromPackage('web-tree-sitter', file), inRoot('dist', 'syntax', file));
}
for (const name of grammars) {
  const file = `tree-sitter-${name}.wasm`;
  copyFileSync(fromPackage('@vscode', 'tree-sitter-wasm', 'wasm', file), inRoot('dist', 'syntax', file));
}
copyFileSync(fromPackage('web-tree-sitter', 'LICENSE'), inRoot('dist', 'syntax', 'LICENSE.web-tree-sitter'));
copyFileSync(fromPackage('@vscode', 'tree-sitter-wasm', 'LICENSE'), inRoot('dist', 'syntax', 'LICENSE.grammars'));

rmSync(inRoot('schemas'), { recursive: true, force: true });
mkdirSync(inRoot('schemas'));
for (const name of node('dist/cli/index.js', 'schema').trim().split('\n')) {
  writeFileSync(inRoot('schemas', `${name}.schema.json`), node('dist/cli/index.js', 'schema', name));
}
const bytes = readFileSync(inRoot('dist', 'suite', 'index.cjs')).length;
console.log(`dist/suite/index.cjs ${(bytes / 1e6).toFixed(2)} MB, entries: index, ${entries.join(', ')}, cli`);
