import { showInvisible } from './show-invisible.js';
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;',
};
/** Characters that XML 1.0 cannot carry, not even escaped. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Hostile text for XML, between tags or in a quoted attribute; characters that XML cannot carry are dropped. */
export const xmlText = (text) => showInvisible(text.replace(notXml, '')).replace(/[&<>"'\n\t]/g, (character) => entities[character] ?? '');
