/** One call, over and over: statements of JavaScript in which `i` counts, and what is made once before. */
export interface Call {
  readonly call: string;
  readonly once?: string;
}

/** Calls that ours tells of, and how often the page's own record limits allow them to be told (`outbox-budget.ts`). */
export const TOLD: Readonly<Record<string, Call>> = {
  'cookie, one name': { call: 'document.cookie = "a=" + i' },
  'cookie, a new name each': { call: 'document.cookie = "n" + (i % 100) + "=1"' },
  'setItem, one key': { call: 'localStorage.setItem("a", i)' },
  'setItem, a new key each': { call: 'localStorage.setItem("n" + i, 1)' },
};

/** Calls that go through ours and of which nothing is told: the limit is met, or there is nothing to tell. */
export const UNTOLD: Readonly<Record<string, Call>> = {
  'cookie set': { call: 'document.cookie = "a=1"' },
  'localStorage.setItem': { call: 'localStorage.setItem("a", "1")' },
  'XMLHttpRequest.open': { once: 'const x = new XMLHttpRequest()', call: 'x.open("POST", "/collect")' },
  'script.src set': { once: 'const s = document.createElement("script")', call: 's.src = "/late.js"' },
  'Function toString': { once: 'const f = document.createElement', call: 'f.toString()' },
  'screen.width (not hooked)': { call: 'screen.width' },
};

/** Runs it so many times; gives the milliseconds. */
export function timed({ call, once = '' }: Call, times: number): string {
  return `(() => { ${once}; const from = performance.now(); for (let i = 0; i < ${times}; i += 1) { ${call}; } return performance.now() - from; })()`;
}
