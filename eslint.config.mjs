import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** What a library function may not read or draw: the clock, chance, the process. */
const hiddenInput = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take `now` as a parameter.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Take `today` or `now` as a parameter.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Only the platform's secure randomness, and only for keys and codes.",
  },
  {
    selector: "Identifier[name='process']",
    message: "Libraries run in browsers; only the command reads the process.",
  },
  { selector: "CallExpression[callee.name='fetch']", message: "No network inside the libraries." },
];

const moduleShape = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "ClassDeclaration:not([superClass])", message: "No classes except errors." },
];

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "out/**",
      "docs/.vitepress/{dist,cache}/**",
      "docs/reference/**",
      "coverage/**",
      "**/.turbo/**",
      "**/.cache/**",
    ],
  },
  {
    files: ["packages/*/src/**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, regexp.configs["flat/recommended"]],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-control-regex": "off",
      "regexp/control-character-escape": "off",
      "regexp/use-ignore-case": "off",
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "no-restricted-syntax": ["error", ...hiddenInput, ...moduleShape],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["@medvirk/*", "!@medvirk/core"],
              message:
                "Domain packages never import each other; declare the small interface you need.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: [
      "packages/*/src/**/schemas/**",
      "packages/*/src/schemas.ts",
      "packages/cli/**",
      "packages/*/src/**/*.test.ts",
      "packages/*/src/**/*.test-d.ts",
    ],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "zod",
              message: "Only `/schemas` loads zod; elsewhere `import type`.",
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ["packages/cli/src/**/*.ts"],
    rules: { "no-restricted-imports": "off", "no-restricted-syntax": ["error", ...moduleShape] },
  },
  {
    files: ["**/*.test.ts", "**/*.test-d.ts"],
    rules: {
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "regexp/no-super-linear-move": "off",
    },
  },
);
