import type { Observer } from '../observer.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';

/** More than any page loads from others; what comes after it is counted. */
const RESOURCES_MAX = 1_000;

/** Of these the page's own world tells more: which script. */
const CALLS = new Set(['fetch', 'xmlhttprequest', 'beacon']);

/**
 * What the document loaded from other origins, and what kind of thing asked for it, by the browser's own timing. It leaves the
 * page's list of timings alone. Of what a style sheet of another origin asks for, browsers keep no timing unless it came with CORS.
 */
export const resources: Observer<DocumentHost, Tell> = {
  id: 'resources',
  emits: ['resource'],
  observe({ listen, beforeBatch }, tell) {
    const told = new Set<string>();
    const state = { missed: 0 };
    const miss = (): void => {
      if (state.missed === 0) {
        beforeBatch(() => {
          tell({ kind: 'gap', of: 'resource', reason: 'limit-reached', count: state.missed });
          state.missed = 0;
        });
      }
      state.missed += 1;
    };
    const tellOf = ({ name: url, initiatorType: by, startTime }: PerformanceResourceTiming): void => {
      const key = `${by} ${url}`;
      if (CALLS.has(by) || !isElsewhere(url) || told.has(key)) return;
      if (told.size >= RESOURCES_MAX) { miss(); return; }
      told.add(key);
      tell({ kind: 'resource', url, by }, performance.timeOrigin + startTime);
    };
    const hear = (entries: PerformanceEntryList): void => { for (const it of entries) tellOf(it as PerformanceResourceTiming); };
    const timings = new PerformanceObserver(list => { hear(list.getEntries()); });
    timings.observe({ type: 'resource', buffered: true });
    const stop = listen('pagehide', () => { hear(timings.takeRecords()); });
    return () => {
      stop();
      timings.disconnect();
    };
  },
};

function isElsewhere(url: string): boolean {
  return /^https?:/u.test(url) && !url.startsWith(`${location.origin}/`);
}
