import { BASE45 } from '../../../src/core/codecs/base45.ts';
import { refuses, writes } from './reading.ts';

// RFC 9285 §4.3 and §4.4.
writes(BASE45, [['AB', 'BB8'], ['Hello!!', '%69 VD92EX0'], ['base-45', 'UJCLQE7W581'], ['ietf!', 'QED8WEX0']]);
refuses(BASE45, ['', 'B', 'BB8B', 'bb8', 'BB8,', 'GGW', ':::', '::', 'U5:', 'BB_', 'jane@shop', 'BB8\n']);
