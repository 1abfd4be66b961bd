import { useState } from 'react'
import { labelVersion } from '../../stores/version-actions.ts'
import { loadVersions } from '../../stores/compare-actions.ts'
import { useVersionsStore } from '../../stores/versions-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** What a person says of the later of the two versions. */
export function LabelDialog({ onClose }: { onClose: () => void }) {
  const version = useVersionsStore((state) => state.list?.find(({ id }) => id === state.afterId))
  const [name, setName] = useState(version?.label?.name ?? '')
  const [isPublished, setIsPublished] = useState((version?.label?.publishedAt ?? null) !== null)
  if (version === undefined) return null
  const save = async () => {
    const result = await labelVersion(version, { name, isPublished })
    await loadVersions()
    if (result.ok) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={`Version ${version.number}`}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Save
          </Button>
        </>
      }
    >
      <TextField label="Name" placeholder="Evening edition" value={name} onChange={setName} autoFocus />
      <Checkbox isSelected={isPublished} onChange={setIsPublished}>
        This is the text as published
      </Checkbox>
    </Dialog>
  )
}
