import {settable, type Declaration} from './manifest.js';

/** What a framework's types are made of. */
interface Dialect {
  readonly imports: string;
  /** The type of an element's settings: of its class, the names of its properties, and its events by name. */
  readonly settings: string;
  /** Wraps the elements' lines in the framework's own list of elements. */
  readonly declare: (lines: string) => string;
}

const dialects: Readonly<Record<string, Dialect>> = {
  react: {
    imports: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';`,
    settings: `DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  {[Name in Names]?: Element[Name] | undefined} &
  {[Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined}`,
    declare: (lines) => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines}
    }
  }
}`
  },
  vue: {
    imports: `import type {HTMLAttributes, PublicProps} from 'vue';`,
    settings: `new () => {
  $props: HTMLAttributes &
    PublicProps &
    {[Name in Names]?: Element[Name] | undefined} &
    {[Name in keyof Events as \`on\${Pascal<Name & string>}\`]?: ((event: Events[Name]) => void) | undefined};
}`,
    declare: (lines) => `type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

declare module 'vue' {
  interface GlobalComponents {
${lines}
  }
}`
  },
  svelte: {
    imports: `import type {HTMLAttributes} from 'svelte/elements';`,
    settings: `Omit<HTMLAttributes<Element>, Names> &
  {[Name in Names]?: Element[Name] | undefined} &
  {[Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined}`,
    declare: (lines) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines}
  }
}`
  }
};

/** The types of the elements in each framework's templates, by the framework's name. */
export function frameworkTypes(elements: readonly Declaration[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(dialects).map(([framework, {imports, settings, declare}]) => [
      framework,
      `// Made from the elements' sources.
${imports}
${importOf(elements)}

type Settings<Element extends HTMLElement, Names extends keyof Element, Events> = ${settings};

${declare(elements.map(lineOf).join('\n'))}
`
    ])
  );
}

function importOf(elements: readonly Declaration[]): string {
  const names = elements.flatMap(({name, events = []}) => [
    name,
    ...events.flatMap(({type}) => type?.text ?? [])
  ]);
  return `import type {${[...new Set(names)].sort().join(', ')}} from '../entries/index.js';`;
}

function lineOf(element: Declaration): string {
  const {tagName = '', name, events = []} = element;
  // React and Vue keep `ref` for themselves.
  const names = settable(element).filter((each) => each.name !== 'ref');
  const settings = names.map((each) => `'${each.name}'`).join(' | ');
  const told = events.map((event) => `'${event.name}': ${event.type?.text ?? 'Event'}`).join('; ');
  return `    '${tagName}': Settings<${name}, ${settings}, {${told}}>;`;
}
