import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenParserError, } from '../../domain/changes/source/syntax-node.js';
import { openEngine } from './open-engine.js';
import { editBetween } from './text-edit.js';
import { TreeCache } from './tree-cache.js';
/**
 * A text that takes more of the processor to parse is not one that people wrote. The time that passes does not count,
 * since what a change touches must not depend on what else a machine does.
 */
const maxParseMicroseconds = 500_000;
/** Tree-sitter's grammars, out of a folder that holds its engine and one file a language. */
export class TreeSitterSyntax {
    folder;
    languages = new Map();
    engine;
    parser;
    trees = new TreeCache();
    /** Texts that broke an engine. */
    refused = new Set();
    constructor(folder) {
        this.folder = folder;
    }
    async load(wanted) {
        this.trees.beginChange();
        if (wanted.size === 0)
            return () => undefined;
        const opening = this.openEngine();
        const engine = await opening;
        const loaded = new Map(await Promise.all([...wanted].map(async (name) => [name, await this.loadLanguage(engine, name)])));
        return (wanted, use) => {
            if (opening !== this.engine)
                throw new BrokenParserError('a text before has broken these parsers');
            const language = loaded.get(wanted.language);
            const tree = language === undefined ? undefined : this.parse(engine, language, wanted);
            return tree === undefined ? undefined : use(tree.rootNode);
        };
    }
    /**
     * Parses a text beginning from one that it has much in common with, such as the other side of a change. A text with
     * errors is no beginning, since its tree depends on what the parser tried.
     */
    parse(engine, language, { language: name, text, similar }) {
        const known = this.trees.get(name, text);
        if (known !== undefined)
            return known;
        const beginning = similar === undefined ? undefined : this.beginningFrom(name, similar, text);
        const tree = this.parseAnew(engine, language, { text, beginning });
        beginning?.delete();
        if (tree !== undefined)
            this.trees.add(name, text, tree);
        return tree;
    }
    /** The tree of a text; `undefined` where it took too long. Throws `BrokenParserError` where it nests too deep. */
    parseAnew(engine, language, { text, beginning }) {
        if (this.refused.has(text))
            return undefined;
        this.parser ??= new engine.Parser();
        const before = process.cpuUsage();
        const isOver = () => {
            const { user, system } = process.cpuUsage(before);
            return user + system > maxParseMicroseconds;
        };
        try {
            this.parser.setLanguage(language);
            const tree = this.parser.parse(text, beginning ?? null, { progressCallback: isOver });
            if (tree === null)
                this.parser.reset();
            return tree ?? undefined;
        }
        catch (cause) {
            if (!isOverflow(cause))
                throw cause;
            this.refused.add(text);
            this.forgetEngine(beginning);
            throw new BrokenParserError('a text nests deeper than the stack of the parsers', { cause });
        }
    }
    /** The stack grew into the engine's memory: nothing that it holds can be used any more, nor be freed. */
    forgetEngine(beginning) {
        neverFreed.push(this.parser, this.trees, beginning);
        this.engine = undefined;
        this.parser = undefined;
        this.languages.clear();
        this.trees = new TreeCache();
    }
    beginningFrom(name, similar, text) {
        const tree = this.trees.get(name, similar);
        const edit = tree === undefined || tree.rootNode.hasError ? undefined : editBetween(similar, text);
        if (tree === undefined || edit === undefined)
            return undefined;
        const beginning = tree.copy();
        beginning.edit(edit);
        return beginning;
    }
    openEngine() {
        this.engine ??= openEngine(this.folder);
        return this.engine;
    }
    loadLanguage(engine, name) {
        const known = this.languages.get(name);
        if (known !== undefined)
            return known;
        const loading = readFile(join(this.folder, `tree-sitter-${name}.wasm`)).then((grammar) => engine.Language.load(grammar));
        this.languages.set(name, loading);
        return loading;
    }
}
/** What a broken engine made: were it collected, the engine would be asked to free it, and the process would end. */
const neverFreed = [];
/**
 * A trap of WebAssembly or an overflow of JavaScript's own stack, told by name since either may be of another realm.
 */
const isOverflow = (error) => error instanceof Object && 'name' in error && /^(?:Runtime|Range)Error$/.test(String(error.name));
