import {sceneFor} from '../../src/scenes/registry.js';
import {describe, expect, it} from 'vitest';
import {ledger} from '../../src/markup/ledger.js';
import {misnested, tagsOf} from './html.js';
import {smallStory} from './small-story.js';

const story = smallStory();
const html = ledger(story, sceneFor);
const entry = (id: string) => new RegExp(`<li id="fact-${id}"[^>]*>(.*?)</li>`).exec(html)?.[1];
const idsOf = (part: string) => [...part.matchAll(/<li id="fact-([^"]+)"/g)].map(([, id]) => id);

describe('ledger(story, sceneFor)', () => {
  it('ledger(story, sceneFor) has every fact once, under the chapter that tells it first', () => {
    expect(idsOf(html).sort()).toEqual(story.facts.map(({id}) => id).sort());
    const groups = html.split('<section class="group">').slice(1);
    expect(groups.map((group) => /<h3>(.*?)<\/h3>/.exec(group)?.[1])).toEqual([
      'On the quay',
      'How far',
      'Two lists'
    ]);
    expect(groups.map((group) => idsOf(group)[0])).toEqual(['meeting', 'first-lamp', 'lamp-out']);
  });

  it('ledger(story, sceneFor) marks the kind of a fact, and names its claimants and its kind for the filter', () => {
    expect(html).toContain(
      '<li id="fact-lamp-out" class="second" data-kind="claimed" data-by="ilse-wick mirrow-radio"><span class="kind claimed"></span>'
    );
  });

  it('ledger(story, sceneFor) says of a fact what it is, who says so, what sort of saying it is, and where', () => {
    expect(entry('reach-claimed')).toBe(
      '<span class="kind claimed"></span><p class="what">Reach of the new lamp</p><p class="given"><b>30 km</b></p><p class="says">claimed, Odd Fenn, for the harbour</p><p class="where">section 1.1 of the article</p>'
    );
  });

  it('ledger(story, sceneFor) names a source as it is called, and leads to a place that has an address', () => {
    const sources = story.sources.map((source) => ({...source, called: 'the log'}));
    const places = ['p. 4-5', 'https://log.example/?a=1&b=2'].map((at) => ({source: 'gull-gazette', at}));
    const facts = story.facts.map((fact) => ({...fact, sources: places}));
    expect(ledger({...story, sources, facts}, sceneFor)).toContain(
      '<p class="where">p. 4-5, the log; <a href="https://log.example/?a=1&amp;b=2">https://log.example/?a=1&amp;b=2, the log</a></p>'
    );
  });

  it('ledger(story, sceneFor) says through whom a claim came', () => {
    expect(entry('lamp-out')).toContain('claimed, Ilse Wick, for the hill, per Mirrow Radio</p>');
  });

  it('ledger(story, sceneFor) links from a fact to the editors’ notes on it, by their numbers', () => {
    const number = story.notes.findIndex(({text}) => text.startsWith('Read as stars')) + 1;
    const id = story.notes[number - 1]?.id ?? '';
    expect(entry('sky-loss')).toContain(`<p class="also">Editors’ notes <a href="#${id}">${number}</a></p>`);
    expect(html).toContain(`<li id="${id}">Read as stars seen by eye on a clear night.</li>`);
  });

  it('ledger(story, sceneFor) links to the editors’ note that supplies a year', () => {
    expect(entry('meeting')).toMatch(/<a href="#note-year">\d+<\/a>/);
  });

  it('ledger(story, sceneFor) shows every correction with its date', () => {
    const corrections = [{date: '2031-05-01', text: 'The lamp was called a lantern.'}];
    const corrected = ledger({...story, corrections}, sceneFor);
    expect(corrected).toContain(
      '<time itemprop="datePublished" datetime="2031-05-01">2031-05-01</time> <span itemprop="text">The lamp was called a lantern.</span>'
    );
  });

  it('ledger(story, sceneFor) tells the codings with their rule, and whose words were coded', () => {
    const [, codings = ''] = html.split('<h3>What the editors coded, and by which rule</h3>');
    expect(codings).toMatch(
      /^<ul class="notes"><li>[^<]+, [^<]+: “[^<]+”\. \d blocks?: [^<]+\. <span class="where"><a href="#fact-[a-z-]+">/
    );
  });

  it('ledger(story, sceneFor) says who everybody is, as far as the source says', () => {
    expect(html).toContain(
      '<li id="actor-odd-fenn"><b>Odd Fenn</b>: Keeper of the lamp. <span class="where">section 1.1 of the article</span></li>'
    );
  });

  it('ledger(story, sceneFor) lists what the source does not say, and how the piece was made', () => {
    const unsaid = [
      {
        id: 'unsaid-oil',
        text: 'How much oil {harbour} burns.',
        sources: [{source: 'gull-gazette', at: '1.1'}]
      }
    ];
    const told = ledger({...story, unsaid, method: ['Told by hand.']}, sceneFor);
    expect(told).toContain('<li id="unsaid-oil">How much oil ');
    expect(told).toContain('<h3>How this piece was made</h3><div class="made"><p>Told by hand.</p></div>');
    expect(html).not.toContain('How this piece was made');
  });

  it('ledger(story, sceneFor) says how to cite it', () => {
    expect(html).toContain(
      '<p class="cite">“Two Lamps”, edition test, April 5, 2031. Retells, as of April 2, 2031: '
    );
  });

  it('ledger(story, sceneFor, files) links to the files to take away', () => {
    const files = {story: '/s.json', package: '/p.json', tables: [{title: 'Reach', file: '/reach.csv'}]};
    expect(ledger(story, sceneFor, files)).toContain('<a href="/reach.csv" download>Reach (CSV)</a>');
    expect(html).not.toContain('download>');
  });

  it('ledger(story, sceneFor) hides its filter, which only a script can use', () => {
    expect(html).toContain('<form class="filter" hidden>');
    expect(html).toContain('<option value="mirrow-radio">Mirrow Radio</option>');
  });

  it('ledger(story, sceneFor) names the source and links to it', () => {
    expect(html).toContain(
      '<a href="https://gazette.example/two-lamps">A Night of Two Lamps</a>, The Gull Gazette. Invented for tests, by nobody in particular.'
    );
  });

  it('ledger(story, sceneFor) lets no word out as markup', () => {
    const facts = story.facts.map((fact) => ({...fact, label: '<script>alert("x")</script>'}));
    const wild = ledger({...story, facts}, sceneFor);
    expect(wild).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(misnested(wild)).toEqual([]);
    expect(tagsOf(wild).map(({name}) => name)).not.toContain('script');
  });
});
