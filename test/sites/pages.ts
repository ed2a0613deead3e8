/** One page of the bundled site, as people and tests know it. */
export interface SitePage {
  readonly id: PageId;
  readonly brand: Brand;
  /** File name of its markup, and of what Marigold adds to it. */
  readonly name: PageName;
  readonly path: string;
  readonly title: string;
  /** What it does with people's data, in one sentence. */
  readonly description: string;
  /** Which of the four real cases of the public record it tells. */
  readonly case?: 1 | 2 | 3 | 4;
}

export type Brand = 'marigold' | 'plainbank';
export type PageName = keyof typeof TITLES;
export type PageId = PageName | `plain-${Exclude<PageName, 'vault'>}`;

const TITLES = {
  home: 'A bank the size of your street',
  'sign-up': 'Open an account',
  login: 'Sign in',
  account: 'Your account',
  cards: 'Your card',
  statement: 'Your statement',
  profile: 'Your household',
  branches: 'Find a branch',
  settings: 'Settings',
  contact: 'Write to us',
  vault: 'Security check',
} as const;

const WHAT_MARIGOLD_DOES: Readonly<Record<PageName, string>> = {
  home: 'Loads a font from a font host, and nothing else.',
  'sign-up': 'PostHog is given the e-mail address as soon as the field is left, Segment everything on submit.',
  login: 'Sentry records an unmasked replay and the user name; Amplitude is given the user name.',
  account: 'Balance and card transactions go to the pixel of a social network, with hashed identifiers.',
  cards: 'Payment behaviour goes to two advertisers although the opt-in is off.',
  statement: 'PostHog records the page with every field masked, and with it the name, the account and the payments that it shows.',
  profile: 'Hashed identifiers, household, profession, age, salary and coordinates are sold as anonymous.',
  branches: 'Mixpanel is given the search and the coordinates; the address of the result is disclosed with the e-mail in it.',
  settings: 'An unlisted script reads what is typed and sets a first-party cookie; an ad host sets its own; a list and a chat get the e-mail.',
  contact: 'An unlisted host gets the message in base64, hex, multipart, twice-encoded and hashed forms.',
  vault: 'Looks for observers, forges evidence, replaces natives, skims a card and never goes quiet.',
};

const CASES: Readonly<Partial<Record<PageName, 1 | 2 | 3>>> = { profile: 1, cards: 2, account: 3 };

const NAMES = Object.keys(TITLES) as readonly PageName[];

const pathOf = (name: PageName): string => (name === 'home' ? '/' : `/${name}`);

const marigold = (name: PageName): SitePage => ({
  ...{ id: name, brand: 'marigold', name, path: pathOf(name), title: TITLES[name], description: WHAT_MARIGOLD_DOES[name] },
  ...(CASES[name] === undefined ? {} : { case: CASES[name] }),
});

const plainbank = (name: Exclude<PageName, 'vault'>): SitePage => ({
  ...{ id: `plain-${name}`, brand: 'plainbank', name, path: pathOf(name), title: TITLES[name] },
  description: 'The same page with no third party: own static host, own page counter.',
  case: 4,
});

/** Every page: Marigold's, then those of its clean twin. */
export const PAGES: readonly SitePage[] = [...NAMES.map(marigold), ...NAMES.filter((it) => it !== 'vault').map(plainbank)];
