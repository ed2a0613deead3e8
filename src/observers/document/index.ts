import type { Observer } from '../observer.ts';
import type { DocumentHost, Tell } from './host/document-host.ts';
import { inputs } from './inputs.ts';
import { links } from './links.ts';
import { messages } from './messages.ts';
import { resources } from './resources.ts';
import { submits } from './submits.ts';

/** Everything that watches a document from our own world from its beginning. What it shows is looked at later: `showing/`. */
export const DOCUMENT_OBSERVERS: readonly Observer<DocumentHost, Tell>[] = [inputs, links, messages, resources, submits];
