import { compareEn } from './compare-en.ts';
import { editorEn } from './editor-en.ts';
import { panelEn } from './panel-en.ts';
import { libraryEn } from './library-en.ts';
import { verifyEn } from './verify-en.ts';
import type { Words } from './words.ts';

export const en: Words = {
  language: 'en',
  editor: editorEn,
  compare: compareEn,
  panel: panelEn,
  library: libraryEn,
  verify: verifyEn,
  actions: {
    'allow': 'Allow Sillage to watch pages', 'reload': 'Reload this page', 'retry': 'Try again', 'report': 'Open report', 'export': 'Export',
    'print': 'Print', 'refresh': 'Refresh', 'settings': 'Settings', 'open': 'Open', 'choose-file': 'Choose a file…',
    'apply': 'Put in force', 'delete': 'Delete everything', 'cancel': 'Cancel',
  },
  notices: {
    'loading': { title: 'One moment', text: 'Reading what was seen on this page.' },
    'no-access': {
      title: 'Sillage cannot see this page yet',
      text: 'To tell you who receives your data, Sillage has to watch the requests that pages send, on every site you visit. Your browser will ask you to confirm.',
      more: 'Everything is worked out on this device. Sillage sends nothing to anyone, and you can take this access back in your browser’s settings at any time.',
    },
    'unobservable': {
      title: 'This page cannot be watched',
      text: 'It belongs to the browser itself or to its extension store, where no extension may look. Open a website to see what it sends.',
    },
    'not-started': {
      title: 'Sillage was not here from the start',
      text: 'This page had loaded before Sillage could watch it. Reload it to see everything it sends, from the first request on.',
    },
    'no-answer': {
      title: 'No answer',
      text: 'The part of Sillage that watches pages did not answer. It restarts by itself; please try again.',
      more: 'If this goes on, turn Sillage off and on again in your browser’s list of extensions.',
    },
    'nothing-yet': { title: 'Watching', text: 'Nothing has been seen to leave this page yet. What leaves it will show here at once.' },
    'no-audit': { title: 'Nothing to show here', text: 'This audit was deleted, or the page was closed before it could be kept. Choose another one from the history.' },
  },
  popup: {
    score: points => `${points} out of 100`,
    gradeName: grade => `Grade ${grade}`,
    notGraded: 'Not graded',
    rules: title => `Rules: ${title}`,
    recipients: 'Who received your data',
    received: count => count === 1 ? '1 recipient' : `${count} recipients`,
    nobody: 'No other party was seen receiving personal data.',
    others: (count, tracking) => {
      const parties = count === 1 ? '1 more party contacted' : `${count} more parties contacted`;
      return tracking === 0 ? `${parties}, nothing personal seen` : `${parties}, ${tracking} ${tracking === 1 ? 'tracks' : 'track'} people here`;
    },
    tracks: { yes: 'Tracks people here', no: 'Does not track people here', unknown: 'Tracking unknown' },
    ownerUnknown: 'Owner unknown',
    unseen: count => count === 1 ? '1 gap in what could be seen' : `${count} gaps in what could be seen`,
    nothingUnseen: 'No known gap in what could be seen',
    unseenMeaning: 'What these gaps hide may be more than what is shown above.',
    announce: (grade, recipients) => `${grade}. ${recipients === 1 ? '1 party' : `${recipients} parties`} received personal data.`,
  },
  report: {
    title: 'Audit report', document: 'The report', language: 'Language', history: 'History', noHistory: 'No other audit is kept.',
    imported: 'This audit was taken in from a file. What it says was not measured here, and nothing shows who made it: a bundle does (sillage verify).',
  },
  rules: {
    title: 'Rules',
    intro: 'The rules decide what counts against a page and how much. They change the grade, never what is seen.',
    profile: 'Rules in force',
    own: 'My own rules',
    source: 'Your rules file (YAML or JSON)',
    file: 'Rules file',
    applied: title => `In force now: ${title}.`,
    refused: mistakes => mistakes === 1 ? 'Not put in force: 1 mistake in this file.' : `Not put in force: ${mistakes} mistakes in this file.`,
    kept: title => `Nothing changed. Still in force: ${title}.`,
    place: (line, column) => `Line ${line}, column ${column}`,
    expected: 'expected ',
    failed: 'The rules could not be changed: the background did not answer. Please try again.',
  },
  history: {
    title: 'History',
    intro: 'Audits say what happened, not to whom: no value that was typed is in them. They stay on this device.',
    none: 'No audit is kept yet. Visit a page, and it will be listed here.',
    caption: 'Audits kept, newest first',
    page: 'Page', date: 'Date', grade: 'Grade', actions: 'Actions',
    of: (action, page) => `${action}: ${page}`,
    everything: 'Your data',
    everythingIntro: 'Sillage keeps what it knows on this device only. You can delete all of it here.',
    deleteAll: 'Delete everything…',
    confirm: 'Delete everything Sillage keeps?',
    deleted: audits => [
      audits === 1 ? 'The history: 1 audit' : `The history: ${audits} audits`,
      'What was seen on the pages open now',
      'Your own rules file and your choice of rules',
    ],
    final: 'This cannot be undone.',
    done: 'Everything is deleted.',
    failed: 'The background did not answer. Nothing may have been deleted; please try again.',
  },
};
