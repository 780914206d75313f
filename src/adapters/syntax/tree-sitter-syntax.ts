import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as TreeSitter from 'web-tree-sitter';
import type { Language, Parser, Tree } from 'web-tree-sitter';
import type { ParsedText, ParseSource, SourceLanguage } from '../../domain/changes/source/syntax-node.js';
import type { Syntax } from '../../ports/syntax.js';
import { editBetween } from './text-edit.js';
import { TreeCache } from './tree-cache.js';

/** A text that takes longer to parse is not one that people wrote. */
const maxParseMs = 500;

/** Tree-sitter's grammars, out of a folder that holds its engine and one file a language. */
export class TreeSitterSyntax implements Syntax {
  private readonly folder: string;
  private readonly languages = new Map<SourceLanguage, Promise<Language>>();
  private engine: Promise<typeof TreeSitter> | undefined;
  private parser: Parser | undefined;
  private readonly trees = new TreeCache();

  constructor(folder: string) {
    this.folder = folder;
  }

  async load(wanted: ReadonlySet<SourceLanguage>): Promise<ParseSource> {
    this.trees.beginChange();
    if (wanted.size === 0) return () => undefined;
    const engine = await this.openEngine();
    this.parser ??= new engine.Parser();
    const { parser } = this;
    const loaded = new Map(
      await Promise.all([...wanted].map(async (name) => [name, await this.loadLanguage(engine, name)] as const)),
    );
    return (wanted, use) => {
      const language = loaded.get(wanted.language);
      const tree = language === undefined ? undefined : this.parse(parser, language, wanted);
      return tree === undefined ? undefined : use(tree.rootNode);
    };
  }

  /**
   * Parses a text beginning from one that it has much in common with, such as the other side of a change. A text with
   * errors is no beginning, since its tree depends on what the parser tried.
   */
  private parse(parser: Parser, language: Language, { language: name, text, similar }: ParsedText): Tree | undefined {
    const known = this.trees.get(name, text);
    if (known !== undefined) return known;
    const beginning = similar === undefined ? undefined : this.beginningFrom(name, similar, text);
    parser.setLanguage(language);
    const deadline = performance.now() + maxParseMs;
    const tree = parser.parse(text, beginning ?? null, { progressCallback: () => performance.now() > deadline });
    beginning?.delete();
    if (tree === null) parser.reset();
    else this.trees.add(name, text, tree);
    return tree ?? undefined;
  }

  private beginningFrom(name: SourceLanguage, similar: string, text: string): Tree | undefined {
    const tree = this.trees.get(name, similar);
    const edit = tree === undefined || tree.rootNode.hasError ? undefined : editBetween(similar, text);
    if (tree === undefined || edit === undefined) return undefined;
    const beginning = tree.copy();
    beginning.edit(edit);
    return beginning;
  }

  private openEngine(): Promise<typeof TreeSitter> {
    this.engine ??= (async () => {
      const url = pathToFileURL(join(this.folder, 'web-tree-sitter.js')).href;
      // The bundler is to leave it alone: the engine looks for Node's own modules in ways that no bundle survives.
      const engine: typeof TreeSitter = await import(/* webpackIgnore: true */ url);
      await engine.Parser.init({ wasmBinary: await readFile(join(this.folder, 'web-tree-sitter.wasm')) });
      return engine;
    })();
    return this.engine;
  }

  private loadLanguage(engine: typeof TreeSitter, name: SourceLanguage): Promise<Language> {
    const known = this.languages.get(name);
    if (known !== undefined) return known;
    const loading = readFile(join(this.folder, `tree-sitter-${name}.wasm`)).then((grammar) =>
      engine.Language.load(grammar),
    );
    this.languages.set(name, loading);
    return loading;
  }
}
