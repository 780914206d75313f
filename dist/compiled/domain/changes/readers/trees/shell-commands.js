import { endOf, lineOfWord, matchAt } from '../../text-ends.js';
import { InlineTexts } from './inline-texts.js';
const quoted = /'[^']*'|"(?:[^"\\$]|\\[\s\S]|\$\((?:[^()]|\([^()]*\))*\)|\$)*"/y;
const plain = /[^\s"'\\;|&#()<>`$]+|\\[\s\S]|\$\((?:[^()\n]|\([^()\n]*\))*\)|[$#<>`]/y;
const feeding = /<<-?[ \t]*(['"]?)(\w+)\1/y;
const spaces = /(?:[^\S\n]|\\\r?\n)+/y;
const comment = /#[^\n]*/y;
/** Each text is looked for in all that follows, so that more than anybody writes would take too long. */
const mostFed = 200;
/** The commands of a shell script, as far as its quotes and line ends tell them. */
export const shellCommands = (text) => new ShellReader(text).read();
class ShellReader {
    text;
    commands = [];
    words = [];
    /** What ends the text that is fed to the command under way. */
    awaited;
    fedCount = 0;
    at = 0;
    line = 1;
    counted = 0;
    inlineTexts;
    constructor(text) {
        this.text = text;
        this.inlineTexts = new InlineTexts(text);
    }
    read() {
        while (this.at < this.text.length)
            if (!this.skips())
                this.take(this.text[this.at] ?? '');
        this.close(undefined);
        return this.commands;
    }
    skips() {
        const { text, at } = this;
        const end = endOf(spaces, text, at) ?? (isAtWord(text, at) ? endOf(comment, text, at) : undefined);
        this.at = end ?? at;
        return end !== undefined;
    }
    take(letter) {
        if (this.words.length === 0)
            this.countLines();
        const feeds = matchAt(feeding, this.text, this.at);
        if (letter === '\n')
            this.endLine();
        else if (feeds !== undefined) {
            this.awaited = feeds[2];
            this.at += feeds[0].length;
        }
        else if (/[;|&()]/.test(letter))
            this.endCommand(letter);
        else {
            const word = wordFrom(this.text, this.at, this.inlineTexts);
            this.words.push(word);
            this.at = word.end;
        }
    }
    countLines() {
        this.line += this.text.slice(this.counted, this.at).split('\n').length - 1;
        this.counted = this.at;
    }
    endLine() {
        const isAsked = this.awaited !== undefined && this.fedCount < mostFed;
        const fed = isAsked ? fedFrom(this.text, this.at + 1, this.awaited ?? '') : undefined;
        if (isAsked)
            this.fedCount += 1;
        this.close(fed?.text);
        this.at = fed?.end ?? this.at + 1;
    }
    /** What `cat` is fed in a pipe is what the next command is fed. */
    endCommand(letter) {
        if (this.awaited === undefined)
            this.close(undefined);
        else if (letter === '|' && this.words[0]?.text === 'cat')
            this.words = [];
        this.at += 1;
    }
    close(fed) {
        const { words, line } = this;
        if (words.length > 0)
            this.commands.push({ words, fed, line });
        this.words = [];
        this.awaited = undefined;
    }
}
const isAtWord = (text, at) => at === 0 || /\s/.test(text[at - 1] ?? '');
function wordFrom(text, from, inlineTexts) {
    let at = from;
    let said = '';
    let held;
    for (let first = true; at < text.length; first = false) {
        const whole = inlineTexts.at(at);
        const part = whole?.source ?? (matchAt(quoted, text, at) ?? matchAt(plain, text, at))?.[0];
        const source = part ?? (first || /["'\\]/.test(text[at] ?? '') ? (text[at] ?? '') : '');
        if (source === '')
            break;
        const content = whole === undefined ? contentOf(source) : whole.content;
        said += content ?? source;
        held = first ? content : undefined;
        at += source.length;
    }
    return { text: said, held, end: at };
}
function contentOf(source) {
    if (source.length < 2 || !/^(["'])[\s\S]*\1$/.test(source))
        return undefined;
    const content = source.slice(1, -1);
    return source.startsWith("'") ? content : content.replace(/\\([\\"$`])/g, '$1').replace(/\\\n/g, '');
}
function fedFrom(text, start, name) {
    const last = lineOfWord(text, start, name);
    return last && { text: text.slice(start, Math.max(start, last.start - 1)), end: last.end };
}
