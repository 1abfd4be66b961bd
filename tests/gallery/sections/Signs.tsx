import { FileText } from 'lucide-react'
import { Badge } from '../../../renderer/ui/Badge.tsx'
import { Banner } from '../../../renderer/ui/Banner.tsx'
import { Button } from '../../../renderer/ui/Button.tsx'
import { Chip } from '../../../renderer/ui/Chip.tsx'
import { Definition, DefinitionList } from '../../../renderer/ui/DefinitionList.tsx'
import { DiffText } from '../../../renderer/ui/DiffText.tsx'
import { EmptyState } from '../../../renderer/ui/EmptyState.tsx'
import { ErrorPanel } from '../../../renderer/ui/ErrorPanel.tsx'
import { FileDrop } from '../../../renderer/ui/FileDrop.tsx'
import { Glyph } from '../../../renderer/ui/Glyph.tsx'
import { Icon } from '../../../renderer/ui/Icon.tsx'
import { InlineEdit } from '../../../renderer/ui/InlineEdit.tsx'
import { Placeholder } from '../../../renderer/ui/Placeholder.tsx'
import { ProgressBar } from '../../../renderer/ui/ProgressBar.tsx'
import { SegmentBar } from '../../../renderer/ui/SegmentBar.tsx'
import { Tag } from '../../../renderer/ui/Tag.tsx'
import type { Tone } from '../../../renderer/ui/tone.ts'
import { Sample } from '../Sample.tsx'
import styles from '../gallery.module.css'
import { arabic, chinese, longName, unbroken } from '../words.ts'

const SIGNS: readonly { tone: Tone; glyph: string; name: string; isHollow?: boolean }[] = [
  { tone: 'green', glyph: '✓', name: 'Confirmed' },
  { tone: 'teal', glyph: '“', name: 'With attribution' },
  { tone: 'red', glyph: '×', name: 'Incorrect' },
  { tone: 'amber', glyph: '!', name: 'Needs context' },
  { tone: 'violet', glyph: '⇄', name: 'Conflicting' },
  { tone: 'grey', glyph: '?', name: 'Unverifiable' },
  { tone: 'slate', glyph: '', name: 'Open', isHollow: true },
  { tone: 'accent', glyph: '·', name: 'Accent' },
]

export function Signs() {
  return (
    <div className={styles.page}>
      <Sample name="Glyph, Tag, Badge">
        {SIGNS.map(({ tone, glyph, name, isHollow }) => (
          <div key={tone} className={styles.row}>
            <Glyph tone={tone} glyph={glyph} isHollow={isHollow} />
            <Tag tone={tone}>{name}</Tag>
            <Tag tone={tone} variant="outline">
              primary
            </Tag>
            <Badge count={tone === 'red' ? 12_400 : 7} tone={tone} label={name} />
          </div>
        ))}
        <div className={styles.row}>
          <Tag tone="amber" onRemove={() => {}} removeLabel="Remove legal">
            legal
          </Tag>
          <Tag>{longName}</Tag>
          <Tag>{chinese}</Tag>
          <Tag>{arabic}</Tag>
        </div>
      </Sample>
      <Sample name="Chip, SegmentBar, ProgressBar">
        <div className={styles.row}>
          <Chip>
            <SegmentBar
              label="Checked claims"
              total={24}
              segments={[
                { id: 'ok', tone: 'green', value: 12, label: 'confirmed' },
                { id: 'at', tone: 'teal', value: 2, label: 'with attribution' },
                { id: 'nc', tone: 'amber', value: 2, label: 'needs context' },
                { id: 'bd', tone: 'red', value: 1, label: 'incorrect' },
                { id: 'op', tone: 'slate', value: 3, label: 'in progress', isHatched: true },
              ]}
            />
            <span>
              <strong>17</strong> of 24 checked
            </span>
          </Chip>
          <Chip>
            <span>
              <strong>91 %</strong> read
            </span>
          </Chip>
          <Chip>
            <span>
              due <strong>16:00</strong>
            </span>
          </Chip>
        </div>
        <div className={styles.stack}>
          <SegmentBar label="Nothing checked" segments={[]} total={10} width="fill" />
          <ProgressBar label="Exporting correction 4,210 of 10,000" value={0.421} />
          <ProgressBar label="Reading the file" value={null} />
          <ProgressBar label="Done" value={1} isLabelHidden />
        </div>
      </Sample>
      <Sample name="DefinitionList">
        <DefinitionList>
          <Definition term="Category">killed</Definition>
          <Definition term="Value">
            <InlineEdit label="Value" value="more than 40" onCommit={() => {}} />
          </Definition>
          <Definition term="As of">11 Mar 2026, 23:00</Definition>
          <Definition term="Counted by">
            <InlineEdit label="Counted by" value="" onCommit={() => {}} placeholder="Add who counted" />
          </Definition>
          <Definition term="Link">{unbroken}</Definition>
        </DefinitionList>
      </Sample>
      <Sample name="DiffText">
        <p>
          <DiffText
            segments={[
              { kind: 'same', text: 'Wednesday, March ' },
              { kind: 'removed', text: '12' },
              { kind: 'added', text: '11' },
              { kind: 'same', text: ', hours after the first distress call.' },
            ]}
          />
        </p>
        <p>
          <DiffText
            face="interface"
            segments={[
              { kind: 'removed', text: chinese },
              { kind: 'added', text: arabic },
            ]}
          />
        </p>
      </Sample>
      <Words />
    </div>
  )
}

function Words() {
  return (
    <>
      <Sample name="Banner">
        <Banner>The article was changed outside of Stet at 14:05.</Banner>
        <Banner
          kind="warning"
          action={
            <>
              <Button size="small">Keep mine</Button>
              <Button size="small">Take theirs</Button>
            </>
          }
          onDismiss={() => {}}
        >
          <strong>Claim 6 was changed elsewhere.</strong> Both wordings are kept until you choose one of them.
        </Banner>
        <Banner kind="error" action={<Button size="small">Try again</Button>}>
          The disk is full. What you typed is kept here and is saved when there is room again.
        </Banner>
      </Sample>
      <Sample name="ErrorPanel">
        <ErrorPanel
          title="The story could not be opened"
          kept="Everything saved until 14:22:07."
          advice="Close other copies of Stet, then try again."
          action={<Button variant="primary">Try again</Button>}
          technical="SQLITE_BUSY: database is locked"
        >
          Another program holds the library.
        </ErrorPanel>
      </Sample>
      <Sample name="EmptyState">
        <FileDrop label="Import article" onDropFiles={() => {}}>
          <EmptyState
            illustration={<Icon icon={FileText} size={40} />}
            title="No stories yet"
            action={
              <>
                <Button variant="primary">New story</Button>
                <Button variant="quiet">Open the sample story</Button>
              </>
            }
          >
            Paste an article or drop a file anywhere in this window.
          </EmptyState>
        </FileDrop>
        <EmptyState size="compact" title="No open claims">
          Everything in this list has a finding.
        </EmptyState>
      </Sample>
      <Sample name="Placeholder">
        <Placeholder label="Loading the article" lines={5} />
      </Sample>
    </>
  )
}
