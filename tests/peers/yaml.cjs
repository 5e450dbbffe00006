// Asks yaml-language-server, which is what VS Code's YAML support runs, about files as an editor would show them.
// Standard input: { root, schemas: { path: glob }, files: [{ path, text, at? }] }; prints, for each file, its problems as
// "line:column message" and, where the cursor stands at a line and character (from 0), what would be offered there.
"use strict";

const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const { getLanguageService } = require("yaml-language-server");
const { TextDocument } = require("vscode-languageserver-textdocument");

const { root, schemas, files } = JSON.parse(readFileSync(0, "utf8"));
const uri = (path) => pathToFileURL(`${root}/${path}`).href;

const service = getLanguageService({
  schemaRequestService: async (address) => readFileSync(new URL(address), "utf8"),
  workspaceContext: { resolveRelativePath: (path) => path },
  yamlSettings: { documents: new Map(), indentation: "  ", suggest: {} },
  clientCapabilities: {},
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
});
service.configure({
  validate: true,
  completion: true,
  customTags: [],
  yamlVersion: "1.2",
  schemas: Object.entries(schemas).map(([path, glob]) => ({ uri: uri(path), fileMatch: [glob] })),
});

(async () => {
  const answers = [];
  for (const { path, text, at } of files) {
    const document = TextDocument.create(uri(path), "yaml", 1, text);
    const problems = await service.doValidation(document, false);
    const offers = at ? await service.doComplete(document, at, false) : { items: [] };
    answers.push({
      problems: problems.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`),
      offers: offers.items.map((item) => item.label),
    });
  }

  process.stdout.write(JSON.stringify(answers));
})();
