import { useSettingsStore } from '../../../stores/settings-store.ts'
import { filterClaims, useViewStore } from '../../../stores/view-store.ts'
import { Select } from '../../../ui/Select.tsx'

const anybody = 'anybody'
const nobody = 'nobody'

/** Whose claims the list shows: anybody's, nobody's, or those of one person. */
export function WhoseClaims() {
  const assigneeId = useViewStore((state) => state.claimFilter.assigneeId)
  const isUnassigned = useViewStore((state) => state.claimFilter.isUnassigned)
  const people = useSettingsStore((state) => state.tables.people)
  const me = useSettingsStore((state) => state.settings.me)
  const active = [...people.byId.values()].filter((person) => person.isActive || person.id === assigneeId)
  return (
    <Select
      label="Whose claims"
      layout="row"
      value={isUnassigned ? nobody : (assigneeId ?? anybody)}
      options={[
        { id: anybody, label: 'Anybody’s' },
        { id: nobody, label: 'Nobody’s' },
        ...active.map((person) => ({
          id: person.id,
          label: person.id === me ? `${person.name} (you)` : person.name,
          detail: person.initials,
        })),
      ]}
      onChange={(id) =>
        filterClaims({
          assigneeId: id === anybody || id === nobody ? null : id,
          isUnassigned: id === nobody,
        })
      }
    />
  )
}
