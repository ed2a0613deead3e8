/**
 * How a value was written. `plain`: readable once the transport's own escaping is undone. `encoded`: anyone can
 * reverse it. `hashed`: reversed by anyone holding a list of likely values — pseudonymous, not anonymous.
 */
export type Form = (typeof FORMS)[number];

export const FORMS = ['plain', 'encoded', 'hashed'] as const;

/** How sure we are, strongest first: the very value; a digest of it; part of it; a field said to hold it; a look-alike. */
export type Confidence = (typeof CONFIDENCES)[number];

export const CONFIDENCES = ['exact', 'digest', 'partial', 'declared', 'inferred'] as const;
