import { isJsonObject } from '../../artifacts/read-json.js';
/** Names under which secrets are kept; their values never leave the file. */
const secretName = /key|secret|token|password|credential|auth/i;
const reference = /\{\{-?\s*env\.(\w+)\s*-?\}\}/g;
/** Any other way in which a tag asks the environment, such as `{{ env.NAME | default('x') }}`. */
const tag = /\{[{%][^{}]{0,500}\}/g;
const nameInTag = /\benv(?:\.(\w+)|\[\s*\\?["'](\w+)\\?["']\s*\])/g;
/** The environment as far as a configuration sets it itself. */
export class OwnEnvironment {
    values;
    constructor(env = {}) {
        const entries = Object.entries(isJsonObject(env) ? env : {});
        const isOpen = ([name, value]) => !secretName.test(name) && typeof value !== 'object';
        this.values = new Map(entries.filter(isOpen).map(([name, value]) => [name, String(value)]));
    }
    get isEmpty() {
        return this.values.size === 0;
    }
    /** A text with `{{env.NAME}}` filled in where the configuration sets it. */
    fillIn(text) {
        return text.replace(reference, (written, name) => this.values.get(name) ?? written);
    }
    /** The names of which only the environment of a run knows the value, each once. */
    namesMissingIn(text) {
        const tags = [...this.fillIn(text).matchAll(tag)].map(([written]) => written);
        const names = tags.flatMap((written) => [...written.matchAll(nameInTag)].map(([, one, other]) => one ?? other ?? ''));
        return [...new Set(names)];
    }
}
