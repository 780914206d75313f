import { deepestNesting } from './tree.js';
/** Thrown inside this module alone: the text is not JSON. */
class NotJson extends Error {
}
/** JSON, and JSON with comments and trailing commas. */
export const parseJsonTree = (text) => {
    try {
        const scanner = new JsonScanner(text);
        const tree = scanner.value(0);
        return scanner.isAtEnd() ? tree : undefined;
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        throw error;
    }
};
const plainString = /"([^"\\\n\r]*)"/y;
const escapedString = /"(?:[^"\\\n\r]|\\.)*"/y;
const literal = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
class JsonScanner {
    text;
    at = 0;
    line = 1;
    constructor(text) {
        this.text = text;
        if (text.charCodeAt(0) === 0xfeff)
            this.at = 1;
    }
    isAtEnd() {
        this.skip();
        return this.at >= this.text.length;
    }
    value(depth) {
        if (depth > deepestNesting)
            throw new NotJson();
        this.skip();
        const { line } = this;
        const first = this.text[this.at];
        if (first === '{')
            return this.map(depth, line);
        if (first === '[')
            return this.list(depth, line);
        if (first === '"')
            return { kind: 'scalar', value: this.string(), line };
        return { kind: 'scalar', value: JSON.parse(this.match(literal)), line };
    }
    map(depth, line) {
        const entries = [];
        this.at += 1;
        while (!this.closes('}')) {
            const keyLine = this.line;
            const key = this.string();
            this.skip();
            this.expect(':');
            entries.push({ key, line: keyLine, value: this.value(depth + 1) });
            this.separate('}');
        }
        return { kind: 'map', entries, line };
    }
    list(depth, line) {
        const items = [];
        this.at += 1;
        while (!this.closes(']')) {
            items.push(this.value(depth + 1));
            this.separate(']');
        }
        return { kind: 'list', items, line };
    }
    closes(bracket) {
        this.skip();
        if (this.text[this.at] !== bracket)
            return false;
        this.at += 1;
        return true;
    }
    separate(bracket) {
        this.skip();
        if (this.text[this.at] !== bracket)
            this.expect(',');
    }
    expect(character) {
        if (this.text[this.at] !== character)
            throw new NotJson();
        this.at += 1;
    }
    string() {
        plainString.lastIndex = this.at;
        const plain = plainString.exec(this.text);
        if (plain === null)
            return this.escaped();
        this.at = plainString.lastIndex;
        return plain[1] ?? '';
    }
    escaped() {
        const raw = this.match(escapedString);
        try {
            return JSON.parse(raw);
        }
        catch {
            throw new NotJson();
        }
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found === null)
            throw new NotJson();
        this.at = pattern.lastIndex;
        return found[0];
    }
    /** White space and comments; counts the lines it passes. */
    skip() {
        for (; this.at < this.text.length; this.at += 1) {
            const character = this.text[this.at];
            if (character === '\n')
                this.line += 1;
            else if (character === '/')
                this.skipComment();
            else if (character !== ' ' && character !== '\t' && character !== '\r')
                return;
        }
    }
    skipComment() {
        const isBlock = this.text[this.at + 1] === '*';
        if (!isBlock && this.text[this.at + 1] !== '/')
            throw new NotJson();
        const end = this.text.indexOf(isBlock ? '*/' : '\n', this.at + 2);
        if (end < 0 && isBlock)
            throw new NotJson();
        const next = end < 0 ? this.text.length : end + (isBlock ? 2 : 0);
        for (let index = this.at; index < next; index += 1)
            if (this.text[index] === '\n')
                this.line += 1;
        this.at = next - 1;
    }
}
