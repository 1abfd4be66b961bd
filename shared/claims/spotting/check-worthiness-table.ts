/**
 * Words that make a sentence more or less worth checking: weight | what the words have in common | the words.
 *
 * The groups come from how checkers choose (Hassan, Li, Tremayne, “Detecting Check-worthy Factual Claims in Presidential
 * Debates”, 2015): figures, records, votes, comparisons and deeds are checked, opinions, promises and appeals are not.
 * The weights were fitted together, by logistic regression, to three quarters of the sentences that
 * `npm run measure` scores, and rounded to a twentieth. `^` before a word: only at the beginning of the sentence.
 */
export const checkWorthinessTable = `
# Figures.
+0.95 | a number in words | two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
+1.20 | a large number in words | hundred, thousand, million, billion, trillion
+0.70 | a vague number | dozen, dozens, scores, hundreds, thousands, millions, billions, trillions, number of, tens of
+1.15 | a share | percent, percentage, per cent, %
+1.05 | a fraction | half, third of, thirds, quarter, quarters, fourths, fifth of, majority, minority, one in, one out of, out of every, most of the
+0.55 | money | dollar, dollars, cent, cents, $, €, £, euros, pounds, bucks
+0.70 | a rate | per, average, averages, averaged, median, rate, rates, ratio, total, annual, annually, a year, a month, a day, an hour, per capita, each year, every year
+0.15 | about how many | nearly, almost, approximately, roughly, at least, more than, over a, about a, as many as, up to
+0.40 | years | year, years, decade, decades

# Comparison and change.
+0.60 | a comparison | than, compared, comparison, twice, times, as much as, as many
+0.55 | the most or least | largest, highest, biggest, lowest, worst, longest, fastest, poorest, richest, smallest, slowest, oldest, youngest, fewest, least, most of, the most
+0.55 | first, last, only | first time, the first, the only, only one, the last time, for the first, only president, only person, only country
+1.00 | first | first
+1.00 | a record | in history, history of, in the history, record, records, all time, unprecedented, in american history, ever
+0.75 | going up | increase, increased, increases, increasing, doubled, tripled, quadrupled, rise, risen, rose, rising, grew, grown, growing, went up, gone up, going up, higher, raised, raising, expanded, doubling, gained
+0.35 | going down | cut, cuts, cutting, reduced, reduction, reducing, decreased, decline, declined, fell, fallen, dropped, drop, went down, gone down, lower, lowered, lost, losing, slashed, eliminated, shrunk, worse
+0.30 | more or fewer | more, less, fewer, bigger, larger, smaller
+0.85 | none at all | never, not one, not once, a single, not a single, none, nobody, nothing, zero, no one
-0.25 | everybody | every, all, everybody, everyone, always, anything, everything
+0.25 | many | many, most, several
+0.55 | other and same | other, same, both, including, except
+0.45 | only | only, even

# When.
+0.70 | since when | since, ago, last year, last month, last week, last few, past year, past few, the past, in the last, over the last, earlier, previously, recently, already, last night, the day before
+0.75 | under whom | under, during
+0.90 | today | today, right now, currently, these days, at this moment
+0.50 | now | now
-0.60 | “now” to begin with | ^now
+0.15 | before and after | before, after, later, then, when, while, until
-0.40 | what comes | next, tomorrow, future, someday, forward, century

# What was done.
+0.55 | votes and laws | passed, enacted, repealed, ratified, introduced a bill, voted, vetoed, veto, votes, vote against, vote for, voting record
+0.35 | vote | vote, election, campaign, elected
+1.10 | for or against | supported, opposed, opposes, supports, favored, endorsed, backed, rejected, refused, denied, blocked, against, supporting, opposing
+0.20 | proposed or promised | proposed, proposes, proposing, promised, pledged, promises, vowed, planned, plans, threatened, wanted, offered
+0.75 | said | said, called, indicated, suggested, stated, claimed, wrote, testified, announced, declared, admitted, acknowledged, warned, criticized, attacked, accused, praised
+0.55 | says | says, saying, claims
+0.35 | a source | according to, report, reports, reported, study, studies, found, showed, shows, statistics, survey, poll, census, data, estimate, estimates, estimated, findings, analysis, research, researchers, experts, economists
+0.35 | failed | failed, fails, failure, failing
+0.60 | went and took | spent, paid, bought, sold, went, took, came, sent, gave, brought, left, put, kept, became, began, built, won, ran, grew, met, led, held, taken, gone, given, done, moved, stood, worked, used, tried, turned, started, stopped, ended, allowed, caused, helped, looked, asked
+0.20 | made and got | made, got, had
+0.25 | was and were | was, were, been
+0.45 | did | did
+0.85 | did not | didn't, wasn't, weren't, hasn't, haven't, hadn't, did not, has not, have not, was not, were not
+0.20 | have | have, we've, they've, he's, she's
+0.25 | what others do | does, wants, wants to, takes, gives, makes, gets, goes, has, doing, getting, taking, making, putting
+0.30 | is and are | is, are, isn't, aren't, they're, being
+0.45 | why | because, because of, result of, as a result, caused, led to, leads to, due to, thanks to, responsible for, therefore

# Who.
+0.40 | he or she | he, she, his, her, him, he's, she's, himself, herself
+0.35 | they | they, them, their, they've, they're
+0.30 | one | one, another
+0.30 | an officeholder | mr, mrs, ms, senator, governor, congressman, congresswoman, secretary, vice president, ambassador, general, mayor, justice, judge, chairman, minister, prime minister
+0.55 | who governs | administration, government, congress, senate, house of representatives, supreme court, court, department, agency, agencies, pentagon, cia, fbi, white house, federal reserve, legislature, commission, committee, united nations, nato
+0.70 | a party | republican, republicans, democrat, democrats, democratic, conservatives, liberals
+0.45 | Americans | americans, russians, iranians, chinese, iraqis, israelis, soviets, palestinians, europeans, mexicans
+0.65 | businesses | businesses, companies, corporations, corporation, banks, bank, industry, industries, wall street, insurance companies, small business, company, firms, employers
+0.45 | class | middle class, middle-class, middle income, wealthy, wealthiest, rich, top, poor, poverty, low-income, working
+0.60 | a country | russia, china, iran, iraq, israel, afghanistan, mexico, canada, japan, germany, france, britain, england, syria, libya, egypt, cuba, vietnam, korea, north korea, south korea, pakistan, india, ukraine, poland, saudi arabia, turkey, lebanon, bosnia, kosovo, haiti, nicaragua, soviet union, soviet, berlin, europe, africa, middle east, taiwan, kuwait, gaza, palestine
+0.40 | countries and states | countries, nations, states, state, cities, city, county, region, districts
-0.45 | country, nation, world | country, nation, america, world, united states of america, our country
+0.20 | where in the United States | california, texas, florida, ohio, michigan, pennsylvania, new york, illinois, arkansas, massachusetts, georgia, virginia, arizona, wisconsin, colorado, nevada, iowa, north carolina, chicago, detroit, washington, new jersey, indiana, tennessee, minnesota

# What about.
+0.25 | tax | tax, taxes, taxed, taxpayers, taxpayer, irs, income tax, tariff, tariffs
+0.20 | tax rises and cuts | tax cut, tax cuts, tax increase, tax increases, tax relief, cut taxes, raise taxes, raised taxes, tax credit, tax breaks
+0.50 | jobs | jobs, unemployment, unemployed, employment, employed, layoffs, wages, wage, income, incomes, salaries, payroll, earnings
+0.45 | public money | deficit, deficits, debt, budget, spending, surplus, funding, billion-dollar, money, fund, funds, loans, loan, subsidies, cost of
+0.40 | trade and prices | trade, exports, imports, inflation, gdp, growth, interest rates, prices, price, mortgage, market, markets, stock, recession, manufacturing, investment, investments
+1.05 | welfare and health | social security, medicare, medicaid, welfare, insurance, premiums, premium, health care, uninsured, covered, coverage, prescription, hospital, hospitals, food stamps, obamacare, pension, pensions
+0.95 | energy and climate | oil, gas, coal, energy, drilling, barrels, emissions, fuel, solar, wind, permits, epa, pollution, acres, water, air
+0.95 | weapons | nuclear, weapon, weapons, missile, missiles, warheads, bomb, bombs, tanks, ships, submarines, aircraft, planes, arms, sanctions, uranium, centrifuges, enriched
+0.50 | soldiers and war | troops, soldiers, military, forces, war, invaded, invasion, army, navy, marines, combat, defense, terrorists, terrorist, isis, al-qaeda, qaeda, bin laden, saddam hussein, assad, gaddafi
+0.65 | crime and death | killed, kill, died, deaths, dead, murder, murders, murdered, crime, crimes, prison, jail, convicted, arrested, guilty, violence, violent, shot, shooting, police, drug, drugs, wounded, casualties, executed, death penalty, guns, gun, criminals, illegal, illegally
+0.40 | law | bill, bills, law, laws, legislation, amendment, act, treaty, resolution, agreement, agreements, deal, regulation, rule, executive order, contract, contracts, program, programs, policy, policies, permits, decision
+0.25 | border | border, borders, immigration, deported, visas, amnesty, refugees
+0.70 | position and record | position, record on, my opponent, opponent, platform, his plan, her plan, their plan
+0.20 | fact | fact, facts, true, truth

# Not to be checked: feelings, wishes, appeals, talk about talking.
-0.35 | what I think | i think, i believe, i feel, i don't think, i don't believe, in my opinion, in my view, in my judgment, i suspect, i guess, i happen to, we believe, i'm convinced, my opinion, i would say, i consider
-0.60 | what I want | i want, i hope, i wish, i'd like, i would like, we want, i'm going, i intend, i plan, i don't want, i would, i'd, i'll, i will, i can, i'm prepared, i love, i like
-0.30 | what I know | i know, i understand, i agree, i don't know, i'm sure, i don't, i mean, i appreciate, i respect, i'm not, i disagree, i see
+0.65 | what I did | i was, i have, i've, i did, i voted, i said, i had, i went, i signed, i worked, i've been, i served, i led, i proposed, i supported, i opposed, i never, i met, i fought, i made
-0.65 | “I” to begin with | ^i, ^i'm, ^i've, ^i'll, ^i'd
-0.50 | I | i
-0.50 | me and mine | my, me, mine, myself
+0.15 | we | we, we're, we'll, we'd, us, our, ours, ourselves
-1.30 | what must be | have to, has to, got to, need to, needs to, ought to, must, should, need, needs, had better, required, we need, we must, ought
-0.80 | what should have been | should have, would have, could have
-1.00 | what will be | will, won't, going to, gonna, shall, we'll, i'll, they'll, he'll, you'll, it'll, will be
-0.65 | what can be | can, can't, cannot, could, couldn't, may, might, able, possible
-0.15 | what would be | would, wouldn't, we'd, they'd, he'd
-0.50 | if | if, whether, unless
-0.65 | wanting | want, want to, hope, wish, try, trying, like to, willing, dream, dreams
-0.70 | knowing and seeing | know, see, understand, remember, believe, feel, think, look at, realize, recognize, agree, disagree, imagine, consider, thought, mean, means
-1.05 | a question | ?
-0.20 | a word that asks | ^what, ^how, ^why, ^who, ^where, ^when, ^do, ^does, ^is, ^are, ^can, ^will, ^would, ^should
-0.40 | what and how | what, how, why
-0.25 | a word that opens | ^well, ^look, ^listen, ^yes, ^no, ^yeah, ^okay, ^thank, ^please, ^let, ^sure, ^so, ^oh, ^again, ^first, ^first of all
-0.30 | “and” to begin with | ^and, ^or
-0.40 | “but” to begin with | ^but
-0.25 | “it” or “that” to begin with | ^it's, ^that's, ^there's, ^this, ^that, ^these, ^those, ^it, ^there, ^here, ^what's
+0.50 | “the” to begin with | ^the, ^a, ^an
+0.15 | “he” or “they” to begin with | ^he, ^she, ^they, ^they're, ^he's, ^his, ^their
+0.10 | “we” to begin with | ^we, ^we're, ^we've, ^our, ^we'll
+0.15 | “in”, “by”, “under” to begin with | ^in, ^by, ^under, ^since, ^during, ^after, ^over, ^for
-0.20 | you know | you know, you see, i mean, uh, um, sort of, kind of
+0.50 | you said | you said, you were, you voted, you had, you did, you called, you have been, you never, you told
-1.05 | a judgment | important, good, better, best, great, right, wrong, bad, tough, fair, unfair, terrible, wonderful, proud, critical, essential, necessary, difficult, strong, stronger, serious, dangerous, ridiculous, clear, disaster, mistake, tremendous, beautiful, incredible, smart, greatest, vital, hard, easy, sad
-1.05 | a value | freedom, hope, opportunity, opportunities, leadership, dream, confidence, respect, values, strength, responsibility, peace, judgment, sense, heart, faith, spirit, principle, principles, courage, character, future, security of, liberty, justice for, dignity, experience, commitment, direction, love, trust, advantage, vision, prosperity, temperament, challenge, challenges, goal, goals, role
-0.70 | an emphasis | very, really, too, quite, absolutely, certainly, enough, simply, so much, extremely, just, strongly
-0.80 | something or other | thing, things, kind, way, ways, something, someone, somehow, somebody, stuff, certain, such, lot, some, sort, particular, different, place, rather, somewhere
-0.65 | talk about talking | question, questions, answer, issue, issues, debate, debates, discussion, discuss, talk, talking, word, words, point, opinion, respond, comment, differences, difference, subject, matter, conversation, speak, argument
-0.25 | doing for the future | make sure, work with, work together, provide, invest, develop, continue, continue to, maintain, protect, ensure, build, help, keep, give, bring, create, solve, fix, start, strengthen, rebuild, stand up, fight for, move forward
-0.50 | an alternative | or, either, instead
-0.60 | time and again | time, moment, start, begin, always
-0.65 | family and home | family, my family, my wife, my husband, my father, my mother, my parents, my son, my daughter, home, town, born, grew up
+0.40 | where from, over what, by whom | over, from, by, against, into, out of
`
