import type {ShapeMark} from '../marks/mark.js';

/** A small drawing of what the words name: what is drawn, how it is painted, and its box; 24 units are one em of the words. */
export interface Sign {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly (readonly [paint: string, path: string])[];
}

const line = 'ink stroke thin';

/** Signs have no measure: the thermometer has no scale, and on the cliff both sides stand alike. */
export const signs = {
  speech: {width: 44, height: 30, parts: [[line, 'M1,1H43V21H16L8,29V21H1zM8,8H36M8,14H27']]},
  bag: {width: 40, height: 30, parts: [[line, 'M1,8H39V29H1zM13,8V1H27V8M9,8V29M31,8V29']]},
  jars: {
    width: 64,
    height: 26,
    parts: [
      [
        line,
        'M0,25H64M5,25V9l3,-3V1h8V6l3,3V25M25,25V9l3,-3V1h8V6l3,3V25M45,25V9l3,-3V1h8V6l3,3V25M5,13h14M25,13h14M45,13h14'
      ]
    ]
  },
  cliff: {
    width: 92,
    height: 62,
    parts: [
      ['soft solid', 'M10,22H82L77,33L80,42L74,51L77,62H15L18,51L12,42L15,33z'],
      ['first solid', 'M16,2a3,3 0 1 1-.1,0zM12,22L14.5,9H17.5L20,22z'],
      ['second solid', 'M76,2a3,3 0 1 1-.1,0zM72,22L74.5,9H77.5L80,22z']
    ]
  },
  thermometer: {
    width: 38,
    height: 90,
    parts: [
      [line, 'M9,63V8a6,6 0 0 1 12,0V63a13.5,13.5 0 1 1-12,0zM32,20V52M27,25l5,-5l5,5M27,47l5,5l5,-5'],
      ['ink solid', 'M12.5,67.5V36h5V67.5a8,8 0 1 1-5,0z']
    ]
  }
} as const satisfies Readonly<Record<string, Sign>>;

export type SignName = keyof typeof signs;

/** A sign beside words of this size: its upper edge at `top`, and its outer edge where the words begin. */
export function drawSign(
  key: string,
  name: SignName,
  {x, top, anchor, size}: {x: number; top: number; anchor: 'start' | 'middle' | 'end'; size: number}
): {readonly marks: readonly ShapeMark[]; readonly height: number} {
  const {width, height, parts}: Sign = signs[name];
  const scale = size / 24;
  const left = x - {start: 0, middle: 0.5, end: 1}[anchor] * width * scale;
  const marks = parts.map(([paint, path], i) => ({
    kind: 'shape' as const,
    key: `${key}/sign-${i + 1}`,
    paint,
    x: left,
    y: top,
    path,
    extent: {x: 0, y: 0, width, height},
    scale,
    lit: true as const
  }));
  return {marks, height: height * scale};
}
