import {describe, expect, it} from 'vitest';
import {SharedRequests} from '../../src/controllers/shared-requests.js';

/** Requests that answer when they are told to, and what was asked for. */
function slow() {
  const asked: string[] = [];
  const aborts: AbortController[] = [];
  const answers: {resolve: (value: string) => void; reject: (error: Error) => void}[] = [];
  const requests = new SharedRequests<string>((url, abort) => {
    asked.push(url);
    aborts.push(abort);
    return new Promise((resolve, reject) => answers.push({resolve, reject}));
  });
  return {asked, aborts, answers, requests};
}

describe('SharedRequests', () => {
  it('SharedRequests.ask(url) asks once for all who wait, and for those who come after', async () => {
    const {asked, answers, requests} = slow();
    const [a, b] = [requests.ask('/a'), requests.ask('/a')];
    answers[0]?.resolve('one');
    expect(await Promise.all([a.answer, b.answer])).toEqual(['one', 'one']);
    a.leave();
    b.leave();
    expect(await requests.ask('/a').answer).toBe('one');
    expect(asked).toEqual(['/a']);
  });

  it('SharedRequests.ask(url) gives a request up when the last who waits leaves, and asks anew then', () => {
    const {asked, aborts, requests} = slow();
    const [a, b] = [requests.ask('/a'), requests.ask('/a')];
    a.leave();
    expect(aborts[0]?.signal.aborted).toBe(false);
    b.leave();
    expect(aborts[0]?.signal.aborted).toBe(true);
    requests.ask('/a');
    expect(asked).toEqual(['/a', '/a']);
  });

  it('SharedRequests.ask(url) asks anew after a failure', async () => {
    const {asked, answers, requests} = slow();
    const first = requests.ask('/a');
    answers[0]?.reject(new Error('no'));
    await expect(first.answer).rejects.toThrow('no');
    requests.ask('/a');
    expect(asked).toEqual(['/a', '/a']);
  });
});
