/** Where a drawing of a new page is still blank, the one that stands there goes on standing. */
export function keepDrawings(fresh: ParentNode, story: ParentNode): void {
  const standing = drawingsIn(story);
  for (const [place, drawing] of drawingsIn(fresh)) {
    const old = standing.get(place);
    if (old && !drawing.hasChildNodes()) drawing.replaceWith(old.cloneNode(true));
  }
}

/** Puts the finished drawings of a new page in the places of those that stand there. */
export function replaceDrawings(fresh: ParentNode, story: ParentNode): void {
  const standing = drawingsIn(story);
  for (const [place, drawing] of drawingsIn(fresh)) {
    const old = standing.get(place);
    if (old && !old.isEqualNode(drawing)) old.replaceWith(drawing);
  }
}

/** The drawings that the build writes, by where they stand: after which step, or on the stage of which chapter. */
function drawingsIn(story: ParentNode): ReadonlyMap<string, Element> {
  const drawings = story.querySelectorAll(':is(.static, .stage > story-figure) > svg');
  return new Map([...drawings].map((svg) => [svg.closest('.step, .chapter')?.id ?? '', svg]));
}
