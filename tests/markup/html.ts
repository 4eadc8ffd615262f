/** A tag as it is written, and the text from it to the next one. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** It ends in `/>`: only within an SVG does that close it. */
  readonly closed?: true;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const open = /<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>"'/<]+(?:="[^"<>]*")?)*)\s*(\/?)>/y;
const other = /<!--[\s\S]*?-->|<!doctype [^<>]*>/iy;

/**
 * The tags of strictly written HTML: attributes in double quotes, no bare `<` or `>` in text. Throws at
 * anything else, for what cannot be read for certain cannot be trusted either.
 */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  while (at < html.length) {
    const raw = tags.at(-1);
    const end = raw?.name === 'script' && !raw.closing ? html.indexOf('</script', at) : html.indexOf('<', at);
    const text = html.slice(at, end < 0 ? html.length : end);
    const isScript = raw?.name === 'script' && !raw.closing;
    if (!isScript && text.includes('>')) throw new Error(`a bare > in ${text}`);
    if (raw) tags[tags.length - 1] = {...raw, text: raw.text + text};
    if (end < 0) break;
    other.lastIndex = open.lastIndex = end;
    const match = open.exec(html);
    if (match) tags.push(tagOf(match));
    else if (!other.test(html)) throw new Error(`no tag: ${html.slice(end, end + 60)}`);
    at = match ? open.lastIndex : other.lastIndex;
  }
  return tags;
}

function tagOf([, slash, name = '', attributes = '', end]: RegExpExecArray): Tag {
  const pairs = [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)];
  return {
    name: name.toLowerCase(),
    closing: slash === '/',
    ...(end === '/' && {closed: true as const}),
    attributes: Object.fromEntries(
      pairs.map(([, key = '', value = '']) => [key.toLowerCase(), decode(value)])
    ),
    text: ''
  };
}

/** What of the nesting is wrong: tags that are not closed, or closed by others, and links within links. */
export function misnested(html: string): readonly string[] {
  const stack: string[] = [];
  const wrong: string[] = [];
  for (const {name, closing, closed} of tagsOf(html)) {
    if (empty.has(name) || (closed && stack.includes('svg'))) continue;
    if (name === 'a' && !closing && stack.includes('a')) wrong.push('a in a');
    if (!closing) stack.push(name);
    else if (stack.at(-1) === name) stack.pop();
    else wrong.push(`</${name}> after <${stack.at(-1) ?? 'nothing'}>`);
  }
  return [...wrong, ...stack.map((name) => `<${name}> stays open`)];
}

/** What a reader sees: all text but that of scripts. */
export function textOf(html: string): string {
  const first = html.slice(0, html.includes('<') ? html.indexOf('<') : html.length);
  const rest = tagsOf(html.slice(first.length)).filter(({name, closing}) => name !== 'script' || closing);
  return decode(first + rest.map(({text}) => text).join(''));
}

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name] ?? '');
}

const empty: ReadonlySet<string> = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);
const signs: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', amp: '&'};
