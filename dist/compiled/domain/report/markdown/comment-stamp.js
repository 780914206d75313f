/** The first line of the one comment that is ours. */
export const commentMarker = '<!-- lanegate:v1 -->';
const stamp = /^<!-- lanegate:head ([0-9a-f]{40}|[0-9a-f]{64}) -->$/u;
/**
 * A comment of ours that says below its marker, unseen, which commit it is about; as it is where that is no full id.
 */
export function stampComment(body, head) {
    const line = `<!-- lanegate:head ${head} -->`;
    return stamp.test(line) ? body.replace(commentMarker, `${commentMarker}\n${line}`) : body;
}
/** The commit that a comment of ours is about; `undefined` where it does not say. */
export function headOfComment(body) {
    const [, second = ''] = body.split(/\r?\n/u, 2);
    return stamp.exec(second)?.[1];
}
