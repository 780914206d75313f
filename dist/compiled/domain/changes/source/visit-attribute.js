import { visitMember } from './visit-constant.js';
import { plainName } from './visit-named.js';
import { partsOf } from './visitor.js';
const ofTool = /(?:^|::)(?:\w*_?tool(?:_\w+)?|schemars|prompt|param|arg)$/;
/** An attribute of Rust; of one that makes a tool, each text by the name before it: `#[tool(description = "…")]`. */
export const visitAttribute = (collector, node, where, visit) => {
    const [name, given] = partsOf(node);
    if (name === undefined || given?.type !== 'token_tree' || !ofTool.test(collector.sourceOf(name)))
        return visitMember(collector, node, where, visit);
    const children = given.children.filter((child) => child !== null);
    children.forEach((child, index) => {
        const [key, sign] = children.slice(Math.max(0, index - 2), index);
        const isNamed = child.type.endsWith('string_literal') && key?.type === 'identifier' && sign?.type === '=';
        if (!isNamed)
            collector.keep(child);
        else
            visit(child, { ...where, names: [plainName(collector.sourceOf(key))], namesAtCall: 0, isToolPart: true });
    });
};
