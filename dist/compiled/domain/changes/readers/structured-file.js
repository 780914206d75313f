import { isEvalsPath } from '../vocabulary/place.js';
import { facetsOfTree } from './classify/tree-facets.js';
import { natureOf } from './file-nature.js';
import { isIndexDefinition } from './index-definition.js';
import { parseBlockTree } from './trees/block-tree.js';
import { parseDockerfileTree } from './trees/dockerfile-tree.js';
import { parseJsonTree } from './trees/json-tree.js';
import { parseKeyValueTree } from './trees/key-value-tree.js';
import { parseShellTree } from './trees/shell-tree.js';
import { parseSqlTree } from './trees/sql-tree.js';
import { parseTomlTree } from './trees/toml-tree.js';
import { hasKey, jsonOf } from './trees/tree.js';
import { parseYamlTree } from './trees/yaml-tree.js';
const long = 1_200_000;
const short = 400_000;
const scripts = 200_000;
/** HOCON has blocks, where other files of that ending have sections. */
const parseConf = (text) => /^[ \t]*[\w."-]+[ \t]*(?:[:=][ \t]*)?\{[ \t]*$/m.test(text) ? parseBlockTree(text) : parseKeyValueTree(text);
const notations = [
    {
        path: /\.(?:ya?ml)(?:\.(?:example|sample|template|dist|tpl))?$|(?:^|\/)\.(?:clang-format|prettierrc|gitlab-ci)$/i,
        parse: parseYamlTree,
        mostCharacters: short,
    },
    {
        path: /\.json5$/i,
        // JSON5 without comments is a flow mapping of YAML; with comments it is read as JSON is.
        parse: (text) => parseJsonTree(text) ?? parseYamlTree(text),
        mostCharacters: short,
    },
    {
        path: /\.(?:jsonc?|jsonld|webmanifest|code-workspace|mcp)(?:\.(?:example|sample|template|dist))?$|(?:^|\/)\.(?:eslintrc|babelrc|swcrc)$/i,
        parse: parseJsonTree,
        mostCharacters: long,
    },
    {
        path: /\.toml(?:\.(?:example|sample|template|dist))?$|(?:^|\/)(?:pipfile|cargo\.lock)$/i,
        parse: parseTomlTree,
        mostCharacters: short,
    },
    {
        path: /(?:^|\/)(?:[\w.-]*\.)?env(?:\.[\w.-]+)?$|(?:^|\/)[\w-]*\.env\.[\w.-]+$|\.(?:ini|cfg|properties)(?:\.(?:example|sample|template|dist))?$/i,
        parse: parseKeyValueTree,
        mostCharacters: short,
    },
    { path: /\.conf(?:\.(?:example|sample|template|dist))?$/i, parse: parseConf, mostCharacters: short },
    {
        path: /(?:^|\/)(?:[\w-]+\.)?(?:docker|container)file(?:\.[\w.-]+)?$/i,
        parse: parseDockerfileTree,
        mostCharacters: short,
    },
    {
        path: /\.(?:sh|bash|zsh|fish)$|(?:^|\/)(?:\.envrc|makefile|gnumakefile|justfile|procfile)$|\.mk$/i,
        parse: parseShellTree,
        mostCharacters: scripts,
    },
    { path: /\.sql$/i, parse: parseSqlTree, mostCharacters: scripts },
    { path: /\.(?:tf|tfvars|hcl|bicep|bicepparam|nomad|hocon)$/i, parse: parseBlockTree, mostCharacters: short },
];
/** Files of settings in any notation that keeps keys and values: each setting by what it decides, the rest as code. */
export const readStructuredFile = (file) => {
    const notation = notations.find(({ path }) => path.test(file.path));
    if (notation === undefined || file.text.length > notation.mostCharacters)
        return undefined;
    const tree = notation.parse(file.text);
    return tree === undefined ? undefined : settingsOf(file, tree);
};
function settingsOf(file, tree) {
    const nature = natureOf(file.path, file.text);
    if (isEvalsPath(file.path))
        return whollyOf('evals', tree, nature);
    if (isIndexDefinition(tree))
        return whollyOf('data', tree, nature);
    if (hasKey(tree, 'openapi') || hasKey(tree, 'swagger'))
        return whollyOf('code', tree, nature);
    if (isFolderOfExamples(file.path) || (nature.keepsPrompts && tree.kind === 'list')) {
        return [{ lane: 'prompt', name: 'text', meaning: jsonOf(tree), line: 1 }];
    }
    const isAboutEvals = /\beval(?:s|uate|uation)?\b/i.test(nameOfWorkflow(tree));
    return nonEmpty(facetsOfTree(tree, isAboutEvals && nature.onlyUnder !== undefined ? { ...nature, models: 'evals' } : nature), nature);
}
/** A file a demonstration: all of it is shown to a model. */
const isFolderOfExamples = (path) => /(?:^|\/)(?:demonstrations?|few[_-]?shots?(?:[_-]examples)?)\//i.test(path);
const nameOfWorkflow = (tree) => {
    const name = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'name')?.value : undefined;
    return name?.kind === 'scalar' && hasKey(tree, 'jobs') ? String(name.value) : '';
};
const whollyOf = (lane, tree, nature) => nonEmpty(facetsOfTree(tree, { ...nature, remainder: lane, onlyUnder: new Set() }), nature);
/** A file of comments alone still exists. */
const nonEmpty = (facets, nature) => facets.length > 0 ? facets : [{ lane: nature.remainder, name: 'content', meaning: null, line: 1 }];
