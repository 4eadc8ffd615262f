// What a page does with figures: sets them, hides them, moves them, hands over a story that it has already.
const find = (selector) => document.querySelector(selector);
const figure = find('story-figure');
const page = find('main');
let count = 0;

find('#step').onclick = () => (figure.step = 'list-missiles');
find('#scene').onclick = () => figure.setAttribute('scene', 'pressure');
find('#no-scene').onclick = () => (figure.scene = 'nowhere');
find('#hide').onclick = () => (figure.isConnected ? figure.remove() : find('output').after(figure));
find('#swap').onclick = () => page.append(find('#mine'));

figure.addEventListener('story-error', ({code}) => (find('[role=alert]').textContent = code));

const answer = await fetch('/data/story.json');
const story = await answer.json();
for (const mine of document.querySelectorAll('#mine, #theirs')) {
  mine.addEventListener('story-ready', () => (find('output').textContent = ++count));
  mine.story = story;
}
