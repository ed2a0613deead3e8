import type { DevtoolsSession } from '../../observers/cdp-host.ts';
import { send } from '../visit/targets.ts';

const NAMED = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
} as const;

/** Presses a key and lets it go. */
export async function press(session: DevtoolsSession, name: keyof typeof NAMED): Promise<void> {
  const key = NAMED[name];
  send(session, 'Input.dispatchKeyEvent', { type: 'text' in key ? 'keyDown' : 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: '' });
}

/** Types a text, a key for each character, as an American keyboard would. */
export async function typeText(session: DevtoolsSession, text: string): Promise<void> {
  const last = Array.from(text, character => {
    const key = { key: character, code: codeOf(character), windowsVirtualKeyCode: virtualCodeOf(character) };
    send(session, 'Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: character, unmodifiedText: character });
    return session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }).at(-1);
  await last;
}

export async function click(session: DevtoolsSession, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const spot = { x, y, button: 'left', clickCount: 1 } as const;
  send(session, 'Input.dispatchMouseEvent', { ...spot, type: 'mouseMoved', button: 'none' });
  send(session, 'Input.dispatchMouseEvent', { ...spot, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...spot, type: 'mouseReleased' });
}

function codeOf(character: string): string {
  if (/[a-z]/iu.test(character)) return `Key${character.toUpperCase()}`;
  return /\d/u.test(character) ? `Digit${character}` : '';
}

function virtualCodeOf(character: string): number {
  return /[a-z\d]/iu.test(character) ? character.toUpperCase().charCodeAt(0) : 0;
}
