/** Characters of text, bytes of binary content. Session replay sends megabytes; what identifies a person comes first. */
export const BODY_MAX = 65_536;
