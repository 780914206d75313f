import { Buffer, isUtf8 } from 'node:buffer';
import { sayParts } from '../http/content-parts.js';
import { refuse } from '../http/refuse.js';
/** What a turn holds in blocks of the messages API; its text as it is where it holds nothing else. */
export const contentOf = (message, at) => message.parts === undefined ? message.content : blocksOf(message, at);
/** What a turn holds in blocks; empty texts, which the API refuses, are left out. */
export const blocksOf = (message, at) => sayParts(message, at, (part) => (part.kind === 'text' && part.text === '' ? [] : [blockOf(part)])).flat();
function blockOf(part) {
    switch (part.kind) {
        case 'text':
            return { type: 'text', text: part.text };
        case 'linked-image':
            return { type: 'image', source: { type: 'url', url: part.url } };
        case 'image':
            return { type: 'image', source: { type: 'base64', media_type: part.data.mediaType, data: part.data.base64 } };
        case 'audio':
            return refuse('the messages API takes no audio');
        case 'file':
            return documentOf(part);
    }
}
/** The messages API reads PDF and plain text. */
function documentOf({ data, name }) {
    const { mediaType, base64 } = data;
    const title = name === undefined ? {} : { title: name };
    if (mediaType === 'application/pdf') {
        return { type: 'document', source: { type: 'base64', media_type: mediaType, data: base64 }, ...title };
    }
    if (!mediaType.startsWith('text/'))
        return refuse(`the messages API takes no file of type ${mediaType}`);
    const bytes = Buffer.from(base64, 'base64');
    if (!isUtf8(bytes))
        return refuse('the messages API takes the text of a file in UTF-8, which this one is not');
    return { type: 'document', source: { type: 'text', media_type: 'text/plain', data: bytes.toString() }, ...title };
}
