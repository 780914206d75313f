const scriptEnding = /\.(?:[cm]?[jt]s|py|rb|go|sh|bash|exe|bat|cmd|ps1|pl)$/i;
/** True for a file that can only be had by running it. */
export const isScriptPath = (path) => scriptEnding.test(path);
/** The reference that a text is, if it is one; the part after a script's last colon names a function. */
export function fileReference(text) {
    if (!text.startsWith('file://'))
        return undefined;
    return scriptReference(text.slice('file://'.length));
}
/** A path with or without a function. */
export function scriptReference(text) {
    const path = text.trim();
    const colon = path.lastIndexOf(':');
    if (colon > 0 && isScriptPath(path.slice(0, colon))) {
        return { path: path.slice(0, colon), function: path.slice(colon + 1) };
    }
    return { path, function: undefined };
}
