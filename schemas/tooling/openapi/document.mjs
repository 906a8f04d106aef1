import { paths, webhooks } from "./paths.mjs";
import { info } from "./words.mjs";

/** Types whose schemas the document carries, with everything they refer to. */
export const interfaceTypes = [
  "Capabilities",
  "ClockRequest",
  "ClockState",
  "ResetRequest",
  "OpenAccountRequest",
  "OpenLineRequest",
  "OpenRevolvingRequest",
  "OpenCardRequest",
  "OpenClaimRequest",
  "OpenGuaranteeRequest",
  "OpenCollateralRequest",
  "OpenPersonRequest",
  "OpenAccountResponse",
  "BusinessEvent",
  "EventResponse",
  "SubmissionsPage",
  "Problem",
];

/**
 * The lender interface as an OpenAPI 3.1 document.
 *
 * @param {Map<string, any>} schemas JSON Schemas of the interface types, open to unknown members: a lender may ignore
 *   what it does not know, and must not break when the interface grows.
 */
export function openApiDocument(schemas) {
  return assemble(schemas, interfaceTypes, {
    info,
    servers: [{ url: "http://127.0.0.1:8080", description: "Any base URL; a path prefix is fine." }],
    paths,
    webhooks,
  });
}

/**
 * An OpenAPI 3.1 document with the schemas of public types as its components.
 *
 * @param {Map<string, any>} schemas JSON Schemas by name of the type.
 * @param {string[]} types Those that the document carries, with everything they refer to.
 * @param {object} parts Everything between the head and the components.
 */
export function assemble(schemas, types, parts) {
  const components = {};
  for (const name of types) {
    const { definitions = {}, ...body } = structuredClone(schemas.get(name));
    for (const keyword of ["$schema", "$id", "$comment"]) delete body[keyword];
    Object.assign(components, definitions, { [name]: body });
  }
  const { components: others, ...rest } = parts;
  return rewrite({
    openapi: "3.1.0",
    jsonSchemaDialect: "http://json-schema.org/draft-07/schema#",
    ...rest,
    components: {
      ...others,
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  });
}

/** References point to the components; in draft-07 nothing beside a $ref counts, so what stands there is kept apart. */
function rewrite(node) {
  if (Array.isArray(node)) return node.map(rewrite);
  if (node === null || typeof node !== "object") return node;
  const { $ref, ...beside } = node;
  const rest = Object.fromEntries(Object.entries(beside).map(([key, value]) => [key, rewrite(value)]));
  if (rest.discriminator && rest.oneOf) rest.discriminator = { ...rest.discriminator, mapping: mapping(rest) };
  if (typeof $ref !== "string") return rest;
  const target = { $ref: $ref.replace("#/definitions/", "#/components/schemas/") };
  return Object.keys(rest).length === 0 ? target : { ...rest, allOf: [target] };
}

/** OpenAPI maps a tag to the schema of its name; ours are told in full. */
function mapping({ oneOf }) {
  return Object.fromEntries(oneOf.map(({ $ref }) => [tagOf($ref), $ref]));
}

/** `#/components/schemas/EarlySettlement` has the tag `early-settlement`. */
function tagOf(ref) {
  const name = ref.split("/").at(-1);
  return name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
