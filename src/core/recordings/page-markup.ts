import type { RecordingShape } from './recording.ts';

/** Of a page that anybody would look at there is more. Characters. */
const MARKUP_MIN = 1000;

/** A whole page as its markup: what `document.documentElement.outerHTML` gives. */
export const PAGE_MARKUP: RecordingShape = {
  id: 'page-markup',
  read(text) {
    const isPage = text.length >= MARKUP_MIN && text.includes('</') && /<html[\s>]/iu.test(text) && /<head[\s>]/iu.test(text) && /<body[\s>]/iu.test(text);
    return isPage ? { tree: true, stream: false } : undefined;
  },
};
