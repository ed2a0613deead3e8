import { describe, expect, it } from 'vitest';
import { innermostFrames, scriptsIn } from '../../../src/observers/channel/stack.ts';

const A = 'https://a.test/a.js';
const B = 'https://b.test/b.js';

describe('the scripts in a stack', () => {
  it.each<[title: string, stack: string, expected: readonly string[]]>([
    ['Chromium, innermost first', `Error\n    at tell (<anonymous>:1:9)\n    at send (${A}:1:2)\n    at ${B}:3:4`, [A, B]],
    ['Firefox, innermost first', `tell@<anonymous>:1:9\nsend@${A}:1:2\n@${B}:3:4\n`, [A, B]],
    ['each once', `Error\n    at <anonymous>:1:9\n    at f (${A}:1:2)\n    at g (${A}:5:6)`, [A]],
    ['none of ours, by whatever name they go', `Error\n    at tell (chrome-extension://x/page.js:1:9)\n    at f (${A}:1:2)\n    at apply (chrome-extension://x/page.js:1:3)`, [A]],
    ['evaluated code by who evaluated it', `Error\n    at <anonymous>:1:9\n    at eval (eval at f (${A}:1:2), <anonymous>:1:2)`, [A]],
    ['evaluated code in Firefox', `tell@<anonymous>:1:9\nf@${A} line 3 > eval:1:2\n`, [A]],
    ['methods and constructors', `Error\n    at <anonymous>:1:9\n    at new T (${A}:1:2)\n    at async Promise.all (index 0)\n    at T.go [as run] (${B}:1:2)`, [A, B]],
    ['code made of Blobs', 'Error\n    at <anonymous>:1:9\n    at f (blob:https://a.test/1-2:1:2)', ['blob:https://a.test/1-2']],
    ['addresses with ports and colons', `Error\n    at <anonymous>:1:9\n    at f (https://a.test:8443/a:b.js?c=d:1:2)`, ['https://a.test:8443/a:b.js?c=d']],
    ['no extension, no file, no data', `Error\n    at <anonymous>:1:9\n    at f (file:///a.js:1:2)\n    at g (moz-extension://x/a.js:1:2)`, []],
    ['Chromium, by where scripts were loaded from', `\n\t\n\t${A}\n\tnull\n\t${B}`, [A, B]],
    ['none of ours by where it was loaded from', `\n\tchrome-extension://x/page.js\n\t${A}\n\tchrome-extension://x/page.js`, [A]],
    ['evaluated code by who evaluated it', `\n\t\n\t (${A}:1:2)\n\t (${B}:8:9))`, [A, B]],
    ['addresses that end like a place', `\n\t\n\t${A}:1:2`, [`${A}:1:2`]],
    // kills: an address looked for inside of what is none
    ['no address in code that is one', `\n\t\n\tdata:text/javascript,f(${A}:1:2)\n\t)`, []],
    ['nothing of nothing', '', []],
    ['nothing of a text', 'https', []],
  ])('%s', (_, stack, expected) => {
    expect(scriptsIn(stack)).toEqual(expected);
  });

  it('no more than eight, none longer than is kept', () => {
    const frames = Array.from({ length: 30 }, (_, i) => `    at f (https://a.test/${i}.js:1:2)`);
    expect(scriptsIn(['Error', '    at <anonymous>:1:9', ...frames].join('\n'))).toHaveLength(8);
    expect(scriptsIn(`Error\n    at <anonymous>:1:9\n    at f (https://a.test/${'x'.repeat(9_000)}:1:2)`)[0]).toHaveLength(2_048);
  });
});

describe('the frames of the innermost script', () => {
  it.each<[title: string, frames: readonly string[], expected: number]>([
    ['one', [`f (${A}:1:2)`, `g (${B}:1:2)`], 1],
    ['several', [`f (${A}:1:2)`, `g (${A}:9:2)`, `h (${B}:1:2)`, `i (${A}:1:2)`], 2],
    ['with natives in between', [`f (${A}:1:2)`, 'Array.forEach (<anonymous>)', `g (${A}:9:2)`, `h (${B}:1:2)`], 2],
    ['alone', [`f (${A}:1:2)`, `g (${A}:9:2)`], -1],
    ['of none', [], -1],
  ])('%s', (_, frames, expected) => {
    expect(innermostFrames(['Error', '    at tell (chrome-extension://x/page.js:1:9)', ...frames.map(it => `    at ${it}`)].join('\n'))).toBe(expected);
  });
});
