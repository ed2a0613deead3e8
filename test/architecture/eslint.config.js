import tseslint from 'typescript-eslint';

const DEFAULT_EXPORTS = { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true };

/** What the eye of a reviewer would catch, caught earlier. Layout of imports is in layers.cjs; types are in tsconfig. */
export default tseslint.config(
  { ignores: ['**/*.d.ts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname + '/../..' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'max-depth': ['error', 2],
      // A switch over a closed union is one decision, however many members it has.
      complexity: ['error', { max: 8, variant: 'modified' }],
      'no-console': 'error',
      'no-warning-comments': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: DEFAULT_EXPORTS }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      'no-restricted-syntax': ['error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of words.' },
        { selector: 'ClassDeclaration', message: 'A record and functions say it plainer. A class needs a reason written above its disable comment.' },
        { selector: 'Program > VariableDeclaration[kind="let"]', message: 'No module-level state.' },
        { selector: 'Program > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap|Array)$/][arguments.length=0]', message: 'No module-level state.' },
      ],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'The core has no clock: time comes in with the evidence.' }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The core has no chance.' }],
    },
  },
);
