/** Takes the samples of every case up to the look that decides its suite. Answers why it ended before, where it did. */
export const takeCases = (course, take) => take(casesOf(course));
function* casesOf(course) {
    for (let next = course.nextCase(); next !== undefined; next = course.nextCase())
        yield next;
}
