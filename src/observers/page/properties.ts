import { bare, indexOf, keys } from '../natives.ts';
import { textOf } from './host/address.ts';
import type { After } from './host/calls.ts';
import type { PageObserver } from './host/page-host.ts';

/**
 * What tells browsers apart and few pages need, by interface; under `window` media features of the visitor's screen and settings that
 * hardly any script asks for: from what others saw fingerprinters read (`detection.md` §2.3). Left out is what every page reads all
 * the time (the user agent, sizes of the window, the time zone's offset): watching it costs every page, and it tells nothing.
 */
const READ: Readonly<Record<string, string>> = {
  Navigator: 'hardwareConcurrency deviceMemory languages plugins mimeTypes platform vendor productSub oscpu buildID webdriver maxTouchPoints doNotTrack pdfViewerEnabled connection getBattery javaEnabled',
  NavigatorUAData: 'getHighEntropyValues',
  Screen: 'availWidth availHeight availLeft availTop colorDepth pixelDepth',
  NetworkInformation: 'rtt downlink',
  MediaDevices: 'enumerateDevices',
  HTMLMediaElement: 'canPlayType',
  SpeechSynthesis: 'getVoices',
  Permissions: 'query',
  Keyboard: 'getLayoutMap',
  AudioContext: 'baseLatency',
  DateTimeFormat: 'resolvedOptions',
  matchMedia: 'color-gamut inverted-colors forced-colors monochrome contrast reduced-transparency dynamic-range',
};

/** Reads of each that are told of before it is told ever more rarely: whoever reads many of them is among the first readers of most. */
const READS_AT_FIRST = 4;

/** What scripts read of the browser, its settings and the machine. `of` is what: `Navigator.plugins`, `matchMedia.color-gamut`. */
export const propertyReads: PageObserver = {
  id: 'properties',
  of: 'use',
  places({ use }) {
    const places: Record<string, Readonly<Record<string, After>>> = bare({});
    const types = keys(READ);
    for (let i = 0; i < types.length; i += 1) places[types[i] ?? ''] = readers(types[i] ?? '', (of, count) => { use('property-read', of, bare({ on: 'other', count })); });
    const queries: Readonly<Record<string, After>> = places['matchMedia'] ?? {};
    const features = keys(queries);
    places['window'] = {
      matchMedia(args, self) {
        const query = textOf(args[0]) ?? '';
        for (let i = 0; i < features.length; i += 1) if (indexOf(query, features[i] ?? '') >= 0) queries[features[i] ?? '']?.(args, self, 0);
      },
    };
    return places;
  },
};

function readers(type: string, read: (of: string, count: number) => void): Readonly<Record<string, After>> {
  const members: Record<string, After> = bare({});
  const names = (READ[type] ?? '').split(' ');
  for (let i = 0; i < names.length; i += 1) members[names[i] ?? ''] = reader(count => { read(`${type}.${names[i] ?? ''}`, count); });
  return members;
}

/** Lets the first reads through, and of later ones those at powers of two: nothing else is done of what is read all day. */
function reader(read: (count: number) => void): After {
  const state = bare({ count: 0 });
  return () => {
    const count = state.count += 1;
    if (count <= READS_AT_FIRST || (count & (count - 1)) === 0) read(count);
  };
}
