import { describe, expect, test } from "vitest";
import { commands } from "./commands.ts";
import { loadCommands } from "./load-commands.ts";

describe("loadCommands", () => {
  test.each(commands.map(({ name }) => [name]))("loads %s alone", async (name) => {
    const [only, ...others] = await loadCommands([...name.split(" "), "FILE", "--lang", "nb"]);
    expect(only?.name).toBe(name);
    expect(others).toEqual([]);
  });

  test("finds the command behind the language", async () => {
    const loaded = await loadCommands(["--lang", "nn", "score", "--help"]);
    expect(loaded.map(({ name }) => name)).toEqual(["score"]);
  });

  test.each([[[]], [["--help"]], [["help", "score"]], [["plan"]], [["plan", "lnt"]], [["scroe"]]])(
    "loads all for help and for what isn't known: %j",
    async (words) => {
      expect(await loadCommands(words)).toBe(commands);
    },
  );

  test("loads none to say the version", async () => {
    expect(await loadCommands(["--version"])).toEqual([]);
  });

  test("isn't misled by a word that every object has", async () => {
    expect(await loadCommands(["constructor"])).toBe(commands);
  });
});
