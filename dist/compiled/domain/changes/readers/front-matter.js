import { splitHead } from '../../suite/prompt-files/head.js';
import { parseTomlTree } from './trees/toml-tree.js';
import { parseYamlTree } from './trees/yaml-tree.js';
/** Cuts off the head between two lines of `---` (YAML) or `+++` (TOML); `undefined` when there is none. */
export function frontMatterOf(text) {
    const parts = splitHead(text);
    if (parts === undefined)
        return undefined;
    const parse = parts.fence === '---' ? parseYamlTree : parseTomlTree;
    const head = parse(`\n${parts.head}`);
    return head?.kind === 'map' ? { head, body: parts.body, bodyLine: parts.bodyLine } : undefined;
}
