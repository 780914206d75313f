/** The lock of a commit; without `code` it is what the file in the repository says. */
export function lockOf(parts, code) {
    const { prompts, models, embeddings, routes, data, evals, configuration } = parts;
    return {
        version: 1,
        ...(code === undefined ? {} : { code }),
        prompts: each(prompts, ({ digest, path, unread }) => ({
            digest,
            path,
            ...(unread === undefined ? {} : { unread }),
        })),
        models: each(models, lockedModel),
        embeddings: each(embeddings, lockedModel),
        ...(routes.size === 0 ? {} : { routes: each(routes, ({ digest }) => ({ digest })) }),
        ...{ data, evals, configuration },
    };
}
const lockedModel = ({ digest, provider, model, pinned }) => ({
    ...{ digest, provider, model, pinned },
});
const each = (parts, lock) => Object.fromEntries([...parts].map(([name, part]) => [name, lock(part)]));
