/** What may follow a model's id without making it another model: dates, build numbers, channels and tariffs. */
const variant = /^(?:[-@:](?:\d{4}-\d{2}-\d{2}|\d{3,8}|(?:preview|experimental|exp|beta|rc)(?:-\d{2}-\d{2}(?:-\d{4})?)?|latest|stable|v\d+|free|nitro|floor|online))+$/;
const alias = /[-:](?:latest|free|nitro|floor|online)$/;
/**
 * True when a provider that says it served `served` did answer with what `requested` names: the same id, or a dated or
 * suffixed variant of it. Case and a leading path such as `openai/` or `models/` do not count; a size such as `-mini`
 * does.
 */
export function isVariantOf(requested, served) {
    if (requested === served)
        return true;
    const [wanted, got] = [lastSegment(requested), lastSegment(served)];
    if (wanted === got)
        return true;
    const family = wanted.replace(alias, '');
    return got === family || (got.startsWith(family) && variant.test(got.slice(family.length)));
}
const lastSegment = (id) => id
    .trim()
    .toLowerCase()
    .slice(id.lastIndexOf('/') + 1);
