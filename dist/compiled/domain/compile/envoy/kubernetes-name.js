import { sha256Of } from '../../artifacts/digest.js';
const longest = 50;
/**
 * A name as objects of Kubernetes have them, DNS labels of at most 63 characters. One that had to be changed carries a
 * part of its digest, so that no two become one.
 */
export function kubernetesName(name) {
    const label = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, longest)
        .replace(/^-+|-+$/g, '');
    if (label === name)
        return name;
    return `${label === '' ? 'x' : label}-${sha256Of(name).slice(0, 6)}`;
}
