import { existsSync, readFileSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes the list of the decision records, in both languages. */
export async function writeDecisionsPart({ docs }) {
  const folder = join(docs, "decisions");
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => /^\d{4}-.+\.md$/.test(file))
    : [];
  const lines = files.sort().map((file) => {
    const [, title] = /^# (.+)$/m.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    return `- [${title ?? file}](/decisions/${file.replace(/\.md$/, "")})`;
  });
  for (const language of ["en", "nb"]) {
    const text =
      language === "en" ? lines.join("\n") : `<div lang="en">\n\n${lines.join("\n")}\n\n</div>`;
    await writeFile(join(docs, "reference", "_parts", language, "decisions.md"), text);
  }
  return files.length;
}
