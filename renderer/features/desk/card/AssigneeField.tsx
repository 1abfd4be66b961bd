import { useMemo, useRef } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { cx } from '../../../ui/cx.ts'
import { Select } from '../../../ui/Select.tsx'
import { assign } from '../desk-actions.ts'
import { leaveCard } from '../leave-card.ts'
import { useCardFocus } from './card-focus.ts'
import quiet from './quiet.module.css'

const nobody = 'nobody'

/** Who has the claim. A command opens it as a picker: a letter goes to a name, and one is back where one was. */
export function AssigneeField({ claim }: { claim: Claim }) {
  const ref = useRef<HTMLButtonElement>(null)
  const isPicking = useRef(false)
  const isReadOnly = useIsReadOnly()
  const options = useOptions(claim.assigneeId)
  useCardFocus('assignee', () => {
    isPicking.current = true
    ref.current?.click()
  })
  return (
    <Select
      ref={ref}
      label="Assigned to"
      layout="row"
      isDisabled={isReadOnly}
      value={claim.assigneeId ?? nobody}
      options={options}
      onChange={(id) => {
        void assign(claim, id === nobody ? null : id)
        // The list gives the focus back to its field first.
        if (isPicking.current) setTimeout(leaveCard)
        isPicking.current = false
      }}
      className={cx(quiet.field, quiet.row)}
    />
  )
}

/** Everybody who works here, oneself first, and nobody. */
function useOptions(assigneeId: Id | null) {
  const people = useSettingsStore((state) => state.tables.people)
  const me = useSettingsStore((state) => state.settings.me)
  return useMemo(() => {
    const active = [...people.byId.values()].filter(({ isActive, id }) => isActive || id === assigneeId)
    const sorted = active.toSorted((a, b) => Number(b.id === me) - Number(a.id === me))
    return [
      { id: nobody, label: 'nobody' },
      ...sorted.map(({ id, name, initials }) => ({ id, label: name, detail: initials })),
    ]
  }, [people, me, assigneeId])
}
