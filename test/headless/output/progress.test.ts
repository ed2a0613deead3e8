import { expect, it } from 'vitest';
import { paintFor } from '../../../src/headless/output/paint.ts';
import { openProgress } from '../../../src/headless/output/progress.ts';

const written = (isTTY: boolean) => {
  const texts: string[] = [];
  return { texts, screen: { isTTY, columns: 20, write: (text: string) => texts.push(text) } };
};

it('keeps one live line at a terminal, no longer than it is wide, and wipes it at the end', () => {
  const { texts, screen } = written(true);
  const progress = openProgress(screen);
  progress.say('a page with a very long address');
  progress.done();
  expect(texts).toEqual(['\r\u001b[2Ka page with a very ', '\r\u001b[2K']);
});

it('writes plain lines into a log', () => {
  const { texts, screen } = written(false);
  const progress = openProgress(screen);
  progress.say('loading');
  progress.note('done');
  progress.done();
  expect(texts).toEqual(['loading\n', 'done\n']);
});

it('colors only for a person who did not ask for none', () => {
  expect(paintFor({ isTTY: true }, {})('red', 'F')).toBe('\u001b[31mF\u001b[0m');
  expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('red', 'F')).toBe('F');
  expect(paintFor({ isTTY: true }, { TERM: 'dumb' })('red', 'F')).toBe('F');
  expect(paintFor({}, {})('red', 'F')).toBe('F');
});
