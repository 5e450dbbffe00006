// Prints what NFKC needs to know of every code point, as the JavaScript engine has it, in the form of
// generator/Mingnuo.Search/Tokens/normalization.txt: "d" full compatibility decompositions, "m" marks in the order of their combining
// classes, "c" pairs that compose. Code points are hexadecimal; a range maps onto as many consecutive code points.
"use strict";

const hex = point => point.toString(16).toUpperCase();
const points = text => [...text].map(c => c.codePointAt(0));
const isHangul = point => point >= 0xAC00 && point <= 0xD7A3;
const all = [];
for (let point = 0; point <= 0x10FFFF; point++) {
  if ((point < 0xD800 || point > 0xDFFF) && !isHangul(point)) all.push(point);
}

const range = (first, last) => first === last ? hex(first) : `${hex(first)}-${hex(last)}`;
const lines = [];

let run = null;
const endRun = () => {
  if (run) lines.push(`d ${range(run.first, run.last)} ${run.to.map(hex).join(" ")}`);
  run = null;
};
for (const point of all) {
  const text = String.fromCodePoint(point);
  const to = points(text.normalize("NFKD"));
  if (to.length === 1 && to[0] === point) continue;
  if (run && to.length === 1 && run.to.length === 1 && point === run.last + 1 && to[0] === run.to[0] + point - run.first) {
    run.last = point;
  } else {
    endRun();
    run = { first: point, last: point, to };
  }
}
endRun();

// The engine tells no combining class, but it sorts: a mark comes behind another exactly if its class is greater and neither class is 0.
const swaps = (a, b) => (a + b).normalize("NFD") !== a + b;
const marks = all.map(point => String.fromCodePoint(point)).filter(c => /\p{M}/u.test(c) && c.normalize("NFD") === c)
  .filter(c => swaps("\u0345", c) || swaps(c, "\u0334"));
const classes = [];
for (const mark of marks) {
  let at = 0;
  while (at < classes.length && swaps(mark, classes[at][0])) at++;
  if (at < classes.length && !swaps(classes[at][0], mark)) classes[at].push(mark);
  else classes.splice(at, 0, [mark]);
}
classes.forEach((members, at) => {
  const sorted = members.map(c => c.codePointAt(0)).sort((a, b) => a - b);
  for (let i = 0; i < sorted.length;) {
    let last = i;
    while (last + 1 < sorted.length && sorted[last + 1] === sorted[last] + 1) last++;
    lines.push(`m ${range(sorted[i], sorted[last])} ${hex(at + 1)}`);
    i = last + 1;
  }
});

for (const point of all) {
  const text = String.fromCodePoint(point);
  const parts = points(text.normalize("NFD"));
  if (parts.length < 2 || text.normalize("NFC") !== text) continue;
  const first = points(String.fromCodePoint(...parts.slice(0, -1)).normalize("NFC"));
  if (first.length === 1) lines.push(`c ${hex(first[0])} ${hex(parts.at(-1))} ${hex(point)}`);
  else throw new Error(`${hex(point)} composes from more than a pair`);
}

process.stdout.write(lines.join("\n") + "\n");
