const parts = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

const mixed = (colour: string, other: number, amount: number): string =>
  `#${parts(colour)
    .map((part) =>
      Math.round(part + (other - part) * amount)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

export const darker = (colour: string, amount: number): string => mixed(colour, 0, amount)
export const lighter = (colour: string, amount: number): string => mixed(colour, 255, amount)
