import { humerfelt2012 } from "../sources.ts";
import type { LocalizedText } from "@medvirk/core";
import type { KnowledgeEntry } from "./entry.ts";

/** One of four forms of a relation: how it is approached, by both. */
export interface RelationForm extends KnowledgeEntry {
  readonly worker: "expert-oriented" | "relation-oriented";
  readonly user: "passive-receiver" | "taking-part";
  readonly participation: "hindered" | "partly-hindered" | "promoted";
  /** Where the source saw it most. */
  readonly seenIn: LocalizedText;
}

/**
 * Four relation forms (fire relasjonsformer), two by two. The author calls them somewhat
 * caricatured. They are for a shared talk about a situation; nothing sorts a person into one.
 *
 * The source names the first and third form as hindering in one line; its figure and text say the
 * first and fourth, which is followed here.
 *
 * @source Humerfelt (2012), l. 13199-13482, read 2026-11-22
 */
export const relationForms: readonly RelationForm[] = [
  {
    id: "expert-and-receiver",
    worker: "expert-oriented",
    user: "passive-receiver",
    participation: "hindered",
    text: {
      nb: "Ekspertorientert ansatt, passiv mottaker: begge sider hemmer medvirkning.",
      nn: "Ekspertorientert tilsett, passiv mottakar: begge sider hemmar medverknad.",
      en: "Expert-oriented worker, passive receiver: both sides hinder participation.",
    },
    seenIn: {
      nb: "Tidligere møter med tjenester",
      nn: "Tidlegare møte med tenester",
      en: "Earlier meetings with services",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 13199-13472", verified: "2026-11-22" },
    ],
  },
  {
    id: "relation-and-receiver",
    worker: "relation-oriented",
    user: "passive-receiver",
    participation: "partly-hindered",
    text: {
      nb: "Relasjonelt orientert ansatt, passiv mottaker: tidligere krenkelser kan hemme medvirkning.",
      nn: "Relasjonelt orientert tilsett, passiv mottakar: tidlegare krenkingar kan hemme medverknad.",
      en: "Relation-oriented worker, passive receiver: earlier violations may hinder participation.",
    },
    seenIn: {
      nb: "Før planarbeidet kommer i gang",
      nn: "Før planarbeidet kjem i gang",
      en: "Before work on the plan begins",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 13199-13472", verified: "2026-11-22" },
    ],
  },
  {
    id: "relation-and-taking-part",
    worker: "relation-oriented",
    user: "taking-part",
    participation: "promoted",
    text: {
      nb: "Relasjonelt orientert ansatt, bruker som medvirker: begge sider fremmer medvirkning.",
      nn: "Relasjonelt orientert tilsett, brukar som medverkar: begge sider fremjar medverknad.",
      en: "Relation-oriented worker, user taking part: both sides promote participation.",
    },
    seenIn: {
      nb: "Når planen forberedes",
      nn: "Når planen blir førebudd",
      en: "While the plan is prepared",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 13199-13472", verified: "2026-11-22" },
    ],
  },
  {
    id: "expert-and-taking-part",
    worker: "expert-oriented",
    user: "taking-part",
    participation: "hindered",
    text: {
      nb: "Ekspertorientert ansatt, bruker som medvirker: uten tilrettelegging blir medvirkning umulig, hvor klar brukeren enn er.",
      nn: "Ekspertorientert tilsett, brukar som medverkar: utan tilrettelegging blir medverknad umogleg, kor klar brukaren enn er.",
      en: "Expert-oriented worker, user taking part: where nobody arranges for it participation is impossible, however ready the user is.",
    },
    seenIn: {
      nb: "Gjennomføring og ansvarsgruppe",
      nn: "Gjennomføring og ansvarsgruppe",
      en: "Carrying out, and the responsibility group",
    },
    citations: [
      { source: humerfelt2012, year: 2012, locator: "l. 13199-13482", verified: "2026-11-22" },
    ],
  },
];
