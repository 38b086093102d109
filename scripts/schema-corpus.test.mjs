/**
 * Every published schema against its corpus: zod and Ajv, which share no code, must agree on each
 * example that was ever released, and the committed JSON Schema must explain itself.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { workspacePackages } from "./lib/workspace-packages.mjs";
import { undescribedProperties } from "./schemas/undescribed-properties.mjs";

const core = workspacePackages().find(({ name }) => name === "core");
const { parseWith } = await importBuilt(core.folder);
const published = workspacePackages().filter(({ folder }) => existsSync(join(folder, "schemas")));

it("finds the packages that publish schemas", () => {
  expect(published.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["anonymize", "measures", "participation", "plans"]),
  );
});

for (const { name, folder } of published) {
  const { schemaDefinitions } = await importBuilt(folder);
  const files = new Map(schemaDefinitions.map((definition) => [pathOf(definition), definition]));

  describe(`schemas of ${name}`, () => {
    it("have ids of their own", () => {
      expect(files.size).toBe(schemaDefinitions.length);
    });

    it("are committed, and no committed one has lost its definition", () => {
      expect(committedSchemas(folder)).toEqual([...files.keys()].sort());
    });
  });

  for (const [path, definition] of files) {
    describe(`${name}/${path}`, () => {
      const file = join(folder, "schemas", `${path}.json`);
      const jsonSchema = existsSync(file) ? readJson(file) : {};
      const isValid = compile(jsonSchema);
      const accepts = (data) => definition.schema.safeParse(data).success;

      it("says what it is", () => {
        const { package: owner, name: own, version, title, description } = definition;
        expect(owner).toBe(name);
        expect(jsonSchema).toMatchObject({
          $id: `urn:medvirk:${owner}:${own}:${version}`,
          title: title.en,
          description: description.en,
        });
      });

      it("describes every property", () => {
        expect(undescribedProperties(jsonSchema)).toEqual([]);
      });

      it("has valid examples", () => {
        expect(definition.examples.length).toBeGreaterThan(0);
        expect(definition.examples.map(accepts)).not.toContain(false);
        expect(definition.examples.map(isValid)).not.toContain(false);
      });

      it("has a corpus of valid and invalid examples", () => {
        expect(corpus(folder, path, "valid").length).toBeGreaterThan(0);
        expect(corpus(folder, path, "invalid").length).toBeGreaterThan(0);
      });

      for (const [title, data] of corpus(folder, path, "valid")) {
        it(`accepts ${title}`, () => {
          expect({ zod: accepts(data), ajv: isValid(data) }).toEqual({ zod: true, ajv: true });
        });
      }
      for (const [title, data] of corpus(folder, path, "invalid")) {
        it(`refuses ${title}`, () => {
          expect({ zod: accepts(data), ajv: isValid(data) }).toEqual({ zod: false, ajv: false });
        });
      }
      for (const [title, data] of corpus(folder, path, "invalid-rules")) {
        it(`leaves ${title} to the rules beside it`, () => {
          expect(isValid(data)).toBe(true);
          const parsed = parseWith(definition.schema, data);
          const broken = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
          const codes = definition.rules.map(({ code }) => code);
          expect(codes.length).toBeGreaterThan(0);
          expect(codes).toEqual(expect.arrayContaining(broken));
        });
      }
    });
  }
}

function importBuilt(folder) {
  return import(pathToFileURL(join(folder, "dist", "schemas.js")).href);
}

function compile(jsonSchema) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
  addFormats.default(ajv);
  for (const keyword of ["x-title", "x-rules"]) ajv.addKeyword(keyword);
  const validate = ajv.compile(jsonSchema);
  return (data) => validate(data);
}

function corpus(folder, path, kind) {
  const place = join(folder, "schemas", "corpus", path, kind);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((file) => file.endsWith(".json"));
  return names.map((file) => [`${kind}/${file}`, readJson(join(place, file))]);
}

function committedSchemas(folder) {
  const place = join(folder, "schemas");
  return readdirSync(place)
    .filter((own) => own !== "corpus")
    .flatMap((own) => readdirSync(join(place, own)).map((file) => `${own}/${file}`))
    .map((file) => file.replace(/\.json$/, ""))
    .sort();
}

function pathOf(definition) {
  return `${definition.name}/${definition.version}`;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
