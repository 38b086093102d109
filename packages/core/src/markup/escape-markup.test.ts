import { describe, expect, it } from "vitest";
import { escapeMarkup } from "./escape-markup.ts";

describe("escapeMarkup", () => {
  it("turns what starts markup or ends an attribute into entities", () => {
    expect(escapeMarkup(`<a href='x' title="y">&</a>`)).toBe(
      "&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;&lt;/a&gt;",
    );
  });

  it("marks what XML can't hold and keeps everything else", () => {
    expect(escapeMarkup("a\u0000b\u001Fc\uD800d\uFFFFe")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    expect(escapeMarkup("æøå\t\n\r 😀 שלום")).toBe("æøå\t\n\r 😀 שלום");
  });
});
