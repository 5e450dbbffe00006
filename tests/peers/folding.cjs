// Prints, as hexadecimal code points, texts that folding changes or may change, and behind "=" what they fold to: every code point that
// is not its own folding, and what composes, taken apart and with two more marks behind it.
"use strict";

const hex = text => [...text].map(c => c.codePointAt(0).toString(16).toUpperCase()).join(" ");
const lower = c => [...c.toLowerCase()].length > 1 ? c : c.toLowerCase();
const fold = text => [...text.normalize("NFKC")].map(lower).join("");

const lines = [];
for (let point = 0; point <= 0x10FFFF; point++) {
  if (point >= 0xD800 && point <= 0xDFFF) continue;
  const c = String.fromCodePoint(point);
  const texts = new Set([c, c.normalize("NFD"), c.normalize("NFD") + "\u0301\u0323"]);
  if (fold(c) !== c || texts.size > 2 || /\p{M}/u.test(c)) {
    for (const text of texts) lines.push(`${hex(text)}=${hex(fold(text))}`);
  }
}

process.stdout.write(lines.join("\n"));
