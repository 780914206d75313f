import { isInside } from '../../src/domain/artifacts/repository-path.js';
import { UserError } from '../../src/domain/user-error.js';
import type { Checkout, CheckoutFacts, NewFile } from '../../src/ports/checkout.js';

/** A checkout in memory: what lies there, by path. */
export class InMemoryCheckout implements Checkout {
  readonly files: Map<string, string>;
  private readonly links: ReadonlySet<string>;
  private readonly facts: CheckoutFacts;

  constructor(
    files: Readonly<Record<string, string>>,
    facts: Partial<CheckoutFacts> = {},
    links: readonly string[] = [],
  ) {
    this.files = new Map(Object.entries(files));
    this.links = new Set(links);
    this.facts = { root: '/work', defaultBranch: 'main', origin: 'https://github.com/acme/app', ...facts };
  }

  async describe(): Promise<CheckoutFacts> {
    return this.facts;
  }

  async present(paths: readonly string[]): Promise<readonly string[]> {
    const lies = (path: string) => [...this.files.keys()].some((each) => each === path || each.startsWith(`${path}/`));
    return paths.filter((path) => lies(path) || this.links.has(path));
  }

  async create(files: readonly NewFile[]): Promise<void> {
    for (const { path } of files) this.refuse(path);
    for (const { path, text } of files) this.files.set(path, text);
  }

  private refuse(path: string): void {
    if (!isInside(path)) throw new UserError('this path leads out of the repository', { place: { path } });
    const parts = path.split('/');
    for (let count = 1; count < parts.length; count += 1) {
      const folder = parts.slice(0, count).join('/');
      if (!this.files.has(folder) && !this.links.has(folder)) continue;
      throw new UserError('this is a file or a link, and no folder to write to', { place: { path: folder } });
    }
    if (this.files.has(path) || this.links.has(path)) {
      throw new UserError('this file is there already', { place: { path } });
    }
  }
}
