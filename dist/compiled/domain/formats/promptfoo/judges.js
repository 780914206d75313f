import { providerOf } from './providers.js';
/** The models that a configuration judges by, each under one name, and where one is missing. */
export class Judges {
    named = new Map();
    missed = new Map();
    known = new Map();
    prefix;
    constructor(prefix) {
        this.prefix = prefix;
    }
    get models() {
        return this.named;
    }
    /** Where first a grader asks whom nobody names. */
    get gaps() {
        return this.missed;
    }
    miss(role, at) {
        if (!this.missed.has(role))
            this.missed.set(role, at.place);
    }
    /**
     * The name of the model that a `provider` means; nothing where none is meant or it cannot be asked, which is told.
     */
    modelOf(context, provider, role) {
        const chosen = choose(provider, role);
        if (chosen === undefined)
            return undefined;
        const key = `${role} ${JSON.stringify(chosen.value)}`;
        if (!this.known.has(key))
            this.known.set(key, this.add(context, chosen, role));
        return this.known.get(key);
    }
    add(context, at, role) {
        const id = at.text() ?? at.get('id')?.text();
        if (id === undefined)
            return undefined;
        const options = at.isMapping() ? at : undefined;
        const asked = role === 'embedder' ? id.replace(/:(?:embeddings?):/, ':') : id;
        const model = providerOf(context, { at, id: asked, options });
        if (model.problem !== undefined)
            return undefined;
        const base = `${this.prefix}#${role} ${id}`;
        const name = this.named.has(base) ? `${base} ${this.named.size + 1}` : base;
        this.named.set(name, model);
        return name;
    }
}
/** A provider may be told for texts and for embeddings apart. */
function choose(provider, role) {
    if (provider === undefined || provider.text() !== undefined || provider.get('id') !== undefined)
        return provider;
    return role === 'embedder' ? provider.get('embedding') : provider.get('text');
}
