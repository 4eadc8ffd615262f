import {describe, expect, it} from 'vitest';
import {escape} from '../../src/markup/escape.js';

describe('escape(text)', () => {
  it.each<[string | number, string]>([
    ['', ''],
    ['plain words', 'plain words'],
    ['<script>', '&lt;script&gt;'],
    ['a & b', 'a &amp; b'],
    ['&lt;', '&amp;lt;'],
    ['say "so"', 'say &quot;so&quot;'],
    ['<<>>&&""', '&lt;&lt;&gt;&gt;&amp;&amp;&quot;&quot;'],
    ['the harbour’s “lamp”', 'the harbour’s “lamp”'],
    [12.5, '12.5'],
    [0, '0']
  ])('escape(%j) is %j', (text, escaped) => {
    expect(escape(text)).toBe(escaped);
  });
});
