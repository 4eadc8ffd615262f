import type {StageStory} from 'parallel-lines';
import {useEffect, useState} from 'react';
import {Figure} from './figure.js';

/** What a page does with figures: sets them, hides them, moves them, hands over a story that it has already. */
export function App() {
  const [scene, setScene] = useState('positions');
  const [step, setStep] = useState('list-nuclear');
  const [shown, setShown] = useState(true);
  const [order, setOrder] = useState(['mine', 'theirs']);
  const [story, setStory] = useState<StageStory>();
  const [count, setCount] = useState(0);

  useEffect(() => {
    void fetch('/data/story.json')
      .then((answer) => answer.json() as Promise<StageStory>)
      .then(setStory);
  }, []);

  return (
    <>
      <button onClick={() => setStep('list-missiles')}>Step</button>
      <button onClick={() => setScene('pressure')}>Scene</button>
      <button onClick={() => setScene('nowhere')}>No scene</button>
      <button onClick={() => setShown(!shown)}>Hide or show</button>
      <button onClick={() => setOrder([...order].reverse())}>Swap</button>
      <output>{count}</output>
      {shown && <Figure scene={scene} step={step} />}
      {order.map((name) => (
        <story-figure
          key={name}
          id={name}
          story={story}
          scene="positions"
          onstory-ready={() => setCount((last) => last + 1)}
        />
      ))}
    </>
  );
}
