const structure = /["\\{}[\],:]/g;
/**
 * Parts the JSON text of an evaluation, however it is laid out and however long it is, into its cases and all the rest.
 * What is no JSON is left for whoever parses the parts.
 */
export class EvaluationParts {
    onCase;
    open = [];
    suites = 0;
    others = '';
    begunCase = '';
    isInCases = false;
    string = '';
    constructor(onCase) {
        this.onCase = onCase;
    }
    /** The evaluation without its cases. */
    get rest() {
        return this.others;
    }
    /** Reads the next line, without its newline; no JSON string goes on over the end of a line. */
    push(line) {
        const pattern = new RegExp(structure);
        let from = 0;
        for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
            if (found[0] === '"')
                pattern.lastIndex = this.takeString(line, found.index);
            else
                from = this.take(line, found.index, from);
        }
        this.keep(`${line.slice(from)}\n`);
    }
    /** Notes the string that begins at an index, and answers where it ends. */
    takeString(line, start) {
        let end = line.indexOf('"', start + 1);
        while (end !== -1 && isEscaped(line, end))
            end = line.indexOf('"', end + 1);
        const next = end === -1 ? line.length : end + 1;
        if (!this.isInCases)
            this.string = line.slice(start, next);
        return next;
    }
    /** Takes one mark of structure; answers from where on the line is still to be kept. */
    take(line, at, from) {
        const mark = line[at] ?? '';
        const isAtElement = this.isInCases && this.open.length === 4;
        if (isAtElement && (mark === ',' || mark === ']'))
            return this.endCase(line, at, from);
        const last = this.open.at(-1);
        if (mark === ':' && !this.isInCases && last !== undefined)
            last.key = this.string;
        else if (mark === '}' || mark === ']')
            this.open.pop();
        else if (mark === '{' || mark === '[')
            return this.enter(line, at, from);
        return from;
    }
    enter(line, at, from) {
        this.open.push({ bracket: line[at] ?? '', key: '' });
        const [document, suites, suite] = this.open;
        const isInSuites = document?.bracket === '{' && document.key === '"suites"' && suites?.bracket === '[';
        if (isInSuites && this.open.length === 3)
            this.suites += 1;
        if (this.isInCases || !isInSuites || this.open.length !== 4)
            return from;
        if (suite?.bracket !== '{' || suite.key !== '"cases"' || line[at] !== '[')
            return from;
        this.keep(line.slice(from, at + 1));
        this.isInCases = true;
        return at + 1;
    }
    endCase(line, at, from) {
        const text = this.begunCase + line.slice(from, at);
        this.begunCase = '';
        const isLast = line[at] === ']';
        if (!isLast || text.trim() !== '')
            this.onCase(this.suites - 1, text);
        if (!isLast)
            return at + 1;
        this.isInCases = false;
        this.open.pop();
        return at;
    }
    keep(text) {
        if (this.isInCases)
            this.begunCase += text;
        else
            this.others += text;
    }
}
/** True of a quotation mark behind an odd number of backslashes. */
function isEscaped(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}
