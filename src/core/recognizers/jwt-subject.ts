import { identifies } from '../datum/identifier.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * The subject of a JSON Web Token: `sub` "identifies the principal" (RFC 7519 §4.1.2). The token is opened before it
 * comes here, so the claim stands under `.payload.sub`. Its other claims (`email`, `phone_number`) speak for themselves.
 */
export const jwtSubject: Recognizer = {
  id: 'jwt-subject',
  recognize: ({ name, value }) => /\.payload\.sub$/u.test(name) && value.length <= 255 && !value.includes('@') && identifies(value)
    ? [{ category: 'customer-id', form: 'plain', confidence: 'declared', text: value }]
    : [],
};
