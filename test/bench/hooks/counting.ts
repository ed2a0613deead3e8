const COUNT = '__stacks';

/** Counts how often an Error is made in the page's world: that is what taking a stack is. Runs before our own script. */
export function countingStacks(): string {
  return `(() => {
    const count = { made: 0 };
    Object.defineProperty(window, '${COUNT}', { value: count });
    window.Error = new Proxy(Error, { construct(of, args, target) { count.made += 1; return Reflect.construct(of, args, target); } });
  })()`;
}

export const STACKS_TAKEN = `window.${COUNT}.made`;
