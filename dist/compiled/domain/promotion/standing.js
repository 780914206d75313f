import { advance } from './advance.js';
/** What a rollout waits for, as the next call would tell it that brings nothing new. */
export function standingOf(state, request) {
    const { paused } = state.rollout;
    if (paused !== undefined)
        return [paused.reason];
    const nobody = { by: 'nobody', occasion: 'none', observations: [], unreadable: [], approved: [] };
    const { events, waitsFor } = advance(state, { ...request, ...nobody });
    const isMoving = events.some((event) => event !== 'held');
    return isMoving ? ['the next call of lanegate promote, which moves it'] : waitsFor;
}
