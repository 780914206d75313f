import { UserError } from '../../user-error.js';
import { includesOfFile } from '../includes.js';
import { nothingIncluded } from '../inclusion.js';
/** The language of a file that is nothing but a template, by its ending. */
export function languageOfPath(path) {
    if (/\.(?:j2|jinja2?|njk)$/i.test(path))
        return 'jinja';
    return /\.(?:hbs|handlebars)$/i.test(path) ? 'handlebars' : 'mustache';
}
/** Reads a text as one user message; a Handlebars template may say other roles, and of Jinja the last line end goes. */
export function parseTextPrompt(text, path) {
    if (text.trim() === '')
        throw new UserError('this prompt is empty', { place: { path } });
    const language = languageOfPath(path);
    const plain = text.replaceAll('\r\n', '\n');
    return {
        path,
        messages: [{ role: 'user', content: language === 'jinja' ? plain.replace(/\n$/, '') : plain }],
        messageLines: [1],
        responseFormat: undefined,
        model: undefined,
        parameters: {},
        testData: [],
        evaluators: [],
        references: includesOfFile(text, path),
        inclusion: nothingIncluded,
        ...(language === 'mustache' ? {} : { language }),
        ...(language === 'handlebars' ? { firstRole: 'user' } : {}),
        lineOf: () => 1,
    };
}
