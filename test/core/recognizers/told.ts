import type { Recognizer } from '../../../src/core/recognizers/recognizer.ts';

/** What a recognizer says of one field, in a line: `email-address plain inferred: ann@example.com`. */
export function told({ recognize }: Recognizer, name: string, value: string): readonly string[] {
  return recognize({ name, value }).map(it => `${it.category} ${it.form} ${it.confidence}: ${it.text}`);
}
