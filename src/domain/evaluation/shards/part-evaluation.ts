/** Is told of each case as it is read: of which suite it is, from 0, and its JSON text. */
export type OnCase = (suite: number, text: string) => void;

const structure = /["\\{}[\],:]/g;

/**
 * Parts the JSON text of an evaluation, however it is laid out and however long it is, into its cases and all the rest.
 * What is no JSON is left for whoever parses the parts.
 */
export class EvaluationParts {
  private readonly onCase: OnCase;
  private readonly open: { readonly bracket: string; key: string }[] = [];
  private suites = 0;
  private others = '';
  private begunCase = '';
  private isInCases = false;
  private string = '';

  constructor(onCase: OnCase) {
    this.onCase = onCase;
  }

  /** The evaluation without its cases. */
  get rest(): string {
    return this.others;
  }

  /** Reads the next line, without its newline; no JSON string goes on over the end of a line. */
  push(line: string): void {
    const pattern = new RegExp(structure);
    let from = 0;
    for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
      if (found[0] === '"') pattern.lastIndex = this.takeString(line, found.index);
      else from = this.take(line, found.index, from);
    }
    this.keep(`${line.slice(from)}\n`);
  }

  /** Notes the string that begins at an index, and answers where it ends. */
  private takeString(line: string, start: number): number {
    let end = line.indexOf('"', start + 1);
    while (end !== -1 && isEscaped(line, end)) end = line.indexOf('"', end + 1);
    const next = end === -1 ? line.length : end + 1;
    if (!this.isInCases) this.string = line.slice(start, next);
    return next;
  }

  /** Takes one mark of structure; answers from where on the line is still to be kept. */
  private take(line: string, at: number, from: number): number {
    const mark = line[at] ?? '';
    const isAtElement = this.isInCases && this.open.length === 4;
    if (isAtElement && (mark === ',' || mark === ']')) return this.endCase(line, at, from);
    const last = this.open.at(-1);
    if (mark === ':' && !this.isInCases && last !== undefined) last.key = this.string;
    else if (mark === '}' || mark === ']') this.open.pop();
    else if (mark === '{' || mark === '[') return this.enter(line, at, from);
    return from;
  }

  private enter(line: string, at: number, from: number): number {
    this.open.push({ bracket: line[at] ?? '', key: '' });
    const [document, suites, suite] = this.open;
    const isInSuites = document?.bracket === '{' && document.key === '"suites"' && suites?.bracket === '[';
    if (isInSuites && this.open.length === 3) this.suites += 1;
    if (this.isInCases || !isInSuites || this.open.length !== 4) return from;
    if (suite?.bracket !== '{' || suite.key !== '"cases"' || line[at] !== '[') return from;
    this.keep(line.slice(from, at + 1));
    this.isInCases = true;
    return at + 1;
  }

  private endCase(line: string, at: number, from: number): number {
    const text = this.begunCase + line.slice(from, at);
    this.begunCase = '';
    const isLast = line[at] === ']';
    if (!isLast || text.trim() !== '') this.onCase(this.suites - 1, text);
    if (!isLast) return at + 1;
    this.isInCases = false;
    this.open.pop();
    return at;
  }

  private keep(text: string): void {
    if (this.isInCases) this.begunCase += text;
    else this.others += text;
  }
}

/** True of a quotation mark behind an odd number of backslashes. */
function isEscaped(line: string, at: number): boolean {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
