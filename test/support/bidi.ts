import { WebSocket } from 'ws';

/** A WebDriver BiDi connection: commands with their answers (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  readonly command: (method: string, params: object) => Promise<Record<string, unknown>>;
  readonly close: () => void;
}

interface Answer {
  readonly id?: number | null;
  readonly type: string;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
}

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`, { perMessageDeflate: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  const state = { id: 0 };
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
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
    close: () => { socket.close(); },
  };
}
