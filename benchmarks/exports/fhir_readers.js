// npm install fhir@4.12.0 && node benchmarks/exports/fhir_readers.js /tmp/bundles
// A third reader of the bundles; warnings are codes that its value sets do not hold (ours, and most of ICD-10).
const fs = require("fs");
const { Fhir } = require("fhir");
const folder = process.argv[2];
const counts = { bundles: 0, valid: 0, errors: 0 };
for (const name of fs.readdirSync(folder)) {
  const result = new Fhir().validate(JSON.parse(fs.readFileSync(`${folder}/${name}`)), { errorOnUnexpected: true });
  counts.bundles += 1;
  counts.valid += result.valid;
  counts.errors += result.messages.filter((one) => one.severity === "error" || one.severity === "fatal").length;
}
console.log(counts);
