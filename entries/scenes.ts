/** From data to marks, and from marks to SVG in text: neither a page nor an element is needed. */
export type {Mark} from '../src/marks/mark.js';
export {svg} from '../src/markup/svg.js';
export {clock} from '../src/scenes/clock.js';
export {sceneContext, type StageChapter, type StageStory} from '../src/scenes/context.js';
export {readGeography, type Geography} from '../src/scenes/geography.js';
export {kindNames, sceneOfKind} from '../src/scenes/kinds.js';
export {network} from '../src/scenes/network.js';
export {networkWithWeb} from '../src/scenes/network-with-web.js';
export {positions} from '../src/scenes/positions.js';
export {pressure} from '../src/scenes/pressure.js';
export {ranges} from '../src/scenes/ranges.js';
export {routes} from '../src/scenes/routes.js';
export type {Coding, Scene, SceneContext, SharedView, Size, Table} from '../src/scenes/scene.js';
export {describeView} from '../src/scenes/in-words.js';
export {stage} from '../src/scenes/stage.js';
export {viewOf} from '../src/scenes/views.js';
