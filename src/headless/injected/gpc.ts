/**
 * Runs in a page or a worker before its first script: gives `navigator.globalPrivacyControl` the value true, by an accessor on the
 * prototype as browsers have it (W3C, Global Privacy Control, §3.2): enumerable, configurable, refusing what is no navigator, and with the
 * source text of a native. It is sent as text, and knows nothing outside of itself.
 */
// eslint-disable-next-line complexity -- it is sent as one text, and can call nothing of ours
export function stateGpc(): void {
  const scope = globalThis as { readonly Navigator?: { readonly prototype: object }; readonly WorkerNavigator?: { readonly prototype: object } };
  const prototype = (scope.Navigator ?? scope.WorkerNavigator)?.prototype;
  const { apply } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Object;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with a `this` of its own
  const native = prototype && getOwnPropertyDescriptor(prototype, 'hardwareConcurrency')?.get;
  if (!prototype || !native) return;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- likewise
  const made = getOwnPropertyDescriptor({
    get globalPrivacyControl() {
      apply(native, this, []);
      return true;
    },
  }, 'globalPrivacyControl')?.get as () => true;
  defineProperty(prototype, 'globalPrivacyControl', { get: made, enumerable: true, configurable: true });

  const source = 'function get globalPrivacyControl() { [native code] }';
  const shape = getOwnPropertyDescriptor(Function.prototype, 'toString') ?? {};
  const toString = shape.value as () => string;
  const proxy: unknown = new Proxy(toString, {
    apply: (it, self: unknown, args) => self === made ? source : apply(it, self === proxy ? it : self, args) as string,
    setPrototypeOf(it, given) {
      // A prototype that leads back to the proxy leads back to the native: it is refused in the engine's own words.
      for (let link = given, left = 20; link && left > 0; link = getPrototypeOf(link) as object | null, left -= 1) if (link === proxy) setPrototypeOf(it, it);
      setPrototypeOf(it, given);
      return true;
    },
  });
  defineProperty(Function.prototype, 'toString', { ...shape, value: proxy });
}
