#!/usr/bin/env bash
# Installs the packed package into an empty folder and uses it there as a lender would: the command, a run of the suites
# from inside node_modules, a configuration in TypeScript, and the library with its types. Needs a build (npm run build).
set -euo pipefail

repository=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cd "$repository"
tarball=$(npm pack --silent --ignore-scripts --pack-destination "$folder")
listing=$(tar -tzf "$folder/$tarball")
# What only we need stays here.
if grep -E '\.test\.|/testing/|/e2e/|\.tsbuildinfo|/\.vite/|/fixtures/' <<<"$listing"; then
  echo "The package holds files that only our own tests need (above)." >&2
  exit 1
fi
for wanted in LICENSE README.md README.zh-CN.md ARCHITECTURE.md docs/decisions/ docs/guide/ docs/pictures/demo.svg docs/rules/ \
  examples/reference-lender/README.md examples/reference-lender/lender-module.ts schemas/generated/lender-interface.openapi.json \
  dist/suites/contract.suite.js dist/examples/reference-lender/main.js dist/src/index.d.ts; do
  grep -q "^package/$wanted" <<<"$listing" || { echo "The package lacks $wanted." >&2; exit 1; }
done

mkdir "$folder/lender"
cd "$folder/lender"
echo '{ "name": "a-lender", "private": true, "type": "module" }' >package.json
npm install --silent --prefer-offline --no-audit --no-fund "$folder/$tarball"

# `expect <exit code> <command…>` fails unless the command ends so.
expect() {
  local code=0 wanted=$1
  shift
  "$@" >output.txt 2>&1 || code=$?
  if [ "$code" != "$wanted" ]; then
    cat output.txt >&2
    echo "Failed: $* ended with $code instead of $wanted." >&2
    exit 1
  fi
}

expect 0 npx --no-install tallystick --version
grep -qx "$(node -p "require('$repository/package.json').version")" output.txt
expect 0 npx --no-install tallystick demo --defect none --suite contract --agreement plain
test -s reports/*/report.html
expect 0 npx --no-install tallystick explain I2100H07

cat >tallystick.config.ts <<'CONFIG'
import { defineConfig } from "tallystick";

export default defineConfig({
  target: { kind: "http", baseUrl: "http://127.0.0.1:9" },
  delivery: { kind: "pull" },
});
CONFIG
expect 4 npx --no-install tallystick run

cat >own-test.ts <<'OWN'
import { agreementByName, checkRecord, createHttpLender, decodeRecord, type LenderPort, readLog, type Record210 } from "tallystick";
import openapi from "tallystick/schemas/lender-interface.openapi.json" with { type: "json" };

const port: LenderPort = createHttpLender({ baseUrl: "http://127.0.0.1:9" });
const rule: Record210["AcctBsSgmt"]["InfRecType"] = "210";
const judged = checkRecord(decodeRecord("<AcctInf></AcctInf>", { file: "x.txt", line: 2 }));
console.log(rule, agreementByName("plain")?.name, judged.findings.length > 0, readLog("").complete, openapi.openapi);
await port.close();
OWN
echo '{ "compilerOptions": { "strict": true, "module": "NodeNext", "target": "ES2023", "types": ["node"], "resolveJsonModule": true,
  "typeRoots": ["'"$repository"'/node_modules/@types"], "skipLibCheck": true, "outDir": "out" }, "include": ["own-test.ts"] }' >tsconfig.json
expect 0 node "$repository/node_modules/typescript/bin/tsc" -p .
expect 0 node out/own-test.js
grep -qx "210 plain true false 3.1.0" output.txt

# A lender's own tests, as the guide has them, against the bundled lender.
guide=node_modules/tallystick/docs/guide/own-tests.md
sed -n '/^```ts$/,/^```$/p' "$guide" | grep -v '^```' >reporting.test.ts
echo 'export { createLender } from "./node_modules/tallystick/dist/examples/reference-lender/lender-module.js";' >lender.js
sed -i 's/"own-test.ts"/"own-test.ts", "reporting.test.ts"/' tsconfig.json
expect 0 node "$repository/node_modules/typescript/bin/tsc" -p . --noEmit
expect 0 npx --no-install vitest run reporting.test.ts --testTimeout=120000 --hookTimeout=120000
grep -q "3 passed" output.txt

echo "The packed package works: $(du -h "$folder/$tarball" | cut -f1), $(wc -l <<<"$listing") files."
