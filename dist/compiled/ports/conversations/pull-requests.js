/** The comment stays as it was for something that may pass, as where GitHub is out of order. */
export class CommentMiss extends Error {
    name = 'CommentMiss';
}
