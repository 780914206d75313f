/** A date as makers write it at the end of a name: `-2026-03-01`, `-20250929`; or the `-001` of Gemini. */
const dated = /-(?:\d{4}-\d{2}-\d{2}|20\d{6}|00\d)$/;
const moving = /(?:^|-)latest$/;
/**
 * Since Claude 4.6 names without a date are pinned (platform.claude.com, Model IDs and versioning, read on 2026-11-26).
 */
const pinnedClaude = /^claude-[a-z]+-(?:4-[6-9]|[5-9](?:-\d{1,2})?)$/;
/** A stable name of Gemini is not moved to another model (ai.google.dev, Gemini models, read on 2026-11-26). */
const stableGemini = /^gemini-\d+(?:\.\d+)?-(?:pro|flash|flash-lite)$/;
const aliasOfKnownMaker = /^(?:gpt-|chatgpt-|o\d|claude-|gemini-|text-embedding-)/;
/** Reads the name of a model, with its maker before a slash or without; `undefined` for names of unknown makers. */
export function pinningOf(model) {
    const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    if (moving.test(id))
        return 'alias';
    if (dated.test(id) || pinnedClaude.test(id) || stableGemini.test(id))
        return 'snapshot';
    return aliasOfKnownMaker.test(id) ? 'alias' : undefined;
}
