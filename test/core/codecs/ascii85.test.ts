import { ASCII85 } from '../../../src/core/codecs/ascii85.ts';
import { reads, refuses, writes } from './reading.ts';

// Python's base64.a85encode.
writes(ASCII85, [['Man ', '9jqo^'], ['jane@shop.example', 'C12!k5]^UWE%Y^H@;Tt"AH']]);
reads(ASCII85, [['<~9jqo^~>', 'Man '], ['<~9j qo\n^~>', 'Man '], ['z', '\0\0\0\0'], ['9jqo^z9jqo^', 'Man \0\0\0\0Man ']]);
refuses(ASCII85, ['', '9', '9jqo^9', '9jqo^v', '9jz', '9jqo^9zjqo', 'uuuuu', 's8W-"', '9jqo 9jqo', '9jqo^\n9jqo^', '<~9jqo^', '{"a":1}', 'x@y', '<~9~>', 'é']);
