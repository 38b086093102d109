import { defineConfig } from "vitest/config";

const seed = process.env["MEDVIRK_SEED"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.mjs"],
          exclude: ["**/*.prop.test.ts", "**/node_modules/**"],
        },
      },
      {
        test: {
          name: "property",
          include: ["packages/*/src/**/*.prop.test.ts"],
          env: seed === undefined ? {} : { MEDVIRK_SEED: seed },
        },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/src/**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
          },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-d.ts", "**/*.bench.ts", "**/index.ts"],
    },
  },
});
