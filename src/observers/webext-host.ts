import type { Cookies, Dns, WebNavigation, WebRequest } from 'webextension-polyfill';
import type { Sighting } from '../core/evidence/delivery.ts';
import type { Visit } from '../core/evidence/log.ts';
import type { Exchanges } from './webrequest/exchanges.ts';

/** What the webext observers listen to. */
export interface WebExtensionHost {
  readonly engine: Engine;
  /** How closely is listened at this moment. */
  readonly listening: () => Visit['listening'];
  /** Where the exchanges under way stand, for all who tell of requests. */
  readonly exchanges: Exchanges;
  readonly webRequest: WebRequest.Static;
  /** Not there until the user grants it. */
  readonly webNavigation: WebNavigation.Static | undefined;
  readonly cookies: Cookies.Static;
  /** Firefox only. */
  readonly dns: Dns.Static | undefined;
  readonly nowMs: () => number;
}

/** The two families of browsers, where they differ in what they tell. */
export type Engine = 'chromium' | 'firefox';

/** Reports a sighting with all that the browser said about where it happened. Which visit that is, others decide. */
export type Tell = (place: Place, seen: Sighting) => void;

export type Place =
  /** In a document of a tab; the document is '' where the browser does not name it. */
  | { readonly by: 'document'; readonly tabId: number; readonly document: string; readonly atMs: number }
  /** A request for a tab's next page. The document it will become is not known yet, nor whether it will become one. */
  | { readonly by: 'next-page'; readonly tabId: number; readonly atMs: number }
  /** A tab's new page has begun. `fromForm`: a form was submitted to it. */
  | { readonly by: 'new-page'; readonly tabId: number; readonly document: string; readonly fromForm: boolean; readonly atMs: number }
  /** In a page that is being prepared in case it will be opened, or in a frame of it. `parentFrame`: -1 for the page itself. */
  | { readonly by: 'prerender'; readonly tabId: number; readonly document: string; readonly frame: number; readonly parentFrame: number; readonly atMs: number }
  /**
   * In a worker that belongs to no tab, of this origin ('' where the browser does not say). `privately`: whether in a private
   * window; left out where the browser does not say.
   */
  | { readonly by: 'worker'; readonly origin: string; readonly privately?: boolean | undefined; readonly atMs: number }
  /** In a cookie jar. `site`: the top-level site it is partitioned under. */
  | { readonly by: 'jar'; readonly privately: boolean; readonly domain: string; readonly site: string | undefined; readonly atMs: number };
