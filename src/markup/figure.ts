import type {SceneContext, Scene, SharedView, Size, Table} from '../scenes/scene.js';
import {describeView} from '../scenes/in-words.js';
import {stage} from '../scenes/stage.js';
import {escape} from './escape.js';
import {svg} from './svg.js';

/** The smallest room that a static figure is laid out for; it is shown at that size or larger. */
const still: Size = {width: 320, height: 360, em: 16, stretch: 1};

/** A view's finished drawing, without its words. */
export function stillDrawing(scene: Scene, context: SceneContext, view: SharedView): string {
  return svg(stage(scene, context, view, still), {...still, dir: context.dir}, true);
}

/** A view's finished drawing with the sentence that says what it shows. */
export function staticFigure(scene: Scene, context: SceneContext, view: SharedView): string {
  const sentence = `<figcaption>${escape(describeView(scene, context, view))}</figcaption>`;
  return `<figure class="static">${stillDrawing(scene, context, view)}${sentence}</figure>`;
}

/** A scene's data as a table behind a disclosure. */
export function dataTable(title: string, {caption, head, rows}: Table): string {
  const heads = head.map((words) => `<th scope="col">${escape(words)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((words) => `<td>${escape(words)}</td>`).join('');
    return `<tr><th scope="row">${escape(first)}</th>${cells}</tr>`;
  });
  const table = `<table><caption>${escape(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return `<details><summary>${escape(title)}</summary><div class="table" tabindex="0" role="region" aria-label="${escape(title)}">${table}</div></details>`;
}
