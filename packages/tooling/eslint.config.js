import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import storybook from 'eslint-plugin-storybook';
import tseslint from 'typescript-eslint';

const typed = {
  languageOptions: { parserOptions: { project: ['packages/tooling/tsconfig.lint.json'], tsconfigRootDir: process.cwd() } },
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/*.js', '**/*.mjs', '.storybook/dist/**'] },
  // These apps are installed outside the workspace, so their types are only known there, and their own builds check them.
  { ignores: ['packages/consumers/next/**', 'packages/consumers/vite-react18/**'] },
  { files: ['packages/**/*.{ts,tsx}', 'stories/**/*.{ts,tsx}'], extends: [tseslint.configs.strictTypeChecked], ...typed },
  {
    files: ['packages/**/*.{ts,tsx}', 'stories/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Numbers and ids in a template read better without String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{test,test.kit,prop.test,ssr.test,browser.test,test-d}.{ts,tsx}', 'stories/**', 'packages/tooling/**', 'packages/demo/**', 'packages/bench/**', 'packages/consumers/**'],
    rules: {
      // describe() blocks, catalogue pages and scripts may be long, as they are not deep.
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['packages/ui/src/**/*.tsx', 'packages/ui/src/**/*.ts', 'packages/demo/src/**/*.tsx', 'stories/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
  },
  { files: ['stories/**/*.stories.tsx'], extends: [storybook.configs['flat/recommended']] },
);
