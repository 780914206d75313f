import { matchesGlobs } from '../../artifacts/glob.js';
import { folderOf, join } from '../../suite/resolve-include.js';
import { parseLocatedYaml } from '../../suite/yaml/located-yaml.js';
import { type Place, UserError } from '../../user-error.js';
import type { Unimported } from '../format.js';
import { Located, type Source } from './located.js';
import { OwnEnvironment } from './own-environment.js';

/** A file of the commit: its text, or why there is none; `pending` until somebody reads it. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'missing'; readonly why: string };

/** What of a file was left out; `loses` where a test, an assertion or a target is not what its author wrote. */
export type LeftOut = Unimported & { readonly loses: boolean };

/**
 * The files of a commit as one import sees them. The import is run again and again until it asks for no file that is
 * not read, so that its code need not wait for any.
 */
export class ImportContext {
  readonly configPath: string;
  readonly mayRunCode: boolean;
  /** What the configuration itself says of the environment, once it is read. */
  environment = new OwnEnvironment();
  private readonly paths: ReadonlySet<string>;
  private readonly texts = new Map<string, string | undefined>();
  private readonly parsed = new Map<string, Located | UserError>();
  private wanted = new Set<string>();
  private used = new Set<string>();
  private left = new Map<string, LeftOut>();
  private code = new Set<string>();

  constructor(configPath: string, text: string, paths: Iterable<string>, mayRunCode: boolean) {
    this.configPath = configPath;
    this.mayRunCode = mayRunCode;
    this.paths = new Set(paths);
    this.texts.set(configPath, text);
  }

  /** Begins anew with what is read by now. */
  restart(): void {
    this.used = new Set();
    this.left = new Map();
    this.code = new Set();
  }

  /** The paths that were asked for and are not read. */
  takeWanted(): string[] {
    const wanted = [...this.wanted];
    this.wanted = new Set();
    return wanted;
  }

  supply(paths: readonly string[], texts: ReadonlyMap<string, string>): void {
    for (const path of paths) this.texts.set(path, texts.get(path)?.replaceAll('\r\n', '\n'));
  }

  /** Every file but the configuration that was read. */
  get files(): string[] {
    return [...this.used].filter((path) => path !== this.configPath).sort();
  }

  /** Programs that grade, which are run and not read. */
  get programs(): string[] {
    return [...this.code].sort();
  }

  runs(path: string): void {
    this.code.add(path);
  }

  get unimported(): readonly LeftOut[] {
    return [...this.left.values()];
  }

  /** Tells that something changes nothing of what is tested, or only how it is shown. */
  note(at: Located | Place, what: string, why: string): void {
    this.add(at, what, why, false);
  }

  /** Tells that what remains tests less, or asks something else, than its author wrote. */
  lose(at: Located | Place, what: string, why: string): string {
    this.add(at, what, why, true);
    return `${what}: ${why}`;
  }

  /** What many tests share is told once. */
  private add(at: Located | Place, what: string, why: string, loses: boolean): void {
    const place = at instanceof Located ? at.place : at;
    this.left.set(`${place.path}:${place.line} ${what}`, { place, what, why, loses });
  }

  has(path: string): boolean {
    return this.paths.has(path);
  }

  text(path: string): FileText {
    if (!this.paths.has(path)) return { kind: 'missing', why: `\`${path}\` is not in the repository` };
    this.used.add(path);
    if (!this.texts.has(path)) {
      this.wanted.add(path);
      return { kind: 'pending' };
    }
    const text = this.texts.get(path);
    if (text === undefined) return { kind: 'missing', why: `\`${path}\` is no text in UTF-8` };
    return { kind: 'text', text };
  }

  /** A YAML or JSON file, which is nothing while it is pending. Throws a `UserError` where it cannot be parsed. */
  parse(path: string): Located | undefined {
    const file = this.text(path);
    if (file.kind === 'pending') return undefined;
    const known = this.parsed.get(path) ?? this.parseNow(path, file);
    this.parsed.set(path, known);
    if (known instanceof UserError) throw known;
    return known;
  }

  private parseNow(path: string, file: Exclude<FileText, { kind: 'pending' }>): Located | UserError {
    if (file.kind === 'missing') return new UserError(file.why, { place: { path } });
    try {
      const { value, lineOf } = parseLocatedYaml(file.text, path);
      return new Located({ path, value, lineOf } satisfies Source);
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
  }

  /** A reference as a path of the repository: relative to the configuration, else to the file that it stands in. */
  resolve(reference: string, from: string): string {
    const beside = join(folderOf(this.configPath), reference);
    if (beside !== undefined && this.paths.has(beside)) return beside;
    const near = join(folderOf(from), reference);
    if (near !== undefined && this.paths.has(near)) return near;
    return beside ?? reference;
  }

  /** The paths that a glob fits, sorted; a path without a pattern is that path, whether it is there or not. */
  expand(reference: string, from: string): string[] {
    if (!/[*?{[]/.test(reference)) return [this.resolve(reference, from)];
    for (const folder of [folderOf(this.configPath), folderOf(from)]) {
      const glob = join(folder, reference);
      if (glob === undefined) continue;
      // One list for all paths, since a list of globs is read once.
      const globs = [glob];
      const found = [...this.paths].filter((path) => matchesGlobs(path, globs)).sort();
      if (found.length > 0) return found;
    }
    return [];
  }
}
