import { wordSet } from './word-list.ts'

/** Given names of men that news often prints, in lower case. A name in both lists tells nothing. */
export const maleNames = wordSet(`
  aaron abdul abdullah abraham adam ahmed al alan albert alejandro alex alexander alexei alfred ali allen anders andre andreas andrew
  andrzej andy angelo ansel anthony antonio antony ari arnold arthur austin barack barry bashar ben benjamin bernard bernie bill billy
  bob bobby brad bradley brandon brendan brent brett brian bruce bryan byron carl carlos cesar chad charles charlie chip chris
  christian christopher chuck clarence clint cody colin corey cory craig curtis dale dan daniel darren dave david dean dennis derek
  diego dmitri dmitry dominic don donald donnie doug douglas drew dwight dylan earl ed eddie edgar eduardo edward edwin eli elijah
  elliot elon emmanuel enrique eric erik ernest ethan eugene evan felix fernando francesco francis francisco francois frank franklin
  fred frederick gabriel gary gavin geoff geoffrey george gerald gerard giovanni glen glenn gordon graham grant greg gregory guillermo
  guy hank hans harold harry harvey hassan henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob jaime jake jamal
  james jamie jan jared jason javier jay jean jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel john johnny jon
  jonathan jonas jordan jorge jose josef joseph josh joshua juan jules julian julio justin karl keith ken kenneth kevin khalid kirk klaus kurt
  kyle larry lars lawrence lee len leo leon leonard leonardo lewis liam lindsey lloyd logan louis lucas luis luke magnus malcolm
  manuel marc marco marcus mario mark marshall martin marvin mathew matt matthew maurice max maxim michael miguel mike mikhail
  mitch mitchell mohamed mohammad mohammed morgan moses muhammad nathan neal neil nelson newt nicholas nick nicolas nigel noah norman oleg
  oliver omar oscar osama otto owen pablo pat patrick paul pavel pedro per peter phil philip phillip pierre rafael rahm ralph
  ramon rand randall randy raul ray raymond reince reuben rex ricardo richard rick ricky rob robby robert roberto rod rodney roger
  roland ron ronald rory ross roy rudolph rudy rupert russ russell ryan saeed salman sam samuel saul scott sean sebastian sergei sergey
  seth shane shaun shawn sidney simon spencer stanley stefan stephen steve steven stewart stuart sven ted terrence terry
  theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor troy tyler vernon victor vincent viktor vitaly vladimir
  volodymyr wade wallace walter warren wayne wendell wesley will william willie wolf wolfgang xavier yair yitzhak yoav yusuf zachary
`)

/** Given names of women that news often prints, in lower case. */
export const femaleNames = wordSet(`
  abby abigail adele agnes aisha alexandra alice alicia alison allison alyssa amanda amber amelia amy ana anastasia andrea angela
  angelina anita ann anna anne annette annie april ariana arianna ashley ava barbara beatrice becky bella bernadette beth betsy betty beverly bianca
  bonnie brenda bridget brittany brooke camila camille candace carla carly carmen carol carole caroline carolyn carrie catherine cathy
  cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie consuelo courtney crystal
  cynthia daisy dana danielle daphne dawn deborah debbie debra denise diana diane dianne dolores donna doris dorothy edith eileen elaine
  eleanor elena elise eliza elizabeth ella ellen emily emma erica erika erin esther eva eve evelyn fatima faye felicia fiona florence
  frances gabrielle gail gemma genevieve georgia geraldine gina gladys glenda gloria grace greta gretchen gwen hannah harriet hazel
  heather heidi helen helena hilary hillary holly hope ida ingrid irene iris isabel isabella ivana ivanka ivy jackie jacqueline jan jana jane
  janet janice jasmine jean jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita
  judith judy julia juliana julie june kaitlyn kamala karen karin karine kate katharine katherine kathleen kathryn kathy katie katrina kayla
  kellyanne kelly kendra kimberly kim kirsten kirstjen kristen kristin kristina lara laura lauren leah lena leslie lily linda lisa liz
  lois loretta lori lorraine louise lucia lucy lydia lynn madeleine madeline maggie mandy marcia margaret maria marian marianne marie marilyn marina
  marissa marjorie marlene marsha martha mary maureen maya megan melania melanie melinda melissa mercedes meredith mia michele
  michelle mildred mimi miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma
  olga olivia pamela patricia patty paula pauline peggy penelope penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita
  roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena shannon sharon sheila shelby shelley sheryl
  shirley sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna suzanne sylvia tamara tammy tanya tara teresa
  theresa tiffany tina tracy ursula valerie vanessa vera veronica vicki vicky victoria violet virginia vivian wanda wendy whitney
  yasmin yolanda yvette yvonne zoe
`)
