import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const schema = JSON.parse(readFileSync(new URL('gs1/epcis-json-schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>

// Not strict: the schema is draft-07 as GS1 wrote it, and names its parts more freely than the validator likes.
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema)

/** What GS1's JSON schema of EPCIS 2.0 (JSON-LD binding) holds against a document: a line for each fault, none when it is valid. */
export function schemaFaults(document: unknown): string[] {
  if (validate(document)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Short names of CBV 2.0 the schema does not tell from any other URI-like word, as far as this shop uses them. */
export const prefixesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(prefixesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const [prefix = '', name] = key.split(':')
    return [...(name === undefined ? [] : [prefix]), ...prefixesIn(inner)]
  })
}
