import type {Page} from '@playwright/test';

/** The share of two pictures' pixels in which they differ; all of them where their sizes do. */
export function othersIn(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(compare, [a.toString('base64'), b.toString('base64')] as const);
}

/** Runs in the page. */
async function compare(shots: readonly [string, string]): Promise<number> {
  const [a, b] = await Promise.all(
    shots.map(async (shot) => {
      const bytes = Uint8Array.from(atob(shot), (char) => char.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height);
    })
  );
  if (!a || !b || a.width !== b.width || Math.abs(a.height - b.height) > 1) return 1;
  let others = 0;
  const count = Math.min(a.data.length, b.data.length);
  for (let i = 0; i < count; i += 4) {
    const apart = [0, 1, 2].some((n) => Math.abs((a.data[i + n] ?? 0) - (b.data[i + n] ?? 0)) > 8);
    if (apart) others++;
  }
  return others / (count / 4);
}

/** A tab in the background, as browsers have it: no frame is drawn, so nothing is seen, and no size is told. In the page. */
export function hideTab(): void {
  let isHidden = true;
  const later: (() => void)[] = [];
  const draw = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (deed) => (isHidden ? later.push(() => draw(deed)) : draw(deed));
  const [Seen, Sized] = [IntersectionObserver, ResizeObserver];
  window.IntersectionObserver = class extends Seen {
    constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, self) => {
        if (isHidden) later.push(() => tell(entries, self));
        else tell(entries, self);
      }, options);
    }
  };
  window.ResizeObserver = class extends Sized {
    constructor(tell: ResizeObserverCallback) {
      super((entries, self) => {
        if (isHidden) later.push(() => tell(entries, self));
        else tell(entries, self);
      });
    }
  };
  Object.defineProperty(document, 'visibilityState', {get: () => (isHidden ? 'hidden' : 'visible')});
  const show = () => {
    isHidden = false;
    for (const deed of later) deed();
    document.dispatchEvent(new Event('visibilitychange'));
  };
  Object.assign(window, {show});
}
