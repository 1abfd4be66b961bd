import { Link } from 'lucide-react'
import { useState } from 'react'
import { ComboBox, type ComboBoxValue } from '../../../renderer/ui/ComboBox.tsx'
import { DateTimeField } from '../../../renderer/ui/DateTimeField.tsx'
import { Glyph } from '../../../renderer/ui/Glyph.tsx'
import { InlineEdit } from '../../../renderer/ui/InlineEdit.tsx'
import { NumberField } from '../../../renderer/ui/NumberField.tsx'
import { SearchField } from '../../../renderer/ui/SearchField.tsx'
import { Select } from '../../../renderer/ui/Select.tsx'
import { TextArea } from '../../../renderer/ui/TextArea.tsx'
import { TextField } from '../../../renderer/ui/TextField.tsx'
import { Sample } from '../Sample.tsx'
import styles from '../gallery.module.css'
import { hebrew, japanese, longHeadline, longName, unbroken } from '../words.ts'

const TYPES = [
  { id: 'count', label: 'Casualty count', detail: 'Goes stale; carries a time' },
  { id: 'quote', label: 'Quotation', lead: <Glyph tone="teal" glyph="“" size={16} /> },
  { id: 'date', label: 'Date' },
  { id: 'allegation', label: 'Allegation', isDisabled: true },
  { id: 'long', label: longName },
] as const

const PEOPLE = [
  { id: 'or', label: 'Örs Reed', detail: 'Checker' },
  { id: 'ic', label: 'Ines Calder', detail: 'Reporter' },
  { id: 'ln', label: longName, detail: hebrew },
]

export function Fields() {
  return (
    <div className={styles.page}>
      <Texts />
      <Picks />
      <Rows />
    </div>
  )
}

function Texts() {
  const [text, setText] = useState('')
  const [note, setNote] = useState('Called the press office at 14:05.\nNo answer.')
  const [query, setQuery] = useState('ferry')
  const [inline, setInline] = useState(longHeadline)
  const [empty, setEmpty] = useState('')
  return (
    <>
      <Sample name="TextField">
        <div className={styles.stack}>
          <TextField
            label="Link"
            icon={Link}
            value={text}
            onChange={setText}
            placeholder="Paste a link"
            isRequired
          />
          <TextField
            label="Proposed wording"
            face="article"
            value="Wednesday, March 11"
            onChange={setText}
            description="In the words of the article."
          />
          <TextField
            label="Initials"
            value="ÖRR7"
            onChange={setText}
            error="Two to four letters. Take out the digit."
          />
          <TextField label="Read only" value={unbroken} onChange={setText} isReadOnly />
          <TextField label="Disabled" value="Harbour" onChange={setText} isDisabled />
          <TextField label="Right to left" value={hebrew} onChange={setText} />
        </div>
      </Sample>
      <Sample name="TextArea">
        <div className={styles.stack}>
          <TextArea label="Note" value={note} onChange={setNote} minRows={2} />
          <TextArea label="Notice" face="article" value={longHeadline} onChange={setNote} maxRows={4} />
          <TextArea
            label="Empty"
            value=""
            onChange={setNote}
            error="Say what was wrong."
            placeholder="What was wrong"
          />
          <TextArea label="Japanese" value={japanese.repeat(3)} onChange={setNote} minRows={1} />
        </div>
      </Sample>
      <Sample name="SearchField, InlineEdit">
        <div className={styles.stack}>
          <SearchField label="Search everything" value={query} onChange={setQuery} />
          <SearchField label="Search claims" value="" onChange={setQuery} shortcut="/" />
          <InlineEdit
            label="Headline"
            face="article"
            value={inline}
            onCommit={setInline}
            isRequired
            isMultiline
          />
          <InlineEdit label="Dek" value={empty} onCommit={setEmpty} placeholder="Add a dek" />
        </div>
      </Sample>
    </>
  )
}

function Picks() {
  const [type, setType] = useState<(typeof TYPES)[number]['id'] | null>(null)
  const [person, setPerson] = useState<ComboBoxValue>({ id: 'or', text: 'Örs Reed' })
  const [source, setSource] = useState<ComboBoxValue>({ id: null, text: 'A neighbour, by phone' })
  const [count, setCount] = useState<number | null>(1240)
  return (
    <>
      <Sample name="Select">
        <div className={styles.stack}>
          <Select label="Type" options={TYPES} value={type} onChange={setType} />
          <Select label="Chosen" options={TYPES} value="quote" onChange={setType} />
          <Select
            label="Invalid"
            options={TYPES}
            value={null}
            onChange={setType}
            error="Choose a type first."
          />
          <Select label="Disabled" options={TYPES} value="long" onChange={setType} isDisabled />
        </div>
      </Sample>
      <Sample name="ComboBox">
        <div className={styles.stack}>
          <ComboBox label="Assignee" options={PEOPLE} value={person} onChange={setPerson} />
          <ComboBox
            label="Source"
            options={PEOPLE}
            value={source}
            onChange={setSource}
            allowsCustom
            description="Pick one of the library, or write a new one."
          />
          <ComboBox
            label="Nobody"
            options={[]}
            value={{ id: null, text: '' }}
            onChange={setPerson}
            placeholder="Find"
          />
        </div>
      </Sample>
      <Sample name="NumberField">
        <div className={styles.stack}>
          <NumberField label="At least" value={count} onChange={setCount} min={0} step={1} />
          <NumberField label="Empty" value={null} onChange={setCount} error="A whole number, please." />
        </div>
      </Sample>
    </>
  )
}

function Rows() {
  const [asOf, setAsOf] = useState('2026-03-11T23:00')
  const [day, setDay] = useState('')
  return (
    <>
      <Sample name="DateTimeField">
        <div className={styles.stack}>
          <DateTimeField label="As of" kind="datetime" value={asOf} onChange={setAsOf} />
          <DateTimeField
            label="Published"
            kind="date"
            value={day}
            onChange={setDay}
            error="Before the first version."
          />
          <DateTimeField label="Recheck at" kind="time" value="15:30" onChange={setDay} isDisabled />
        </div>
      </Sample>
      <Sample name="Fields in rows">
        <div className={styles.stack}>
          <TextField layout="row" label="Category" value="killed" onChange={setDay} />
          <Select layout="row" label="Type" options={TYPES} value="count" onChange={() => {}} />
          <DateTimeField layout="row" label="As of" kind="datetime" value={asOf} onChange={setAsOf} />
          <NumberField
            layout="row"
            label="Value"
            value={40}
            onChange={() => {}}
            error="Smaller than the last count."
          />
          <TextArea layout="row" label="A label that is rather long" value="" onChange={setDay} minRows={2} />
        </div>
      </Sample>
    </>
  )
}
