import Quill from 'quill';

Object.assign(globalThis, { Quill });
