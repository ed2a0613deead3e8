import { APIS } from './apis.ts';
import type { Heard } from './contestants.ts';
import type { Tab } from './tab.ts';

const BINDING = 'reportCall';

/**
 * The plain way to say which script called what: a wrapper around each function that takes the whole stack, reads its lines,
 * and calls out of the page with all of it, every time. Ours, after what is published of how Blacklight works.
 */
export async function stackAndCall({ session }: Tab, heard: Heard): Promise<void> {
  await session.send('Runtime.enable');
  session.on('Runtime.bindingCalled', () => { heard(1); });
  await session.send('Runtime.addBinding', { name: BINDING });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(wrapAll)})(${JSON.stringify(APIS)}, ${JSON.stringify(BINDING)})` });
}

/** Runs in the page, so it may use nothing from outside itself. */
function wrapAll(apis: typeof APIS, binding: string): void {
  const report = (globalThis as never as Record<string, (text: string) => void>)[binding];
  const frame = /^\s*at (?:(.*?) \()?(.*?):(\d+):(\d+)\)?$/u;
  Error.stackTraceLimit = Infinity;
  const tell = (symbol: string, args: readonly unknown[]): void => {
    const stack = (new Error().stack ?? '').split('\n').slice(2).flatMap(line => {
      const [, name = '', file, row, column] = frame.exec(line) ?? [];
      return file === undefined ? [] : [{ functionName: name, fileName: file, lineNumber: Number(row), columnNumber: Number(column) }];
    });
    report?.(JSON.stringify({ symbol, arguments: args.map(String), stack, url: location.href }));
  };
  for (const { holder, name, slot } of apis) {
    const owner = holder.split('.').reduce<Record<string, unknown>>((at, key) => at[key] as never, globalThis as never);
    const member = Object.getOwnPropertyDescriptor(owner, name) as Readonly<Record<string, unknown>> | undefined;
    const native = member?.[slot];
    if (member === undefined || typeof native !== 'function') continue;
    const replacement = function (this: unknown, ...args: unknown[]): unknown {
      tell(`${holder}.${name}`, args);
      return Reflect.apply(native as never, this, args);
    };
    Object.defineProperty(owner, name, { ...member, [slot]: replacement } as PropertyDescriptor);
  }
}
