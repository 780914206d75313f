import { detect } from '../stages/detect.js';
import { evaluate } from '../stages/evaluate.js';
import { gate } from '../stages/gate.js';
import { writeReports } from '../stages/report.js';
/** Takes one change through all four stages. At a terminal head is whoever runs the command, and trusted. */
export async function checkChange(ports, request) {
    await detect(ports, request);
    await evaluate(ports, { ...request, isUntrustedHead: false });
    const { verdict, changeSet } = await gate(ports, request);
    const { markdown, htmlPath } = await writeReports(ports, request);
    return { verdict, changeSet, markdown, reportPath: htmlPath };
}
