/**
 * A commit with the files of other tools that it runs, which are no prompts that cannot be read. What lanegate.yml
 * itself says of a name counts.
 */
export function withImports(side, imported) {
    if (imported.length === 0)
        return side;
    const prompts = imported.flatMap((each) => each.prompts.map((prompt) => [prompt.path, prompt]));
    const paths = new Set(imported.map(({ path }) => path));
    const merged = (partOf) => Object.assign({}, ...imported.map(partOf));
    return {
        ...side,
        imported,
        prompts: new Map([...prompts, ...side.prompts]),
        // What another tool's format has read is no prompt file that could not be read.
        unreadablePrompts: new Map([...side.unreadablePrompts].filter(([path]) => !paths.has(path))),
        settings: {
            ...side.settings,
            models: { ...merged(({ models }) => models), ...side.settings.models },
            providers: { ...merged(({ providers }) => providers), ...side.settings.providers },
        },
    };
}
