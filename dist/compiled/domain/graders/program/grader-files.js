import { everyGrader } from '../with-members.js';
/**
 * The files of the repository that graders, those of their sets and those that cases bring are written in, each once.
 */
export function graderFiles(graders, cases = []) {
    const files = new Set();
    for (const { spec } of everyGrader(graders, cases))
        if (spec.file !== undefined)
            files.add(fileAndFunction(spec.file).path);
    return [...files];
}
/** What `file.py:function` names; without a function it is all path. */
export function fileAndFunction(file) {
    const [, path = file, name] = /^(.+\.\w+):([A-Za-z_$][\w$]*)$/.exec(file) ?? [];
    return { path, name };
}
