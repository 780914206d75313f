import { own } from '../../artifacts/own.js';
import { isJsonObject } from '../../artifacts/read-json.js';
import { isJudge } from '../../graders/grader-spec.js';
import { providerKinds } from './provider-table.js';
/**
 * Cases as they are graded for a provider, whose answers promptfoo's assertions see as it tells them: of one that
 * demands JSON the value and not its text, and of one that offers tools their calls in the provider's own words.
 */
export function gradedFor({ vendor, parameters }, cases) {
    const format = parameters['response_format'];
    const kind = own(providerKinds, vendor);
    const isParsed = isJsonObject(format) && kind?.parsed.includes(String(format['type'])) === true;
    const reading = {
        ...(isParsed ? { parse: 'json' } : {}),
        ...(kind === undefined || parameters['tools'] === undefined ? {} : { tool_calls: kind.calls }),
    };
    if (Object.keys(reading).length === 0)
        return cases;
    const read = (spec) => readBy(spec, reading);
    return cases.map((each) => (each.graders === undefined ? each : { ...each, graders: each.graders.map(read) }));
}
/** A judge reads calls in the words of Lanegate, whose text is the same each time; its code knows the provider's. */
function readBy(spec, reading) {
    if (spec.graders !== undefined)
        return { ...spec, graders: spec.graders.map((each) => readBy(each, reading)) };
    const { tool_calls, ...parse } = reading;
    return { ...spec, ...(isJudge(spec) && spec.transform === undefined ? parse : reading) };
}
