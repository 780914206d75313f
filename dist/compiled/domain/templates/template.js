import { readGhModels } from './gh-models.js';
import { readHandlebars } from './handlebars/handlebars.js';
import { readJinja } from './jinja/jinja.js';
import { readMustache } from './mustache.js';
const nothing = () => undefined;
/** Reads a template once, to be filled in many times. A mistake in it is told by each rendering. */
export function readTemplate({ text, language, path, findIncluded = nothing }) {
    switch (language) {
        case 'jinja':
            return readJinja(text, path, findIncluded);
        case 'handlebars':
            return readHandlebars(text, path, findIncluded);
        case 'gh-models':
            return readGhModels(text);
        case 'mustache':
            return readMustache(text);
    }
}
/** Of templates that include nothing, the last ones read are kept, since each is filled in for many cases. */
const mostKept = 64;
const kept = new Map();
function keptTemplate(text, language) {
    const key = `${language} ${text}`;
    const template = kept.get(key) ?? readTemplate({ text, language });
    kept.delete(key);
    kept.set(key, template);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined)
        kept.delete(oldest);
    return template;
}
/** Fills in a template: values that are text as they are, anything else in the words of the language. */
export const render = (text, values, language = 'mustache') => keptTemplate(text, language).render(values);
/** Why a template was not filled in, as the end of a sentence. */
export function whyNotFilledIn(rendering) {
    if (rendering.kind === 'missing')
        return `no value for ${rendering.variables.map((name) => `\`${name}\``).join(', ')}`;
    const { path, line } = rendering.place;
    return `${rendering.message} (${path === undefined ? `line ${line}` : `${path}:${line}`})`;
}
