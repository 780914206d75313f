import { momentOf } from '../../../domain/moment.js';
/**
 * A new folder below another, or that of a round of this name which was stopped on the same day and goes on there. One
 * that has ended is never gone on with, whatever came of it, since its answers are of then and not of now.
 */
export async function openRound(files, parent, name, nowMs) {
    const pointer = `${parent}/${name}.open`;
    const today = `${parent}/${name}-${momentOf(nowMs).slice(0, 10)}`;
    const left = await files.read(pointer);
    const folder = left?.startsWith(today) ? left : `${today}-${nowMs}`;
    if (folder !== left)
        await files.write(pointer, folder);
    return { folder, end: () => files.write(pointer, '') };
}
