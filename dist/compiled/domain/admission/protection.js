/**
 * Why an environment lets a job through that nobody approved; `undefined` where it holds it. A job that names an
 * environment which is not there makes one without any rule, so a wrong name would open the door.
 */
export function whyUnprotected(name, found) {
    if (found === undefined || found.name.toLowerCase() !== name.toLowerCase()) {
        return `there is no environment ${name}`;
    }
    const reviewed = found.rules.filter(({ type }) => type === 'required_reviewers');
    if (reviewed.some(({ reviewerCount }) => reviewerCount > 0))
        return undefined;
    const others = found.rules.map(({ type }) => type).filter((type) => type !== 'required_reviewers');
    const has = others.length === 0 ? '' : `; it has ${others.join(' and ')} alone`;
    return `the environment ${name} has no required reviewers${has}`;
}
