/** Where a mouse was when something of ours last heard of it. */
let last = {x: NaN, y: NaN};

/** Whether a hand has moved a mouse: when the page scrolls under one at rest, that sends such events as well. */
export function isPointed(event: MouseEvent): boolean {
  const {clientX: x, clientY: y} = event;
  const hasMoved = x !== last.x || y !== last.y;
  last = {x, y};
  return hasMoved && (!('pointerType' in event) || event.pointerType === 'mouse');
}
