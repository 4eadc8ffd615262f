import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

const globals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.'
};

// The page runs under a strict policy with Trusted Types, so what turns strings into markup never enters.
const noMarkupFromStrings = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'No markup from strings: draw it as a Lit template, or set textContent.'
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/]',
    message: 'No markup from strings: draw it as a Lit template, or set textContent.'
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: 'No markup from strings: draw it as a Lit template, or set textContent.'
  }
];

// A figure that a reader sees follows the reader's language, and says "about" where the fact does.
const noNumbersInEnglish = {
  selector: 'MemberExpression[property.name=/^(toFixed|toPrecision|toLocaleString|tickFormat)$/]',
  message: 'Numbers become words in src/words only.'
};

const unsafeImports = {
  paths: [{name: 'lit', importNames: ['unsafeCSS'], message: 'CSS from strings: write it in styles/.'}],
  patterns: [
    {group: ['**/directives/unsafe-*', '**/static-html*', '**/static.js'], message: 'No markup from strings.'}
  ]
};

const formatImports = {
  group: ['d3-format', 'd3-time-format'],
  message: 'Numbers and dates become words in src/words only.'
};

export default defineConfig(
  {
    ignores: [
      'dist',
      'lib',
      'cdn',
      'docs/examples/embed',
      'node_modules',
      'test-results',
      '.cache',
      'tests/gallery/snapshots'
    ]
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', noDefaultExport]
    }
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: globals('console', 'process', 'performance', 'URL', 'setTimeout', 'clearTimeout')
    }
  },
  {
    // A classic script that runs before the first paint.
    files: ['public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: globals('window', 'document', 'localStorage', 'matchMedia')
    }
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'separate-type-imports', disallowTypeAnnotations: false}
      ],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        {allowConstantLoopConditions: 'only-allowed-literals'}
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}]
    }
  },
  {
    files: ['src/**/*.ts', 'scripts/**', 'vite.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {...unsafeImports, patterns: [...unsafeImports.patterns, formatImports]}
      ],
      'no-restricted-syntax': ['error', noDefaultExport, ...noMarkupFromStrings, noNumbersInEnglish]
    }
  },
  {
    files: ['src/words/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', unsafeImports],
      'no-restricted-syntax': ['error', noDefaultExport, ...noMarkupFromStrings]
    }
  },
  {
    files: ['src/elements/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error'
    }
  },
  {
    // Tools want their settings as a default export.
    files: ['**/*.config.{js,ts}'],
    rules: {'no-restricted-syntax': 'off'}
  }
);
