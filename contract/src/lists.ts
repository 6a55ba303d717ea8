import { z } from 'zod'
import { Id, IdText } from './ids.ts'
import { Money } from './money.ts'
import { PageQuery, pageOf } from './paging.ts'
import { InfluencerCard } from './profiles.ts'
import { line, prose, searchText } from './text.ts'

/** Of one team. */
export const MOST_LISTS = 500
/** Of influencers, by one request. */
export const MOST_AT_ONCE = 500
/** A deleted list can be brought back for so long. */
export const DELETED_LIST_DAYS = 7

export const STAGES = ['to_contact', 'contacted', 'in_talks', 'working_together', 'not_now'] as const
export const FIELD_KINDS = ['text', 'number', 'date', 'choice'] as const
export type FieldKind = (typeof FIELD_KINDS)[number]
const MOST_STAGES = 20
const MOST_FIELDS = 30
const MOST_CHOICES = 50
const MOST_TAGS = 20

/** The known ones in every language, a team's own as it wrote them. */
const StageName = line(60).overwrite((name) => {
  const key = name.toLowerCase().replace(/[\s-]+/g, '_')
  return (STAGES as readonly string[]).includes(key) ? key : name
})

/** Written one way, so that "Vegan" and "vegan" are one tag. */
export const Tag = line(40)
  .overwrite((tag) => tag.toLowerCase().normalize('NFC'))
  // Lower case may be longer (İ), and what is kept must be good again when it is sent.
  .max(40)

const Influencers = z.array(Id).min(1).max(MOST_AT_ONCE)

export const CreateList = z.strictObject({ name: line(80), influencerIds: Influencers.optional() })
export type CreateList = z.infer<typeof CreateList>
export const RenameList = z.strictObject({ name: line(80) })
export const ChooseInfluencers = z.strictObject({ influencerIds: Influencers })

export const List = z.object({
  id: Id,
  name: z.string(),
  members: z.int(),
  /** Empty for a former user. */
  createdBy: z.string(),
  createdAt: z.string(),
  version: z.int(),
})
export type List = z.infer<typeof List>
export const ListQuery = PageQuery.extend({ text: searchText.optional() })
export type ListQuery = z.infer<typeof ListQuery>
export const ListPage = pageOf(List)

/** What became of each that was chosen. */
export const AddedToList = z.object({ added: z.int(), already: z.int(), list: List })
export const RemovedFromList = z.object({ removed: z.int(), list: List })

export const Stage = z.object({ id: Id, name: z.string() })
export type Stage = z.infer<typeof Stage>

export const ListMember = InfluencerCard.extend({
  /** Whether they can be invited at all: a flagged one can't. */
  active: z.boolean(),
  stage: Stage.nullable(),
  tags: z.array(z.string()),
  doNotContact: z.boolean(),
  notes: z.int(),
  addedAt: z.string(),
  addedBy: z.string(),
})
export type ListMember = z.infer<typeof ListMember>
export const ListMemberQuery = PageQuery.extend({
  tag: Tag.optional(),
  /** The id of a stage, or `none`: those without one. */
  stage: z.union([z.literal('none'), IdText]).optional(),
  text: searchText.optional(),
})
export type ListMemberQuery = z.infer<typeof ListMemberQuery>
export const ListMemberPage = pageOf(ListMember)

export const CustomField = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(FIELD_KINDS),
  choices: z.array(z.string()),
})
export type CustomField = z.infer<typeof CustomField>

/** How a team remembers: its stages in order, its fields, the tags in use, the most used first. */
export const MemoryShape = z.object({
  stages: z.array(Stage.extend({ influencers: z.int() })),
  fields: z.array(CustomField),
  tags: z.array(z.object({ tag: z.string(), influencers: z.int() })),
})
export type MemoryShape = z.infer<typeof MemoryShape>

const named = <T extends { name: string }>(many: T[]) =>
  new Set(many.map(({ name }) => name.toLowerCase())).size === many.length
const TWICE = { error: 'has a name twice', params: { code: 'duplicate' } }
const oneIdEach = <T extends { id?: number | undefined }>(many: T[]) => {
  const ids = many.flatMap(({ id }) => (id === undefined ? [] : [id]))
  return new Set(ids).size === ids.length
}
const ID_TWICE = { error: 'has an id twice', params: { code: 'duplicate' } }

/** All stages in their order: those without an id are new, and what is not there is removed. */
export const SetStages = z.strictObject({
  stages: z
    .array(z.strictObject({ id: Id.optional(), name: StageName }))
    .min(1)
    .max(MOST_STAGES)
    .refine(named, TWICE)
    .refine(oneIdEach, ID_TWICE),
})
export type SetStages = z.infer<typeof SetStages>

const Choices = z
  .array(line(60))
  .min(1)
  .max(MOST_CHOICES)
  .refine((choices) => new Set(choices).size === choices.length, {
    error: 'has a choice twice',
    params: { code: 'duplicate' },
  })
/** All fields in their order: those without an id are new; one that is not there is removed with all its values. */
export const SetFields = z.strictObject({
  fields: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ id: Id.optional(), name: line(60), kind: z.enum(['text', 'number', 'date']) }),
        z.strictObject({ id: Id.optional(), name: line(60), kind: z.literal('choice'), choices: Choices }),
      ]),
    )
    .max(MOST_FIELDS)
    .refine(named, TWICE)
    .refine(oneIdEach, ID_TWICE),
})
export type SetFields = z.infer<typeof SetFields>

/** What may stand in a field of each kind. */
export const FIELD_VALUES = {
  text: line(500),
  number: z.number().min(-1e15).max(1e15),
  // Birthdays too.
  date: z.iso.date().refine((date) => date >= '1900-01-01' && date <= '2199-12-31'),
  choice: line(60),
} satisfies Record<FieldKind, z.ZodType>
const FieldValue = z.union([z.number(), z.string().max(500)])

/** What is left out stays as it is; a field that is null is emptied. */
export const EditMemory = z
  .strictObject({
    stageId: Id.nullable(),
    tags: z
      .array(Tag)
      .max(MOST_TAGS)
      .refine((tags) => new Set(tags).size === tags.length, {
        error: 'has a tag twice',
        params: { code: 'duplicate' },
      }),
    fields: z
      .array(z.strictObject({ id: Id, value: FieldValue.nullable() }))
      .max(MOST_FIELDS)
      .refine(oneIdEach, ID_TWICE),
  })
  .partial()
  .refine((edit) => Object.keys(edit).length > 0, { error: 'changes nothing', params: { code: 'empty' } })
export type EditMemory = z.infer<typeof EditMemory>

export const DoNotContact = z.strictObject({
  reason: prose(500).refine((text) => text.length > 0, { error: 'is needed', params: { code: 'required' } }),
})
export type DoNotContact = z.infer<typeof DoNotContact>

/** What a team remembers of one influencer. */
export const Memory = z.object({
  influencer: InfluencerCard.extend({ active: z.boolean() }),
  stage: Stage.nullable(),
  tags: z.array(z.string()),
  fields: z.array(z.object({ id: Id, value: FieldValue })),
  doNotContact: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  lists: z.array(z.object({ id: Id, name: z.string() })),
  notes: z.int(),
  /** 0 before anything was remembered. */
  version: z.int(),
})
export type Memory = z.infer<typeof Memory>

export const WriteNote = z.strictObject({
  body: prose(4000).refine((text) => text.length > 0, { error: 'is empty', params: { code: 'required' } }),
})
export const Note = z.object({
  id: Id,
  body: z.string(),
  /** Empty for a former user. */
  by: z.string(),
  at: z.string(),
  /** Their writer's and the owner's to remove. */
  removable: z.boolean(),
})
export type Note = z.infer<typeof Note>
export const NotePage = pageOf(Note)
export const NoteParams = z.strictObject({ id: IdText, note: IdText })

/** What happened between a sponsor and an influencer so far; the requests and deals themselves are listed apart. */
export const History = z.object({
  requests: z.object({
    all: z.int(),
    open: z.int(),
    accepted: z.int(),
    /** Refused by the influencer, or never answered. */
    declined: z.int(),
  }),
  deals: z.object({ all: z.int(), active: z.int(), completed: z.int(), cancelled: z.int() }),
  /** One line for each currency; cancelled deals cost nothing. */
  spend: z.array(z.object({ agreed: Money, completed: Money, deals: z.int() })),
  /** Null before the first request. */
  firstContact: z.string().nullable(),
  lastContact: z.string().nullable(),
})
export type History = z.infer<typeof History>
