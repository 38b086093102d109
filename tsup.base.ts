import { defineConfig, type Options } from "tsup";

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Keeps every module a file of its own, so that a bundler drops what isn't imported and a
 * stack trace names the file a reader knows. See docs/decisions/0002-dual-format.md.
 */
const keepModules: EsbuildPlugin = {
  name: "keep-modules",
  setup(build) {
    const extension = build.initialOptions.format === "cjs" ? ".cjs" : ".js";
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
      kind === "entry-point"
        ? undefined
        : { path: path.replace(/\.ts$/, extension), external: true },
    );
  },
};

/**
 * The build of one package: every module in both formats, types for the public entries.
 *
 * @param publicEntries - the entry points of package.json, as files of `src` without `.ts`
 */
export function packageBuild(publicEntries: readonly string[]): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
    format: ["esm", "cjs"],
    target: "es2022",
    splitting: false,
    sourcemap: true,
    clean: true,
    silent: true,
    skipNodeModulesBundle: true,
    esbuildPlugins: [keepModules],
    esbuildOptions(options) {
      options.charset = "utf8";
    },
    dts: {
      entry: Object.fromEntries(publicEntries.map((name) => [name, `src/${name}.ts`])),
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
  });
}
