import { htmlText } from '../text/neutralise.js';
import { showInvisible } from '../text/show-invisible.js';
/** All that the rows of cases are made of. The page's script builds these elements and no others. */
export const elements = {
    row: { tag: 'tr' },
    id: { tag: 'th', attributes: { scope: 'row' } },
    cell: { tag: 'td' },
    metric: { tag: 'td', attributes: { class: 'name' } },
    number: { tag: 'td', attributes: { class: 'number' } },
    worse: { tag: 'td', attributes: { class: 'number worse' } },
    better: { tag: 'td', attributes: { class: 'number better' } },
    body: { tag: 'div', attributes: { class: 'body' } },
    arms: { tag: 'div', attributes: { class: 'arms' } },
    arm: { tag: 'div' },
    heading: { tag: 'h3' },
    text: { tag: 'pre', attributes: { dir: 'auto' } },
    gone: { tag: 'del' },
    came: { tag: 'ins' },
    quiet: { tag: 'p', attributes: { class: 'quiet' } },
    aside: { tag: 'span', attributes: { class: 'quiet' } },
    said: { tag: 'p', attributes: { class: 'quiet said' } },
    mark: { tag: 'span', attributes: { class: 'mark' } },
    problem: { tag: 'p', attributes: { class: 'mark' } },
    fold: { tag: 'details' },
    title: { tag: 'summary' },
    calls: { tag: 'table', attributes: { class: 'calls' } },
    scroll: { tag: 'div', attributes: { class: 'scroll' } },
    head: { tag: 'thead' },
    rows: { tag: 'tbody' },
    column: { tag: 'th', attributes: { scope: 'col' } },
    numbers: { tag: 'th', attributes: { scope: 'col', class: 'number' } },
};
/** The markup of a tree, its texts escaped. */
export const treeMarkup = (tree) => ({ markup: markupOf(tree) });
function markupOf(tree) {
    if (typeof tree === 'string')
        return htmlText(tree);
    const [name, ...children] = tree;
    const { tag, attributes = {} } = elements[name];
    const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    return `<${tag}${told.join('')}>${children.map(markupOf).join('')}</${tag}>`;
}
/** Any value as JSON that stays data within a script element, the invisible characters of its texts shown. */
export const scriptData = (value) => ({
    markup: JSON.stringify(value, (_, each) => (typeof each === 'string' ? showInvisible(each) : each)).replace(/</g, '\\u003c'),
});
