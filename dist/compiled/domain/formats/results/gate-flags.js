/** A share from 0 to 1 as people write it; `undefined` for anything else. */
export function parseShare(text) {
    const share = Number(text);
    return text.trim() !== '' && share >= 0 && share <= 1 ? share : undefined;
}
/** Floors such as `success=0.9, tone=0.5`; `undefined` where one is none or a metric is there twice. */
export function parseFloors(text) {
    const floors = new Map();
    for (const part of text.split(/[,\n]/).filter((each) => each.trim() !== '')) {
        const at = part.lastIndexOf('=');
        const [metric, share] = [part.slice(0, Math.max(0, at)).trim(), parseShare(part.slice(at + 1))];
        if (metric === '' || share === undefined || floors.has(metric))
            return undefined;
        floors.set(metric, share);
    }
    return Object.fromEntries(floors);
}
