/** Every model that a route may ask, each once. */
export function candidatesOf({ models, rules, checks, fallbacks }) {
    const standIns = fallbacks.flatMap((fallback) => (fallback.kind === 'model' ? [fallback.candidate] : []));
    const all = [...models, ...rules, ...checks].map(({ candidate }) => candidate).concat(standIns);
    return [...new Map(all.map((candidate) => [candidate.name, candidate])).values()];
}
