"""Famous parts: characters of fiction, and real people who are often played. Keys as ``name_key`` writes them.

Compiled for this project from general knowledge.
"""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import phrases, words

__all__ = ["CHARACTER_NOUNS", "FICTIONAL", "PORTRAYED", "REAL_NOUNS"]


FICTIONAL = phrases(
    """
    harry potter, hermione granger, ron weasley, lord voldemort, albus dumbledore, severus snape, james bond,
    jason bourne, indiana jones, han solo, luke skywalker, darth vader, princess leia, leia organa, anakin
    skywalker, kylo ren, obi wan kenobi, boba fett, baby yoda, frodo baggins, bilbo baggins, samwise gamgee,
    peter parker, miles morales, gwen stacy, tony stark, bruce wayne, clark kent, lois lane, lex luthor, bruce
    banner, steve rogers, natasha romanoff, wanda maximoff, carol danvers, stephen strange, doctor strange, dr
    strange, doctor doom, victor von doom, peter quill, star lord, black widow, black panther, captain america,
    captain marvel, iron man, ant man, spider man, wonder woman, diana prince, arthur curry, harley quinn,
    arthur fleck, jack napier, selina kyle, oswald cobb, wade wilson, green goblin, doctor octopus, dr octopus,
    norman osborn, john wick, john rambo, rocky balboa, apollo creed, adonis creed, ivan drago, john mcclane,
    martin riggs, jack ryan, jack reacher, jack bauer, ethan hunt, austin powers, dr evil, hannibal lecter,
    clarice starling, norman bates, freddy krueger, jason voorhees, michael myers, laurie strode, leatherface,
    ghostface, sidney prescott, ellen ripley, sarah connor, john connor, kyle reese, forrest gump, travis
    bickle, tony montana, vito corleone, michael corleone, don corleone, tony soprano, walter white, jesse
    pinkman, saul goodman, don draper, peggy olson, gordon gekko, jordan belfort's, tyler durden, patrick
    bateman, keyser soze, anton chigurh, daniel plainview, jack sparrow, captain jack sparrow, will turner,
    elizabeth swann, katniss everdeen, peeta mellark, bella swan, edward cullen, bridget jones, mark darcy,
    elizabeth bennet, mr darcy, jane eyre, emma woodhouse, sherlock holmes, dr watson, john watson, professor
    moriarty, hercule poirot, miss marple, inspector clouseau, jacques clouseau, robin hood, maid marian, peter
    pan, captain hook, tinker bell, mary poppins, willy wonka, charlie bucket, oliver twist, ebenezer scrooge,
    david copperfield, huckleberry finn, tom sawyer, jay gatsby, holden caulfield, atticus finch, scarlett
    ohara, rhett butler, dorothy gale, alice kingsleigh, mad hatter, paul atreides, lady jessica, duncan idaho,
    baron harkonnen, feyd rautha, rick deckard, ellis grant, alan grant, ian malcolm, marty mcfly, doc brown,
    ferris bueller, john kimble, buzz lightyear, woody pride, mike wazowski, donald duck, mickey mouse, minnie
    mouse, bugs bunny, daffy duck, homer simpson, bart simpson, marge simpson, lisa simpson, peter griffin, fred
    flintstone, scooby doo, kermit the frog, miss piggy, winnie the pooh, peter rabbit, paddington bear, king
    kong, count dracula, victor frankenstein, dr frankenstein, van helsing, professor x, charles xavier, jean
    grey, super mario, mario bros, lara croft, nathan drake, sonic the hedgehog, master chief, max rockatansky,
    mad max, imperator furiosa, optimus prime, dominic toretto, brian oconner, luke hobbs, deckard shaw, ron
    burgundy, borat sagdiyev, ali g, derek zoolander, ace ventura, lemony snicket, count olaf, violet
    baudelaire, jon snow, daenerys targaryen, tyrion lannister, cersei lannister, arya stark, sansa stark, ned
    stark, carrie bradshaw, samantha jones, charlotte york, miranda hobbes, jerry maguire, annie hall, vera
    drake, billy elliot, donnie darko, napoleon dynamite, edward scissorhands, mrs doubtfire, erik killmonger,
    king tchalla, glinda the good witch, elphaba thropp, fat albert, sweeney todd, jean valjean, inspector
    javert, hedda gabler, willy loman, blanche dubois, stanley kowalski, jay gatsby, dracula, godzilla, lydia
    tar, bella baxter, tommy shelby, eleven hopper, jim hopper, rick grimes, olivia pope, meredith grey, logan
    roy, kendall roy, roman roy, shiv roy, ted lasso, selina meyer, liz lemon, michael scott, dwight schrute,
    leslie knope, frank underwood, claire underwood, sydney bristow, jack dawson, rose dewitt bukater, ennis del
    mar, jack twist, maverick mitchell, pete mitchell, neo anderson, keyser söze, thomas shelby
    """
)
"""Characters that need no word of explanation in the press."""

PORTRAYED = phrases(
    """
    howard hughes, ray charles, johnny cash, june carter, june carter cash, truman capote, harper lee, idi amin,
    queen elizabeth, queen elizabeth ii, elizabeth ii, queen victoria, prince albert, princess diana, prince
    charles, king charles, margaret thatcher, winston churchill, tony blair, abraham lincoln, mary todd lincoln,
    thaddeus stevens, lyndon b johnson, lyndon johnson, john f kennedy, jacqueline kennedy, jackie kennedy,
    robert kennedy, richard nixon, david frost, ronald reagan, george w bush, dick cheney, lynne cheney, donald
    rumsfeld, donald trump, roy cohn, barack obama, bill clinton, hillary clinton, franklin d roosevelt, eleanor
    roosevelt, theodore roosevelt, harry truman, martin luther king, martin luther king jr, coretta scott king,
    malcolm x, muhammad ali, nelson mandela, winnie mandela, mahatma gandhi, che guevara, fidel castro, frida
    kahlo, diego rivera, jackson pollock, vincent van gogh, pablo picasso, salvador dali, andy warhol, edie
    sedgwick, nico, bob dylan, joan baez, pete seeger, woody guthrie, elvis presley, priscilla presley, colonel
    tom parker, john lennon, paul mccartney, yoko ono, freddie mercury, brian may, elton john, bernie taupin,
    david bowie, jim morrison, janis joplin, jimi hendrix, kurt cobain, ian curtis, sid vicious, amy winehouse,
    billie holiday, aretha franklin, whitney houston, bobby brown, tina turner, ike turner, judy garland, edith
    piaf, maria callas, loretta lynn, patsy cline, selena quintanilla, ritchie valens, buddy holly, bruce
    springsteen, lorenz hart, richard rodgers, cole porter, leonard bernstein, felicia montealegre, wolfgang
    amadeus mozart, ludwig van beethoven, antonio salieri, florence foster jenkins, marilyn monroe, arthur
    miller, laurence olivier, vivien leigh, katharine hepburn, spencer tracy, ava gardner, errol flynn, jean
    harlow, charlie chaplin, buster keaton, stan laurel, oliver hardy, lucille ball, desi arnaz, alfred
    hitchcock, alma reville, orson welles, herman mankiewicz, william randolph hearst, marion davies, ed wood,
    bela lugosi, walt disney, p l travers, dalton trumbo, sharon tate, roman polanski, bruce lee, steve mcqueen,
    andy kaufman, richard pryor, lenny bruce, peter sellers, bette davis, joan crawford, humphrey bogart, james
    dean, fred rogers, tammy faye bakker, jim bakker, fred hampton, bill oneal, bobby seale, abbie hoffman,
    jerry rubin, angela davis, rosa parks, harriet tubman, solomon northup, frederick douglass, nat turner, john
    brown, j robert oppenheimer, robert oppenheimer, kitty oppenheimer, lewis strauss, leslie groves, albert
    einstein, alan turing, stephen hawking, jane hawking, isaac newton, charles darwin, marie curie, nikola
    tesla, thomas edison, george westinghouse, john nash, alicia nash, oskar schindler, itzhak stern, amon
    goeth, adolf hitler, joseph goebbels, rudolf hoss, anne frank, sophie scholl, claus von stauffenberg, george
    patton, dwight eisenhower, douglas macarthur, napoleon bonaparte, josephine bonaparte, marie antoinette,
    louis xvi, joan of arc, henry viii, anne boleyn, catherine of aragon, thomas more, thomas cromwell, mary
    queen of scots, queen anne, sarah churchill, abigail hill, george iii, george vi, king george vi, lionel
    logue, william shakespeare, agnes hathaway, anne hathaway's, christopher marlowe, jane austen, oscar wilde,
    virginia woolf, ted hughes, sylvia plath, john keats, fanny brawne, lord byron, percy shelley, mary shelley,
    emily dickinson, emily bronte, charles dickens, leo tolstoy, j r r tolkien, c s lewis, joy gresham, iris
    murdoch, james joyce, ernest hemingway, f scott fitzgerald, zelda fitzgerald, allen ginsberg, jack kerouac,
    hunter s thompson, j m barrie, sigmund freud, carl jung, alfred kinsey, karl marx, vladimir lenin, leon
    trotsky, joseph stalin, nikita khrushchev, mao zedong, dalai lama, pope francis, pope benedict, pope
    benedict xvi, jorge bergoglio, mother teresa, jesus christ, pontius pilate, julius caesar, mark antony,
    alexander the great, al capone, eliot ness, john dillinger, melvin purvis, bonnie parker, clyde barrow, j
    edgar hoover, clyde tolson, jimmy hoffa, frank sheeran, whitey bulger, henry hill, frank lucas, pablo
    escobar, aileen wuornos, ted bundy, jeffrey dahmer, charles manson, ed gein, lee harvey oswald, john wilkes
    booth, jesse james, robert ford, wyatt earp, doc holliday, billy the kid, butch cassidy, buffalo bill, annie
    oakley, davy crockett, george custer, william wallace, rob roy, t e lawrence, lawrence of arabia, gertrude
    bell, ernest shackleton, amelia earhart, charles lindbergh, neil armstrong, buzz aldrin, jim lovell, chuck
    yeager, john glenn, katherine johnson, dorothy vaughan, mary jackson, erin brockovich, karen silkwood, norma
    rae, frank abagnale, jordan belfort, chris kyle, desmond doss, richard phillips, chesley sullenberger, sully
    sullenberger, aron ralston, philippe petit, christy brown, ron woodroof, lili elbe, gerda wegener, harvey
    milk, dan white, ruth bader ginsburg, gloria steinem, phyllis schlafly, betty friedan, billie jean king,
    bobby riggs, tonya harding, nancy kerrigan, jake lamotta, micky ward, dicky eklund, rubin carter,
    seabiscuit, jackie robinson, branch rickey, babe ruth, lou gehrig, billy beane, michael oher, leigh anne
    tuohy, richard williams, venus williams, serena williams, michael jordan, james hunt, niki lauda, enzo
    ferrari, laura ferrari, ken miles, carroll shelby, henry ford ii, diana nyad, bonnie stoll, steve jobs,
    steve wozniak, mark zuckerberg, eduardo saverin, sean parker, bill gates, elon musk, julian assange, edward
    snowden, daniel ellsberg, katharine graham, ben bradlee, bob woodward, carl bernstein, deep throat, edward r
    murrow, joseph mccarthy, megyn kelly, gretchen carlson, roger ailes, harvey weinstein, jodi kantor, megan
    twohey, bernie madoff, aldrich ames, maurizio gucci, patrizia reggiani, aldo gucci, paolo gucci, rodolfo
    gucci, tom ford's, coco chanel, yves saint laurent, antonio lopez, griselda blanco, emmett till, mamie till
    mobley, mamie till, george jackson, ernest burkhart, mollie burkhart, william hale, tom white, osage nation,
    mark twain, edgar allan poe, george washington, thomas jefferson, benjamin franklin, alexander hamilton, aaron
    burr, john adams, ulysses s grant, robert e lee, sitting bull, harry houdini, p t barnum, florence nightingale,
    catherine the great, leonardo da vinci, pancho villa, emiliano zapata, simon bolivar, benito mussolini, augusto
    pinochet, saddam hussein, osama bin laden, charles de gaulle, steve biko, yitzhak rabin, golda meir,
    bayard rustin, a philip randolph, jon batiste's, prince hamlet's, peter pettigrew's
    """
)
"""Real people whose names the lists of film people do not hold; as a part they are subjects, not characters."""

CHARACTER_NOUNS = words(
    """
    character characters superhero superheroes hero heroine heroes villain villains antihero anti-hero
    protagonist antagonist supervillain baddie wizard witch hobbit elf droid cyborg vampire werewolf ogre mutant
    archaeologist murderer slasher serial-killer superspy spy swordsman gladiator gunslinger webslinger sleuth
    detective sidekick alter-ego nemesis role part
    """
)
"""Words before the name of a character."""

REAL_NOUNS = words(
    """
    real-life biopic biographical singer musician president politician legend pioneer activist inventor tycoon
    billionaire mogul painter artist poet author novelist playwright comedian boxer racer driver champion
    scientist physicist mathematician astronaut queen king monarch emperor revolutionary gangster mobster
    bandleader icon star actor actress director composer conductor photographer journalist reporter designer
    founder aviator senator governor mayor dictator general philosopher late former screen rock country soul
    jazz serial first explorer mountaineer climber suffragette socialite silent-era
    """
)
"""Words before a name that make the part a real person's."""
