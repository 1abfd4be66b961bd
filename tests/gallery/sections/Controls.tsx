import { Bold, Download, Link, Pencil, Plus, Search, Settings, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../renderer/ui/Button.tsx'
import { Checkbox } from '../../../renderer/ui/Checkbox.tsx'
import { CopyButton } from '../../../renderer/ui/CopyButton.tsx'
import { Glyph } from '../../../renderer/ui/Glyph.tsx'
import { IconButton } from '../../../renderer/ui/IconButton.tsx'
import { Kbd } from '../../../renderer/ui/Kbd.tsx'
import { LinkButton } from '../../../renderer/ui/LinkButton.tsx'
import { RadioGroup } from '../../../renderer/ui/RadioGroup.tsx'
import { SegmentedControl } from '../../../renderer/ui/SegmentedControl.tsx'
import { Switch } from '../../../renderer/ui/Switch.tsx'
import { ToggleChip } from '../../../renderer/ui/ToggleChip.tsx'
import { Spacer, Toolbar } from '../../../renderer/ui/Toolbar.tsx'
import { Sample } from '../Sample.tsx'
import styles from '../gallery.module.css'
import { arabic, chinese, longName } from '../words.ts'

const noop = () => {}

export function Controls() {
  return (
    <div className={styles.page}>
      <Buttons />
      <Toggles />
      <Choices />
    </div>
  )
}

function Buttons() {
  const [isBold, setIsBold] = useState(true)
  return (
    <>
      <Sample name="Button">
        <div className={styles.row}>
          <Button variant="primary" shortcut="Enter">
            Sign off
          </Button>
          <Button shortcut="S" icon={Plus}>
            Add source
          </Button>
          <Button variant="quiet">Versions</Button>
          <Button variant="danger" icon={Trash2}>
            Delete story
          </Button>
        </div>
        <div className={styles.row}>
          <Button variant="primary" isDisabled>
            Sign off
          </Button>
          <Button isDisabled shortcut="S">
            Add source
          </Button>
          <Button variant="quiet" isDisabled>
            Versions
          </Button>
          <Button variant="danger" isDisabled>
            Delete story
          </Button>
        </div>
        <div className={styles.row}>
          <Button size="small" variant="primary">
            Small
          </Button>
          <Button size="small" icon={Download} shortcut="Mod+Shift+E">
            Export
          </Button>
          <Button size="small" variant="quiet">
            Quiet
          </Button>
        </div>
        <div className={styles.row}>
          <Button>{longName.repeat(2)}</Button>
        </div>
        <div className={styles.row} dir="rtl">
          <Button icon={Search}>{arabic}</Button>
          <Button>{chinese}</Button>
        </div>
      </Sample>
      <Sample name="IconButton, CopyButton, LinkButton, Kbd">
        <div className={styles.row}>
          <IconButton icon={Pencil} label="Edit" shortcut="E" />
          <IconButton icon={Bold} label="Bold" isPressed={isBold} onPress={() => setIsBold(!isBold)} />
          <IconButton icon={Settings} label="Settings" variant="bordered" />
          <IconButton icon={Link} label="Link" size="small" />
          <IconButton icon={Trash2} label="Delete" isDisabled />
          <CopyButton label="Copy SHA-256" onCopy={() => Promise.resolve(true)} />
        </div>
        <p className={styles.row}>
          <span>
            Nothing here yet, <LinkButton onPress={noop}>open the sample story</LinkButton> or{' '}
            <LinkButton onPress={noop} isDisabled>
              paste an article
            </LinkButton>
            .
          </span>
        </p>
        <div className={styles.row}>
          <Kbd shortcut="Mod+K" />
          <Kbd shortcut="Shift+Enter" />
          <Kbd shortcut="G L" />
          <Kbd shortcut="?" />
          <Kbd shortcut="Escape" />
        </div>
      </Sample>
      <Sample name="Toolbar">
        <Toolbar label="Claim">
          <Button size="small">Correct</Button>
          <Button size="small">Add source</Button>
          <Spacer />
          <IconButton icon={Pencil} label="Edit claim" size="small" />
          <IconButton icon={Trash2} label="Delete claim" size="small" />
        </Toolbar>
      </Sample>
    </>
  )
}

function Toggles() {
  const [view, setView] = useState('list')
  const [filters, setFilters] = useState<readonly string[]>(['open'])
  const toggle = (id: string) => (isOn: boolean) =>
    setFilters(isOn ? [...filters, id] : filters.filter((filter) => filter !== id))
  return (
    <>
      <Sample name="SegmentedControl">
        <div className={styles.row}>
          <SegmentedControl
            label="View"
            segments={[
              { id: 'list', label: 'List' },
              { id: 'table', label: 'Table' },
              { id: 'map', label: 'Map', isDisabled: true },
            ]}
            value={view}
            onChange={setView}
          />
          <SegmentedControl
            label="Icons"
            isIconOnly
            segments={[
              { id: 'list', label: 'List', icon: Search },
              { id: 'table', label: 'Table', icon: Settings },
            ]}
            value={view}
            onChange={setView}
          />
        </div>
      </Sample>
      <Sample name="ToggleChip">
        <div className={styles.row}>
          <ToggleChip isSelected={filters.includes('open')} onChange={toggle('open')} count={7}>
            Open
          </ToggleChip>
          <ToggleChip
            isSelected={filters.includes('bad')}
            onChange={toggle('bad')}
            count={2}
            lead={<Glyph tone="red" glyph="×" size={15} />}
          >
            Incorrect
          </ToggleChip>
          <ToggleChip isSelected={filters.includes('long')} onChange={toggle('long')}>
            {longName}
          </ToggleChip>
          <ToggleChip isSelected={false} onChange={noop} isDisabled count={0}>
            Calls
          </ToggleChip>
        </div>
      </Sample>
    </>
  )
}

function Choices() {
  const [isOn, setIsOn] = useState(true)
  const [style, setStyle] = useState<'house' | 'wire' | 'none' | null>('house')
  return (
    <>
      <Sample name="Checkbox">
        <div className={styles.stack}>
          <Checkbox isSelected={isOn} onChange={setIsOn}>
            Include confidential sources
          </Checkbox>
          <Checkbox isSelected={false} onChange={noop}>
            {longName}, whose name goes on in a second line because it is that long
          </Checkbox>
          <Checkbox isSelected={false} isIndeterminate onChange={noop}>
            Some of them
          </Checkbox>
          <Checkbox isSelected={false} isInvalid onChange={noop}>
            Must be ticked
          </Checkbox>
          <Checkbox isSelected isDisabled onChange={noop}>
            Cannot be changed
          </Checkbox>
        </div>
      </Sample>
      <Sample name="Switch">
        <div className={styles.stack}>
          <Switch
            isSelected={isOn}
            onChange={setIsOn}
            description="J, K and digits work while no field has the focus."
          >
            Single-letter keys
          </Switch>
          <Switch isSelected={false} onChange={noop}>
            Check links
          </Switch>
          <Switch isSelected isDisabled onChange={noop}>
            Cannot be changed
          </Switch>
        </div>
      </Sample>
      <Sample name="RadioGroup">
        <RadioGroup
          label="Correction style"
          options={[
            { id: 'house', label: 'House', detail: 'An earlier version of this article misstated …' },
            { id: 'wire', label: 'Wire', detail: 'CORRECTION: …' },
            { id: 'none', label: 'None', isDisabled: true },
          ]}
          value={style}
          onChange={setStyle}
          description="Used for every new notice."
        />
      </Sample>
    </>
  )
}
