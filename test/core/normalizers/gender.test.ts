import { holdsTo } from './table.ts';

holdsTo('gender', {
  finds: [
    ['Female', 'f', 'gender-letter', 'part'], ['Femme', 'female', 'gender-word', 'part'], ['femme', '2', 'gender-digit', 'part'], ['Mr.', 'm', 'gender-letter', 'part'], ['Männlich', 'homme', 'gender-word', 'part'], ['1', 'male', 'gender-word', 'part'], ['F', 'f', 'lower'],
  ],
  ignores: [['Female', 'm'], ['Female', 'male'], ['Female', '1'], ['non-binary', 'm'], ['non-binary', 'f'], ['other', 'f'], ['', 'm'], ['3', 'm'], ['fem', 'f'], ['constructor', 'f']],
});
