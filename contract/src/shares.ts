// Apart from the schemas: a page that only shows figures needs no code that checks them.

export const AGE_GROUPS = ['13_17', '18_24', '25_34', '35_44', '45_54', '55_64', '65_up'] as const
export const GENDERS = ['female', 'male', 'other'] as const
/** Hundredths of a percent. */
export const WHOLE = 10_000
/** Invitations of the last so many days tell how somebody answers; of fewer than so many nothing is told. */
export const REPLY_DAYS = 180
