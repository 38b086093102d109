import { defineConfig } from "tsup";

/** The command is ESM only and has nothing to import: one entry, its commands loaded on call. */
export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  target: "node20",
  platform: "node",
  splitting: true,
  sourcemap: true,
  clean: true,
  silent: true,
  skipNodeModulesBundle: true,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
