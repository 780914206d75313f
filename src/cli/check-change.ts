import { type DetectPorts, type DetectRequest, detect } from '../stages/detect.js';
import { type EvaluatePorts, type EvaluateRequest, evaluate } from '../stages/evaluate.js';
import { type GatePorts, gate, type Judged } from '../stages/gate.js';
import { writeReports } from '../stages/report.js';

export type CheckRequest = DetectRequest & Omit<EvaluateRequest, 'isUntrustedHead'> & { readonly folder: string };

/** What a check came to, and where it is told. */
export type Checked = Judged & { readonly markdown: string; readonly reportPath: string };

/** Takes one change through all four stages. At a terminal head is whoever runs the command, and trusted. */
export async function checkChange(
  ports: EvaluatePorts & DetectPorts & GatePorts,
  request: CheckRequest,
): Promise<Checked> {
  await detect(ports, request);
  await evaluate(ports, { ...request, isUntrustedHead: false });
  const { verdict, changeSet } = await gate(ports, request);
  const { markdown, htmlPath } = await writeReports(ports, request);
  return { verdict, changeSet, markdown, reportPath: htmlPath };
}
