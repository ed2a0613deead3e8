import { WebSocket } from 'ws';

/** A WebDriver BiDi connection: commands with their answers, and events (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  readonly command: (method: string, params: object) => Promise<Record<string, unknown>>;
  readonly on: (event: string, listener: (params: Record<string, unknown>) => void) => void;
  readonly close: () => void;
}

interface Answer {
  readonly id?: number | null;
  readonly type: string;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
}

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`, { perMessageDeflate: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners: (readonly [event: string, listener: (params: Record<string, unknown>) => void])[] = [];
  const state = { id: 0 };
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
    for (const [event, listener] of listeners) if (answer.type === 'event' && answer.method === event) listener(answer.params ?? {});
    if (typeof answer.id !== 'number') return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return {
    command: (method, params) => new Promise((resolve, reject) => {
      state.id += 1;
      waiting.set(state.id, ({ type, result = {}, error, message }) => {
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${error ?? ''} ${message ?? ''}`));
      });
      socket.send(JSON.stringify({ id: state.id, method, params }));
    }),
    on: (event, listener) => { listeners.push([event, listener]); },
    close: () => { socket.close(); },
  };
}
