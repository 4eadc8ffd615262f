import {describe, expect, it} from 'vitest';
import {ledger} from '../../src/markup/ledger.js';
import {misnested, tagsOf} from './html.js';
import {smallStory} from './small-story.js';

const story = smallStory();
const html = ledger(story);
const entry = (id: string) => new RegExp(`<li id="fact-${id}">(.*?)</li>`).exec(html)?.[1];

describe('ledger(story)', () => {
  it('ledger(story) has every fact, in the order of the story', () => {
    const items = tagsOf(html).filter(({name, closing}) => name === 'li' && !closing);
    const ids = items.map(({attributes}) => attributes.id ?? '');
    expect(ids.filter((id) => id.startsWith('fact-'))).toEqual(story.facts.map(({id}) => `fact-${id}`));
  });

  it('ledger(story) says of a fact what it is, who says so, what sort of saying it is, and where', () => {
    expect(entry('reach-claimed')).toBe(
      '<p class="entry"><b>30 km</b> Reach of the new lamp</p><p class="says"><span>Odd Fenn, for the harbour, claimed</span><span>section 1.1 of the article</span></p>'
    );
  });

  it('ledger(story) says through whom a claim came', () => {
    expect(entry('lamp-out')).toContain('<span>Ilse Wick, for the hill, per Mirrow Radio, claimed</span>');
  });

  it('ledger(story) links from a fact to the editors’ notes on it, by their numbers', () => {
    const number = story.notes.findIndex(({text}) => text.startsWith('Read as stars')) + 1;
    const id = story.notes[number - 1]?.id ?? '';
    expect(entry('sky-loss')).toContain(`<span>Editors’ notes <a href="#${id}">${number}</a></span>`);
    expect(html).toContain(`<li id="${id}">Read as stars seen by eye on a clear night.</li>`);
  });

  it('ledger(story) links to the editors’ note that supplies a year', () => {
    expect(entry('meeting')).toMatch(/<a href="#note-year">\d+<\/a>/);
  });

  it('ledger(story) shows every correction with its date', () => {
    const corrections = [{date: '2031-05-01', text: 'The lamp was called a lantern.'}];
    const corrected = ledger({...story, corrections});
    expect(corrected).toContain(
      '<time datetime="2031-05-01">2031-05-01</time> The lamp was called a lantern.'
    );
  });

  it('ledger(story) names the source and links to it', () => {
    expect(html).toContain(
      '<a href="https://gazette.example/two-lamps">A Night of Two Lamps</a>, The Gull Gazette. Invented for tests, by nobody in particular.'
    );
  });

  it('ledger(story) lets no word out as markup', () => {
    const facts = story.facts.map((fact) => ({...fact, label: '<script>alert("x")</script>'}));
    const wild = ledger({...story, facts});
    expect(wild).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(misnested(wild)).toEqual([]);
    expect(tagsOf(wild).map(({name}) => name)).not.toContain('script');
  });
});
