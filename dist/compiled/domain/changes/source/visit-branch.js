import { modelKeyKind } from '../vocabulary/model-key.js';
import { isPlus, visitJoin } from './visit-text.js';
import { visitChildren } from './visitor.js';
const words = new Set('if,elif,else,case,switch,when,match,in,is,not,and,or,==,===,!=,!==,||,&&,!,self,this,startsWith,startswith,includes,value,name,id,return,equals'.split(','));
/** A branch that only asks for a model and sets what depends on it says nothing but its facets. */
export const visitBranch = (collector, node, where, visit) => {
    const before = collector.mark();
    visitChildren(collector, node, where, visit);
    if (collector.facets.length === before.facets)
        return;
    if (collector.residue.slice(before.residue).every(asksForModel))
        collector.drop(before);
};
const asksForModel = (token) => token.split('.').every((part) => words.has(part) || part === '' || modelKeyKind(part) === 'model');
/** An operation: texts that are joined, or anything. */
export const visitOperation = (collector, node, where, visit) => (isPlus(node) ? visitJoin : visitChildren)(collector, node, where, visit);
