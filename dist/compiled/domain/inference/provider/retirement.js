/** What OpenAI's deprecations page says, read on 2026-11-26 (developers.openai.com/api/docs/deprecations). */
const openAiRetirements = [
    ['2026-10-23', 'gpt-5.6-terra', ['gpt-3.5-turbo', 'o4-mini']],
    ['2026-10-23', 'gpt-5.6-sol', ['gpt-4', 'gpt-4-turbo', 'gpt-4o-2024-05-13', 'o1', 'o1-pro', 'o3-mini']],
    ['2026-10-23', 'gpt-5.6-luna', ['gpt-4.1-nano']],
    ['2026-12-11', 'gpt-5.6-sol', ['gpt-5', 'gpt-5-pro', 'o3', 'o3-pro']],
    ['2026-12-11', 'gpt-5.6-terra', ['gpt-5-mini']],
    ['2026-12-11', 'gpt-5.6-luna', ['gpt-5-nano']],
    ['2027-01-14', 'gpt-6-luna', ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini']],
];
/** What Anthropic's release notes say, read on 2026-11-26 (platform.claude.com/docs/en/release-notes/overview). */
const anthropicRetirements = [
    ['2025-10-28', 'claude-sonnet-4-5', ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022']],
    ['2026-01-05', 'claude-opus-4-5', ['claude-3-opus-20240229', 'claude-3-opus-latest']],
    ['2026-02-19', undefined, ['claude-3-7-sonnet-20250219', 'claude-3-7-sonnet-latest']],
    ['2026-04-20', 'claude-haiku-4-5', ['claude-3-haiku-20240307']],
    ['2026-06-15', 'claude-sonnet-4-6', ['claude-sonnet-4-20250514', 'claude-sonnet-4-0']],
    ['2026-06-15', 'claude-opus-4-8', ['claude-opus-4-20250514', 'claude-opus-4-0']],
    ['2026-08-05', 'claude-opus-4-8', ['claude-opus-4-1-20250805', 'claude-opus-4-1']],
];
/** What Google's deprecations page says, read on 2026-11-26 (ai.google.dev/gemini-api/docs/deprecations). */
const googleRetirements = [
    ['2026-01-14', 'gemini-embedding-001', ['text-embedding-004']],
    ['2026-03-09', 'gemini-3.1-pro-preview', ['gemini-3-pro-preview']],
    ['2026-05-25', 'gemini-3.1-flash-lite', ['gemini-3.1-flash-lite-preview']],
    [
        '2026-06-01',
        undefined,
        ['gemini-2.0-flash', 'gemini-2.0-flash-001', 'gemini-2.0-flash-lite', 'gemini-2.0-flash-lite-001'],
    ],
    ['2026-12-01', 'gemini-3.8-flash', ['gemini-2.5-pro']],
    ['2026-12-01', 'gemini-3.5-flash-lite', ['gemini-2.5-flash']],
];
const retirementsOf = (maker, announced) => announced.flatMap(([retiresOn, replacement, ids]) => ids.map((id) => [id, { maker, retiresOn, replacement }]));
const byId = new Map([
    ...retirementsOf('OpenAI', openAiRetirements),
    ...retirementsOf('Anthropic', anthropicRetirements),
    ...retirementsOf('Google', googleRetirements),
]);
/** The day on which the announcements of the makers were last read. */
export const retirementsCheckedOn = '2026-11-26';
/** When a model's maker stops serving it, dated snapshots included; `undefined` where no day is known. */
export function retirementOf(model) {
    const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    return byId.get(id) ?? byId.get(id.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{4})$/, ''));
}
/** One sentence about a retirement, as it reads on a day. */
export function describeRetirement(model, { maker, retiresOn, replacement }, today) {
    const when = `${maker} ${retiresOn <= today ? 'retired' : 'retires'} ${model} on ${retiresOn}`;
    return replacement === undefined ? when : `${when} and names ${replacement} in its place`;
}
const retiredHosts = new Map([
    ['models.github.ai', 'GitHub Models was retired on 2026-07-30'],
    ['models.inference.ai.azure.com', 'GitHub Models was retired on 2026-07-30'],
]);
/** Why nobody answers at a host any more; `undefined` for every other host. */
export const retiredHost = (hostname) => retiredHosts.get(hostname.toLowerCase());
