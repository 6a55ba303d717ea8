/** `18_24` → `18–24`, `65_up` → `65+`. */
export const ageText = (group: string) => group.replace('_up', '+').replace('_', '–')
