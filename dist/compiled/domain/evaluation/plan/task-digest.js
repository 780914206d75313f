import { requestDigest } from '../../inference/cache/request-digest.js';
import { conversationDigest, isConversation } from '../conversation.js';
/** What ties a sample to the exact question that was put: all that its target may be told. */
export const taskDigest = (task) => {
    const { plan, question, call } = task;
    return isConversation(task) ? conversationDigest(call, question, plan.definition) : requestDigest(call);
};
