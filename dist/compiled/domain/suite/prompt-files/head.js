/** Cuts off the head between two lines of `---` or `+++`; `undefined` when there is none. */
export function splitHead(text) {
    const opening = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
    if (opening === null)
        return undefined;
    const start = opening[0].length;
    const fence = opening[1] === '---' ? '---' : '+++';
    const mark = fence === '---' ? '---' : String.raw `\+\+\+`;
    const closing = new RegExp(String.raw `^${mark}[ \t]*\r?$\n?`, 'm').exec(text.slice(start));
    if (closing === null)
        return undefined;
    const bodyStart = start + closing.index + closing[0].length;
    return {
        fence,
        head: text.slice(start, start + closing.index),
        body: text.slice(bodyStart),
        bodyLine: text.slice(0, bodyStart).split('\n').length,
    };
}
