// Reads a data package with Frictionless Data's own library: its description, every table by its types and constraints, primary and foreign keys.
// The argument is the folder; prints { errors, rows: { table: count }, first: { table: row } }.
"use strict";

const { Package } = require("datapackage");

(async () => {
  const data = await Package.load(`${process.argv[2]}/datapackage.json`, { strict: false });
  const errors = data.errors.map((error) => error.message);
  const rows = {};
  const first = {};
  for (const resource of data.resources) {
    errors.push(...resource.errors.map((error) => `${resource.name}: ${error.message}`));
    try {
      const read = await resource.read({ keyed: true, relations: true });
      rows[resource.name] = read.length;
      first[resource.name] = read[0] ?? null;
    } catch (error) {
      errors.push(...[error, ...(error.errors ?? [])].map((each) => `${resource.name}: ${each.message}`));
    }
  }

  process.stdout.write(JSON.stringify({ errors, rows, first }));
})();
