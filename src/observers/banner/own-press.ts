/** Our own world keeps under this name whether somebody of ours is pressing at this moment, where all scripts of it find it. */
const PRESSING = Symbol.for('sillage/pressing');

interface World { [PRESSING]?: boolean }

/** Presses without a mouse. What hears of the click here can tell it from one that a page makes up. */
export function pressOurselves(element: HTMLElement): void {
  const world = globalThis as World;
  world[PRESSING] = true;
  try {
    element.click();
  } finally {
    world[PRESSING] = false;
  }
}

/** Whether the click that is heard of now is one of ours. */
export function isOwnPress(): boolean {
  return (globalThis as World)[PRESSING] === true;
}
