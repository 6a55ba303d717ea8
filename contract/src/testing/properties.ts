import fc from 'fast-check'

/** Tries a property on the same cases in every run; with ACCORD_LONG on many more. */
export const holds = <Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>): void =>
  fc.assert(property, { seed: 20261124, numRuns: process.env.ACCORD_LONG ? 20_000 : 500 })

/** Text as nobody would type it: any UTF-16 code units, halves of surrogate pairs among them. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x24f })), {
    maxLength: 12,
  })
  .map((units) => String.fromCharCode(...units))
