/** The words of an interface in one language. */
export const isTranslation = (path) => /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i.test(path);
export const outermost = (file) => ({
    file,
    names: [],
    isEntry: false,
    calls: [],
    scopes: [],
    role: undefined,
    isToolPart: false,
    isToolFunction: false,
    isToolClass: false,
    isForPeople: isTranslation(file.path),
    isOption: false,
    namesAtCall: 0,
    isJoined: false,
    isImport: false,
});
/** Words that only say "the value": the name above them tells whose. */
const valueWords = new Set([
    'default',
    'value',
    'defaultvalue',
    'default_value',
    'const',
    'initial',
]);
/** The nearest name that says what a value is. */
export const nameOf = ({ names }) => names.find((name) => !valueWords.has(name.toLowerCase())) ?? '';
/** Names a value by where it stands, such as `Agent.review.system`; the same on both sides of a change. */
export function placeName({ scopes, names }) {
    const parts = [...scopes.slice(0, 2).reverse(), ...names.slice(0, 4).reverse()].map((part) => part.slice(0, 60));
    return parts.filter((part) => part !== '').join('.');
}
