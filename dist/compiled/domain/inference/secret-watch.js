import { isJsonObject } from '../artifacts/read-json.js';
/** So few characters of a secret, such as `sk-p`, tell nothing of it. */
const harmlessCharacters = 4;
/**
 * Looks for a secret in JSON values that come one after the other and whose texts go on from value to value, as those
 * of a stream do: every text is joined to what stood at the same place before. Items of lists, and values themselves,
 * are told apart by their `index`, where they have one.
 */
export class SecretWatch {
    secret;
    root = new Place();
    /** The places at which a secret may have begun. */
    suspects = new Set();
    hasSecret = false;
    constructor(secret) {
        this.secret = secret;
    }
    /** Takes the next value, and the text that it was read from. */
    take(value, source) {
        this.hasSecret ||= this.secret.standsIn(source);
        this.look(value, this.root);
        if (this.hasSecret)
            return 'secret';
        return this.suspects.size > 0 ? 'may-begin' : 'clear';
    }
    look(value, place) {
        if (typeof value === 'string')
            this.join(value, place);
        else if (Array.isArray(value)) {
            for (const [position, item] of value.entries())
                this.look(item, isIndexed(item) ? place : place.at(position));
        }
        else if (isJsonObject(value)) {
            const own = isIndexed(value) ? place.at(`#${value.index}`) : place;
            for (const name of Object.keys(value))
                this.look(value[name], own.at(name));
        }
    }
    join(text, place) {
        // Most of an event, such as the name of its stream, stands in every other one too.
        if (text === '' || (place.tail === '' && place.text === text))
            return;
        const joined = place.tail + text;
        this.hasSecret ||= this.secret.standsIn(joined);
        place.text = text;
        place.tail = joined.slice(this.secret.beginsAt(joined));
        if (place.tail.length > harmlessCharacters)
            this.suspects.add(place);
        else
            this.suspects.delete(place);
    }
}
/** A place in the values, with what stood there last, and what of all that may be the beginning of a secret. */
class Place {
    text = '';
    tail = '';
    inside = new Map();
    at(name) {
        const known = this.inside.get(name);
        if (known !== undefined)
            return known;
        const place = new Place();
        this.inside.set(name, place);
        return place;
    }
}
const isIndexed = (value) => isJsonObject(value) && typeof value.index === 'number';
