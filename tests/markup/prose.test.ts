import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {prose} from '../../src/markup/prose.js';
import {readProse} from '../../src/model/prose.js';
import {isSafeLink} from '../../src/model/safe-link.js';
import {fact, references} from '../words/samples.js';
import {misnested, tagsOf, textOf} from './html.js';

const seed = Number(process.env.SEED ?? 1);
const context = {
  ...references('en', [
    fact({type: 'number', number: 30, unit: 'kilometer'}),
    fact(
      {type: 'words', words: 'a <b>dark</b> & "closed" *coast*'},
      {id: 'wild', claimants: ['mirrow-radio']}
    ),
    fact({type: 'words', words: 'two Ab-12 lamps'}, {id: 'lamps', claimants: ['mirrow-radio']}),
    fact({type: 'quote', words: 'one too many'}, {id: 'word', claimants: ['ilse-wick'], for: 'hill'})
  ]),
  sides: {first: {id: 'harbour'}, second: {id: 'hill'}}
};
const html = (text: string) => prose(text, context);

describe('prose(text, context)', () => {
  it.each<[string, string]>([
    ['', ''],
    ['No sign at all.', 'No sign at all.'],
    ['a *long* list', 'a <em>long</em> list'],
    ['a **very** long list', 'a <strong>very</strong> long list'],
    ['***so***', '<em><strong>so</strong></em>'],
    ['the `Fresnel-2` lamp', 'the <span class="literal">Fresnel-2</span> lamp'],
    [
      '`{reach}` & `<b>`',
      '<span class="literal">{reach}</span> &amp; <span class="literal">&lt;b&gt;</span>'
    ],
    [
      '[the chart](https://chart.example/a?b=1&c="2")',
      '<a href="https://chart.example/a?b=1&amp;c=&quot;2&quot;">the chart</a>'
    ],
    ['[the *chart*](/chart)', '<a href="/chart">the <em>chart</em></a>'],
    ['a < b & c > d, "so"', 'a &lt; b &amp; c &gt; d, &quot;so&quot;'],
    ['&lt;script&gt;', '&lt;script&gt;'],
    ['five * three, snake_case', 'five * three, snake_case']
  ])('prose(%j, context) is %j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each<[string, string]>([
    [
      '{harbour} and {harbour|his harbour}',
      '<story-fact ref="harbour" class="name"><a href="#actor-harbour">the harbour</a></story-fact> and <story-fact ref="harbour" class="name"><a href="#actor-harbour">his harbour</a></story-fact>'
    ],
    [
      '{odd-fenn|the keeper}',
      '<story-fact ref="odd-fenn" class="name"><a href="#actor-odd-fenn">the keeper</a></story-fact>'
    ],
    ['{nobody}', '{nobody}'],
    [
      '{reach}',
      '<story-fact ref="reach" class="first number whole"><a href="#fact-reach">30 km</a></story-fact>'
    ],
    [
      '{lamps}',
      '<story-fact ref="lamps" class="neutral words"><a href="#fact-lamps">two <span class="whole">Ab-12</span> lamps</a></story-fact>'
    ],
    [
      '*{word}*',
      '<em><story-fact ref="word" class="second quote"><a href="#fact-word">“one too many”</a></story-fact></em>'
    ],
    [
      '{wild}',
      '<story-fact ref="wild" class="neutral words"><a href="#fact-wild">a &lt;b&gt;dark&lt;/b&gt; &amp; &quot;closed&quot; *coast*</a></story-fact>'
    ]
  ])('prose(%j, context) shows references as %j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('prose(text, context) escapes the words that a reference is shown by', () => {
    expect(html('{gazette-writer|a & b "c"}')).toBe('a &amp; b &quot;c&quot;');
  });

  it.each(['# A heading', '- a list', '> a quotation', '```\ncode\n```', '<script>alert(1)</script>', '---'])(
    'prose(%j, context), which is no paragraph, is plain text',
    (text) => {
      expect(textOf(html(text))).toBe(text);
      expect(html(text)).not.toContain('<');
    }
  );

  it('prose(text, context) keeps the end of a line, and makes a break where Markdown has one', () => {
    expect(html('one\ntwo')).toBe('one\ntwo');
    expect(html('one  \ntwo')).toBe('one<br>two');
  });

  it('prose(text, context) drops no words of what is not inline Markdown', () => {
    expect(textOf(html('one\n\ntwo'))).toContain('two');
    expect(textOf(html('an ![image](x.png) here'))).toContain('image');
  });

  it('prose(text, context) puts no link into a link', () => {
    expect(misnested(html('[as far as {reach}](https://chart.example)'))).toEqual([]);
  });
});

describe('prose(text, context) of any text', () => {
  const pieces = [
    ...[
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<b onclick="x">',
      '<!--',
      '-->',
      '<?x?>',
      '<![CDATA['
    ],
    ...[
      '[x](',
      '[x](javascript:alert(1))',
      '[x](https://a.example "t\\" onx=1")',
      '![x](y "z")',
      '[x]: y',
      '[x][y]',
      ')'
    ],
    ...[
      '<https://a.example/?"onload=1>',
      '<javascript:alert(1)>',
      'https://a.example',
      '&lt;b&gt;',
      '&#60;b&#62;',
      '&quot;'
    ],
    ...[
      '{reach}',
      '{wild}',
      '{odd-fenn|',
      '<i>',
      '}',
      '{',
      '|',
      '`',
      '``',
      '*',
      '**',
      '_',
      '__',
      '~',
      '\\',
      '#',
      '>',
      '-'
    ],
    ...[
      '<',
      '"',
      "'",
      '&',
      '=',
      '\n',
      '\n\n',
      '  \n',
      '\t',
      ' ',
      'a',
      'on',
      '\u0000',
      '\u2028',
      '\ud83d\ude00',
      '\ud83d',
      'é'
    ]
  ];
  const tricky = fc.array(fc.constantFrom(...pieces), {maxLength: 14}).map((parts) => parts.join(''));
  const text = fc.oneof(tricky, fc.string({unit: 'binary'}), fc.string());

  /** The only tags that prose is written with, and their only attributes. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    em: [],
    strong: [],
    br: [],
    span: ['class'],
    a: ['href'],
    'story-fact': ['ref', 'class']
  };

  it('prose(text, context) has no tag and no attribute but its own, for 1,000 texts', () => {
    fc.assert(
      fc.property(text, (text) => {
        for (const {name, attributes} of tagsOf(html(text))) {
          expect(Object.keys(allowed)).toContain(name);
          expect(Object.keys(attributes).filter((key) => !allowed[name]?.includes(key))).toEqual([]);
        }
      }),
      {seed, numRuns: 1000}
    );
  });

  it('prose(text, context) closes what it opens', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(misnested(html(text)).filter((wrong) => wrong !== 'a in a')).toEqual([]);
      }),
      {seed, numRuns: 1000}
    );
  });

  it('prose(text, context) links to safe places, where the checker has nothing against the text', () => {
    const address = fc.constantFrom(
      ...['https://a.example', '/a', '#a', 'a', 'mailto:a@b.example', '?a', '//a.example'],
      ...[
        'javascript:alert(1)',
        'JAVASCRIPT:x',
        'java\\script:x',
        '&#106;avascript:x',
        'data:text/html,x',
        'vbscript:x',
        '<java script:x>',
        '&Tab;javascript:x'
      ]
    );
    fc.assert(
      fc.property(address, fc.constantFrom('[x](@)', '<@>', '[x](@ "so")', '[*x*](<@>)'), (address, form) => {
        const text = form.replace('@', address);
        if (readProse(text, 'en').faults.some(({severity}) => severity !== 'warning')) return;
        for (const {name, attributes} of tagsOf(html(text))) {
          if (name === 'a') expect(isSafeLink(attributes.href ?? '')).toBe(true);
        }
      }),
      {seed, numRuns: 500}
    );
  });
});
