import type { MessageName } from '../../../src/messaging/protocol.ts';
import { ANSWERS, STATES, type Answers, type StateName } from './states.ts';

/** What a page asked its browser to do, in order, for tests to read. */
interface Recorder { asked: (readonly [what: string, how: unknown])[] }

const query = new URLSearchParams(location.search);
const state: Answers = STATES[query.get('state') as StateName];
const recorder = globalThis as unknown as Recorder;
recorder.asked = [];

function note<T>(what: string, how: unknown, answer: T): Promise<T> {
  recorder.asked.push([what, how]);
  return Promise.resolve(answer);
}

/** A storage area that begins empty: `get` answers the one key it is asked for. */
function area() {
  const kept: Record<string, unknown> = {};
  return {
    get: (key: string) => Promise.resolve(key in kept ? { [key]: kept[key] } : {}),
    set: (items: Record<string, unknown>) => Promise.resolve(Object.assign(kept, items)),
    remove: (key: string) => Promise.resolve(Reflect.deleteProperty(kept, key)),
  };
}

const LINKS = [{ url: 'https://marigold.example/login', text: 'Log in' }, { url: 'https://other.example/login', text: 'Log in elsewhere' }, { url: 'https://marigold.example/help', text: 'Help' }];

function found(asked: unknown): unknown {
  if (asked === undefined) return query.get('selected') ?? '';
  return typeof asked === 'number' ? LINKS : 3;
}

/** The one hand-written fake of `browser`: messages are answered from the state named in the page's address. */
export default {
  i18n: { getUILanguage: () => query.get('language') ?? 'en' },
  permissions: {
    request: (wanted: unknown) => note('permissions.request', { wanted, inClick: navigator.userActivation.isActive }, query.get('refuses') === null),
    remove: (wanted: unknown) => note('permissions.remove', wanted, true),
  },
  extension: { isAllowedIncognitoAccess: () => Promise.resolve(query.get('private') !== null) },
  // A window that never comes: whoever waits for it is seen waiting.
  windows: { getAll: () => Promise.resolve([{ incognito: query.get('private') === 'open' }]), create: (how: unknown) => note('windows.create', how, undefined).then(() => new Promise(() => undefined)) },
  scripting: {
    getRegisteredContentScripts: () => Promise.resolve([]),
    // What is found in the page: links, the number of fields that were filled, or the text that is selected.
    executeScript: ({ args, files }: { args?: readonly unknown[]; files?: readonly string[] }) => args === undefined && files === undefined ? Promise.resolve([{ result: found(undefined) }]) : note('scripting.executeScript', { args, files }, [{ result: found(args?.[0]) }]),
  },
  storage: { local: area(), session: area() },
  cookies: { getAll: () => Promise.resolve([]) },
  tabs: {
    TAB_ID_NONE: -1,
    query: () => Promise.resolve([{ id: 7 }]),
    getCurrent: () => Promise.resolve({ id: 8 }),
    get: () => Promise.resolve({ id: 7, url: 'https://marigold.example/sign-up', incognito: false }),
    reload: (tab: number) => note('tabs.reload', tab, undefined),
    create: (tab: unknown) => note('tabs.create', tab, undefined),
    update: (...to: unknown[]) => note('tabs.update', to, undefined),
  },
  runtime: {
    getManifest: () => ({ version: '0.1.0' }),
    getURL: (path: string) => `chrome-extension://sillage/${path}`,
    openOptionsPage: () => note('runtime.openOptionsPage', undefined, undefined),
    sendMessage: async ({ name, says }: { name: MessageName; says: unknown }) => {
      recorder.asked.push([name, says]);
      const answer = state[name] ?? ANSWERS[name];
      if (answer === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
      return await answer(says);
    },
  },
};
