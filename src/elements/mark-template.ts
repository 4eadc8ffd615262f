import {nothing, svg, type SVGTemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {draw, type Drawn} from '../marks/draw.js';
import type {Mark} from '../marks/mark.js';

/** The Lit end of `draw`: a mark as an SVG element, made anew when there is another mark. */
export function markTemplate(mark: Mark): unknown {
  return guard([mark], () => element(draw(mark)));
}

function element({key, tag, attributes: a, lines}: Drawn): SVGTemplateResult {
  const opacity = a.opacity ?? nothing;
  const fact = a['data-fact'] ?? nothing;
  // A text whose group moves is not laid out anew, as one that moves itself is.
  const {x, y} = lines[0] ?? {x: 0, y: 0};
  switch (tag) {
    case 'rect':
      return svg`<rect class=${a.class} data-key=${key} data-fact=${fact} opacity=${opacity}
        x=${a.x} y=${a.y} width=${a.width} height=${a.height}></rect>`;
    case 'line':
      return svg`<line class=${a.class} data-key=${key} data-fact=${fact} opacity=${opacity}
        x1=${a.x1} y1=${a.y1} x2=${a.x2} y2=${a.y2} stroke-width=${a['stroke-width'] ?? nothing}></line>`;
    case 'circle':
      return svg`<circle class=${a.class} data-key=${key} data-fact=${fact} opacity=${opacity}
        cx=${a.cx} cy=${a.cy} r=${a.r}></circle>`;
    case 'path':
      return svg`<path class=${a.class} data-key=${key} data-fact=${fact} opacity=${opacity}
        d=${a.d} transform=${a.transform ?? nothing}></path>`;
    case 'text':
      return svg`<g transform=${`translate(${x} ${y})`}><text class=${a.class} data-key=${key} data-fact=${fact}
        opacity=${opacity} font-size=${a['font-size']} text-anchor=${a['text-anchor']}
        >${lines.map(({below, text}) => svg`<tspan x="0" y=${below}>${text}</tspan>`)}</text></g>`;
  }
}
