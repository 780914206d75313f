import { createLinearSearch } from '../../pattern/linear-search.js';
/** Of longer texts only the beginning is searched. */
const longestText = 10_000;
const searches = new WeakMap();
/** True when a pattern is found anywhere in the first 10,000 characters of a text. */
export function containsPattern(text, pattern) {
    const search = searches.get(pattern) ?? createLinearSearch(pattern);
    searches.set(pattern, search);
    return search([...text.slice(0, longestText)]);
}
