import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { cell, code, pathCode, plain, table } from "./markdown.mjs";
import { fieldsOf } from "./schema-fields.mjs";

const words = {
  en: {
    list: ["schema", "newest version", "what it describes"],
    version: "Version",
    download: "Download",
    id: "Id",
    fields: "Fields",
    heads: ["field", "type", "needed", "meaning"],
    yes: "yes",
    note: "",
    rules: "Rules across fields",
    noRules: "None: the schema says it all.",
    ruleHeads: ["issue", "rule"],
    example: "Example",
    synthetic: "Every person in it is made up.",
  },
  nb: {
    list: ["skjema", "nyeste versjon", "hva det beskriver"],
    version: "Versjon",
    download: "Last ned",
    id: "Id",
    fields: "Felt",
    heads: ["felt", "type", "kreves", "betydning"],
    yes: "ja",
    note: "Beskrivelsen av hvert felt er på engelsk.\n\n",
    rules: "Regler på tvers av felt",
    noRules: "Ingen: skjemaet sier alt.",
    ruleHeads: ["merknad", "regel"],
    example: "Eksempel",
    synthetic: "Alle personer i det er oppdiktet.",
  },
};

/** Writes a page for each published schema in both languages, and copies the files to download. */
export async function writeSchemaPages({ root, docs, packages }) {
  const schemas = (await Promise.all(packages.map((name) => schemasOf(root, name)))).flat();
  await rm(join(docs, "public", "schemas"), { recursive: true, force: true });
  for (const { file, package: owner, name, version } of schemas.flatMap(
    ({ versions }) => versions,
  )) {
    const target = join(docs, "public", "schemas", owner, name, `${version}.json`);
    await mkdir(dirname(target), { recursive: true });
    await cp(file, target);
  }
  for (const [language, prefix] of [
    ["en", ""],
    ["nb", "nb/"],
  ]) {
    for (const name of packages) {
      await rm(join(docs, prefix, "schemas", name), { recursive: true, force: true });
    }
    for (const schema of schemas) {
      const file = join(docs, prefix, "schemas", schema.package, `${schema.name}.md`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, pageOf(schema, language));
    }
    await writeFile(
      join(docs, "reference", "_parts", language, "schemas.md"),
      table(
        words[language].list,
        schemas.map(({ package: owner, name, versions: [newest], title, description }) => [
          `[${owner}/${name}](/${prefix}schemas/${owner}/${name})`,
          newest.version,
          `${cell(title[language])}. ${cell(description[language])}`,
        ]),
      ),
    );
  }
  return schemas.length;
}

/** The schemas of a package, each with its versions, the newest first. */
async function schemasOf(root, owner) {
  const folder = join(root, "packages", owner, "schemas");
  if (!existsSync(folder)) return [];
  const { schemaDefinitions } = await import(`@medvirk/${owner}/schemas`);
  const names = readdirSync(folder)
    .filter((name) => name !== "corpus")
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const files = readdirSync(join(folder, name)).filter((file) => file.endsWith(".json"));
      const versions = await Promise.all(
        files.map(async (entry) => {
          const file = join(folder, name, entry);
          const schema = JSON.parse(await readFile(file, "utf8"));
          return { package: owner, name, version: entry.replace(/\.json$/, ""), file, schema };
        }),
      );
      versions.sort((left, right) =>
        right.version.localeCompare(left.version, "en", { numeric: true }),
      );
      const { title, description } = schemaDefinitions.find(
        (definition) => definition.name === name && definition.version === versions[0].version,
      );
      return { package: owner, name, title, description, versions };
    }),
  );
}

function pageOf({ package: owner, name, title, description, versions }, language) {
  return [
    `---\ntitle: ${JSON.stringify(title[language])}\n---`,
    `# ${plain(title[language])}`,
    plain(description[language]),
    `\`\`\`sh\nmedvirk validate ${owner}/${name} FILE\n\`\`\``,
    ...versions.map(({ version, schema }) => versionPart(owner, name, version, schema, language)),
    "",
  ].join("\n\n");
}

function versionPart(owner, name, version, schema, language) {
  const word = words[language];
  const fields = fieldsOf(schema);
  const rules = schema["x-rules"] ?? [];
  const [example] = schema.examples ?? [];
  return [
    `## ${word.version} ${version}`,
    `${word.id}: ${code(schema.$id)} · [${word.download} ${name}/${version}.json](/schemas/${owner}/${name}/${version}.json){download}`,
    `### ${word.fields}`,
    `${word.note}<div${language === "en" ? "" : ' lang="en"'}>`,
    table(
      word.heads,
      fields.map(({ path, type, required, description }) => [
        pathCode(path),
        cell(type),
        required ? word.yes : "",
        cell(description),
      ]),
    ),
    "</div>",
    `### ${word.rules}`,
    rules.length === 0
      ? word.noRules
      : table(
          word.ruleHeads,
          rules.map((rule) => [code(rule.code), cell(rule.text[language])]),
        ),
    `### ${word.example}`,
    word.synthetic,
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
  ].join("\n\n");
}
