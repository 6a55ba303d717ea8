import IconUser from '~icons/user-round'
import IconMegaphone from '~icons/megaphone'
import IconMessage from '~icons/message-square-text'

export const typeIcons = { user: IconUser, campaign: IconMegaphone, message: IconMessage }
