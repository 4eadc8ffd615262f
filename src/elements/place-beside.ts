/** Room between a popover and what it is about, and between it and the window's edges, in px. */
const gap = 10;
const margin = 12;
/** With less height than this a popover cannot be read, and what it is about in the drawing is covered instead. */
const leastHeight = 180;

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts a popover under the lines that it is about, or above them where there is more room; never over them, never
 * off the window, and where there is room enough not over what else is to be spared.
 */
export function placeBeside(
  popup: HTMLElement,
  lines: readonly DOMRect[],
  spared: readonly DOMRect[] = []
): void {
  const last = lines[lines.length - 1];
  if (!last) return;
  popup.style.removeProperty('max-height');
  const {width, height} = popup.getBoundingClientRect();
  // It starts a little before the line that it is about.
  const start =
    getComputedStyle(popup).direction === 'rtl' ? last.right + margin - width : last.left - margin;
  const left = Math.max(0, Math.min(Math.max(margin, start), innerWidth - width - margin));
  const beside = spared.filter((box) => box.left < left + width && box.right > left);
  const band = beside.length > 0 ? best(bands([...lines, ...beside]), height, last) : undefined;
  const isGood = band && roomIn(band) >= Math.min(height, leastHeight);
  const {top, bottom} = (isGood ? band : best(bands(lines), height, last)) ?? {top: margin, bottom: margin};
  const room = Math.max(0, bottom - top);
  popup.style.setProperty('max-height', `${room}px`);
  popup.style.setProperty('left', `${left}px`);
  popup.style.setProperty('top', `${top >= last.bottom ? top : bottom - Math.min(height, room)}px`);
}

/** The parts of the window's height that are free of these boxes. */
function bands(boxes: readonly DOMRect[]): readonly Band[] {
  let top = margin;
  const ends = [...boxes]
    .sort((a, b) => a.top - b.top)
    .map((box) => [box.top - gap, box.bottom + gap] as const);
  return [...ends, [innerHeight - margin, 0] as const].map(([bottom, next]) => {
    const band = {top, bottom};
    top = Math.max(top, next);
    return band;
  });
}

/** That with room for all the height, under the line first, then the nearest; else the highest. */
function best(free: readonly Band[], height: number, line: DOMRect): Band | undefined {
  const rank = (band: Band) =>
    roomIn(band) < height
      ? roomIn(band) - 1e6
      : band.top >= line.bottom
        ? 1e6 - band.top
        : band.bottom - line.top;
  return [...free].sort((a, b) => rank(b) - rank(a))[0];
}

const roomIn = ({top, bottom}: Band): number => bottom - top;
