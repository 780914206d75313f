import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as TreeSitter from 'web-tree-sitter';
import type { Language, Parser, Tree } from 'web-tree-sitter';
import type { ParseSource, SourceLanguage } from '../../domain/changes/source/syntax-node.js';
import type { Syntax } from '../../ports/syntax.js';
import { editBetween } from './text-edit.js';

/** A text that takes longer to parse is not one that people wrote. */
const maxParseMs = 500;

/** Tree-sitter's grammars, out of a folder that holds its engine and one file a language. */
export class TreeSitterSyntax implements Syntax {
  private readonly folder: string;
  private readonly languages = new Map<SourceLanguage, Promise<Language>>();
  private engine: Promise<typeof TreeSitter> | undefined;
  private parser: Parser | undefined;
  /** The text that was parsed last, whose tree lives until the next one. */
  private last: { readonly name: SourceLanguage; readonly text: string; readonly tree: Tree } | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  async load(wanted: ReadonlySet<SourceLanguage>): Promise<ParseSource> {
    if (wanted.size === 0) return () => undefined;
    const engine = await this.openEngine();
    this.parser ??= new engine.Parser();
    const { parser } = this;
    const loaded = new Map(
      await Promise.all([...wanted].map(async (name) => [name, await this.loadLanguage(engine, name)] as const)),
    );
    return (name, text, use) => {
      const language = loaded.get(name);
      const tree = language === undefined ? undefined : this.parse(parser, name, language, text);
      return tree === undefined ? undefined : use(tree.rootNode);
    };
  }

  /**
   * Parses a text beginning from the one before it: the two sides of a change come one after the other, and what they
   * have in common is parsed once. A text with errors is no beginning, since its tree depends on what the parser tried.
   */
  private parse(parser: Parser, name: SourceLanguage, language: Language, text: string): Tree | undefined {
    parser.setLanguage(language);
    const earlier = this.last?.name === name && !this.last.tree.rootNode.hasError ? this.last : undefined;
    const edit = earlier === undefined ? undefined : editBetween(earlier.text, text);
    if (edit !== undefined) earlier?.tree.edit(edit);
    const deadline = performance.now() + maxParseMs;
    const tree = parser.parse(text, edit === undefined ? null : earlier?.tree, {
      progressCallback: () => performance.now() > deadline,
    });
    this.last?.tree.delete();
    this.last = tree === null ? undefined : { name, text, tree };
    if (tree === null) parser.reset();
    return tree ?? undefined;
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
