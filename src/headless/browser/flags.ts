/** What the browser must not do of its own accord: every request of a visit is the page's. */
const QUIET = [
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-domain-reliability',
  '--disable-client-side-phishing-detection', '--disable-default-apps', '--disable-extensions',
  '--no-first-run', '--no-default-browser-check', '--metrics-recording-only', '--disable-breakpad',
  '--disable-search-engine-choice-screen', '--password-store=basic', '--use-mock-keychain',
];

/** A page in front of nobody must run like one in front of somebody: hidden windows and idle timers are slowed down. */
const AWAKE = ['--disable-backgrounding-occluded-windows', '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-hang-monitor'];

/** Pages do to robots what they would not do to people, and the audit is about people. */
const LIKE_A_PERSON = ['--disable-blink-features=AutomationControlled', '--mute-audio', '--hide-scrollbars', '--window-size=1280,900'];

/** Features that make requests no page asked for, or that block what stock Chrome allows. */
const FEATURES_OFF = [
  'OptimizationHints', 'MediaRouter', 'Translate', 'AutofillServerCommunication', 'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions', 'HttpsUpgrades', 'TrackingProtection3pcd', 'ThirdPartyCookieDeprecationTrial',
  // A process kept in reserve cannot answer while it starts, and the trace waits five seconds for it.
  'SpareRendererForSitePerProcess',
];

export interface FlagSettings {
  readonly profile: string;
  readonly root: boolean;
  /** A headless shell has no other mode. */
  readonly shell: boolean;
  /** Handed to the browser as they are. */
  readonly extra: readonly string[];
}

/** The browser's command line. Root cannot have a sandbox (https://crbug.com/638180); whoever asks for that is told so. */
export function browserFlags({ profile, root, shell, extra }: FlagSettings): readonly string[] {
  return [
    '--remote-debugging-pipe', `--user-data-dir=${profile}`,
    ...shell ? [] : ['--headless=new'],
    ...root ? ['--no-sandbox'] : [],
    '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic',
    ...QUIET, ...AWAKE, ...LIKE_A_PERSON, ...merged(extra), 'about:blank',
  ];
}

/** The browser heeds only the last `--disable-features`, so ours and the user's become one. */
function merged(extra: readonly string[]): readonly string[] {
  const NAME = '--disable-features=';
  const theirs = extra.filter(it => it.startsWith(NAME)).flatMap(it => it.slice(NAME.length).split(','));
  return [`${NAME}${[...FEATURES_OFF, ...theirs].join(',')}`, ...extra.filter(it => !it.startsWith(NAME))];
}
