/** Every number, name and address here is made up, or of the synthetic series Tenor. */
import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../text.ts";

/** What is found, as `type:text`. */
function found(text: string): readonly string[] {
  return findIdentifiers(text).map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);
}

describe("identity numbers", () => {
  // The written forms listed in the vectors' file.
  it.each([
    "10915596784",
    "109155 96784",
    "109155-96784",
    "10.91.55 96784",
    "10 91 55 96784",
    "10.91.1955 96784",
    "109155\u00A096784",
    "109155\u200996784",
    "109155\n96784",
    "109155 \r\n96784",
    "１０９１５５９６７８４",
    "109155\u200B96784",
  ])("are found as %j", (written) => {
    expect(found(`Bruker ${written}, møtte.`)).toEqual([`identity-number:${written}`]);
  });

  it("are found when the check digits differ or the date doesn't exist: checks are no gate", () => {
    expect(found("a 10915596785 b 109155 96785 c 99999999999")).toEqual([
      "identity-number:10915596785",
      "identity-number:109155 96785",
      "identity-number:99999999999",
    ]);
    expect(findIdentifiers("99999999999")[0]).toMatchObject({ confidence: "low", review: true });
  });

  it("are found by their last five digits after a word", () => {
    expect(found("født i mars, personnr 12345")).toEqual(["identity-number:12345"]);
    expect(found("postboks 12345")).toEqual([]);
  });

  it("are found with a digit too few or too many after a word", () => {
    expect(found("Fødselsnummer: 1091559678")).toEqual(["identity-number:1091559678"]);
    expect(found("fnr. 109155 9678")).toEqual(["identity-number:109155 9678"]);
  });

  it("are told from account numbers by the word before, else by the check digits", () => {
    // 12345678903 passes the account check by hand; it holds a D-number's day that doesn't exist.
    expect(found("12345678903")).toEqual(["account-number:12345678903"]);
    expect(found("fødselsnummeret hennes er 12345678903")).toEqual(["identity-number:12345678903"]);
    const [span] = findIdentifiers("konto 10915596784");
    expect(span).toMatchObject({ type: "account-number", alsoFits: ["identity-number"] });
    expect(findIdentifiers("10915596784")[0]?.alsoFits).toEqual(["account-number"]);
  });

  it("are found when letters touch them", () => {
    expect(found("fnr10915596784kari")).toEqual(["identity-number:10915596784"]);
  });
});

describe("phone numbers", () => {
  it.each([
    "22 12 34 56",
    "22123456",
    "221 23 456",
    "815 00 000",
    "22.12.34.56",
    "+47 22 12 34 56",
    "+4722123456",
    "0047 22 12 34 56",
    "004722123456",
    "00 47 22123456",
    "(47) 22 12 34 56",
    "(+47) 22123456",
    "+47 12 34 56 78",
    "+46 70 123 45 67",
    "02800",
  ])("are found as %j", (written) => {
    expect(found(`Ta kontakt: ${written}.`)).toEqual([`phone-number:${written}`]);
  });

  it("are found outside the number plan after a word", () => {
    expect(found("Telefonnummeret hans er 12 34 56 78")).toEqual(["phone-number:12 34 56 78"]);
    expect(found("Tlf.:\n1234 5678")).toEqual(["phone-number:1234 5678"]);
    expect(found("12 34 56 78 var tallene")).toEqual([]);
  });

  it("are not seen in codes, such as those of a diagnosis", () => {
    expect(found("diagnosekode M02351, [M02351]")).toEqual([]);
  });

  it("are not seen in dates, years, sums and times", () => {
    const text = "12.03.2026 kl. 09.30, 2019–2024, kr 12 500,00, 20260312, 12032026, uke 12, 1 2 3";
    expect(found(text)).toEqual([]);
  });
});

describe("organisation and account numbers", () => {
  it.each(["974760673", "974 760 673", "NO974760673MVA", "974 760 673 MVA"])(
    "organisation number as %j",
    (written) => {
      expect(found(`Firmaet ${written}.`)).toEqual([`organisation-number:${written}`]);
    },
  );

  it("are not seen in amounts, unless a word says so", () => {
    expect(found("123 456 785 kroner")).toEqual([]);
    expect(found("org.nr. 123 456 784")).toEqual(["organisation-number:123 456 784"]);
  });

  it.each(["1234.56.78903", "1234 56 78903", "1234.56.78904", "NO93 1234 5678 903"])(
    "account number as %j",
    (written) => {
      expect(found(`Betal til ${written} i dag`)).toEqual([`account-number:${written}`]);
    },
  );
});

describe("numbers that only a word or a check tells", () => {
  it("are found", () => {
    expect(found("DUF 200205705502, HPR-nr 111222, KID: 12345674")).toEqual([
      "duf-number:200205705502",
      "health-personnel-number:111222",
      "payment-reference:12345674",
    ]);
    expect(found("De 111222 kronene")).toEqual([]);
  });

  it("are taken for an unknown number from eight digits on, for a person to look at", () => {
    expect(findIdentifiers("ref 1234567890")).toMatchObject([
      { type: "unknown-number", confidence: "low", review: true, reason: "long-number" },
    ]);
  });
});

describe("addresses", () => {
  it.each([
    "kari@example.no",
    "kari.nordmann+1@post.example.com",
    "kåre.ødegård@blåbær.no",
    "ola@bla\u030Aba\u0308r.no",
    "22123456@example.no",
  ])("e-mail as %j", (written) => {
    expect(found(`Skriv til <${written}>.`)).toEqual([`email-address:${written}`]);
  });

  it.each([
    "https://www.example.no/a?b=10915596784&c=1#d",
    "http://blåbær.no/æøå",
    "www.example.se",
    "example.no",
    "example.com/sti",
    "teams://l/meeting",
  ])("web address as %j", (written) => {
    expect(found(`Se (${written}), takk.`)).toEqual([`web-address:${written}`]);
  });

  it("are found at either end of a text", () => {
    expect(found("example.no")).toEqual(["web-address:example.no"]);
    expect(found("a@b.no")).toEqual(["email-address:a@b.no"]);
    expect(found("@example.no")).toEqual(["web-address:example.no"]);
  });

  it("have an end: punctuation, brackets and quotes stay outside", () => {
    expect(found("«kari@example.no», https://example.no/a.")).toEqual([
      "email-address:kari@example.no",
      "web-address:https://example.no/a",
    ]);
  });

  it("are not seen where the form is missing", () => {
    expect(found("a@b, @kari, kari@, c@d.1, dvs. og f.eks. bl.a. 3.no4")).toEqual([]);
  });
});

describe("overlaps", () => {
  it("give one span, the most specific, which names the others and says why", () => {
    const text = "https://example.no/10915596784";
    expect(findIdentifiers(text)).toEqual([
      {
        start: 0,
        end: text.length,
        type: "web-address",
        confidence: "high",
        reason: "most-specific",
        alsoFits: ["identity-number", "account-number"],
        review: false,
      },
    ]);
  });

  it("never let a part of the shorter one show", () => {
    expect(found("https://example.no/109155 96784")).toEqual([
      "web-address:https://example.no/109155 96784",
    ]);
    expect(found("a@b.no@c.no")).toEqual(["email-address:a@b.no@c.no"]);
  });
});

describe("text that is not nice", () => {
  it.each([
    ["BOM", "\uFEFF10915596784"],
    ["CRLF", "fnr\r\n10915596784\r\n"],
    ["right to left", "\u202E10915596784\u202C \u05D0\u05D1"],
    ["lone surrogates", "\uD800 10915596784 \uDC00"],
    ["combining marks", "a\u030A10915596784\u0301"],
    ["nested brackets", "[[[(10915596784)]]]"],
    ["NUL", "\u000010915596784\u0000"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual(["identity-number:10915596784"]);
  });
});
