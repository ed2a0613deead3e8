/** A place on Earth, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** The one or two decimal numbers of a text, with points: `48.856614, 2.352222`, `48,856614; 2,352222`, `-33.8`. None where there are others. */
export function degreesIn(text: string): readonly string[] {
  const withPoints = /^[^0-9.+-]*([+-]?[0-9]{1,3}[.][0-9]{1,15})(?:[^0-9.+-]+([+-]?[0-9]{1,3}[.][0-9]{1,15}))?[^0-9.]*$/u.exec(text);
  const withCommas = /^\s*([+-]?[0-9]{1,3},[0-9]{1,15})(?:\s*[;\s]\s*([+-]?[0-9]{1,3},[0-9]{1,15}))?\s*$/u.exec(text);
  const [, first, second] = withPoints ?? withCommas ?? [];
  return [first, second].flatMap(it => it === undefined ? [] : [it.replace(',', '.').replace(/^[+]/u, '')]).filter(it => Math.abs(Number(it)) <= 180);
}
