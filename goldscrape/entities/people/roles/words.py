"""The words that say what a person does: trades, verbs, works, award categories, each with the roles they give.

All lower case; roles are the closed list of the `people` table. Compiled for this project from how English-language
newspapers, trades and awards sites write.
"""

from __future__ import annotations

from collections.abc import Mapping

from goldscrape.entities.people.names_vocabulary import phrases, words

__all__ = [
    "BOX_OFFICE_FIRMS",
    "BY_NOUNS",
    "BY_VERBS",
    "CATEGORY_WORDS",
    "GENRE_NOUNS",
    "LIST_VERBS",
    "OWNED_NOUNS",
    "PERSON_NOUNS",
    "PLURAL_NOUNS",
    "SKIP_VERBS",
    "STUDIOS",
    "SUFFIX_VERBS",
    "TRADES",
    "VERBS",
]

Roles = tuple[str, ...]


def _table(groups: Mapping[str, str]) -> dict[str, Roles]:
    """Roles → phrases, turned into phrase → roles; a phrase named twice keeps the first."""
    table: dict[str, Roles] = {}
    for roles, text in groups.items():
        for phrase in text.split(","):
            table.setdefault(" ".join(phrase.split()), tuple(roles.split()))
    return table


TRADES: Mapping[str, Roles] = _table(
    {
        "director": """
            director, directors, film-maker, film-makers, filmmaker, filmmakers, helmer, helmers, auteur,
            auteurs, dir, dirs, directing duo, directing team, directing pair, filmmaking duo, film-making duo,
            directing brothers, co-director, co-directors, film director, film directors, movie director, movie-maker,
            moviemaker, documentarian, documentary maker, documentary-maker, director-star
        """,
        "director writer": """
            writer-director, writer-directors, writer/director, writer/directors, writer and director,
            director-writer, writer-helmer, co-writer-director, director-screenwriter, director/writer,
            screenwriter-director
        """,
        "director producer": """
            director-producer, producer-director, director/producer, producer/director
        """,
        "director actor": """
            actor-director, actor/director, director-actor, actress-director, actor-filmmaker,
            actor-turned-director, actress-turned-director
        """,
        "director actor writer": """
            writer-director-star, actor-writer-director, writer-director-actor, writer/director/star
        """,
        "director writer producer": """
            writer-director-producer, writer-producer-director, director-writer-producer
        """,
        "writer producer": """
            writer-producer, producer-writer, writer/producer
        """,
        "actor writer": """
            actor-writer, writer-actor, writer-star, actress-writer, actor/writer, writer-performer
        """,
        "actor producer": """
            actor-producer, actress-producer, producer-star, star-producer, actor/producer, actress/producer
        """,
        "actor musician": """
            singer-actress, actress-singer, singer-actor, actor-singer, singer/actress, actor-musician,
            rapper-actor, actor-rapper, singer-turned-actress, singer-turned-actor, rapper-turned-actor
        """,
        "actor": """
            actor, actors, actress, actresses, star, stars, co-star, co-stars, costar, costars, film star,
            film stars, movie star, movie stars, leading man, leading lady, lead actor, lead actress,
            supporting actor, supporting actress, child star, screen legend, screen icon, thesp, thespian,
            action star, action hero, voice actor, voice actress, hollywood star, heartthrob, bond girl,
            starlet, performer, performers, cast member, cast members, castmate, castmates, lead, leads, tv
            star, headliner, scene partner, screen partner, on-screen husband, on-screen wife, ingenue,
            action man, love interest, co-lead
        """,
        "writer": """
            screenwriter, screenwriters, scribe, scribes, co-writer, co-writers, scriptwriter,
            scriptwriters, writing duo, writing team, screenwriting duo, writing partner, scripter,
            scr, co-screenwriter, film writer, head writer, tv writer, comedy writer,
            writer, writers, co-scribe, dramatist
        """,
        "author": """
            author, authors, novelist, novelists, co-author, coauthor, co-authors, coauthors, best-selling
            author, children's author, crime writer, thriller writer, biographer, poet, memoirist,
            comic-book writer, comic book writer, comic creator, fantasy author, essayist, historian,
            cartoonist
        """,
        "writer author": """
            playwright, playwrights
        """,
        "producer": """
            producer, producers, executive producer, executive producers, exec producer, co-producer,
            co-producers, film producer, movie producer, supervising producer, supervising producers, ep,
            eps, producing partner, producing partners, producing duo, tv producer,
            theatre producer, co-executive producer, associate producer
        """,
        "producer writer": """
            showrunner, showrunners, series creator, show creator, creator, creators, co-creator,
            co-creators
        """,
        "crew": """
            cinematographer, cinematographers, director of photography, dp, cameraman, editor, film editor,
            film editors, costume designer, costume designers, production designer, production designers,
            set designer, set decorator, make-up artist, makeup artist, art director, casting director,
            choreographer, stunt coordinator, stuntman, stunt double, stunt performer, animator, animators,
            visual effects supervisor, visual effects artist, vfx supervisor, sound mixer, sound designer,
            script supervisor,
            sound editor, special effects, hair stylist, lensman, lenser, steadicam operator, assistant
            director, first assistant director, casting directors, designer, puppeteer, music supervisor,
            storyboard artist, line producer, intimacy coordinator, costume supervisor, wardrobe supervisor,
            production manager, unit production manager, location manager, gaffer, key grip, sound recordist,
            foley artist, prop master, property master, prosthetics designer, prosthetics artist, assistant editor,
            second unit director, clapper boy, clapper loader, focus puller, colourist, colorist, projectionist
        """,
        "musician": """
            singer, singers, singer-songwriter, rapper, rappers, musician, musicians, guitarist, drummer,
            bassist, composer, composers, songwriter, songwriters, lyricist, frontman, frontwoman, pop star,
            pop stars, rock star, rock stars, country star, country singer, pop singer, soul singer, jazz
            singer, soprano, tenor, pianist, saxophonist, trumpeter, violinist, conductor, bandleader, dj,
            hip-hop star, r&b star, r&b singer, crooner, film composer, record producer, music producer,
            bandmate, vocalist, diva, rocker, beatle, music legend, soul legend, rock legend, country
            legend, grammy winner, grammy nominee
        """,
        "host": """
            host, hosts, presenter, presenters, tv presenter, talk show host, talk-show host, emcee, tv
            host, radio host, dj and presenter, late-night host, oscar host, oscars host, co-host, co-hosts,
            newsreader, talk show queen, chat show host, compere, master of ceremonies, moderator
        """,
        "critic": """
            critic, critics, film critic, film critics, movie critic, tv critic, television critic, theatre
            critic, theater critic, drama critic, music critic, reviewer, reviewers, journalist,
            journalists, reporter, reporters, columnists, columnist, correspondent, awards editor, film
            editor at, senior editor, executive editor, contributing editor, managing editor, news editor,
            awards columnist, film writer at, blogger, editor-in-chief, editor in chief, film reporter,
            awards expert, awards pundit, pundit, entertainment reporter, entertainment journalist, staff
            writer, contributing writer, senior writer, showbiz reporter, arts editor, entertainment editor,
            entertainment correspondent, arts correspondent, film journalist, awards analyst, awards
            watcher, founder and editor
        """,
        "analyst": """
            analyst, analysts, box office analyst, box-office analyst, media analyst, box office expert,
            box-office expert, box-office guru, box office guru, industry analyst, senior media analyst,
            entertainment analyst, financial analyst, movie analyst, market analyst, box-office watcher,
            editorial director, chief analyst
        """,
        "executive": """
            executive, executives, exec, chairman, chairwoman, chairperson, chair, co-chair, co-chairs, co-chairman,
            co-chairmen, co-chairwoman, ceo, co-ceo, chief executive, chief executives, president, co-president,
            vice-chairman, vice-chairwoman, vice-chair, vice chair, deputy chairman, head of film, co-presidents,
            vice president, vice-president, vice chairman, vp, svp, evp, head, heads, co-head, co-heads, boss,
            bosses, chief, chiefs, co-chief, co-chiefs, studio boss, studio chief, studio head, studio bosses, studio
            chiefs, studio heads, founder, founders, co-founder, co-founders, cofounder, cofounders, presidents,
            chairmen, ceos, co-ceos, vice presidents,
            owner, mogul, media mogul, movie mogul, spokesman, spokeswoman, spokesperson, publicist, distribution
            chief, distribution boss, distribution president, distribution head, general sales manager, managing
            director, general manager, coo, cfo, chief operating officer, chief financial officer, chief content
            officer, festival director, artistic director, executive director, programme director, program director,
            director general, director-general, marketing chief, marketing head, financier, festival chief, festival
            president, academy president, academy chief, founding partner, entrepreneur, media tycoon, tycoon,
            controller, commissioner, executive vice president, senior vice president, executive vice-president,
            senior vice-president, president of distribution, buyer, buyers, film buyer, booker, chief counsel,
            general counsel, programmer, programmers, chief negotiator, union leader, union boss, union president
        """,
        "photographer": """
            photographer, photographers, paparazzo
        """,
        "other": """
            lawyer, lawyers, attorney, attorneys, legal counsel, counsel, solicitors, barristers, publicity agent,
            agents, managers, talent agent, chancellor, foreign secretary, home secretary, organiser, organizer,
            agent, manager, judge, mayor, minister, politician, mp, footballer, boxer, athlete, designer and, model,
            supermodel, comedian, comedians, comic, comics, comedienne, stand-up, stand-up comic, chef, coach,
            professor, philanthropist, activist, campaigner, socialite, doctor, scientist, culture secretary, prime
            minister, secretary, senator, governor, congressman, congresswoman, presenter and, drag queen,
            influencer, youtuber, racing driver, wrestler, tennis player, fashion designer, soccer player,
            basketball player, swimmer, skater, golfer, restaurateur, detective, psychologist, juror, jurors, jury
            president, jury member, guest, guests, fan, spokesman for the family, solicitor, barrister, rabbi,
            pastor, reality star, reality tv star, prosecutor, schoolteacher, collector, investor, economist
        """,
    }
)
"""Trades and offices before or after a name ("director Ron Howard", "Rory Bruer, head of distribution")."""

_SINGULAR = phrases(
    """
    boss, special effects, studio boss, distribution boss, actress, leading actress, lead actress, supporting
    actress, voice actress, visual effects
    """
)
PLURAL_NOUNS = (
    frozenset(phrase for phrase in TRADES if phrase.endswith(("s", "men", "women", "duo", "team", "pair"))) - _SINGULAR
)
"""Trades that several names may follow."""

PERSON_NOUNS = words(
    """
    assistant aunt boss boyfriend brother brothers castmate collaborator collaborators colleague colleagues
    compatriot contender contenders countryman cousin cousins dad daughter duo ex-husband ex-wife father favorite
    favourite fellow fiance fiancee friend friends frontrunner girlfriend granddaughter grandfather grandmother
    grandson half-brother half-sister hopeful hopefuls husband icon late legend mentor mom mother mum neighbour
    nephew newcomer newcomers niece nominee nominees oscar-winner pair parents partner partners protege rival
    rivals siblings sister sisters son spouse stalwart star's stepfather stepmother team trio twin twins uncle
    veteran veterans wife winner winners
    """
)

VERBS: Mapping[str, Roles] = _table(
    {
        "director": """
            directed, directs, direct, directing, helmed, helms, helm, helming, co-directed, co-directs,
            co-direct, co-directing
        """,
        "writer": """
            wrote, write, writes, writing, rewrote, rewrites, rewriting, co-wrote, co-writes, co-write, co-writing,
            penned, pens, pen, penning, scripted, scripts, adapt, adapts, adapting, adapted, co-written, written,
            co-penned, created, co-created, creates
        """,
        "actor": """
            star, stars, starred, starring, co-star, co-stars, co-starred, co-starring, costar, costars,
            costarred, costarring, play, plays, played, playing, portray, portrays, portrayed, portraying,
            voice, voices, voiced, voicing, headline, headlines, headlined, act, acts, acted, acting,
            reprise, reprises, reprised, reprising, topline, toplines, toplined, appear, appears, appeared,
            appearing, cameo, cameos, cameoed, co-lead, co-leads
        """,
        "producer": """
            produce, produces, produced, producing, executive-produce, executive-produces,
            executive-produced, co-produce, co-produces, co-produced, co-producing, exec-produce,
            exec-produced
        """,
        "host": """
            host, hosts, hosted, hosting, co-host, co-hosts, co-hosted, co-hosting, emcee, emceed, compered, front,
            fronts, fronted, fronting
        """,
        "musician": """
            sings, sang, perform, performs, performed, performing, composed, composes, compose, composing, scored,
            scoring, rap, raps, rapped, co-composed
        """,
        "crew": """
            lensed, edited, edits, choreographed, designed
        """,
        "author": """
            authored, published, publishes
        """,
        "other": """
            represents, represented, representing
        """,
        "critic": """
            reports, contributed to this report, contributed to this story, contributed reporting
        """,
    }
)
"""What a person did, as the verb after the name."""

BY_VERBS: Mapping[str, Roles] = _table(
    {
        "director": """
            directed, helmed, co-directed, directing
        """,
        "writer": """
            rewritten, written, co-written, penned, scripted, co-penned, adapted, created, co-created, screenwritten
        """,
        "producer": """
            produced, co-produced, executive-produced, exec-produced
        """,
        "actor": """
            played, portrayed, voiced, headlined, acted, toplined, embodied, co-played
        """,
        "host": """
            moderated, hosted, emceed, co-hosted, fronted, presented and hosted, compered
        """,
        "musician": """
            composed, sung, performed, scored, recorded, covered
        """,
        "executive": """
            programmed, co-programmed, curated, founded, co-founded, cofounded
        """,
        "crew": """
            shot, edited, lensed, photographed, choreographed, designed, built, co-edited
        """,
        "author": """
            authored, co-authored
        """,
        "other": """
            presented, announced, introduced, revealed, unveiled, read, handed, attended, accepted, collected,
            represented, repped, defended
        """,
        "critic": """
            reviewed, reported, reporting
        """,
    }
)
"""Participles before "by" and a name."""

BY_NOUNS: Mapping[str, Roles] = _table(
    {
        "director": """
            film, movie, thriller, drama, comedy, documentary, biopic, remake, directing, direction, spoof, satire,
            farce, romance, musical comedy, caper, portrait, version, reboot, sequel, prequel, retelling, fable,
            chiller, melodrama, romcom, rom-com, whodunit, miniseries, adaptation, feature, debut, short, epic,
            western, musical film
        """,
        "writer": """
            script, screenplay, teleplay, screenplays, spec, treatment, original screenplay, writing,
            adapted screenplay, libretto, idea, concept, revisions, rewrite, rewrites
        """,
        "author": """
            book, novel, novels, memoir, story, short story, books, bestseller, best-seller, best-selling
            book, biography, autobiography, novella, trilogy, graphic novel, comic, non-fiction book, play,
            tale, poem
        """,
        "musician": """
            music, score, song, songs, album, soundtrack, lyrics, single, original score, original song,
            tune, track, cover, scores, hit, ballad, duet
        """,
        "actor": """
            performance, performances, turn, turns, cameo, cameos, appearance, appearances, role, portrayal,
            voice, voices, supporting turn, work
        """,
        "crew": """
            cinematography, editing, costumes, costume design, production design, choreography, make-up,
            sets, stunts, lighting, makeup, photography, camerawork, visual effects, sound design
        """,
        "photographer": """
            photo, photos, photograph, photographs, pic, pics, image, picture credit
        """,
        "other": """
            presentation, speech, tribute
        """,
    }
)
"""Nouns before "by" and a name ("a script by", "the story by")."""

OWNED_NOUNS: Mapping[str, Roles] = _table(
    {
        "director": """
            film, films, movie, movies, thriller, drama, comedy, documentary, biopic, remake, epic, western,
            masterpiece, feature, debut feature, directorial, filmmaking, follow-up, satire, horror, picture,
            adaptation, sequel, romance, blockbuster, war epic, period piece, romcom, story film, rites-of-passage,
            trilogy, camera, saga, tale, rom-com, chiller, tear-jerker, noir, fable, mystery, version, take,
            direction, vision, dramedy, whodunit, slasher, short, shorts, debut film, opus, swan song, latest,
            farce, spoof, smash, flop, prequel, reboot, retelling, misfire, crowd-pleaser, caper, romp, melodrama,
            two-parter, diptych, directing debut, original, remake of, version of
        """,
        "author": """
            book, novel, novels, memoir, books, bestseller, best-seller, best-selling, biography,
            autobiography, novella, tome, comic, graphic, poem, trilogy of novels, source novel, writings,
            short story, children's classic
        """,
        "writer": """
            script, screenplay, scripts, teleplay, play, dialogue, writing, original screenplay
        """,
        "actor": """
            character, role, performance, performances, portrayal, turn, acting, co-star, co-stars, costar,
            costars, on-screen, onscreen, characters, cameo, co-lead, screen time, leading man, leading
            lady, love interest, nuanced, performance as
        """,
        "musician": """
            album, albums, song, songs, single, music, score, lyrics, ballad, hit single, soundtrack, tour,
            band, concert, lp, ep, tunes, theme song, voice
        """,
        "crew": """
            cinematography, editing, camerawork, photography, costumes, production design, choreography,
            visual effects, production designs
        """,
        "critic": """
            review, column, reporting, blog, newsletter, article, newspaper article, magazine article
        """,
        "host": """
            talk show, chat show, show, monologue
        """,
        "executive": """
            company, firm, studio
        """,
        "subject": """
            life, biography of, legacy, life story, death, story, rise, real-life, legal battle, estate
        """,
    }
)
"""What belongs to a person ("Leigh's 1950s drama", "Dan Brown's best-selling novel")."""

GENRE_NOUNS = words(
    """
    action actioner adventure biopic blockbuster comedy cop crime drama epic family film flick heist horror
    movie musical psychological rom-com romance romantic romcom sci-fi spy starrer tearjerker thriller vehicle
    western
    """
)
"""Kinds of film right after a name ("the Robert de Niro thriller")."""

SUFFIX_VERBS: Mapping[str, Roles] = _table(
    {
        "director": """
            directed, helmed
        """,
        "actor": """
            starring, led, starrer, fronted, headlined, starred, toplined, voiced
        """,
        "writer": """
            penned, written, scripted, created
        """,
        "producer": """
            produced
        """,
        "host": """
            hosted
        """,
        "crew": """
            lensed, shot
        """,
        "musician": """
            scored, composed
        """,
    }
)
"""What follows a name and a hyphen ("the Alex Garland-directed war feature")."""

LIST_VERBS: Mapping[str, Roles] = _table(
    {
        "actor": """
            starring, stars, starred, star, cast, casting, casts, co-starring, co-stars, features,
            featuring, featured, co-star, costarring, costars, toplining, toplines, cast includes, cast
            included, cast including, cast is led by, cast also includes, cast features, cast led by,
            opposite, alongside, co-starred, reteams, reunites, reunited, voices of, ensemble includes,
            played by, cast of, consisting of, comprising, comprises, cast consists of
        """,
    }
)
"""Words that a list of actors follows ("starring A, B and C")."""

SKIP_VERBS = words(
    """
    'd 'll 's aboard about act acted acting acts again agreed all already also am and announced apparently
    approached are as asked attached back be been began begin begins being believed best board both brought can cast
    chosen circling collaborated collaborates collaborating committed confirmed continue continued continues could
    currently did do does due enlisted even ever exec executive expected eyed eyeing famously filming finished first
    for going had has has-been have having help helped helping herself himself hired hopes in in-talks initially is
    join joined joined, joining joins jointly just keen known last later line-up lined made making may memorably
    might most must negotiations never next notably now offer offered on once only or originally picked planned
    planning plans hoped intended vowed poised prepares preparing previously ready recently recruited remain remains
    doubles doubled doubling
    remained stay stays stayed reported
    reportedly return returned returning returns rumored rumoured said scheduled serve served serves serving set
    shall shooting should signed slated soon start started starts stepped stepping steps still subsequently such
    talks tapped tasked themselves then thought tipped to understood up wanted wants was went were who widely will
    worked working works would wrapped wrapping
    """
)
"""Words that may stand between a name and the verb that gives its role."""

CATEGORY_WORDS: Mapping[str, Roles] = _table(
    {
        "actor": """
            actor, actress, supporting actor, supporting actress, lead actor, lead actress, leading actor,
            leading actress, male performance, female performance, performance, newcomer actor, featured
            actor, featured actress, comedy actor, comedy actress, drama actor, drama actress, guest actor,
            guest actress, male actor, female actor, film actor, film actress, movie actor, movie actress,
            newcomer, villain, revelation, male revelation, female revelation,
            breakthrough performance, breakthrough actor, breakout star, promising newcomer, actor
            prize, actress prize, ensemble, acting, screen actors guild
        """,
        "host": """
            podcast, host, talk show, reality host
        """,
        "director": """
            director, directors guild, directing, direction, directorial, first film, achievement in directing,
            first feature,
            debut director
        """,
        "writer": """
            screenplay, original screenplay, adapted screenplay, writing, script, screenwriting, writers guild
        """,
        "producer": """
            producer, producers
        """,
        "musician": """
            song, original song, score, original score, album, record, new artist, female artist, male
            artist, pop vocal, rap, r&b, group, solo artist, music
        """,
        "crew": """
            cinematography, editing, film editing, costume design, costumes, production design, art
            direction, make-up, makeup, makeup and hairstyling, hairstyling, visual effects, sound, sound
            mixing, sound editing, casting, technical achievement, special effects, choreography
        """,
    }
)
"""What comes after "best" in an award's name, and whom it honours."""

BOX_OFFICE_FIRMS = phrases(
    """
    box office theory, box office guru, box office mojo, box office pro, boxoffice media, boxoffice pro,
    boxoffice.com, boxofficeguru, boxofficemojo, comscore, david a gross, deadline box office, entertainment data,
    exhibitor relations, franchise entertainment research, gower street, gower street analytics, hollywood.com,
    media by numbers, mojo, nielsen, nielsen edi, reel source, rentrak, screen engine, the numbers
    """
)
"""Firms that count tickets: who speaks for one is an analyst."""

STUDIOS = words(
    """
    paramount sony universal disney netflix warner bros a24 neon fox mgm lionsgate miramax pixar amazon apple
    hbo dreamworks marvel features searchlight lucasfilm studios pictures hulu warners
    """
)
"""Words that a studio's or a network's name ends or begins with."""
