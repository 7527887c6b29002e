"""The closed word classes that tell a person's name from the other capitalised words of film journalism.

All lower case. Compiled for this project from how English-language newspapers, trades and awards sites write.
"""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import phrases, words

__all__ = [
    "BARE_MONONYMS",
    "CUED_MONONYMS",
    "FIRM_WORDS",
    "FIRST_NAMES_TOO",
    "HONORIFICS",
    "LAST_NAMES_TOO",
    "NEVER_NAMES",
    "NOT_SUFFIXES",
    "OUTLETS",
    "PARTICLES",
    "PLACES",
    "PLACE_FIRST_NAMES",
    "PLAIN_WORDS",
    "SUFFIXES",
    "TRADE_WORDS",
    "WEAK_FIRST_NAMES",
    "WORLD_FIRST_NAMES",
]


PARTICLES = tuple(
    "de del della di da dos das du van von vom der den ten ter la le el al bin ibn ben af av zu dal do".split()  # noqa: SIM905
)
"""Lower-case words inside a name ("Robert de Niro", "Jean-Marc van den Broeck")."""

SUFFIXES = words(
    """
    jr jr. sr sr. ii iii iv
    """
)

HONORIFICS = words(
    """
    mr mrs ms miss mister dr sir dame lord lady prof professor judge justice chief rev reverend father sister
    brother capt captain col colonel gen general lt lieutenant sgt sergeant major admiral commander sen senator
    rep gov governor mayor president prime minister king queen prince princess baron baroness count countess
    duke duchess pope saint sheikh sultan emperor empress detective inspector officer agent
    """
)
"""Words that stand before a name without belonging to it."""

# What is left of a run at these words is looked at on each side of them: they belong to no name, nor to a firm's.
PLAIN_WORDS = words(
    """
    wears shares slams stuns recalls reacts hints drops debuts exits weighs lands scores celebrates defends
    remembers discusses reflects admits denies urges warns backs blasts attends arrives performs presents
    accepts moves hosts ties tied bows passes premieres surpasses dominates triumphs among amongst gives gets
    puts keeps holds sets makes takes turns speaks sings dances feels needs loves hates fears hopes wishes plans
    tries starts stops ends a an the this that these those he she it they we you i his her its their our my your
    who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of
    off on onto out over per to toward towards under up upon via with within without about above across after
    against along alongside amid amidst among around because before behind below beneath beside besides between
    beyond despite down during except inside like minus near opposite outside past plus regarding since through
    throughout till until unlike versus vs while whereas although though unless once only also even ever never
    not no yes too very just now here there again already almost always often soon later earlier today tonight
    tomorrow yesterday still meanwhile however instead indeed perhaps maybe elsewhere nevertheless nonetheless
    moreover furthermore therefore thus hence otherwise finally eventually recently currently previously
    originally initially reportedly apparently unfortunately fortunately sadly hopefully according both either
    neither each every any some all most many much more less few fewer several such same another other others
    own one two three four five six seven eight nine ten eleven twelve first second third fourth last next
    former fellow late new old big great little good better best bad worst top latest early full final major
    live young real true is are was were be been being am has have had having do does did done will would shall
    should can could may might must let lets get gets got go goes going went gone come comes came make makes
    made take takes took say says said tell tells told see sees saw seen set sets play plays played star stars
    starred starring join joins joined win wins won lead leads leading talk talks talking direct directs
    directed directing write writes wrote written writing produce produces produced produced cast casts casting
    sign signs signed reveal reveals revealed announce announces announced confirm confirms confirmed return
    returns returned release releases released nominate nominated nominates receive receives received earn earns
    earned honor honors honour honours honored honoured pay pays paid give gives gave given becomes become
    became want wants wanted think thinks thought know knows knew look looks looked find finds found call calls
    called ask asks asked help helps helped show shows shown reprise reprises board boards eye eyes eyeing near
    nears close closes bring brings brought open opens opened hit hits beat beats face faces faced miss misses
    dies died dead explains explain explained praises praise slams teases tease tops topped leads snubbed snubs
    snub surprises predict predicts predicted predicting discuss attached untitled based known born added adds
    working watching watch read listen exclusive breaking updated update video photo photos gallery interview
    interviews review reviews recap poll ranked ranking odds prediction predictions spoiler spoilers trailer
    trailers teaser here's there's it's that's what's who's let's he's she's i'm i've i'd i'll we're we've
    they're they've you're don't didn't can't won't isn't wasn't doesn't couldn't wouldn't should've could've
    none nobody everyone everybody someone anybody anything everything something nothing congratulations thanks
    thank hello dear oh ah well ok okay please sorry welcome happy merry january february march june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday
    wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun spring autumn fall winter
    christmas thanksgiving halloween easter hanukkah eve midnight morning afternoon evening night weekend week
    month year day days weeks months years american british english scottish irish welsh french german italian
    spanish mexican canadian australian japanese chinese korean indian russian polish swedish danish norwegian
    finnish dutch belgian swiss austrian hungarian czech greek turkish iranian iraqi israeli palestinian
    egyptian african african-american asian european hispanic latino latina brazilian argentine argentinian
    chilean colombian cuban puerto-rican jamaican nigerian kenyan south-african taiwanese thai vietnamese
    filipino indonesian malaysian pakistani bangladeshi sri ukrainian romanian bulgarian croatian serbian
    bosnian albanian icelandic portuguese jewish muslim christian catholic protestant victorian edwardian
    elizabethan shakespearean uk us u.s u.k u.s. u.k. usa eu un film films movie movies picture pictures comedy
    comedies drama dramas thriller thrillers horror romance romcom rom-com western musical musicals biopic
    biopics documentary documentaries doc sequel sequels prequel prequels remake remakes reboot reboots spinoff
    spin-off franchise franchises blockbuster blockbusters animation animated sci-fi adaptation adaptations
    series season seasons episode episodes sitcom show shows pilot miniseries novel novels book books memoir
    script scripts screenplay album albums song songs single role roles part scene scenes story stories project
    projects debut performance performances career character characters hero heroine villain superhero
    box-office budget trilogy saga short shorts feature features title titles premiere campaign race races
    frontrunner frontrunners front-runner contender contenders nominee nominees nomination nominations winner
    winners loser losers favorite favorites favourite hopeful hopefuls legend legends veteran newcomer newcomers
    icon
    """
)
"""Words that begin sentences, headlines and labels and are part of no name."""

LAST_NAMES_TOO = words(
    """
    apple battle weinstein nielsen secretary driver power hope law hall lane lake park day west north south east
    chase king young price street bridges banks hill hills church post house fox disney gold short close good
    best french english ireland march may august winter winters summer rivers bay field fields ford bell ball
    bush case castle temple page wise rich stone court bond bill star legend love story singer judge prince duke
    baron bishop pope major queen lord knight winner waters woods wood hood grant strong hunt cross quick sharp
    frost snow rain weeks fall long little small early late more real true black white green brown book union
    justice garden guest shepard reed brothers rush marshall sheen penn cage paradis comer cast chance director
    miles christmas sunday friday holiday noble moody joy grace hope faith power powers rose case cook roth
    center constable chief earl king's bill rock cooper monroe wells brooks jury star's part moss west's moon
    nighy reporter journal trust live big tony christian emmy oscar max sage child children ray writer goya
    weekly land newsome new cave craft press poster stage day-lewis taylor-joy glass hart heard head host chair
    dern saint county play plays stars dean dale guy mark saw call open given wright said sign look cox city
    noel christie boss parish pepper
    """
)
"""Words of the other classes that are last names as well: after a first name they are one."""

FIRST_NAMES_TOO = words(
    """
    park hall song bong tony oscar emmy max bill christian miles mark will drew grant chase guy art may june
    april summer jan august dean prince earl duke king major jude sterling rose grace joy hope faith judge lord
    young dale page noel miss autumn early cash star love legend saint angel gala winter bo rip pass don pat
    rich rob see long new real true cesar césar marvel archer sunny gold magic baron marshall hunter tai imagine
    chance major sunday wednesday
    """
)
"""Words of the other classes that are first names as well."""

WORLD_FIRST_NAMES = words(
    """
    aamir abbas abdel abdellatif abderrahmane abhishek agnieszka ahmet aishwarya aki akshay aleksandr alessio alexey
    allu amitabh anais anand anatoly andrei andrey andrzej anil ankur anocha antonella anu anupam anurag anushka
    aparna apichatpong ardavan arnaud arundhati asghar ashutosh athina aurelie babak bahman baltasar benedikt
    benicio beppe bertrand bille bingbing birgitte bohdan branko burghart byung-hun caetano cagla calin chaitanya
    chan-wook chang-dong cheick chishu christos clemence corneliu corrado cristian dagur dalibor davide deepa
    deepika detlev dietrich dilip dimitris djibril dmitri dmitry dong-won dragan dulquer efthimis eiji elodie
    emanuele emir ermanno ettore evgeny fabio fabrizio faouzi farhad farhan fatih ferzan filippo florent franka
    fredrik gael gaspard gianfranco gillo giuliano giulio glauber golshifteh gulzar gunther gurinder gyorgy hae-il
    haifaa haluk hamid hany haruka haruo hayao helvecio hiam hideaki hideo hidetoshi hirokazu hlynur hong-jin houman
    hrithik iciar idrissa ilaria ildiko ingmar irrfan isao istvan jafar janus jasmila jaya jayro jerzy jiri joao
    joon-ho jorn juanma jung-jae juraj juzo kaare kabir kaige kajol kaneto kang-ho kangana kantemir kaoru kaouther
    kar-wai kareena karisma katell kazuo kenji kinuyo kiranjit kirill kiyoshi kleber konkona konrad kostas ksenia
    ladj laetitia lamberto laszlo lisandro louis-do luchino ludivine lukasz machiko maciej madhuri mads magnus
    mahamat mahesh majid makoto malgorzata malin marek margarethe marija marjane maryna masahiro masaki mateo matteo
    matthieu mehmet merzak mieko mikio mikkel miklos milos mimmo min-hee mineko mircea mirjana mohsen morten mounia
    moussa mrinal myroslav nabil nadav nadir nagisa nandita nanni nargis naseeruddin nawazuddin nikola nobuhiko
    noomi nuri oksana oleksandr orhan ottavia ousmane oystein parminder payman peder pernilla rachid radovan radu
    raffaele rainer rajesh rajko rajkumar rakesh rakeysh rakhshan ranbir rani ranveer ratko reha rekha rinko ritesh
    rituparno ritwik romain roschdy rouben ryuichi ryusuke sachin saeed saheem saif saleh sandrine sandro sang-soo
    sanjeev satoshi satyajit sebastien semih sergey severine shabana shahab shahid shahrukh shankar shashi shekhar
    shigeru shilpa shinya shohei shunji shyam sidse silvio slobodan smita sofie sonam soren souleymane soumitra
    srdan sridevi stellan subhash sunil sushmita tadanobu tahar taraneh taras tatsuya thiago tiago tonino trine
    umberto uwe varun vidhu vidya vijay vikram vilgot vinod virginie vishal vivek volodymyr wim wojciech xiaogang
    xiaoshuai ximena yann yannick yasujiro yilmaz yimou yoji yousef youssef yuh-jung yury yuya yvan zbigniew zeljko
    ziad ziyi zoltan zoran zoya
    """
)
"""First names of Europe, Asia, Africa and Latin America that are no English words and that no census of ours has."""

# Last names and first names that are also among the plain words stay names in the middle of a name.
TRADE_WORDS = words(
    """
    secretary minister chancellor deputy shadow mp culture foreign senior junior cabinet performer performers
    frontman drummer guitarist actor actors actress actresses director directors co-director filmmaker
    filmmakers film-maker film-makers writer writers writer-director writer/director co-writer screenwriter
    screenwriters scribe producer producers co-producer showrunner creator star stars co-star co-stars costar
    costars author authors novelist singer singers singer-songwriter rapper musician composer composers
    songwriter lyricist cinematographer editor editors critic critics journalist reporter correspondent
    columnist comedian comedians comic comedienne host hosts presenter analyst exec executive executives
    chairman chairwoman chair ceo boss head founder co-founder mogul spokesman spokeswoman spokesperson husband
    wife son daughter mother mom mum dad brother sister brothers sisters girlfriend boyfriend partner fiance
    fiancee ex-wife ex-husband couple twins playwright choreographer designer model auteur helmer legend icon
    veteran newcomer winner winners nominee nominees co-author executive vice supporting lead duo pair trio team
    cinematography cinematographers costume editing sound effects makeup hairstyling
    """
)
"""Words for a trade or a kinship: they introduce a name, capitalised in headlines and at the start of sentences."""

# One of these anywhere in a run makes the run a firm, a body, a prize, a place or an event.
FIRM_WORDS = words(
    """
    percussion lineup line-up service services rescue brigade
    plaza towers pavilion amphitheatre amphitheater coliseum auditorium forum works tunes toons merchandise rms
    hms uss animations orchestra award awards academy academies prize prizes festival festivals fest guild
    guilds association society foundation institute college university school schools museum gallery galleries
    library theatre theater theatres theaters cinema cinemas opera ballet orchestra philharmonic symphony choir
    quartet hall arena stadium centre center square street avenue boulevard road lane drive bridge park garden
    gardens hotel hospital church cathedral abbey palace castle tower airport station island islands beach bay
    valley hills mountain mountains river lake county city town village state states republic kingdom empire
    federation union nations council commission committee ministry department office bureau agency parliament
    congress senate court police army navy force party movement league cup championship championships olympics
    games tour championship bowl tournament studio studios pictures picture productions production films
    features entertainment media television tv radio network networks channel broadcasting communications news
    newspaper times post herald tribune guardian telegraph journal gazette magazine weekly daily reporter
    observer mirror chronicle press publishing publishers publications books records music group company
    companies co corp corp. corporation inc inc. ltd ltd. llc plc bros bros. brothers partners associates
    holdings international worldwide global international capital bank fund trust insurance airlines industries
    technologies systems software labs digital online interactive research relations analytics consulting
    services solutions management talent agency artists literary content animation filmworks releasing
    distribution distributors marketing house imprint label store shop restaurant cafe bar club collection
    archive archives edition category categories panel jury show globe globes oscar oscars bafta baftas emmy
    emmys tony tonys grammy grammys sag goya cesar palme d'or choice circle critics ceremony gala ball
    achievement honorary humanitarian special screenplay cinematography score costume makeup hairstyling effects
    ensemble drama-comedy supporting act bill law amendment war wars battle treaty code project program
    programme initiative week day month year conference convention summit expo con comic-con market exchange
    index chart countdown report review database universe multiverse cinematic saga trilogy franchise kids
    planet galaxy street's pass network+ plus+ prime max broadway hollywood bollywood westminster wembley
    internet web website blog podcast twitter facebook instagram youtube netflix disney pixar lucasfilm
    paramount miramax dreamworks lionsgate sony amazon apple google microsoft hulu hbo bbc itv cnn nbc abc cbs
    fox mgm universal marvel dc imax a24 neon focus searchlight blumhouse legendary columbia tristar newmarket
    imagine castle-rock spyglass stx annapurna a&e comscore rentrak fandango imdb wikipedia gold derby derby-com
    getty reuters shutterstock afp associated everett north south east west northern southern eastern western
    central middle atlantic pacific mediterranean
    """
)
"""Words of organisations, prizes, places and events."""

NOT_SUFFIXES = words(
    """
    led era like set based style born made bound owned wide esque ish free free run only hit tied type plus page
    one two part round year time week day level class star stars fan fans film films era's own size aged old look
    mania shot heavy less
    """
)
"""Lower-case words after a hyphen that leave the name before it alone ("Garland-led")."""

NEVER_NAMES = phrases(
    """
    warner brothers, pearl jam, franz ferdinand, judas priest, albert hall, green day, talking heads, black sabbath,
    pink floyd, led zeppelin, steely dan, lynyrd skynyrd, jethro tull, depeche mode, fleetwood mac, iron maiden,
    daft punk, deep purple, def leppard, duran duran, guns n, thin lizzy, uriah heep, spandau ballet, massive attack,
    arctic monkeys, coheed and, sigur ros, sonic youth, simple minds, vampire weekend, marx brothers, coen brothers,
    duffer brothers, russo brothers, jonas brothers, blues brothers, farrelly brothers, dardenne brothers,
    wachowski brothers, santa claus, uncle sam, father christmas, jack daniels, johnnie walker, jim beam,
    dom perignon, uncle ben, aunt jemima, marks spencer, harvey nichols, louis vuitton, charles schwab,
    william hill, paddy power, barnes noble, madame tussauds, saint laurent,
    miss world, miss universe, miss america, golden harvest, screen gems, village roadshow,
    box office, red carpet, best picture, best actor, best actress, best director, real life, opening day, big
    apple, world war, cold war, civil war, wall street, white house, oval office, supreme court, scotland yard,
    downing street, capitol hill, silicon valley, black friday, boxing day, new year, new years eve, memorial
    day, labor day, good friday, holy grail, middle earth, iron curtain, berlin wall, eiffel tower, big ben,
    west end, golden age, silver screen, rotten tomatoes, rolling stone, vanity fair, evening standard,
    entertainment weekly, awards daily, gold derby, screen daily, la weekly, working title, fine line, new line,
    lions gate, castle rock, bad robot, fruit tree, plan b, happy madison, anonymous content, lede company,
    lucky chap, blue sky, red granite, skydance media, bleecker street, roadside attractions, magnolia pictures,
    sunset boulevard, madison avenue, carnegie hall, radio city, royal albert, comic con, hall h, super bowl,
    super tuesday, boy scouts, girl scouts, green berets, navy seals, secret service, terms of use, privacy
    policy, leave a reply, related stories, more news, sign up, all rights reserved, penske media, most
    promising, technical achievement, lifetime achievement, visual effects, sound mixing, sound editing,
    production design, costume design, film editing, original song, original score, original screenplay, adapted
    screenplay, animated feature, foreign language, international feature, live action, supporting actor,
    supporting actress, lead actor, lead actress, limited series, tv movie, drama series, comedy series, talk
    show, variety show, reality competition, guest actor, guest actress, people's choice, critics choice,
    independent spirit, golden globe, golden lion, golden bear, silver bear, silver lion, palme dor, grand prix,
    grand jury, un certain regard, camera dor, new hollywood, old hollywood, african americans, native american,
    native americans, silk road, stalk and slash, artificial intelligence, united artists, american idol, big
    brother, top gear, south bank, covent garden, notting hill, leicester square, trafalgar square, hyde park,
    central park, times square, union square, joe public, john doe, jane doe, johnson shapiro, jp morgan, j p
    morgan, merrill lynch, goldman sachs, morgan stanley, wells fargo, ernst young, dolby atmos, dolby vision,
    dolby theatre, dolby theater, kodak theatre, shrine auditorium, royal festival, beverly hilton, beverly
    wilshire, london palladium
    """
)
"""Two-word beginnings of capitalised phrases that look like names; compared without case."""

PLACES = phrases(
    """
    new york, los angeles, san diego, san juan,
    san francisco, san jose, san antonio, las vegas, santa monica, santa
    barbara, santa fe, beverly hills, palm springs, long beach, new orleans, new jersey, new mexico, new
    england, new hampshire, new zealand, new delhi, hong kong, tel aviv, buenos aires, rio de janeiro, sao
    paulo, mexico city, puerto rico, costa rica, costa mesa, sri lanka, saudi arabia, great britain, united
    kingdom, united states, northern ireland, south africa, south korea, north korea, north carolina, south
    carolina, north dakota, south dakota, west virginia, rhode island, staten island, long island, park city,
    salt lake, kansas city, st louis, saint louis, saint john, st petersburg, abu dhabi, kuala lumpur, monte carlo, el
    salvador, el paso, fort worth, baton rouge, martha's vineyard, cape cod, cape town, washington dc, west
    hollywood, north hollywood, universal city, culver city, century city, san fernando, san sebastian, karlovy
    vary, tel aviv, nova scotia, british columbia, south wales, north yorkshire, west yorkshire, addis ababa,
    phnom penh, ho chi minh, eastern europe, western europe, latin america, north america, south america,
    central america, middle east, far east, mill valley, palo alto, santa cruz, santa clara, santa ana, sierra
    leone, burkina faso, ivory coast, papua new, papua new guinea, guinea bissau, sierra nevada, monte carlo
    """
)

OUTLETS = phrases(
    """
    imdb, variety, deadline, the hollywood reporter, hollywood reporter, thr, indiewire, the wrap, thewrap, vulture,
    entertainment weekly, ew, rolling stone, vanity fair, collider, the guardian, guardian, the new york times,
    new york times, los angeles times, la times, usa today, the washington post, time, newsweek, people, us
    weekly, fandango, rotten tomatoes, awards daily, awardsdaily, awards watch, awardswatch, gold derby,
    goldderby, screen rant, screen daily, screen international, empire, total film, sight & sound,
    rogerebert.com, yahoo, yahoo movies, yahoo! movies, yahoo!, aol, moviefone, the daily beast, daily beast,
    huffington post, huffpost, buzzfeed, slate, salon, the atlantic, the new yorker, new yorker, esquire, gq,
    vogue, cnn, bbc, bbc news, npr, abc, nbc, cbs, fox news, msnbc, itv, sky news, reuters, associated press,
    ap, afp, bloomberg, forbes, wall street journal, the wall street journal, chicago tribune, chicago
    sun-times, boston globe, the boston globe, boston herald, new york post, new york daily news, ny1, toronto
    star, san francisco chronicle, san jose mercury news, philadelphia inquirer, toronto sun, the times, the
    independent, the telegraph, daily telegraph, the sun, daily mail, daily mirror, evening standard, metro, the
    observer, hitfix, movieline, film.com, movie city news, hollywood elsewhere, thompson on hollywood, in
    contention, incontention, the film experience, film experience, the playlist, first showing, firstshowing,
    slashfilm, /film, aint it cool, twitchfilm, cinemablend, ign, polygon, the verge, av club, the a.v. club, tv
    guide, tvline, tv insider, emmys.com, the hollywood news, metro us, next best picture, nextbestpicture, the
    ringer, ringer, black film, backstage, below the line, billboard, pitchfork, spin, nme, arizona republic,
    miami herald, kcrw, wsj, us magazine, in touch, access hollywood, entertainment tonight, e!, extra, e!
    online, hollywood.com, movies.com, celebuzz, zap2it, tv.com, latino review, jo blo, joblo, village voice,
    film comment, playbill, broadwayworld, theatermania, deadline hollywood, the envelope, mashable, inside
    edition, good morning america, today, tmz, page six, puck, the ankler, ankler, semafor, axios, politico
    """
)
"""Publications and broadcasters whose name in brackets after a person says: a journalist of that outlet."""

WEAK_FIRST_NAMES = words(
    """
    april may june summer autumn faith hope star love christian sterling chance will rich art guy man son royal
    major prince king early many see so in an my long page america asia india china paris london sydney houston
    dallas austin madison savannah florida virginia carolina georgia lincoln jackson france chile israel jordan
    kenya dominica victoria brooklyn phoenix denver memphis orlando cleveland boston chase grant mark bill drew
    rose grace joy angel melody harmony destiny precious princess treasure mercy charity patience sunday noel
    miles sage olive ivy violet daisy lily amber ruby pearl crystal jade diamond ginger candy brandy sherry
    coral dawn misty stormy sunny windy sky bud buddy buck rocky sandy dusty rusty red blue gray green brown
    white black golden silver ray sandy cliff glen dale heath forest clay stone lane ford oscar emmy tony
    universal olympia epic genesis dominion liberty justice independence columbia marvel legend hero victor
    viola ally ace champ chief duke earl baron marquis bishop pope dean abbot deacon hunter fisher archer mason
    taylor carter cooper porter tanner turner walker parker baker weaver sawyer page reed wells brook ridge
    harbor avenue merry happy felicity blessing trinity easter holly magic fantasy dream wonder best real ha le
    do du ma my soo an so see he she it les long era wan toy shin sun bee vi bo wa loan doll class song mercedes
    porsche lexus bentley chanel armani tiffany dior santa casa monte del dos las los san santo sol luz paz rio
    sierra fe alpha omega delta beta zeta gala
    """
)
"""Census first names that are also words, places or firms: alone they do not make a name."""

PLACE_FIRST_NAMES = words(
    """
    america asia india china paris london sydney houston dallas austin madison savannah florida virginia
    carolina georgia lincoln france chile israel jordan kenya dominica victoria brooklyn phoenix denver memphis
    orlando cleveland boston columbia chelsea kent devon lancaster milan vienna florence geneva alexandria
    santiago salem montana dakota oscar emmy tony universal epic legend magic fantasy dream wonder best real
    mercedes porsche lexus bentley chanel armani tiffany dior santa casa monte del dos las los san santo sol rio
    sierra fe alpha omega delta beta gala easter infinity genesis liberty justice independence marvel golden
    silver ha le do du la el
    """
)
"""Weak first names that more often begin a place's or a firm's name."""

BARE_MONONYMS = words(
    """
    beyoncé beyonce zendaya cher madonna rihanna eminem shakira bono rosalía rosalia björk bjork enya dido lorde
    lizzo rza gza questlove jay-z ice-t mo'nique liberace cantinflas ludacris adele zazie xzibit coolio moby
    nelly akon ne-yo doja halsey awkwafina rajinikanth ang-lee iman tinashe aaliyah banksy timbaland sade fergie
    ke$ha kesha psy mcg vangelis capucine fernandel bourvil topol sabu mako alizée stromae björk rupaul dmx nas
    dr.dre finneas sza
    """
)
"""People by nature of one name, unlikely to be anything else."""

CUED_MONONYMS = words(
    """
    prince drake usher common sting seal pink pelé pele twiggy divine jewel beck eve ashanti brandy monica slash
    flea rain diddy lulu donovan charo sinbad usher future logan normani tyla raye dua moses houdini voltaire
    caravaggio rembrandt michelangelo leonardo galileo socrates plato aristotle homer ovid virgil cleopatra
    nefertiti spartacus
    """
)
"""People of one name that is also a word or a first name: only with a word for their trade before it."""
