// Reads lunr's query language, [+|-][field:]text[^boost][~distance], and phrases in quotation marks, as generator/Mingnuo.Search/Queries does.

import { fold, isHan, tokenize } from "./tokens.js";

/**
 * @typedef {{ text: string, offset: number, width: number, shape?: "prefix" | "pattern" | "fuzzy", distance?: number }} Term
 * @typedef {{ terms: Term[], fields: number[], presence: string, boost: number, isQuoted: boolean }} Clause
 */

const EVERYWHERE = { fields: [0, 1, 2, 3, 4], presence: "", boost: 1, isQuoted: false };
const FIELDS = ["title", "body", "unit", "people", "number", "标题", "正文", "单位", "人员", "文号"];
const WIDE = "＋－：＊＂“”＾～";
const plain = (sign) => sign && '+-:*"""^~'[WIDE.indexOf(sign)] || sign;

/** What a visitor typed; what makes no sense is searched as plain words. @param {string} query @returns {{ clauses: Clause[], isPlain: boolean }} */
export function parse(query) {
  const text = query.slice(0, 256).replace(/[\uD800-\uDBFF]$/, ""), clauses = read(text);
  return { clauses: clauses ?? words(text, EVERYWHERE), isPlain: !clauses };
}

/** The clauses, or nothing where a sign makes no sense. */
function read(text) {
  const signs = text.replace(/./gsu, plain), clauses = [];
  let at = 0;
  /** What fits here, as it was typed. */
  const take = (pattern) => {
    const from = pattern.lastIndex = at;
    if (pattern.test(signs)) at = pattern.lastIndex;
    return text.slice(from, at);
  };
  const quote = () => take(/"[^"]*"/y);
  const word = () => {
    // A star that is none separates, as all signs do in the index.
    const sign = signs[at], found = take(/(\\[^]|[^\s^~:])+/y).replace(/\\([^])/g, (_, next) => plain(next) === "*" ? " " : next);
    return /["+-]/.test(sign) ? "" : found;
  };

  for (take(/\s+/y); at < text.length; take(/\s+/y)) {
    const clause = { ...EVERYWHERE, presence: plain(take(/[+-]/y)) };
    let quoted = quote(), found = quoted || word(), distance = -1;
    if (!quoted && take(/:/y)) {
      const field = FIELDS.indexOf(found) % 5;
      if (field < 0) return;
      clause.fields = [field];
      found = (quoted = quote()) || word();
    }
    if (!found) return;
    for (let sign; (sign = plain(take(/[\^~]/y)));) {
      const digits = take(/\d+/y);
      if (!digits || digits.length > 6) return;
      if (sign === "^") clause.boost = +digits;
      else distance = digits > 1 ? 2 : +digits;
    }
    if (quoted) clauses.push(finished(terms(quoted.slice(1, -1)), { ...clause, isQuoted: true }));
    else if (/^\S/.test(signs.slice(at))) return;
    else clauses.push(...unquoted(fold(found), clause, distance));
  }
  return clauses;
}

function unquoted(text, clause, distance) {
  const bare = text.replaceAll("*", ""), [only, more] = terms(bare), fuzzy = distance < 0 ? {} : { shape: "fuzzy", distance };
  // No term is longer than two 汉字, or of these and letters: there a star only separates.
  return bare !== text && (!bare || !more && only?.text === bare) ? [{ ...clause, terms: [{ ...term(text, 0), shape: "pattern", ...fuzzy }] }]
    : words(text.replaceAll("*", " "), clause).map((c) => bare !== text || c.terms.length > 1 ? c : { ...c, terms: [{ ...c.terms[0], ...fuzzy }] });
}

/** A clause for each run. */
function words(text, clause) {
  const runs = [];
  let end = -1;
  for (const term of terms(text)) {
    if (term.offset > end) runs.push([]);
    runs.at(-1).push(term);
    end = term.offset + term.width;
  }
  return runs.map((run) => finished(run, clause));
}

/** One 汉字 that ends a run may have others behind it in the texts, where it only begins bigrams. */
const finished = (run, clause) => ({ ...clause, terms: run.map((term, i) =>
  ({ ...term, offset: term.offset - run[0].offset, ...!run[i + 1] && term.width < 2 && isHan(term.text) && { shape: "prefix" } })) });

/** The last 汉字 of several is left out: it is a term of its own only where a run ends. */
function terms(text) {
  const found = [];
  for (const [next, offset] of tokenize(text, true)) {
    const last = found.at(-1);
    if (last?.width !== 2 || last.offset !== offset - 1 || [...last.text][1] !== next) found.push(term(next, offset));
  }
  return found;
}

/** Two 汉字 take two places. */
const term = (text, offset) => ({ text, offset, width: isHan(text) && [...text].length > 1 ? 2 : 1 });
