/**
 * How one thing had the browser ask for the next. `parser`: its markup names it. `script`: its code asked, or inserted the element
 * that did. `element`: an element of it asked, and nobody told which, or who put it there. `style`: a style sheet names it.
 * `preload`: a hint of it. `frame`: it is a document that asked. `worker`, `service-worker`: it runs there. `redirect`: its answer
 * named it. `message`: it wrote to it. `document`: something in it asked, and nobody told what. `user`: a person, or a command,
 * opened it. `unknown`: it was not seen how.
 */
export type Link = (typeof LINKS)[number];

export const LINKS = [
  'parser', 'script', 'element', 'style', 'preload', 'frame', 'worker', 'service-worker', 'redirect', 'message', 'document', 'user', 'unknown',
] as const;

/**
 * Where a chain of those who asked begins. `page`: with the page itself. `user`: with a person, or a command. `unknown`: what its
 * first member was asked for by was not seen. `not-told`: nobody told who asked. `cut`: it goes round in a circle, or on for
 * longer than is followed.
 */
export type Beginning = (typeof BEGINNINGS)[number];

export const BEGINNINGS = ['page', 'user', 'unknown', 'not-told', 'cut'] as const;
