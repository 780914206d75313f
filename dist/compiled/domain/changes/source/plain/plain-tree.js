import { isKeyword, kindOfLeaf } from './leaf-kind.js';
import { shapeForm } from './lisp-forms.js';
import { notations } from './notations.js';
import { nodesOf } from './plain-node.js';
import { shapeItem } from './shape-item.js';
import { tokensOf } from './tokens.js';
const closing = { '(': ')', '[': ']', '{': '}' };
/** A line that ends or begins with one of these goes on. */
const goesOn = new Set('= + . ?. ?: ?? -> => || && |> <> : <- .. ++'.split(' '));
/** Brackets that nest deeper are signs like any other: no person wrote them. */
const deepest = 200;
/**
 * The tree of a program in a language without a grammar at hand, as far as its signs tell it: texts, what names them,
 * what is called with them, and the functions and classes around them.
 */
export const plainTree = (text, language) => new PlainParser(text, language).program();
class PlainParser {
    text;
    language;
    notation;
    tokens;
    make;
    at = 0;
    depth = 0;
    isInBrackets = false;
    constructor(text, language) {
        this.text = text;
        this.language = language;
        this.notation = notations[language];
        this.tokens = tokensOf(text, language);
        this.make = nodesOf(text);
    }
    program() {
        const children = [];
        while (this.at < this.tokens.length) {
            children.push(...this.items('', !this.notation.needsSemicolons));
            const stray = this.tokens[this.at];
            if (stray !== undefined)
                children.push(this.leaf(stray));
            this.at += 1;
        }
        return this.make({ type: 'program', children, start: 0, end: this.text.length });
    }
    /** The items up to what closes them. */
    items(closer, endsWithLine) {
        const items = [];
        let parts = [];
        const close = () => {
            const item = this.item(parts);
            if (item !== undefined)
                items.push(item);
            parts = [];
        };
        for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
            const said = this.said(token);
            if ((said !== '' && said === closer) || /^[)\]}]$/.test(said))
                break;
            if (said === ',' || said === ';') {
                this.at += 1;
                close();
            }
            else if (token.kind === 'line' || token.kind === 'comment') {
                const ends = this.nextLine() && (endsWithLine || parts[0]?.type === '#');
                if (ends)
                    close();
            }
            else if (token.kind === 'heredoc') {
                this.at += 1;
                items.push(this.leaf(token));
            }
            else {
                parts.push(this.chain());
                if (this.opensBody(parts))
                    parts.push(this.group('block', 'end'));
                else if (this.isWhole(parts))
                    close();
            }
        }
        close();
        return this.isInBrackets ? items : items.map((item, index) => this.asDocument(item, items[index + 1]));
    }
    /** In Julia a text that stands before a thing documents it. */
    asDocument(item, next) {
        const isDocument = this.language === 'julia' && next !== undefined && /^string(?:_literal)?$/.test(item.type);
        return isDocument ? this.make({ type: 'comment', children: [item] }) : item;
    }
    item(parts) {
        if (this.notation.isLisp)
            return parts.length < 2 ? parts[0] : shapeForm(this.make, parts, this.saidBy);
        if (parts[0] !== undefined && this.notation.imports.has(parts[0].type))
            return this.import(parts);
        return shapeItem(this.make, parts, { notation: this.notation, documents: this.documents });
    }
    /** True behind the head of a function whose body `end` closes. */
    opensBody(parts) {
        const [word, head] = parts.slice(-2);
        const isHead = /^(?:call_expression|block)$/.test(head?.type ?? '');
        return isHead && this.notation.openers.has('if') && this.notation.functions.has(word?.type ?? '');
    }
    /** True where braces end a statement that no semicolon does. */
    isWhole(parts) {
        const last = parts.at(-1);
        if (!this.notation.needsSemicolons || last?.type !== 'block' || this.text[last.startIndex] !== '{')
            return false;
        const isApart = /\s/.test(this.text[last.startIndex - 1] ?? '');
        return isApart && parts[0]?.type !== 'return' && !parts.some(({ type }) => /^(?:=|->|=>)$/.test(type));
    }
    /** `@doc` and its like of Elixir and Julia are read by people. */
    documents = ({ startIndex, endIndex }) => /^(?:elixir|julia)$/.test(this.language) &&
        /^(?:module|type|short)?doc$/.test(this.text.slice(startIndex, endIndex));
    import(parts) {
        return this.make({ type: 'import_declaration', children: parts });
    }
    /** Goes to what follows the ends of lines and comments; false where it belongs to what stands before them. */
    nextLine() {
        const before = this.tokens[this.at - 1];
        let hasLine = false;
        for (let token = this.tokens[this.at]; token?.kind === 'line' || token?.kind === 'comment';) {
            hasLine ||= token.kind === 'line';
            this.at += 1;
            token = this.tokens[this.at];
        }
        const next = this.tokens[this.at];
        const said = next?.kind === 'sign' ? this.said(next) : '';
        const isBegun = before?.kind === 'sign' && goesOn.has(this.said(before));
        return hasLine && !isBegun && (said === ':' || !goesOn.has(said));
    }
    /** A part with the members that are asked of it and the calls that are made of it. */
    chain() {
        let node = this.primary();
        if (this.notation.isLisp)
            return node;
        for (;;) {
            const member = this.member(node) ?? this.call(node);
            if (member === undefined)
                return node;
            node = member;
        }
    }
    member(owner) {
        if (!owner.isNamed)
            return undefined;
        let next = this.at;
        while (this.tokens[next]?.kind === 'line')
            next += 1;
        const [dot, name] = [this.tokens[next], this.tokens[next + 1]];
        if (dot === undefined || name?.kind !== 'word' || !this.asksMember(this.said(dot)))
            return undefined;
        this.at = next + 2;
        const property = this.make({ type: 'identifier', children: [], start: name.start, end: name.end });
        return this.make({ type: 'member_expression', children: [owner, this.leaf(dot), property] });
    }
    asksMember(sign) {
        return /^(?:\?\.|\.|!!|::)$/.test(sign) || (sign === '->' && this.notation.needsSemicolons);
    }
    call(callee) {
        if (!callee.isNamed || !/^(?:identifier|member_expression)$/.test(callee.type))
            return undefined;
        const generics = /^<[\w\s,.?*[\]]{1,80}>(?=\()/.exec(this.text.slice(callee.endIndex, callee.endIndex + 90))?.[0] ?? '';
        const open = callee.endIndex + generics.length;
        let next = this.at;
        while ((this.tokens[next]?.start ?? open) < open)
            next += 1;
        const token = this.tokens[next];
        if (token === undefined || this.depth >= deepest)
            return undefined;
        const given = this.given(token, open, next);
        if (given === undefined)
            return undefined;
        return this.make({
            type: 'call_expression',
            children: [callee, given],
            fields: { function: callee, arguments: given },
        });
    }
    /** What a call is given that begins at a token; `undefined` where nothing is called. */
    given(token, open, next) {
        const isNext = token.start === open || (this.notation.appliesByPlace && next === this.at);
        if (!isNext)
            return undefined;
        if (this.said(token) === '(') {
            this.at = next + 1;
            return this.group('argument_list', ')', token);
        }
        if (token.start === open || !/^(?:text|enclosed)$/.test(token.kind))
            return undefined;
        this.at = next + 1;
        return this.make({ type: 'argument_list', children: [this.leaf(token)] });
    }
    primary() {
        const token = this.tokens[this.at];
        if (token === undefined)
            return this.make({ type: 'nothing', children: [] });
        const said = this.said(token);
        const isWord = this.opensBlock(said) && this.text[token.end] !== ':';
        this.at += 1;
        if (this.depth < deepest && (isWord || /^[([{]$/.test(said)))
            return this.group(said === '[' ? 'list' : 'block', closing[said] ?? 'end', token);
        return this.leaf(token);
    }
    /** In brackets, words such as `if` and `for` only say what is in them. */
    opensBlock(said) {
        return this.notation.openers.has(said) && (!this.isInBrackets || said === 'do' || said === 'fn');
    }
    /** What stands between what opened it, which is read, and what closes it. */
    group(type, closer, open = this.tokens[this.at]) {
        const wasInBrackets = this.isInBrackets;
        this.isInBrackets = closer === ')' || closer === ']';
        this.depth += 1;
        const items = this.items(closer, !this.isInBrackets && !(closer === '}' && this.notation.needsSemicolons));
        this.depth -= 1;
        this.isInBrackets = wasInBrackets;
        const close = this.tokens[this.at];
        this.at += 1;
        const end = close?.end ?? this.text.length;
        return this.make({
            type: closer !== ')' && this.isTable(items) ? 'dictionary' : type,
            children: items,
            start: Math.min(open?.start ?? end, end),
            end,
        });
    }
    isTable(items) {
        const isEntry = ({ type }) => type === 'pair' || (this.notation.hasTables && type === 'assignment');
        return items.length > 0 && items.every(isEntry);
    }
    leaf({ kind, start, end }) {
        const said = this.text.slice(start, end);
        return this.make({ ...kindOfLeaf(kind, said, this.isKeyword(said)), children: [], start, end });
    }
    saidBy = ({ startIndex, endIndex }) => this.text.slice(startIndex, endIndex);
    isKeyword(said) {
        if (this.notation.isLisp)
            return false;
        return isKeyword(said) || this.notation.functions.has(said) || this.notation.openers.has(said);
    }
    said({ start, end, kind }) {
        return /^(?:text|enclosed|heredoc|heredoc-start|line)$/.test(kind) ? '' : this.text.slice(start, end);
    }
}
