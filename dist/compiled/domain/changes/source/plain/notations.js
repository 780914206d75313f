const slashes = /\/\/[^\n]*/y;
const stars = /\/\*[\s\S]*?(?:\*\/|$)/y;
const hash = /#[^\n]*/y;
const character = /'(?:\\[^\n]{1,6}|[^'\\\n])'/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const dollar = /\$\{/y;
const double = { opens: /"/y, closes: '"', escapes: true };
const single = { opens: /'/y, closes: "'", escapes: true };
const block = { opens: /"""/y, closes: '"""', spansLines: true };
const doubleLines = { ...double, spansLines: true };
const singleLines = { ...single, spansLines: true };
const closers = { '(': ')', '[': ']', '{': '}', '<': '>' };
const closerOf = (opening) => closers[opening.at(-1) ?? ''] ?? opening.at(-1) ?? '';
const common = {
    comments: [slashes, stars],
    texts: [block, double],
    others: [],
    word,
    openers: new Set(),
    imports: new Set(['import', 'package', 'alias', 'use', 'require', 'using']),
    functions: new Set(['fun', 'func', 'def', 'defp', 'defmacro']),
    needsSemicolons: false,
    appliesByPlace: false,
    isLisp: false,
    hasTables: false,
};
const ofC = {
    ...common,
    comments: [slashes, stars, /#[ \t]*(?:include|import|pragma)\b[^\n]*/y],
    texts: [
        {
            opens: /(?:u8|[uUL])?R"[^\s()\\]{0,16}\(/y,
            closes: (opening) => `)${opening.slice(opening.indexOf('"') + 1, -1)}"`,
            isEnclosed: true,
            spansLines: true,
        },
        double,
    ],
    others: [character],
    needsSemicolons: true,
};
const ofFunctions = { ...common, texts: [block, doubleLines], others: [character], appliesByPlace: true };
export const notations = {
    kotlin: { ...common, others: [character], expression: dollar },
    swift: { ...common, expression: /\\\(/y },
    scala: { ...common, others: [character], expression: dollar },
    dart: { ...common, texts: [block, { ...block, opens: /'''/y, closes: "'''" }, double, single], expression: dollar },
    elixir: {
        ...common,
        comments: [hash],
        texts: [
            block,
            { opens: /~[a-zA-Z]+"""/y, closes: '"""', spansLines: true },
            { opens: /~[a-zA-Z]+[|/([{<'"]/y, closes: closerOf, spansLines: true, escapes: true },
            double,
            { ...block, opens: /'''/y, closes: "'''" },
            single,
        ],
        word: /[\p{L}_][\p{L}\p{N}_]*[!?]?(?!=[^=])/uy,
        expression: /#\{/y,
        openers: new Set(['do', 'fn']),
    },
    groovy: {
        ...common,
        texts: [block, { ...block, opens: /'''/y, closes: "'''" }, double, single],
        expression: dollar,
    },
    lua: {
        ...common,
        comments: [/--\[(=*)\[[\s\S]*?(?:\]\1\]|$)/y, /--[^\n]*/y],
        texts: [
            { opens: /\[=*\[/y, closes: (opening) => opening.replaceAll('[', ']'), isEnclosed: true, spansLines: true },
            double,
            single,
        ],
        sign: /\.\./y,
        openers: new Set(['if', 'do']),
        imports: new Set(),
        functions: new Set(['function']),
        hasTables: true,
    },
    julia: {
        ...common,
        comments: [/#=[\s\S]*?(?:=#|$)/y, hash],
        texts: [{ ...block, escapes: true }, doubleLines],
        others: [character],
        expression: /\$\(/y,
        openers: new Set(['if', 'for', 'while', 'begin', 'let', 'do', 'try', 'quote', 'struct', 'module']),
        functions: new Set(['function', 'macro']),
    },
    r: {
        ...common,
        comments: [hash],
        texts: [
            { opens: /[rR]["']-*[([{]/y, closes: closerOfRaw, isEnclosed: true, spansLines: true },
            doubleLines,
            singleLines,
        ],
        word: /[\p{L}_.][\p{L}\p{N}_.]*/uy,
        sign: /<?<-|%[^%\s]{0,20}%/y,
    },
    perl: {
        ...common,
        comments: [/(?<=^|\n)=[a-z][\s\S]*?(?:\n=cut[^\n]*|$)/y, hash],
        texts: [
            { opens: /\bqq?[{([<|!/]/y, closes: closerOf, isEnclosed: true, spansLines: true, escapes: true },
            doubleLines,
            singleLines,
        ],
        others: [
            /(?<=[=!]~\s{0,3})(?:m|qr|s|tr|y)?\/(?:\\.|[^\\/\n]){0,500}\/(?:(?:\\.|[^\\/\n]){0,500}\/)?/y,
            /\b(?:m|qr)\{[^}\n]{0,500}\}/y,
        ],
        word: /[$@%]?[\p{L}_][\p{L}\p{N}_]*/uy,
        heredoc: /<<~?(["']?)[A-Z_]\w*\1/y,
        functions: new Set(['sub']),
        needsSemicolons: true,
    },
    powershell: {
        ...common,
        comments: [/<#[\s\S]*?(?:#>|$)/y, hash],
        texts: [
            { opens: /@"[ \t]*\r?\n/y, closes: '\n"@', isEnclosed: true, spansLines: true },
            { opens: /@'[ \t]*\r?\n/y, closes: "\n'@", isEnclosed: true, spansLines: true },
            { opens: /"/y, closes: '"', spansLines: true },
            { opens: /'/y, closes: "'", spansLines: true },
        ],
        others: [/`[^\n]/y],
        expression: /\$\(/y,
        functions: new Set(['function']),
        hasTables: true,
    },
    c: ofC,
    zig: {
        ...ofC,
        functions: new Set(['fn']),
        hasTables: true,
        comments: [slashes],
        texts: [{ opens: /\\\\[^\n]*(?:\n[ \t]*\\\\[^\n]*)*/y, closes: '', isEnclosed: true }, double],
    },
    haskell: {
        ...ofFunctions,
        comments: [/--+(?![!#$%&*+./<=>?@\\^|~:])[^\n]*/y, /\{-[\s\S]*?(?:-\}|$)/y],
        texts: [
            { opens: /\[[a-z]\w{0,20}\|/y, closes: '|]', isEnclosed: true, spansLines: true, isSure: false },
            block,
            doubleLines,
        ],
        word: /[\p{L}_][\p{L}\p{N}_']*/uy,
        sign: /\+\+/y,
    },
    ocaml: {
        ...ofFunctions,
        comments: [/\(\*[\s\S]*?(?:\*\)|$)/y],
        texts: [
            { opens: /\{[a-z_]*\|/y, closes: (opening) => `|${opening.slice(1, -1)}}`, isEnclosed: true, spansLines: true },
            block,
            doubleLines,
        ],
        word: /[\p{L}_][\p{L}\p{N}_']*/uy,
    },
    fsharp: { ...ofFunctions, comments: [/\(\*(?!\))[\s\S]*?(?:\*\)|$)/y, slashes] },
    lisp: {
        ...common,
        comments: [/;[^\n]*/y, /#\|[\s\S]*?(?:\|#|$)/y],
        texts: [{ opens: /'[a-z][\w./-]*\d[\w.:/-]*/y, closes: '', isEnclosed: true }, doubleLines],
        others: [/\?\\?[^\s\w]|\\[^\s]/y],
        word: /:?[\p{L}*+!_?<>=&%$/-][\p{L}\p{N}*+!_?<>=&%$/.:-]*/uy,
        needsSemicolons: true,
        isLisp: true,
    },
};
/** `r"--(` is closed by `)--"`. */
function closerOfRaw(opening) {
    const [, quote = '', dashes = '', bracket = ''] = /^[rR](["'])(-*)(.)$/.exec(opening) ?? [];
    return `${closerOf(bracket)}${dashes}${quote}`;
}
