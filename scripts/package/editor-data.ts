import type {Declaration} from './manifest.js';

/** The elements as VS Code's HTML editor reads them: `html.customData` in its settings. */
export function editorData(elements: readonly Declaration[]): unknown {
  return {
    version: 1.1,
    tags: elements.map(({tagName, description, attributes = []}) => ({
      name: tagName,
      description,
      attributes: attributes.map(({name, description = '', type}) => ({
        name,
        description,
        values: valuesOf(type?.text ?? '')
      }))
    }))
  };
}

/** The words of a union of words. */
function valuesOf(type: string): readonly {readonly name: string}[] {
  return [...type.matchAll(/'([^']*)'/g)].map(([, name = '']) => ({name}));
}
