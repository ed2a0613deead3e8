/**
 * What buttons and texts about consent say, in one language. Each is a list of words or phrases, apart by commas, in small letters and
 * without accents, as `folded` leaves them; `*` stands for any ending, `=` before one says that it is all there is.
 */
export type Words = Readonly<Record<Says, string>>;

/**
 * `cookie`: names cookies or consent so that a text with it can hardly be about something else; `privacy`: is often said about consent,
 * but elsewhere too; `accept`, `refuse`, `save`, `settings`, `acknowledge`, `pay`, `leave`, `close`: what a button does; `all`, `only`, `not`,
 * `necessary`, `chosen`: what turns its meaning; `age`: asks how old somebody is; `back`: leads back to the choice.
 */
export type Says = (typeof SAYS)[number];

export const SAYS = [
  'cookie', 'privacy', 'accept', 'refuse', 'save', 'settings', 'acknowledge', 'pay', 'leave', 'close', 'all', 'only', 'not', 'necessary', 'chosen', 'age', 'back',
] as const;
