import { FileText, Mail, MessageSquare, Phone, Users } from 'lucide-react'
import type { ContactFields } from '../../shared/domain/source.ts'
import type { IconType } from '../ui/Icon.tsx'
import type { Tone } from '../ui/tone.ts'

/** The drawing of each way to reach somebody. */
export const channelIcons: Readonly<Record<ContactFields['channel'], IconType>> = {
  call: Phone,
  email: Mail,
  message: MessageSquare,
  in_person: Users,
  letter: FileText,
}

/** The colour of what came of it; the words always stand beside it. */
export const outcomeTones: Readonly<Record<ContactFields['outcome'], Tone>> = {
  reached: 'green',
  left_message: 'amber',
  declined: 'red',
  no_reply: 'slate',
}
