/** What is wrong with a document as a whole; a record stands on one line. */
export const flawOf = (document, says) => ({
    ...{ document: document.id, path: document.path, says },
    ...(document.isRecord ? { line: document.line } : {}),
});
