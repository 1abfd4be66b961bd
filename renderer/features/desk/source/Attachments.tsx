import { Download, FilePlus2, Trash2 } from 'lucide-react'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { Attachment } from '../../../../shared/domain/source.ts'
import { pathOfDroppedFile } from '../../../api/client.ts'
import { notify } from '../../../stores/notify.ts'
import {
  attachChosenFiles,
  attachFile,
  removeAttachment,
  saveAttachmentCopy,
} from '../../../stores/source-actions.ts'
import { selectAttachments } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { FileDrop } from '../../../ui/FileDrop.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { useIsReadOnly } from '../use-is-read-only.ts'
import styles from './SourceDrawer.module.css'

/** The files kept with a source, each under the checksum of its bytes. */
export function Attachments({ sourceId }: { sourceId: Id }) {
  const files = useStoryStore((state) => selectAttachments(state, sourceId))
  const isReadOnly = useIsReadOnly()
  return (
    <FileDrop
      label="Keep with the source"
      isDisabled={isReadOnly}
      onDropFiles={(dropped) => void keepFiles(sourceId, dropped)}
      className={styles.drop}
    >
      <section aria-label="Files">
        <div className={styles.heading}>
          <h3>Files</h3>
          {!isReadOnly && (
            <Button size="small" icon={FilePlus2} onPress={() => void attachChosenFiles(sourceId)}>
              Keep a file…
            </Button>
          )}
        </div>
        {files.length === 0 && (
          <p className={styles.quietText}>
            {isReadOnly ? 'No files.' : 'No files. Choose one, or drop it here; a copy is kept.'}
          </p>
        )}
        <ul className={styles.list}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} isReadOnly={isReadOnly} />
          ))}
        </ul>
      </section>
    </FileDrop>
  )
}

function FileLine({ file, isReadOnly }: { file: Attachment; isReadOnly: boolean }) {
  return (
    <li className={styles.item}>
      <span>
        <span dir="auto">{file.fileName}</span>
        <span className={styles.quietText}>
          {' '}
          · {sizeInWords(file.byteLength)} · sha {file.sha256.slice(0, 4)}…{file.sha256.slice(-2)}
        </span>
      </span>
      <span>
        <IconButton
          icon={Download}
          size="small"
          label={`Save a copy of ${file.fileName}`}
          onPress={() => void saveAttachmentCopy(file.id)}
        />
        {!isReadOnly && (
          <IconButton
            icon={Trash2}
            size="small"
            label={`Remove ${file.fileName}`}
            onPress={() => void removeAttachment(file.id)}
          />
        )}
      </span>
    </li>
  )
}

async function keepFiles(sourceId: Id, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const path = pathOfDroppedFile(file)
    if (path === null) {
      notify(`“${file.name}” is no file on this machine. Save it first, then drop it here.`, {
        kind: 'error',
      })
      continue
    }
    await attachFile(sourceId, path)
  }
}

/** A number of bytes as people say it: "3.4 MB". */
function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const isLarge = bytes >= 1_000_000
  const size = bytes / (isLarge ? 1_000_000 : 1000)
  return `${size.toLocaleString('en-GB', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${isLarge ? 'MB' : 'kB'}`
}
