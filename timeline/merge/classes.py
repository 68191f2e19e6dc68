"""Words that news uses for one another: one class a line, a word may stand in several.

Deeds and things only: who did it is told by names.
"""

from __future__ import annotations

CLASSES = """
attack assault strike raid offensive onslaught ambush storm hit target
bombardment bombing bomb shell shelling airstrike strike attack
offensive campaign push operation attack
blast explosion explode detonate detonation bombing
shoot shooting shot gun gunfire fire open
stab stabbing knife
kill killing death die dead fatality slay murder massacre slaughter homicide assassinate assassination execute
injure injury wound hurt maim
oust ouster topple toppling overthrow depose removal remove downfall fall collapse
coup putsch takeover
dismiss dismissal fire firing sack sacking axe oust relieve terminate termination suspend remove
resign resignation quit step departure retire retirement
appoint appointment name nominate nomination nominee pick choose choice select selection hire recruit
replace replacement succeed successor succession
agree agreement accord deal pact treaty memorandum settlement compromise
truce ceasefire armistice
talks talk negotiate negotiation negotiations discuss discussion discussions dialogue meet meeting summit conference
say tell state statement add note remark comment
declare declaration announce announcement proclaim proclamation claim
report reveal disclose publish
confirm confirmation acknowledge admit
deny denial dismiss reject rebut
accuse accusation allege allegation blame denounce denunciation condemn condemnation criticise criticize criticism
warn warning caution alert
promise pledge vow
support aid help assist assistance back backing
urge call appeal ask request demand seek
arrest detain detention capture apprehend nab catch custody seize
seize seizure take capture takeover overrun hijack hijacking
confiscate confiscation seize impound
kidnap kidnapping abduct abduction
release free liberate liberation
rescue save
evacuate evacuation
flee escape run
elect election vote poll ballot referendum
visit trip tour travel arrive arrival
depart departure leave
return come
protest demonstration rally march demonstrate
riot unrest uprising revolt rebellion rebel revolution insurgency mutiny
found foundation establish establishment create creation form formation set-up
split divide division divided rival
win victory defeat beat triumph
lose loss defeat
advance gain progress
withdraw withdrawal retreat pull pullout
clash fight battle combat skirmish gunfight
conflict war hostility
sign signature ink conclude
begin start launch open outset commence kick
launch unveil introduce introduction debut premiere release
end close closure finish halt stop cease
prevent foil thwart block stop repel repulse avert disrupt
intercept interdict
attempt try effort bid
government administration cabinet authority
troop troops soldier soldiers force forces army fighter fighters militia
boycott shun
reject rejection refuse refusal decline
approve approval pass adopt adoption endorse endorsement back ratify ratification
photo picture image photograph
earthquake quake tremor temblor
aftershock tremor
flood inundate inundation
storm hurricane typhoon cyclone
fire blaze wildfire burn
erupt eruption
crash collide collision accident hit smash plunge
derail derailment
sink capsize
damage destroy destruction ruin wreck devastate devastation
court tribunal judge
trial hearing
sentence jail imprison imprisonment
convict conviction
acquit acquittal
charge indict indictment accuse
sue lawsuit suit
investigate investigation probe inquiry inquest
search hunt manhunt
find discover discovery locate recover
disappear disappearance vanish miss
acquire acquisition buy purchase takeover merger merge
sell sale
buy sell purchase sale
offer bid approach proposal propose
pay payment spend
invest investment fund funding finance
raise increase rise boost lift hike climb grow growth surge jump gain
cut reduce reduction lower decline drop fall decrease slump plunge
job post position office role
award prize honour honor
perform performance concert
match game
marry marriage wedding wed
divorce separate separation
birth born bear
hospitalise hospitalize hospital
infect infection outbreak epidemic pandemic
vaccinate vaccination vaccine
ban prohibit prohibition outlaw bar
sanction embargo
impose imposition
ease relax
lift end
extend extension prolong prolongation
postpone postponement delay
cancel cancellation scrap
deploy deployment send dispatch
mobilise mobilize mobilisation mobilization
invade invasion incursion
occupy occupation
annex annexation
besiege siege surround blockade
surrender capitulate capitulation
bury funeral burial
mourn mourning
celebrate celebration
commemorate commemoration anniversary
suspect suspicion
hack breach
walkout stoppage strike
shut shutdown close closure
reopen resume resumption
join accession
confess confession
testify testimony
extradite extradition
deport deportation expel expulsion
hand handover transfer
recognise recognize recognition
inaugurate inauguration
test trial
watch see
speak speech address
write letter
steal theft rob robbery burglary burgle heist
drunk drunken intoxicate intoxication
plead plea
fail failure
survive survival survivor
complain complaint
respond response reply
decide decision
fly flight
deliver delivery
pursue pursuit chase
compete competition
oppose opposition
expand expansion
produce production
identify identification
submit submission
apologise apologize apology
praise hail laud applaud
climb ascend ascent
descend descent
host present
complete completion finish
prepare preparation
repair restore restoration
outage blackout
spill leak
smuggle traffic
rain rainfall downpour
snow snowfall blizzard
bankrupt bankruptcy insolvency
threaten threat
drown drowning
invite invitation
interrogate interrogation question
donate donation contribute contribution
promote promotion
qualify qualification
eliminate elimination
pardon clemency
rule ruling verdict judgment judgement
"""
