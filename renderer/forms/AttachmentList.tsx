import { Download, Paperclip, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import type { Id } from '../../shared/domain/ids.ts'
import type { Attachment } from '../../shared/domain/source.ts'
import { pathOfDroppedFile } from '../api/client.ts'
import { notify } from '../stores/notify.ts'
import {
  attachChosenFiles,
  attachFile,
  removeAttachment,
  saveAttachmentCopy,
} from '../stores/source-actions.ts'
import { Button } from '../ui/Button.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { formatBytes } from '../ui/format-bytes.ts'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { showMoment } from '../ui/show-time.ts'
import { useNow } from '../ui/use-now.ts'
import styles from './AttachmentList.module.css'
import { tellRemoved } from './tell-removed.ts'
import { useIsReadOnly } from './use-is-read-only.ts'

export interface AttachmentListProps {
  sourceId: Id
  attachments: readonly Attachment[]
  /** The key of "Keep a file", where the place has one. */
  shortcut?: string | undefined
}

/** The files kept with a source: documents, recordings, pictures. Chosen by the button, or dropped here. */
export function AttachmentList({ sourceId, attachments, shortcut }: AttachmentListProps) {
  const isReadOnly = useIsReadOnly()
  const keepRef = useRef<HTMLButtonElement>(null)
  return (
    <FileDrop
      label="Keep with the source"
      isDisabled={isReadOnly}
      onDropFiles={(files) => void keepFiles(sourceId, files)}
      className={styles.zone}
    >
      {attachments.length === 0 ? (
        <p className={styles.none}>No file is kept yet. Drop one here, or choose it.</p>
      ) : (
        <ul className={styles.files}>
          {attachments.map((attachment) => (
            <AttachmentRow
              key={attachment.id}
              attachment={attachment}
              onRemoved={() => keepRef.current?.focus()}
            />
          ))}
        </ul>
      )}
      <div>
        <Button
          ref={keepRef}
          size="small"
          icon={Paperclip}
          shortcut={shortcut}
          isDisabled={isReadOnly}
          onPress={() => void attachChosenFiles(sourceId)}
        >
          Keep a file
        </Button>
      </div>
    </FileDrop>
  )
}

/** One after the other, so that the log of the library has them in the order in which they were dropped. */
async function keepFiles(sourceId: Id, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const path = pathOfDroppedFile(file)
    if (path !== null) await attachFile(sourceId, path)
    else notify(`${file.name} does not lie on the disk as a file. Save it first.`, { kind: 'error' })
  }
}

interface AttachmentRowProps {
  readonly attachment: Attachment
  readonly onRemoved: () => void
}

function AttachmentRow({ attachment, onRemoved }: AttachmentRowProps) {
  const isReadOnly = useIsReadOnly()
  const now = useNow()
  const { id, fileName, byteLength, sha256, addedAt } = attachment
  return (
    <li className={styles.file}>
      <Icon icon={Paperclip} size={14} />
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {fileName}
        </span>
        <span className={styles.facts} title={`SHA-256 ${sha256}`}>
          {formatBytes(byteLength)} · {showMoment(addedAt, now)} · sha {sha256.slice(0, 4)}…{sha256.slice(-2)}
        </span>
      </span>
      <IconButton
        icon={Download}
        size="small"
        label={`Save a copy of ${fileName}`}
        onPress={() => void saveAttachmentCopy(id)}
      />
      {!isReadOnly && (
        <IconButton
          icon={Trash2}
          size="small"
          label={`Remove ${fileName}`}
          onPress={() => void tellRemoved(removeAttachment(id), `${fileName} was removed.`).then(onRemoved)}
        />
      )}
    </li>
  )
}
