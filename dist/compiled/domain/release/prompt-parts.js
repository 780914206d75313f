import { digestOf } from '../artifacts/digest.js';
import { promptDigest } from '../suite/prompt.js';
import { promptNameOf } from '../suite/prompt-path.js';
/** Every prompt of a commit by the name that suites call it by; by its path where several would have the name. */
export function promptParts(side) {
    const read = [...side.allPrompts].map(([path, prompt]) => [path, promptPart(prompt)]);
    const unread = [...side.unreadablePrompts].map(([path, reason]) => [path, unreadPart(path, reason, side)]);
    const parts = new Map([...read, ...unread]);
    const declared = Object.entries(side.settings.prompts);
    const nameOf = namesOf([...parts.keys()], declared);
    const named = [...parts].map(([path, part]) => [nameOf(path), part]);
    const others = declared.filter(([name, path]) => nameOf(path) !== name && parts.has(path));
    const all = [...named, ...others.map(([name, path]) => [name, parts.get(path)])];
    return new Map(all.flatMap(([name, part]) => (part === undefined ? [] : [[name, part]])));
}
function namesOf(paths, declared) {
    const declaredNames = new Map([...declared].reverse().map(([name, path]) => [path, name]));
    const taken = new Set(declaredNames.values());
    const count = new Map();
    for (const path of paths)
        count.set(promptNameOf(path), (count.get(promptNameOf(path)) ?? 0) + 1);
    return (path) => {
        const [given, own] = [declaredNames.get(path), promptNameOf(path)];
        return given ?? (count.get(own) === 1 && !taken.has(own) && own !== '' ? own : path);
    };
}
function promptPart(prompt) {
    const { path, messages, language, firstRole, defaults, responseFormat, inclusion } = prompt;
    const [unresolved] = inclusion.unresolved;
    const included = inclusion.files.map(({ reference, from, path: file, text }) => ({
        ...{ reference, from, path: file, text },
    }));
    const bundled = {
        digest: promptDigest(prompt),
        path,
        messages: [...messages],
        ...(language === undefined ? {} : { language }),
        ...(firstRole === undefined ? {} : { first_role: firstRole }),
        ...(defaults === undefined ? {} : { defaults }),
        ...(responseFormat === undefined ? {} : { response_format: responseFormat }),
        ...(included.length === 0 ? {} : { included }),
    };
    return unresolved === undefined ? bundled : { ...bundled, unread: unresolved };
}
/** What cannot be read is still known by its bytes. */
const unreadPart = (path, reason, { blobs }) => ({
    ...{ path, messages: [], unread: reason },
    digest: digestOf({ blob: blobs.get(path) ?? null }),
});
