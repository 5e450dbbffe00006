// Cuts text into tokens as generator/Mingnuo.Search/Tokens does; tests/Mingnuo.Tests/Search/tokens.json holds the two together.

// Fixed ranges, not the engine's tables: every browser must cut the same runs. What later versions of Unicode put behind them is no letter.
const RANGES = "\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}";
const HAN = `[${RANGES}]`, NO_HAN = `(?![${RANGES}\\u{323b0}-\\u{3ffff}])`;
const BRACKET = " *[()[\\]{}<>〔〕【】〖〗《》〈〉「」『』⟨⟩] *";
const RUN = new RegExp(`${BRACKET}((?:19|20)\\d\\d)${BRACKET}第? *(\\d{1,5}) *(?=号)|(${HAN}+)|${NO_HAN}[\\p{L}\\p{N}](?:${NO_HAN}[\\p{L}\\p{N}\\p{M}])*`, "gu");
const START = new RegExp("^" + HAN, "u");

/** Whether a term is of 汉字. @param {string} term */
export const isHan = (term) => START.test(term);

/** NFKC, then lower case code point by code point; what has no single lower case stays. @param {string} text */
export const fold = (text) => text.normalize("NFKC").replace(/\P{Ll}/gu, (point) => {
  const lower = point.toLowerCase();
  return lower.length > point.length ? point : lower;
});

/**
 * Tokens with their positions, and where they begin in the folded text. A query names a document by year and number together.
 * @param {string} text @param {boolean} [isQuery] @returns {[term: string, position: number, start: number][]}
 */
export function tokenize(text, isQuery) {
  const tokens = [];
  let position = 0, end = 0;
  for (const { 0: run, 1: year, 2: number, 3: han, index } of fold(text).matchAll(RUN)) {
    // However much stands between two runs, it counts as one place.
    if (tokens.length && index > end) position++;
    end = index + run.length;
    let start = index;
    if (han) [...han].forEach((point, i, points) => {
      tokens.push([point + (points[i + 1] ?? ""), position++, start]);
      start += point.length;
    });
    else {
      for (const term of !year ? [run] : isQuery ? [year + number] : [year, number, year + number]) tokens.push([term, position, start]);
      position++;
    }
  }
  return tokens;
}
