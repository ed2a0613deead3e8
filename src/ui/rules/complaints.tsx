import type { VNode } from 'preact';
import type { Words } from '../words/words.ts';

/** One mistake in a rules file, and where it is (line and column from 1). */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

export interface ComplaintsProps {
  readonly mistakes: readonly Mistake[];
  readonly words: Words;
  readonly onJump: (mistake: Mistake) => void;
}

/** Every mistake of a rules file at once; each leads to its place in the text. */
export function Complaints({ mistakes, words, onJump }: ComplaintsProps): VNode {
  return (
    <ul class="complaints">
      {mistakes.map(it => (
        <li key={`${it.line}:${it.column} ${it.path.join('.')} ${it.expected}`}>
          <button type="button" class="complaint" onClick={() => { onJump(it); }}>
            <span class="place">{words.rules.place(it.line, it.column)}</span>
            <span>{it.path.length > 0 && <><code>{pathOf(it)}</code>{' · '}</>}{words.rules.expected}<span lang="en">{it.expected}</span></span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** `rules[0].penalty` */
export function pathOf({ path }: Pick<Mistake, 'path'>): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${key}` : key;
  }, '');
}
