import type { LocalizedText } from "@medvirk/core";
import type { Control } from "../schemas/assessment-schema.ts";

/** What stands above every proposal. */
export const proposalReasoning: LocalizedText = {
  nb: "Dette er et forslag ut fra det planen viser, og en slutning av vår. Bare brukeren kan si hvordan det var. Spør.",
  nn: "Dette er eit framlegg ut frå det planen viser, og ei slutning av vår. Berre brukaren kan seie korleis det var. Spør.",
  en: "This is a proposal from what the plan shows, and a conclusion of ours. Only the user can say how it was. Ask.",
};

/** What to ask about who decided something. */
export const factorQuestions: Readonly<Record<Control, LocalizedText>> = {
  user: {
    nb: "Planen viser at det var du som bestemte dette. Var det slik?",
    nn: "Planen viser at det var du som avgjorde dette. Var det slik?",
    en: "The plan shows that it was you who decided this. Was it so?",
  },
  worker: {
    nb: "Planen viser at en ansatt bestemte dette. Hvordan var det for deg?",
    nn: "Planen viser at ein tilsett avgjorde dette. Korleis var det for deg?",
    en: "The plan shows that a worker decided this. How was it for you?",
  },
  shared: {
    nb: "Planen viser at dere bestemte dette sammen. Var det slik?",
    nn: "Planen viser at de avgjorde dette saman. Var det slik?",
    en: "The plan shows that you decided this together. Was it so?",
  },
  other: {
    nb: "Planen viser at noen andre bestemte dette. Hvordan var det for deg?",
    nn: "Planen viser at nokon annan avgjorde dette. Korleis var det for deg?",
    en: "The plan shows that someone else decided this. How was it for you?",
  },
};

/** What to ask about whether a phase was open. */
export const openingQuestions: Readonly<Record<"took-part" | "was-closed", LocalizedText>> = {
  "took-part": {
    nb: "Planen viser at du var med her. Fikk du si det du ville?",
    nn: "Planen viser at du var med her. Fekk du seie det du ville?",
    en: "The plan shows that you were in on this. Did you get to say what you wanted?",
  },
  "was-closed": {
    nb: "Planen viser at dette ble avgjort uten ditt syn. Hvordan var det for deg?",
    nn: "Planen viser at dette vart avgjort utan ditt syn. Korleis var det for deg?",
    en: "The plan shows that this was decided without your view. How was it for you?",
  },
};
