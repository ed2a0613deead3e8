import type { RecordingShape } from './recording.ts';

/** The elements that every page has and no piece of one: editors send trees as well, but of what is written in them. */
const PAGE = /"(?:tagName|nodeName|localName|tag|name)":"(?:html|HTML)"/u;
const BODY = /"(?:tagName|nodeName|localName|tag|name)":"(?:body|BODY)"/u;
const CHILDREN = /"(?:childNodes|children)":\[/u;
const ATTRIBUTES = /"(?:attributes|attrs)":[{[]/u;

/** A whole page as a tree of its nodes, in whatever names. */
export const NODE_TREE: RecordingShape = {
  id: 'node-tree',
  read(text) {
    const isTree = text.includes('"attr') && PAGE.test(text) && BODY.test(text) && CHILDREN.test(text) && ATTRIBUTES.test(text);
    return isTree ? { tree: true, stream: false } : undefined;
  },
};
