/** What the command answers to whoever started it. */
export const EXIT = { done: 0, belowLimit: 1, usage: 2, notAudited: 3 } as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Of several answers, the one that asks for attention most. */
export function worstOf(exits: readonly Exit[]): Exit {
  return exits.reduce<Exit>((worst, it) => (it > worst ? it : worst), EXIT.done);
}
