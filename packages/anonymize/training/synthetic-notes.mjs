// Made-up notes with known names: what case notes have and the news lack. No person is meant.
import { readFileSync } from "node:fs";

const parts = JSON.parse(
  readFileSync(new URL("lists/note-sentences.json", import.meta.url), "utf8"),
);

/** Notes of four to twelve sentences each, as sentences of words and tags, note after note. */
export function syntheticNotes(count, names, random) {
  return Array.from({ length: count }, () => syntheticNote(names, random));
}

function syntheticNote(names, random) {
  const people = Object.fromEntries(
    ["C", "R", "W", "D"].map((role) => [role, person(names, random)]),
  );
  const sentences = random.chance(0.65) ? parts.nb : parts.nn;
  const length = 4 + Math.floor(random.next() * 9);
  return Array.from({ length }, () => fill(random.pick(sentences), people, names, random));
}

function person(names, random) {
  const origin = random.chance(0.55) ? "norwegian" : "other";
  const first = random.pick(names[`${origin}First`]);
  const second = random.chance(0.12) ? ` ${random.pick(names[`${origin}First`])}` : "";
  const last = random.pick(names[`${origin}Last`]);
  const double = random.chance(0.1) ? ` ${random.pick(names[`${origin}Last`])}` : "";
  const initial = random.chance(0.05) ? ` ${last[0]}.` : "";
  return { F: first, L: last, P: `${first}${second}${initial}${double} ${last}` };
}

/** One sentence: each slot becomes words with a tag. */
function fill(template, people, names, random) {
  const words = [];
  const tags = [];
  const add = (text, type) => {
    const split = text.split(/\s+|(?=[.,:;()/])|(?<=[(/])/u).filter((word) => word !== "");
    split.forEach((word, index) => {
      words.push(word);
      tags.push(type === undefined ? undefined : { type, begins: index === 0 });
    });
  };
  for (const piece of template.split(/(\{[^}]+\})/u)) {
    const slot = /^\{(\w+)\}$/u.exec(piece)?.[1];
    if (slot === undefined) add(piece);
    else add(...slotText(slot, people, names, random));
  }
  return { words, tags };
}

function slotText(slot, people, names, random) {
  const place = () => random.pick(names.places);
  const within = (text) =>
    text.replace("{S}", () => place()).replace("{L}", () => random.pick(names.norwegianLast));
  switch (slot) {
    case "S":
      return [place(), "place"];
    case "U":
      return [within(random.pick(parts.units)), "organisation"];
    case "O":
      return [within(random.pick(parts.organisations)), "organisation"];
    case "A":
      return [`${street(random)} ${1 + Math.floor(random.next() * 120)}`, "place"];
    case "M":
      return [random.pick(parts.medicines)];
    case "E":
      return [random.pick(parts.eponyms)];
    default:
      return [people[slot[0]][slot[1]] + (slot[2] ?? ""), "person"];
  }
}

function street(random) {
  return random.pick(parts.streetStems);
}
