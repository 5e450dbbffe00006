/*
 * Reads the index below search/ (format 1; .github/ARCHITECTURE.md tells more), each file when it is first needed:
 *
 *   manifest.json ─┬─ terms[i], shards[i] ─▶ terms-*.bin: blocks, terms, postings ─▶ positions-*.bin: places in bodies
 *                  ├─ columns-*.bin: lengths, blocks[i] ─▶ documents-*.bin: titles, texts ─▶ texts-*.bin
 *                  └─ facets-*.bin   names-*.bin   vocabulary-*.bin
 *
 *   postings of a term = mask of fields, and of each field: n │ n × (gap to the document before − 1) · 2 + (tf > 1) [tf] │ gaps of places
 *   Numbers are LEB128; the places in bodies stand apart.
 */

/** @typedef {{ term: string, fields: { docs: number[], tfs: number[], places: number[][] }[] }} Postings */

const BODY = 1, NAME = 6, BLOCK = 16, PATIENCE = 20_000;
let opened;

/** The index of the site, opened once. @param {string} base its folder, with a slash behind */
export const open = (base) => opened ??= read(base).catch((error) => {
  opened = undefined;
  throw error;
});

async function read(base) {
  // Under its name stands another one after every deployment.
  const cache = new Map(), manifest = JSON.parse(utf8(await load("manifest.json", "no-cache"))), first = manifest.terms;
  if (manifest.version !== 1) throw Error("version");

  async function load(name, cache) {
    const response = await fetch(base + name, { cache, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw Error(name);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A server may have unpacked it already.
    if (bytes[0] !== 31 || bytes[1] !== 139 || bytes[9] !== 255) return bytes;
    return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
  }

  /** What a file holds, read once. Where one fails, the site may have been deployed anew: the next search begins with its manifest. */
  function get(name, parse = (bytes) => JSON.parse(utf8(bytes))) {
    if (!cache.has(name)) {
      cache.set(name, load(name + ".bin").then(parse));
      cache.get(name).catch(() => { opened = undefined; });
    }
    return cache.get(name);
  }

  const part = (names, i) => names.slice(NAME * i, NAME * i + NAME);
  const shard = (i) => first[i] === undefined ? { terms: [] } : get("terms-" + part(manifest.shards, i), readShard);
  const shardOf = (term) => Math.max(0, below(first.length, (i) => first[i] <= term) - 1);
  const one = (name, parse) => get(`${name}-${manifest[name]}`, parse), columns = () => one("columns");
  const block = async (doc) => get("documents-" + part((await columns()).blocks, doc / BLOCK | 0));

  return {
    manifest,
    columns,
    facets: () => one("facets", readFacets),
    names: () => one("names"),
    vocabulary: async () => (await Promise.all(manifest.vocabulary.map((name) => get("vocabulary-" + name, (bytes) => utf8(bytes).split("\n"))))).flat(),

    /** @param {string[]} terms @returns {Promise<Postings[]>} of those that there are */
    async find(terms) {
      const shards = new Map(await Promise.all([...new Set(terms.map(shardOf))].map(async (i) => [i, await shard(i)])));
      return terms.flatMap((term) => {
        const found = shards.get(shardOf(term)), at = below(found.terms.length, (i) => found.terms[i] < term);
        return found.terms[at] === term ? [postings(found, at)] : [];
      });
    },

    /** The terms that begin so. @param {string} prefix */
    async terms(prefix) {
      const found = [];
      for (let i = shardOf(prefix); i < first.length && (first[i] <= prefix || first[i].startsWith(prefix)); i++) found.push(...(await shard(i)).terms);
      return found.filter((term) => term.startsWith(prefix));
    },

    /** Reads the places of a term in bodies, too. @param {Postings} of */
    async locate({ shard: { blocks }, at, fields: { [BODY]: body } }) {
      if (!body) return;
      const i = below(blocks.length, (b) => blocks[b].first <= at) - 1;
      const { bytes, starts } = await get("positions-" + blocks[i].name, (bytes) => {
        const data = reader(bytes);
        return { bytes, starts: data.starts(data.number()) };
      });
      body.places = body.tfs.map(reader(bytes, starts[at - blocks[i].first]).gaps);
    },

    /** @returns {Promise<[title: string, address: string, isWithdrawn: number]>} */
    document: async (doc) => (await block(doc)).docs[doc % BLOCK],

    /** The body. */
    async text(doc) {
      let at = doc % BLOCK;
      for (const [name, size] of (await block(doc)).texts) {
        if (at < size) return (await get("texts-" + name))[at];
        at -= size;
      }
    },
  };
}

function readShard(bytes) {
  const data = reader(bytes), blocks = data.list(data.number(), () => ({ name: data.text(NAME), first: data.number() }));
  const terms = data.text(data.number()).split("\n");
  return { bytes, blocks, terms, starts: data.starts(terms.length) };
}

function postings(shard, at) {
  const data = reader(shard.bytes, shard.starts[at]), fields = [];
  for (let mask = data.number(), field = 0; mask >> field; field++) {
    if (!(mask >> field & 1)) continue;
    const docs = [], tfs = [];
    for (let n = data.number(), doc = -1; n--;) {
      const gap = data.number();
      docs.push(doc += (gap >> 1) + 1);
      tfs.push(gap & 1 ? data.number() : 1);
    }
    fields[field] = { docs, tfs, places: field === BODY ? [] : tfs.map(data.gaps) };
  }
  return { term: shard.terms[at], fields, shard, at };
}

/** Kind, unit and year of each document, and what they are called; days count from 2000 on. */
function readFacets(bytes) {
  const { kinds, units, kind, unit, day, dateless } = JSON.parse(utf8(bytes));
  let last = 0;
  const days = day.map((gap) => last += gap);
  for (const doc of dateless) days[doc] = -1e6;
  const dates = days.map((day) => day > -1e6 ? new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10) : "");
  const years = dates.map((date) => date.slice(0, 4));
  return {
    days, dates, labels: [kinds, units, [...new Set(years)].filter(Boolean).sort().reverse().map((year) => [year, year])],
    of: (doc) => [kinds[kind[doc]], units[unit[doc]] ?? ["", ""], [years[doc]]],
  };
}

function reader(bytes, at = 0) {
  const number = () => {
    for (let value = 0, unit = 1; ; unit *= 128) {
      if (at >= bytes.length) throw Error("short");
      value += (bytes[at] & 127) * unit;
      if (bytes[at++] < 128) return value;
    }
  };
  const list = (length, next = number) => Array.from({ length }, next);
  /** The sums up to each of n numbers. */
  const gaps = (n) => {
    let sum = 0;
    return list(n).map((gap) => sum += gap);
  };
  return {
    number, list, gaps,
    text: (n) => utf8(bytes.subarray(at, at += n)),
    starts: (n) => [0, ...gaps(n)].map((end) => end + at),
  };
}

/** How many of n sorted things come before. @param {number} n @param {(i: number) => boolean} isBefore */
export function below(n, isBefore) {
  let low = 0;
  while (low < n) {
    const middle = low + n >> 1;
    if (isBefore(middle)) low = middle + 1;
    else n = middle;
  }
  return low;
}

const utf8 = (bytes) => new TextDecoder().decode(bytes);
