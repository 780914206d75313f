/** By what a query may name a document: its id, its path, or the end of its path from some folder on. */
export function namesOfDocument(id, path) {
    const parts = path.split('/');
    return [id, ...parts.map((_, index) => parts.slice(index).join('/'))];
}
