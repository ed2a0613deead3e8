/** One call, over and over: statements of JavaScript in which `i` counts, and what is made once before. */
export interface Call {
  readonly call: string;
  readonly once?: string;
}

/** Calls that ours tells of. */
export const TOLD: Readonly<Record<string, Call>> = {
  'cookie, one name': { call: 'document.cookie = "a=" + i' },
  'cookie, a new name each': { call: 'document.cookie = "n" + (i % 100) + "=1"' },
  'setItem, one key': { call: 'localStorage.setItem("a", i)' },
  'setItem, a new key each': { call: 'localStorage.setItem("n" + i, 1)' },
};

/**
 * Calls that go through ours and of which nothing is told: the limit is met, or there is nothing to tell. Web Storage is not
 * among them: `setItem` alone takes 4 µs or 50, as the process that writes it keeps up, and a tenth of one cannot be seen in that.
 */
export const UNTOLD: Readonly<Record<string, Call>> = {
  'cookie set': { call: 'document.cookie = "a=1"' },
  'XMLHttpRequest.open': { once: 'const x = new XMLHttpRequest()', call: 'x.open("POST", "/collect")' },
  'script.src set': { once: 'const s = document.createElement("script")', call: 's.src = "/late.js"' },
  'Function toString': { once: 'const f = document.createElement', call: 'f.toString()' },
  'input.value': { once: 'const f = document.createElement("input"); f.value = "x"', call: 'f.value' },
  'input.value, empty': { once: 'const f = document.createElement("input")', call: 'f.value' },
  'screen.width (not hooked)': { call: 'screen.width' },
};

/** Makes the call so many times. */
export function loopOf({ call, once = '' }: Call, times: number): string {
  return `(() => { ${once}; for (let i = 0; i < ${times}; i += 1) { ${call}; } })()`;
}
