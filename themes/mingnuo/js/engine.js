// Answers a query as generator/Mingnuo.Search/Searching does: lunr's hits and scores, but a run of terms must stand as a run, or in its parts.

import { below } from "./index.js";
import { parse } from "./query.js";
import { fold, isHan, tokenize } from "./tokens.js";

/** @typedef {import("./query.js").Term & { found: import("./index.js").Postings[] }} Found a term of a query, and those of the index */

/** By what results are narrowed. */
export const CHOICES = ["kind", "unit", "year"];

const TITLE = 0, BODY = 1, K1 = 1.2, B = .75, EXCERPT = 90, SOME = 200, LONGEST = 8;
/** So few texts are read rather than the places of terms: they are shown anyway. */
const FEW = 12;

/** Offsets from its end, and widths, of what a part is made of: a word, a bigram, two of these. */
const PARTS = ["", "-1,1", "-2,2", "-3,2,-2,2"];

const all = (index) => new Set(Array(index.manifest.documents).keys());
const and = (a, b) => new Set([...a].filter((doc) => b.has(doc)));
const not = (a, b) => new Set([...a].filter((doc) => !b.has(doc)));
const or = (...sets) => new Set(sets.flatMap((set) => [...set]));
const wait = (things, then) => Promise.all(things.map(then));

async function match(index, clause) {
  const terms = await wait(clause.terms, async (term) => ({ ...term, found: await expand(index, term) }));
  const sets = await wait(clause.fields, (field) => phrase(index, terms, field)), whole = or(...sets);
  const size = terms.reduce((_, { offset, width }) => offset + width, 0);
  const hasParts = terms[1] && !clause.isQuoted && clause.presence !== "-" && (size > 3 || terms.some((term) => term.width < 2));
  return { clause, terms, size, whole, parts: hasParts ? or(whole, await split(index, terms, clause.fields, whole)) : whole, inTitle: clause.fields[0] === TITLE ? sets[0] : new Set() };
}

async function expand(index, { text, shape, distance }) {
  let terms = [text];
  if (shape) {
    const start = text.split("*")[0], isFuzzy = shape === "fuzzy";
    terms = await (start && !isFuzzy ? index.terms(start) : index.vocabulary());
    if (shape !== "prefix") terms = terms.filter(isFuzzy ? (term) => isNear(text, term, distance) : wildcard(text));
  }
  return index.find(terms);
}

/** The documents that have all of a run in a field. */
async function phrase(index, run, field, within = all(index)) {
  const docs = run.map(({ found }) => new Set(found.flatMap(({ fields }) => fields[field]?.docs ?? []))).reduce(and, run[0] ? within : new Set());
  if (!run[1] || !docs.size) return docs;
  // Bigrams overlap: one whose neighbours on both sides are in place is in place too.
  const kept = [], follows = (a, b) => a?.offset + 1 === b?.offset && a.width + b.width === 4;
  run.forEach((term, i) => follows(kept.at(-1), term) && follows(term, run[i + 1]) || kept.push(term));
  let places = ({ fields: { [field]: has } }, doc) => {
    const at = has ? below(has.docs.length, (i) => has.docs[i] < doc) : -1;
    return has?.docs[at] === doc ? has.places[at] : [];
  };
  if (field === BODY && docs.size > FEW) await wait(kept.flatMap(({ found }) => found), index.locate);
  else if (field === BODY) {
    const texts = new Map(await wait([...docs], async (doc) => [doc, tokenize(await index.text(doc))]));
    places = ({ term }, doc) => texts.get(doc).filter(([t]) => t === term).map(([, place]) => place);
  }
  return new Set([...docs].filter((doc) =>
    kept.map(({ found, offset }) => new Set(found.flatMap((p) => places(p, doc).map((place) => place - offset)))).reduce(and).size));
}

/**
 * The other documents that have all parts of a run, however it is cut: words, and two or more 汉字 that follow each other; longer parts
 * are made of parts of two and three. First without a look at places, since few are left for that.
 */
async function split(index, run, fields, whole) {
  let left = not(all(index), whole);
  for (const isExact of [false, true]) {
    const memory = [left];
    const reach = async (end) => {
      const sets = await wait([1, 2, 3], async (length) => {
        const part = run.filter(({ offset, width }) => offset >= end - length && offset + width <= end);
        const fits = `${part.map(({ offset, width }) => [offset - end, width])}` === PARTS[length], before = fits ? await (memory[end - length] ??= reach(end - length)) : new Set();
        if (!before.size) return before;
        return or(...await wait(fields, async (field) => isExact ? phrase(index, part, field, before)
          : (await wait(part, (term) => phrase(index, [term], field, before))).reduce(and)));
      });
      return or(...sets);
    };
    left = await reach(run.at(-1).offset + run.at(-1).width);
  }
  return left;
}

/** lunr 2.3.9's scores: BM25, each weight rounded, against a normalised vector of the query for each field. */
async function score(index, wanted) {
  const { documents: n, boosts, average } = index.manifest, { lengths } = await index.columns(), scores = new Float64Array(n);
  boosts.forEach((boost, field) => {
    const vector = new Map(), dots = new Float64Array(n);
    let square = 0;
    for (const { clause, terms } of wanted) if (clause.fields.includes(field)) {
      for (const p of terms.flatMap(({ found }) => found)) vector.set(p.term, [p, (vector.get(p.term)?.[1] ?? 0) + clause.boost]);
    }
    for (const [{ fields }, asked] of [...vector.values()].sort(([a], [b]) => a.term < b.term ? -1 : 1)) {
      const holders = fields.reduce((sum, { docs }) => sum + docs.length, 0), { docs = [], tfs } = fields[field] ?? {};
      const idf = Math.log(1 + Math.abs((n - holders + .5) / (holders + .5)));
      square += asked * asked;
      docs.forEach((doc, i) => {
        const weight = idf * ((K1 + 1) * tfs[i]) / (K1 * (1 - B + B * (lengths[field][doc] / average[field])) + tfs[i]) * boost;
        dots[doc] += Math.floor(weight * 1000 + .5) / 1000 * asked;
      });
    }
    if (square) dots.forEach((dot, doc) => scores[doc] += dot / Math.sqrt(square));
  });
  return scores;
}

/**
 * What a query finds, the best first, and how much of it each choice would leave.
 * @param {any} index @param {string} typed @param {Record<string, string>} [filter] CHOICES, and sort @param {boolean} [inTitles]
 */
export async function search(index, typed, filter = {}, inTitles) {
  const { clauses, isPlain } = parse(typed);
  const matches = await wait(clauses, (clause) => match(index, inTitles ? { ...clause, fields: [TITLE] } : clause));
  const wanted = matches.filter(({ clause }) => clause.presence !== "-"), of = (sign) => matches.filter(({ clause }) => clause.presence === sign);
  const [{ lengths }, facets, scores] = await Promise.all([index.columns(), index.facets(), score(index, wanted)]);
  let docs = wanted[0] || !clauses[0] ? or(...wanted.map(({ parts }) => parts)) : all(index);
  docs = of("+").reduce((left, { parts }) => and(left, parts), docs);
  docs = of("-").reduce((left, { whole }) => not(left, whole), docs);
  const size = wanted.reduce((sum, m) => sum + m.size, 0);
  const every = [...docs].map((doc) => ({
    doc,
    tier: wanted.every(({ whole }) => whole.has(doc)) ? 0 : 1,
    // A title that has every clause and is no longer than these is what was typed.
    rank: !wanted[0] || !wanted.every(({ inTitle }) => inTitle.has(doc)) ? 2 : lengths[TITLE][doc] === size ? 0 : 1,
    score: scores[doc],
    day: filter.sort === "newest" ? facets.days[doc] : 0,
    of: facets.of(doc).map(([id]) => id),
  })).sort((a, b) => a.tier - b.tier || b.day - a.day || a.rank - b.rank || b.score - a.score || a.doc - b.doc);
  const passing = (but) => every.filter((hit) => CHOICES.every((name, i) => i === but || !filter[name] || hit.of[i] === filter[name]));
  const counts = (inTitles ? [] : facets.labels).map((choices, i) => {
    const tally = new Map();
    for (const { of } of passing(i)) tally.set(of[i], (tally.get(of[i]) ?? 0) + 1);
    return choices.map(([id, label]) => ({ id, label, count: tally.get(id) ?? 0 }));
  });
  /** Each term of the index that was meant, and how much of it to mark. */
  const marks = new Map(wanted.flatMap(({ terms }) => terms.flatMap(({ found, shape, text }) => found.map(({ term }) => [term, (shape === "prefix" ? text : term).length]))));
  return { hits: passing(), total: every.length, counts, isPlain, wanted, marks };
}

/** A hit as it is shown; its texts in pieces, each marked or not. @param {any} index @param {Map<string, number>} marks @param {number} doc */
export async function show(index, marks, doc) {
  const [[title, address, isWithdrawn], text, facets] = await Promise.all([index.document(doc), index.text(doc), index.facets()]);
  return { address, isWithdrawn, of: facets.of(doc), date: facets.dates[doc], title: pieces(title, marks), text: pieces(text, marks, EXCERPT) };
}

/** A text with what was looked for marked; of a longer one the stretch that has most of it. */
function pieces(text, marks, most = Infinity) {
  // What is marked is the text as written: each place of the folded one is led back to it.
  const origins = [], result = [["", false]];
  for (const { 0: piece, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) for (let i = fold(piece).length; i--;) origins.push(index);
  origins.push(text.length);
  const found = tokenize(text).filter(([term]) => marks.has(term)).map(([term, , start]) => [origins[start], origins[start + marks.get(term)], term]);
  const whole = (at) => /[\uDC00-\uDFFF]/.test(text[at]) ? at - 1 : at;
  let from = 0, to = text.length;
  if (to > most) {
    const some = found.slice(0, SOME), worth = some.map(([start]) => new Set(some.filter(([at]) => at >= start && at < start + most * .7).map(([, , term]) => term)).size);
    const best = found[worth.indexOf(Math.max(...worth))]?.[0] ?? 0;
    // From the beginning of its sentence, if that is near.
    from = Math.max(0, best - most / 4 | 0);
    from = whole(from + text.slice(from, best).search(/[^。！？；\n]*$/));
    to = whole(Math.min(to, from + most));
    if (/[^。！？；\n]/.test(text[from - 1] ?? "")) result[0][0] = "…";
  }
  const take = (end, isMarked) => {
    const piece = text.slice(from, from = Math.min(to, Math.max(from, end))), last = result.at(-1);
    if (last[1] === isMarked) last[0] += piece;
    else if (piece) result.push([piece, isMarked]);
  };
  for (const [start, end] of [...found, [to, to]]) {
    take(start, false);
    take(end, true);
  }
  return [...result, [to < text.length ? "…" : "", false]];
}

/** What might have been meant where nothing is found: names and words like those typed, parts of a run. @returns {Promise<string[]>} */
export async function nearest(index, wanted) {
  const found = [], names = (await index.names()).map(([name]) => name);
  for (const { clause, terms } of wanted) {
    const typed = written(terms), [{ text, shape } = {}] = terms;
    found.push(...near(typed, names, Math.max(1, typed.length / 3 | 0), fold));
    if (text && !terms[1] && !shape && !isHan(text)) found.push(...near(text, (await index.vocabulary()).filter((term) => !isHan(term)), Math.min(2, text.length - 1)));
    const parts = [], some = terms.slice(0, LONGEST);
    for (let size = Math.min(terms.length - 1, LONGEST); size > 0 && !parts[0]; size--) {
      for (let i = 0; i + size <= some.length; i++) {
        const run = some.slice(i, i + size);
        if (run.every(({ found, shape }) => found[0] && !shape) && or(...await wait(clause.fields, (field) => phrase(index, run, field))).size) parts.push(written(run));
      }
    }
    found.push(...parts);
  }
  return [...new Set(found)].slice(0, 5);
}

/** A run as its terms have it: of bigrams that overlap, each gives what the one before does not. */
const written = (run) => run.map(({ text, offset, width }, i) => {
  const before = run[i - 1], gap = before && offset - before.offset;
  return gap > before?.width ? " " + text : gap === 1 && before.width + width > 3 ? [...text][1] : text;
}).join("");

/** Those within so many edits, the likest first. */
const near = (text, things, most, plain = (thing) => thing) => things.map((thing) => [distance(text, plain(thing), most), thing])
  .filter(([far]) => far <= most && far < text.length).sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)).map(([, thing]) => thing);

/** Insertions, deletions and replacements from one text to another. */
function distance(from, to, most) {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let row = [...Array(to.length + 1).keys()];
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) next.push(Math.min(row[j] + (from[i] !== to[j]), row[j + 1] + 1, next[j] + 1));
    row = next;
  }
  return row.at(-1);
}

/** Names and titles that hold what is typed so far. @returns {Promise<[name: string, kind: string, address: string][]>} */
export async function suggest(index, typed) {
  const text = fold(typed.trim()), at = ([name]) => fold(name).indexOf(text);
  if (!text) return [];
  const names = (await index.names()).filter((name) => at(name) >= 0).sort((a, b) => at(a) - at(b)).slice(0, 5);
  const [{ hits }, facets] = await Promise.all([search(index, typed, {}, true), index.facets()]);
  const titles = await wait(hits.filter(({ tier }) => !tier).slice(0, 8), async ({ doc }) => {
    const [title, address] = await index.document(doc);
    return [title, facets.of(doc)[0][1], address];
  });
  return [...new Map([...names, ...titles].map((entry) => [entry[2], entry])).values()].slice(0, 8);
}

function wildcard(pattern) {
  const [first, ...parts] = pattern.split("*"), last = parts.pop();
  return (term) => {
    let at = first.length;
    return term.startsWith(first) && term.endsWith(last) && parts.every((part) => {
      const next = term.indexOf(part, at);
      at = next + part.length;
      return next >= 0;
    }) && at + last.length <= term.length;
  };
}

/** Whether a term is within some edits, as lunr counts them: insert, delete, replace, swap two neighbours. */
function isNear(text, term, edits) {
  if (!text && !term) return true;
  if (Math.abs(text.length - term.length) > edits) return false;
  const rest = text.slice(1), next = term.slice(1);
  const is = (unit) => unit && term && (unit === "*" || unit === term[0]), go = (a, b, cost = 1) => isNear(a, b, edits - cost);
  return is(text[0]) && go(rest, next, 0) || edits > 0 && (term && go(text, next) || text && go(rest, term) || text && term && go(rest, next)
    || is(text[1]) && go(text[0] + text.slice(2), next)) || false;
}
