import { jsonSchemas } from "./json-schemas.mjs";
import { correctionLayoutSource, layoutSource, plainLayoutSource } from "./layouts.mjs";
import { bureauDocument } from "./openapi/bureau-document.mjs";
import { openApiDocument } from "./openapi/document.mjs";

/**
 * The record types that get a layout, with their root element and how they are laid out; `accounts` where they are not
 * about loan accounts.
 */
const layouts = {
  110: { root: "InBasInf", source: layoutSource, accounts: [] },
  114: { root: "InBsInfDlt", source: plainLayoutSource, accounts: [] },
  120: { root: "InFalMmbsInf", source: plainLayoutSource, accounts: [] },
  130: { root: "InIDEfctInf", source: plainLayoutSource, accounts: [] },
  134: { root: "InIDEfctInfDlt", source: plainLayoutSource, accounts: [] },
  140: { root: "InCtfItgInf", source: plainLayoutSource, accounts: [] },
  210: { root: "InAcctInf", source: layoutSource },
  211: { root: "InAcctIDCagsInf", source: plainLayoutSource },
  212: { root: "InAcctMdfc", source: correctionLayoutSource },
  213: { root: "InAcctDel", source: plainLayoutSource },
  214: { root: "InAcctEntDel", source: plainLayoutSource },
  215: { root: "InSpcEvtDscInf", source: plainLayoutSource },
  220: { root: "InCtrctInf", source: layoutSource, accounts: [] },
  221: { root: "InCtrctIDCagsInf", source: plainLayoutSource, accounts: [] },
  222: { root: "InCtrctMdfc", source: correctionLayoutSource, accounts: [] },
  223: { root: "InCtrctDel", source: plainLayoutSource, accounts: [] },
  224: { root: "InCtrctEntDel", source: plainLayoutSource, accounts: [] },
  230: { root: "InSecAcctInf", source: layoutSource, accounts: [] },
  231: { root: "InSecAcctIDCagsInf", source: plainLayoutSource, accounts: [] },
  232: { root: "InSecAcctMdfc", source: correctionLayoutSource, accounts: [] },
  233: { root: "InSecAcctDel", source: plainLayoutSource, accounts: [] },
  234: { root: "InSecAcctEntDel", source: plainLayoutSource, accounts: [] },
  510: { root: "MotgaCltalCtrctInf", source: layoutSource, accounts: [] },
  511: { root: "MoCIDCagsInf", source: plainLayoutSource, accounts: [] },
  514: { root: "MoCEntDel", source: plainLayoutSource, accounts: [] },
};

/**
 * Every committed generated file: path below schemas/generated, and content.
 * @returns {Map<string, string>}
 */
export function outputs() {
  const files = new Map();
  const schemas = jsonSchemas();
  for (const [name, schema] of schemas) files.set(`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  const document = openApiDocument(jsonSchemas({ open: true }));
  files.set("lender-interface.openapi.json", `${JSON.stringify(document, null, 2)}\n`);
  files.set("bureau.openapi.json", `${JSON.stringify(bureauDocument(schemas), null, 2)}\n`);
  for (const [recordType, { root, source, accounts }] of Object.entries(layouts)) {
    const options = { name: `layout${recordType}`, recordType, root, accounts };
    files.set(`layout-${recordType}.ts`, source(schemas.get(`Record${recordType}`), options));
  }
  return files;
}
