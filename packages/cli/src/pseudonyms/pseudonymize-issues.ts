import type { IssueDefinition } from "@medvirk/core";

/** No key was given. */
export const missingKey: IssueDefinition = {
  code: "cli.missing-key",
  texts: {
    nb: "Nøkkelen mangler. Legg den i miljøvariabelen {variable}, eller i en fil som --key-file peker på. Den gis aldri i selve kallet.",
    nn: "Nøkkelen manglar. Legg han i miljøvariabelen {variable}, eller i ei fil som --key-file peikar på. Han blir aldri gjeven i sjølve kallet.",
    en: "The key is missing. Put it into the environment variable {variable}, or into a file that --key-file names. It is never given in the call itself.",
  },
};

/** The key list would stand where the data or the key do. */
export const keyListBeside: IssueDefinition = {
  code: "cli.key-list-beside",
  texts: {
    nb: "Koblingsnøkkelen ligger i samme mappe som {what}. Den må ligge et annet sted, med egen tilgang.",
    nn: "Koplingsnøkkelen ligg i same mappe som {what}. Han må liggje ein annan stad, med eigen tilgang.",
    en: "The key list stands in the same folder as {what}. It must stand elsewhere, with an access of its own.",
  },
};

/** A cell that has no code, and the call doesn't say that it may stay empty. */
export const emptyCell: IssueDefinition = {
  code: "cli.empty-cell",
  texts: {
    nb: "Cellen er tom. Med --empty keep blir tomme celler stående tomme.",
    nn: "Cella er tom. Med --empty keep blir tomme celler ståande tomme.",
    en: "The cell is empty. With --empty keep empty cells stay empty.",
  },
};

/** A revision that is no number. */
export const invalidRevision: IssueDefinition = {
  code: "cli.invalid-revision",
  texts: {
    nb: "Utgaven må være et helt tall, 0 eller mer.",
    nn: "Utgåva må vere eit heilt tal, 0 eller meir.",
    en: "The revision must be a whole number, 0 or more.",
  },
};
