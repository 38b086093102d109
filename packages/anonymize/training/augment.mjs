// Other names in the same sentences, so that the model learns the place of a name, not the name.

/** Replaces the persons of a few sentences: the same name by the same, everywhere in them. */
export function withOtherNames(sentences, names, random) {
  const chosen = new Map();
  const replace = (word, list) => {
    const genitive = word.length > 3 && word.endsWith("s");
    const stem = genitive ? word.slice(0, -1) : word;
    if (!chosen.has(stem)) chosen.set(stem, random.pick(list));
    return chosen.get(stem) + (genitive ? "s" : "");
  };
  return sentences.map(({ words, tags }) => ({
    tags,
    words: words.map((word, index) => {
      const tag = tags[index];
      if (tag?.type !== "person" || !/^\p{Lu}\p{Ll}/u.test(word)) return word;
      const isLast = tags[index + 1]?.begins !== false;
      const alone = tag.begins && isLast;
      const first = alone ? random.chance(0.5) : !isLast;
      const norwegian = random.chance(0.5);
      if (first) return replace(word, norwegian ? names.norwegianFirst : names.otherFirst);
      return replace(word, norwegian ? names.norwegianLast : names.otherLast);
    }),
  }));
}

/** As a person writes who never reaches for the shift key. */
export function inLowerCase(sentences) {
  return sentences.map(({ words, tags }) => ({
    tags,
    words: words.map((word) => word.toLowerCase()),
  }));
}
