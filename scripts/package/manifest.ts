import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/** What is used of a Custom Elements Manifest (schema 1.0.0). */
export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly Module[];
}

interface Module {
  readonly kind: string;
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly unknown[];
}

/** An element's class; in the analyzer's answer any other thing, too. */
export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly superclass?: {readonly name: string};
  readonly attributes?: readonly Described[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly default?: string;
}

/** What the elements' sources and their comments say, without what is private. */
export async function readManifest(root: string): Promise<Manifest> {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/*.ts'];
  const {modules, ...found} = (await cli({argv, cwd: root, noWrite: true})) as Manifest;
  const all = new Map(modules.flatMap(({declarations}) => declarations.map((each) => [each.name, each])));
  const told = eventClasses([...all.values()]);
  const tags = tagNames(readFileSync(join(root, 'src/define.ts'), 'utf8'));
  return {
    ...found,
    readme: 'README.md',
    modules: modules.flatMap((module) =>
      elementModule(module, tags, (element) => publicOf(element, all, told))
    )
  };
}

/** The manifest's elements. */
export function elementsOf({modules}: Manifest): readonly Declaration[] {
  return modules.flatMap(({declarations}) => declarations);
}

/** The properties of an element that can be set. */
export function settable({members = []}: Declaration): readonly Member[] {
  return members.filter((each) => each.kind === 'field' && !each.readonly && !each.static);
}

function elementModule(
  module: Module,
  tags: ReadonlyMap<string, string>,
  toPublic: (element: Declaration) => Declaration
): readonly Module[] {
  const element = module.declarations.find(({name}) => tags.has(name));
  if (!element) return [];
  const {name} = element;
  const tagName = tags.get(name) ?? '';
  const path = `lib/${module.path.replace(/\.ts$/, '.js')}`;
  const declaration = {name, module: path};
  return [
    {
      kind: module.kind,
      path,
      declarations: [{...toPublic(element), tagName, ...{customElement: true}}],
      exports: [
        {kind: 'js', name, declaration},
        {kind: 'custom-element-definition', name: tagName, declaration}
      ]
    }
  ];
}

/** The name that each class is registered by. */
function tagNames(definitions: string): ReadonlyMap<string, string> {
  const found = definitions.matchAll(/^defineElement\('([\w-]+)', (\w+)\);$/gm);
  return new Map([...found].map(([, tag = '', name = '']) => [name, tag]));
}

/** Without what is the class's own business, and with its events' classes. */
function publicOf(
  element: Declaration,
  all: ReadonlyMap<string, Declaration>,
  told: ReadonlyMap<string, string>
): Declaration {
  const {members = [], events = [], superclass} = element;
  const above = all.get(superclass?.name ?? '')?.members ?? [];
  // What overrides says what it overrides.
  const described = ({name}: Member) => above.find((member) => member.name === name && member.description);
  return {
    ...element,
    members: members
      .filter(({privacy, name}) => privacy === undefined && !name.startsWith('#'))
      .map((member) => ({...described(member), ...member})),
    // The analyzer takes whatever a `new Event(…)` is given for an event's name; those of ours have a description.
    events: events
      .filter(({description}) => description !== undefined)
      .map((event) => ({...event, type: {text: told.get(event.name) ?? 'Event'}}))
  };
}

/** The class of each event, by the event's name: its static `type`. */
function eventClasses(declarations: readonly Declaration[]): ReadonlyMap<string, string> {
  return new Map(
    declarations.flatMap(({name, members = []}) => {
      const type = members.find((each) => each.static && each.name === 'type')?.default;
      return type === undefined ? [] : [[type.slice(1, -1), name] as const];
    })
  );
}
