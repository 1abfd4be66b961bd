/**
 * The story that "Open the sample story" brings in: invented people, places and events, in the manner of
 * breaking news, with everything an imported page drags along.
 *
 * Planted for the checker to find:
 *  1. the toll: past 60 in the dek, more than 70 in the text, at least 64 in the caption (and it will change)
 *  2. Monday, March 10, 2026, was a Tuesday
 *  3. Varga in the second paragraph, Vargas in the ninth
 *  4. Reik is a colonel first, a general later
 *  5. 14 women, nine men and five children are 28, not 27
 *  6. four of 12 boats are a third, not 40 percent
 *  7. born in 1961, the mayor is not 58 in March 2026
 *  8. 60 miles are about 97 kilometers
 *  9. JRC is explained in two ways
 * 10. "first in the country's history", and then the siege of 1998
 * 11. a quotation that never closes, and one without the space after it
 * 12. a doubled word
 * 13. the broken date of the update note
 */
export const sampleStory = {
  fileName: 'lake-ondra-rescue-offer.txt',
  text: `Sarrow offers planners and drones for Lake Ondra hostage rescue

No Sarrowan troops will cross the border, minister says, as toll climbs past 60

By Mara Lindqvist

Published March 12, 2026, 4:40 p.m.

Share this article

Sarrow has offered neighboring Kestria military planners and surveillance drones to help free passengers held aboard a lake ferry, a defense official told The Merrow Ledger on Thursday.

The offer does not include troops on the ground, Defense Minister Ilse Varga said. “Kestria leads, and we help where we are asked,” Varga told reporters outside the ministry.

Gunmen of the Tarn Front stormed the ferry Halcyon on Monday, March 10, killing more than 70 people at the pier and taking 27 hostages: 14 women, nine men and five children.

It is the first hostage crisis in the country’s history, officials said.

The Tarn Front has threatened to kill a hostage for every hour that patrol boats stay on the lake, according to a recording broadcast by Radio Ondra.

Col. Tomas Reik, who commands Kestria’s Joint Rescue Command (JRC), said the ferry was anchored about 60 miles (135 kilometers) from the capital. Four of the 12 patrol boats on the lake, or 40 percent, have been withdrawn.

Photo: Relatives wait at the Ondra pier, where at least 64 people died. (Handout)

Subscribe to The Ledger Tonight. Get the day’s five biggest stories in your inbox.

“We are talking to them, and as long as we are talking nobody else gets hurt,” Reik said late on Wednesday. “We have asked for patience, and we will not be hurried by anyone.

A senior Kestrian official said an unknown number of the passengers were foreign nationals. “We expect the the first drones within a day,” the official said.”They are unarmed, and they will stay that way.”

Vargas said the two governments had been in contact since Tuesday. Radio Ondra first reported the offer.

Ondra’s mayor, Petra Holm, 58, who was born in 1961, said the town had not seen anything like it since the siege of the customs house in 1998, when six people were held for nine days.

The Joint Response Center (JRC) will brief families on Friday morning, General Reik said.

UPDATE: 03/12/206; this story was updated with the comments of Kestria’s Joint Rescue Command.

The latest on the Lake Ondra crisis

Mara Lindqvist Avatar

Mara Lindqvist

Border Correspondent

Mara Lindqvist is a senior correspondent for The Merrow Ledger. She has covered the lake region since 2014 and lives above a boat shed in Ondra.
`,
} as const
