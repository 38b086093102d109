import { languages, type Language } from "@medvirk/core";

/**
 * Picks the language of messages and help before the call is parsed, since help needs it.
 *
 * @param words - the words of the call
 * @param environment - `LC_ALL`, `LC_MESSAGES` and `LANG`, the first that is set counts
 * @returns what `--lang` says; else `nb`, `nn` or `en` of the environment (`no` is `nb`); else `en`
 */
export function chooseLanguage(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[at];
  const asked = word === "--lang" ? words[at + 1] : word?.slice("--lang=".length);
  return (
    languages.find((language) => language === asked) ??
    languageOfLocale(
      environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "",
    )
  );
}

function languageOfLocale(locale: string): Language {
  const language = locale.toLowerCase().split(/[_.@-]/)[0];
  if (language === "no") return "nb";
  return languages.find((known) => known === language) ?? "en";
}
