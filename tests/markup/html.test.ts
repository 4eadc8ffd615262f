import {describe, expect, it} from 'vitest';
import {misnested, tagsOf, textOf} from './html.js';

describe('tagsOf(html)', () => {
  it('tagsOf(html) reads names, attributes and the text after', () => {
    expect(tagsOf('<p class="a &amp; b" hidden>x &lt; y</p>')).toEqual([
      {name: 'p', closing: false, attributes: {class: 'a & b', hidden: ''}, text: 'x &lt; y'},
      {name: 'p', closing: true, attributes: {}, text: ''}
    ]);
  });

  it('tagsOf(html) reads a script to its end', () => {
    expect(tagsOf('<script>1 < 2 > 0</script>').map(({text}) => text)).toEqual(['1 < 2 > 0', '']);
  });

  it.each(['<p', 'a < b', '<p>a > b</p>', '<p x=y>', '<p x="<">', "<p x='y'>"])(
    'tagsOf(%j) throws',
    (html) => {
      expect(() => tagsOf(html)).toThrow();
    }
  );
});

describe('misnested(html)', () => {
  it.each<[string, readonly string[]]>([
    ['<p><em>so</em></p>', []],
    ['<p><br>so</p>', []],
    ['<p><em>so</p>', ['</p> after <em>', '<p> stays open', '<em> stays open']],
    ['<a href="x"><b><a href="y">so</a></b></a>', ['a in a']]
  ])('misnested(%j) is %j', (html, wrong) => {
    expect(misnested(html)).toEqual(wrong);
  });
});

describe('textOf(html)', () => {
  it('textOf(html) is what a reader sees', () => {
    expect(textOf('so <b>a &amp; b</b><script>{}</script> it &quot;is&quot;')).toBe('so a & b it "is"');
    expect(textOf('no tag')).toBe('no tag');
  });
});
