// Builds the Norwegian gazetteer of permissively licensed packages and the lists written by hand.
// usage: node training/build-gazetteer.mjs --php-faker DIR
//   DIR: the folder `Faker` of fakerphp/faker 1.20 (MIT), which has Provider/nb_NO/Person.php
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { allLocales } from "@faker-js/faker";
import postalCodes from "norway-postal-codes";
import { library } from "./load-library.mjs";

const { values } = parseArgs({ options: { "php-faker": { type: "string" } } });
const folder = values["php-faker"];
if (folder === undefined) throw new Error("Say where fakerphp/faker stands: --php-faker DIR");

const own = JSON.parse(readFileSync(new URL("lists/own-names.json", import.meta.url), "utf8"));
const latin = /^[\p{Script=Latin}'’. -]+$/u;

/** The words of a PHP array of strings. */
function phpArray(source, name) {
  const body = source.split(`$${name} = `)[1]?.split("];")[0] ?? "";
  return [...body.matchAll(/'([^']+)'/g)].map(([, word]) => word);
}

const person = readFileSync(join(folder, "Provider/nb_NO/Person.php"), "utf8");
const lists = {
  norwegianFirstName: [
    ...phpArray(person, "firstNameFemale"),
    ...phpArray(person, "firstNameMale"),
    ...own.firstNames,
  ],
  otherFirstName: [],
  norwegianSurname: [...phpArray(person, "lastName"), ...own.surnames],
  otherSurname: [],
  norwegianPlace: [
    ...Object.values(postalCodes).filter((name) => !/\s/u.test(name)),
    ...own.places,
  ],
  country: [],
};

for (const [locale, { person: names }] of Object.entries(allLocales)) {
  const norwegian = locale === "nb_NO";
  for (const sex of ["generic", "female", "male"]) {
    lists[norwegian ? "norwegianFirstName" : "otherFirstName"].push(
      ...(names?.first_name?.[sex] ?? []),
    );
    lists[norwegian ? "norwegianSurname" : "otherSurname"].push(...(names?.last_name?.[sex] ?? []));
  }
}

// Countries by their names in five languages, as the Unicode CLDR has them.
for (const language of ["nb", "nn", "da", "sv", "en"]) {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const name = names.of(String.fromCharCode(first, second));
      if (name !== undefined && !/\s/u.test(name)) lists.country.push(name);
    }
  }
}

for (const [kind, words] of Object.entries(lists)) {
  lists[kind] = words.filter(
    (word) => latin.test(word) && word.length > 1 && /^\p{Lu}/u.test(word),
  );
}
const words = library.wordsOf(lists);
const bytes = library.automatonBytes(library.buildAutomaton(words));
const target = new URL("../src/text/gazetteers/norwegian-data.ts", import.meta.url);
writeFileSync(
  target,
  `/** Made by training/build-gazetteer.mjs; see that file for what it holds and from where. */
export const norwegianData =
  // prettier-ignore
  "${Buffer.from(bytes).toString("base64")}";
`,
);
console.log(
  `${words.size} words, ${bytes.length} bytes, ${brotliCompressSync(bytes).length} compressed`,
);
