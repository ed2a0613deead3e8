/** Where something is to be looked at. */
export type Place = Element | ShadowRoot;

/** Where more places changed than this, the whole document is looked at. */
const PLACES_MAX = 64;

/** The places of a document that changed since they were last taken. */
export interface Places {
  readonly add: (place: Place) => void;
  readonly addChange: (change: MutationRecord) => void;
  readonly isEmpty: () => boolean;
  /** Whether the whole document is to be looked at. */
  readonly isAll: () => boolean;
  /** Those that are still there, none within another. */
  readonly take: () => readonly Place[];
}

export function openPlaces(): Places {
  const places = new Set<Place>();
  const state = { isAll: false };
  const add = (place: Place): void => {
    if (places.size >= PLACES_MAX || place === document.documentElement) state.isAll = true;
    else places.add(place);
  };
  return {
    add,
    addChange: ({ target }) => { if (!state.isAll) add(placeOf(target)); },
    isEmpty: () => places.size === 0 && !state.isAll,
    isAll: () => state.isAll,
    take() {
      const all = state.isAll ? wholeDocument() : [...places].filter(it => it.isConnected);
      places.clear();
      state.isAll = false;
      return all.filter(it => !all.some(other => other !== it && other.contains(it)));
    },
  };
}

/** Nothing while it is being written anew. Shadow trees are entered on the way. */
function wholeDocument(): readonly Place[] {
  return [...document.children];
}

// A text that changes, or an empty element that is filled, can be a value or its label: what is around it is looked at too.
function placeOf(node: Node): Place {
  if (node instanceof ShadowRoot) return node;
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.childElementCount === 0 ? element.parentElement : element;
  return around ?? element ?? document.documentElement;
}
