import 'parallel-lines/story-figure/define';
import type {} from 'parallel-lines/react';
import {useState} from 'react';

/** One picture of a story; the link is what stands there without a script, or when the story cannot be had. */
export function Figure({scene, step = ''}: {scene: string; step?: string}) {
  const [failure, setFailure] = useState('');
  return (
    <>
      <story-figure
        src="/data/story.json"
        scene={scene}
        step={step}
        onstory-ready={() => setFailure('')}
        onstory-error={({code}) => setFailure(code)}
      >
        <a href="https://example.org/story/">The whole story</a>
      </story-figure>
      {failure && <p role="alert">{failure}</p>}
    </>
  );
}
