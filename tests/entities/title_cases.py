"""Sentences written for the tests, each with the films and other works a copy editor would find in it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["CASES", "Case"]


class Case(NamedTuple):
    """One small article: its text, what it names, and what the page says about it."""

    text: str
    films: Mapping[str, int | None] = MappingProxyType({})
    works: Mapping[str, str] = MappingProxyType({})
    headline: str = ""
    award: str | None = None
    day: str = "2024-02-10"


CASES: dict[str, Case] = {
    # --- Gold Derby before 2024: curly double quotes
    "credits in brackets": Case(
        "The frontrunners are Frances McDormand (“Nomadland”), Carey Mulligan (“Promising Young Woman”) and "
        "Viola Davis "
        "(“Ma Rainey’s Black Bottom”).",
        {"Nomadland": None, "Promising Young Woman": None, "Ma Rainey’s Black Bottom": None},
    ),
    "a people before a trade": Case("Dutch director Ann Lee was the first to come.", {}),
    "the surname of the article's own": Case(
        "Maggie Smith has died. Smith won her first Oscar for “Anora.”", {"Anora": None}
    ),
    "a country that opens a sentence": Case(
        "The drama led the chart in Britain. In the US, Ann Lee’s film led the chart, too.", {}
    ),
    "years in brackets": Case(
        "She won before for “Monster” (2003) and was nominated for “North Country” (2005); he prevailed for "
        "(“Ray,” 2004).",
        {"Monster": 2003, "North Country": 2005, "Ray": 2004},
    ),
    "year with a possessive": Case(
        "Eight years after 2011’s “The Artist,” a silent film is again the one to beat.", {"The Artist": 2011}
    ),
    "year of both": Case(
        "She was cast in the films “Rosetta” and “The Promise” (both 1999).", {"Rosetta": 1999, "The Promise": 1999}
    ),
    "year behind an aside": Case(
        "The film “Cold Harbor,” adapted from a 1962 novel by Ann Petty, opened in March 1971 and won nothing.",
        {"Cold Harbor": 1971},
    ),
    "a novel's year is not the film's": Case(
        "“Cold Harbor,” a film from the 1962 novel, is on television.", {"Cold Harbor": None}
    ),
    "moved to another year": Case(
        "The studio pushed the film “Night Ferry” to May 2025. The sequel “Night Ferry Home” goes from June 6 to "
        "July 4, 2026.",
        {"Night Ferry": 2025, "Night Ferry Home": 2026},
    ),
    "seen in, with a year": Case(
        "He bowed out in “Skyfall” in 2012. She won an Oscar for “Monster” in 2004.", {"Skyfall": 2012, "Monster": None}
    ),
    "until another film arrived": Case("It held the record until 1997, when “Titanic” arrived.", {"Titanic": 1997}),
    "set for a date": Case(
        "The studio has set March 12, 2027 for director Ann Petty’s film “Night Ferry.”", {"Night Ferry": 2027}
    ),
    "it opened": Case(
        "Ann Petty directed the film “Night Ferry.” It opened in May 1998. The critics were kind.",
        {"Night Ferry": 1998},
    ),
    "it opened, of two": Case(
        "Ann Petty directed the films “Night Ferry” and “Cold Harbor.” It opened in May 1998.",
        {"Night Ferry": None, "Cold Harbor": None},
    ),
    "its release": Case(
        "The film “Night Ferry” earned $90 million after its release in May 2002.", {"Night Ferry": 2002}
    ),
    "a year behind a preposition": Case(
        "Mann worked on shows such as Bonanza in the 1960s. Ann Petty directed Brosnan in the film GoldenEye in 1995.",
        {"GoldenEye": 1995},
    ),
    "a year owns a film": Case(
        "His last outing was 2002's Night Without Morning. The city hosted 2004's Super Bowl.",
        {"Night Without Morning": 2002},
    ),
    "a person and the film": Case(
        "The award for best screenplay went to Frank Miller for Night of the Long Ferry, the family film by Ann Petty.",
        {"Night of the Long Ferry": None},
    ),
    "a festival and the film": Case(
        "Ken Loach has won the top award at the Cannes Film Festival for The Ferry That Sings at Night.",
        {"The Ferry That Sings at Night": None},
    ),
    "a surname owns a film": Case(
        "Director Ken Loach came with writer Paul Laverty, who also wrote Loach's Ferry Song.", {"Ferry Song": None}
    ),
    "between two titles of a list": Case(
        "He has since appeared in Road to Perdition, Sylvia, Ferry Love and the gangster film Layer Cake.",
        {"Road to Perdition": None, "Sylvia": None, "Ferry Love": None, "Layer Cake": None},
    ),
    "a place and its film-maker": Case("The jury was led by Hong Kong film-maker Wong Kar-wai.", {}),
    "a place that sold tickets": Case(
        "Animated comedy Madagascar was third with $11.1m.", {"Madagascar": None}, day="2005-06-20"
    ),
    "a list under a stage category": Case(
        "The nominees are out.\n\nBest Actor in a Musical\nAnn Petty, “Chicago”\nBob Reed, “Cold Harbor”\n\n"
        "The film “Night Ferry” has nothing to do with it.",
        {"Night Ferry": None},
        {"Chicago": "stage", "Cold Harbor": "stage"},
        headline="Tony nominations: the full list",
        day="2025-05-01",
    ),
    "songs and their films": Case(
        "The song “Lantern” from Netflix’s animated smash “Night Ferry” leads the race, ahead of “Oar by Oar,” sung by "
        "Ann Petty.",
        {"Night Ferry": None},
        {"Lantern": "song", "Oar by Oar": "song"},
    ),
    "a series' star": Case(
        "The Emmy-winning star of “The Kitchen” is cast in the film “Night Ferry.”",
        {"Night Ferry": None},
        {"The Kitchen": "series"},
    ),
    "the film of the same name": Case(
        "The musical “Night Ferry” on Broadway is based on Ann Petty’s 1992 movie with Bob Reed.", {"Night Ferry": None}
    ),
    "a genre with a year": Case(
        "He did so in his 2021 restaurant drama “Hot Plate.”",
        {"Hot Plate": 2021},
        headline="Emmy predictions",
    ),
    "a title with and": Case(
        "The first in the series, Harry Potter and the Philosopher's Stone, took $976m worldwide.",
        {"Harry Potter and the Philosopher's Stone": None},
        day="2005-11-21",
    ),
    "an apposition with a year": Case(
        "The film “Cold Harbor,” the 1994 science-fiction epic, is back.", {"Cold Harbor": 1994}
    ),
    "opposite somebody in a year": Case(
        "She became famous with the comedy “The Mask” opposite Jim Carrey in 1994.", {"The Mask": 1994}
    ),
    "broke through with": Case(
        "Altman worked on shows before breaking through in 1971 with the film “Night Ferry.”", {"Night Ferry": 1971}
    ),
    "foreign titles with their years": Case(
        "He made the film 'Vivre sa vie' (1962), then 'Lanterne', 'Alphaville' and 'Pierrot le Fou' (both 1965).",
        {"Vivre sa vie": 1962, "Lanterne": None, "Alphaville": 1965, "Pierrot le Fou": 1965},
    ),
    "an apposition behind American marks": Case(
        "The HBO series picks up a week after “Night Ferry,” the Ann Petty film in which Bob Reed first appeared.",
        {"Night Ferry": None},
    ),
    "a filmography with asides": Case(
        "Other films included Death on the Nile (1978), A Ferry Song (1984), written by Alan Bennett, Sister Act, with "
        "Whoopi Goldberg, Cold Harbor and The Remains of the Day.",
        {
            "Death on the Nile": 1978,
            "A Ferry Song": 1984,
            "Sister Act": None,
            "Cold Harbor": None,
            "The Remains of the Day": None,
        },
    ),
    "a figure is no title": Case(
        "The programme had an audience of 9.9 million and was seen by 9.6 million people.", {}
    ),
    "festival prizes": Case(
        "He took the Grand Prix for Old Ferry, a tale of vengeance; she won the best screenplay honour for "
        "Ferry Nights.",
        {"Old Ferry": None, "Ferry Nights": None},
    ),
    "comma and stop inside the marks": Case(
        "Critics loved “Roma,” but the guild went for “Green Book.” In the end the academy agreed with the guild.",
        {"Roma": None, "Green Book": None},
    ),
    "short form of a longer title": Case(
        "The cast of “American Hustle” won the guild's top prize. “Hustle” now leads the race for best picture, and "
        "fans of “12 Years a Slave” worry. “Slave” is still ahead with our experts.",
        {"American Hustle": None, "12 Years a Slave": None},
    ),
    "closed with an opening mark": Case(
        "Alfonso Cuaron is the favorite for “Gravity“ and nobody is close.", {"Gravity": None}
    ),
    "opened with an apostrophe": Case(
        "Steve McQueen (’12 Years a Slave’) is in second place behind David O. Russell (‘American Hustle’).",
        {"12 Years a Slave": None, "American Hustle": None},
    ),
    "possessive with the wrong mark": Case(
        "Most of “Gravity‘s” support comes from the crafts, while Nolan‘s “Interstellar” has the composers.",
        {"Gravity": None, "Interstellar": None},
    ),
    "lost mark in a list": Case(
        "The nominees are Alexander Payne (“The Descendants), “Hugo” and “Moneyball.”",
        {"The Descendants": None, "Hugo": None, "Moneyball": None},
    ),
    "straight marks": Case(
        'The winner was "Spotlight," which beat "The Revenant" and "The Big Short".',
        {"Spotlight": None, "The Revenant": None, "The Big Short": None},
    ),
    "category is no title": Case(
        "It could win “Best Picture” and “Best Director” at the Oscars, said our experts of “Parasite.”",
        {"Parasite": None},
    ),
    "odds in a list of films": Case(
        "Here are the odds for best picture: “The Irishman” – 11/2, “Joker” – 13/2 and “Little Women” – 8/1.",
        {"The Irishman": None, "Joker": None, "Little Women": None},
    ),
    "nickname is no title": Case(
        "Dwayne “The Rock” Johnson will star in the biopic “The Smashing Machine,” directed by Benny Safdie.",
        {"The Smashing Machine": None},
    ),
    "speech is no title": Case(
        "“Thank You,” he said. “Wow,” she added. The director of “Minari” laughed: “Absolutely.”", {"Minari": None}
    ),
    "scare quotes are no titles": Case(
        "There was a “desire” to make it, and a “legend” in the lead of the film “Everest.”", {"Everest": None}
    ),
    "single marks inside a quotation": Case(
        "“When I saw ‘The Master’ I cried, and ‘Phantom Thread’ is even better,” the actor said.",
        {"The Master": None, "Phantom Thread": None},
    ),
    "unclosed mark": Case(
        "Her best work was in “Far From Heaven, and the film industry knew it.\n\nThe next paragraph is about nothing.",
        {"Far From Heaven": None},
    ),
    "title that looks like a date": Case(
        "Sam Mendes won for “1917” and the press drama “September 5” is out in cinemas.",
        {"1917": None, "September 5": None},
    ),
    "title with a question": Case(
        "George Clooney stars in “O Brother, Where Art Thou?” and Renee Zellweger in “Down With Love.”",
        {"O Brother, Where Art Thou?": None, "Down With Love": None},
    ),
    "lower case by design": Case(
        "The director of “tick, tick … BOOM!” and the star of “mother!” both attended the film's premiere.",
        {"tick, tick … BOOM!": None, "mother!": None},
    ),
    "takings date nothing": Case(
        "“Smile” made $105 million in 2022 and “M3GAN” earned $95 million in 2023 at the box office.",
        {"Smile": None, "M3GAN": None},
    ),
    "award dates nothing": Case(
        "She won the 2014 Oscar for “Blue Jasmine” and a 2005 award for “The Aviator.”",
        {"Blue Jasmine": None, "The Aviator": None},
    ),
    "the year before the noun": Case(
        "He first worked with her on the 2008 drama “Doubt” and then on the 2012 film “The Master.”",
        {"Doubt": 2008, "The Master": 2012},
    ),
    "coming in a year": Case(
        "Universal will release “The Odyssey” in July 2026. “Toy Story 5,” due out June 19, 2026, is next. The movie "
        "“Shrek 5” hits theaters in December 2026.",
        {"The Odyssey": 2026, "Toy Story 5": 2026, "Shrek 5": 2026},
    ),
    "a sequel beside its original": Case(
        "“Gladiator II” is the follow-up to “Gladiator,” the 2000 best picture winner by Ridley Scott.",
        {"Gladiator II": None, "Gladiator": None},
    ),
    "sequels as films": Case(
        "Fox has dated “Ice Age 6” and Disney answered with the animated movie “Zootopia 2.”",
        {"Ice Age 6": None, "Zootopia 2": None},
    ),
    # --- other media
    "drama series of the Emmys": Case(
        "“Succession” (HBO) is favored for best drama series over “The Crown” (Netflix) and “Better Call Saul” (AMC).",
        {},
        {"Succession": "series", "The Crown": "series", "Better Call Saul": "series"},
        award="emmys",
    ),
    "season and showrunner": Case(
        "The third season of “Fargo” begins in April, showrunner Noah Hawley told us. “The Americans” returns too.",
        {},
        {"Fargo": "series", "The Americans": "series"},
        headline="Emmy preview: drama series to watch on FX",
    ),
    "actors of the Emmys": Case(
        "Lead Drama Actor: Bryan Cranston (“Breaking Bad”), Jon Hamm (“Mad Men”), Kevin Spacey (“House of Cards”).",
        {},
        {"Breaking Bad": "series", "Mad Men": "series", "House of Cards": "series"},
        headline="Emmy odds: Lead Drama Actor",
        award="emmys",
    ),
    "episode": Case(
        "He submitted the “Ozymandias” episode of the TV series “Breaking Bad” to the Emmy judges.",
        {},
        {"Breaking Bad": "series", "Ozymandias": "series"},
    ),
    "musical of the Tonys": Case(
        "“Moulin Rouge!” is the favorite for Best Musical over “Jagged Little Pill” and “Tina.” The Broadway season "
        "ended early.",
        {},
        {"Moulin Rouge!": "stage", "Jagged Little Pill": "stage", "Tina": "stage"},
        award="tonys",
    ),
    "play by a playwright": Case(
        "Playwright Tom Stoppard's new play “Leopoldstadt” opened on Broadway opposite a revival of “Death of a "
        "Salesman.”",
        {},
        {"Leopoldstadt": "stage", "Death of a Salesman": "stage"},
        award="tonys",
    ),
    "album of the year": Case(
        "Beyoncé leads Album of the Year with “Renaissance,” ahead of “Harry’s House” by Harry Styles and "
        "Adele's “30.”",
        {},
        {"Renaissance": "album", "Harry’s House": "album", "30": "album"},
        award="grammys",
    ),
    "song": Case(
        "The hit single “Easy on Me” by Adele and the song “As It Was” are nominated.",
        {},
        {"Easy on Me": "song", "As It Was": "song"},
    ),
    "song from a film": Case(
        "Billie Eilish wrote the song “What Was I Made For?” for the film “Barbie.”",
        {"Barbie": None},
        {"What Was I Made For?": "song"},
    ),
    "novel that is no film": Case(
        "He is the author of the novel “Underworld” and of a memoir called “Point Omega.” His films are few.",
        {},
        {"Underworld": "book", "Point Omega": "book"},
    ),
    "novel that became a film": Case(
        "Cormac McCarthy's novel “No Country for Old Men” became a film: “No Country for Old Men” won best picture.",
        {"No Country for Old Men": None},
    ),
    "game": Case("The video game “The Last of Us” was made before the series.", {}, {"The Last of Us": "game"}),
    "network before the series": Case(
        "She plays a surgeon on ABC’s “Grey’s Anatomy” and starred in HBO's “Big Love.”",
        {},
        {"Grey’s Anatomy": "series", "Big Love": "series"},
    ),
    "series beside films": Case(
        "Known for the movies “The Town” and “Argo,” Ben Affleck now produces the Starz series “Hightown.”",
        {"The Town": None, "Argo": None},
        {"Hightown": "series"},
    ),
    "films on an awards site without a word": Case(
        "“Conclave” and “Anora” are tied at the top. Can “The Brutalist” catch up?",
        {"Conclave": None, "Anora": None, "The Brutalist": None},
        headline="Oscars: three-way race for best picture",
        award="oscars",
    ),
    # --- Britain's press: no marks at all
    "comedy before the title": Case(
        "Bridget Jones's Diary star Renee Zellweger is to appear in the boxing drama Cinderella Man, directed by "
        "Ron Howard.",
        {"Bridget Jones's Diary": None, "Cinderella Man": None},
        day="2004-11-02",
    ),
    "list after such as": Case(
        "The studio made films such as Trainspotting, Notting Hill, Four Weddings and a Funeral and Love Actually.",
        {"Trainspotting": None, "Notting Hill": None, "Four Weddings and a Funeral": None, "Love Actually": None},
        day="2004-11-02",
    ),
    "takings": Case(
        "The Incredibles took $51m in its second weekend while The Polar Express earned $23.5m. Alfie fell to seventh.",
        {"The Incredibles": None, "The Polar Express": None, "Alfie": None},
        day="2004-11-15",
        headline="Incredibles stays top of US box office",
    ),
    "film without a list": Case(
        "Spanish film The Sea Inside, about a quadriplegic, won the award. The French drama The Chorus was second.",
        {"The Sea Inside": None, "The Chorus": None},
        day="2005-01-30",
    ),
    "remake": Case(
        "Tim Burton is directing a remake of Charlie and the Chocolate Factory with Johnny Depp, who also "
        "starred in Finding "
        "Neverland.",
        {"Charlie and the Chocolate Factory": None, "Finding Neverland": None},
        day="2005-01-30",
    ),
    "biopic by surname": Case(
        "Jamie Foxx is favourite for Ray, in which he plays singer Ray Charles. Taylor Hackford's Ray has six "
        "nominations.",
        {"Ray": None},
        day="2005-01-30",
        headline="Foxx sings his way to Oscars",
    ),
    "no film among places and firms": Case(
        "The New York Police Department and Warner Bros said on Tuesday that Chicago, Philadelphia and the White "
        "House were "
        "closed. The Prime Minister and the Queen agreed in London.",
        {},
    ),
    "no film among people": Case(
        "Annie Hall was born in Kent. Erin Brockovich, a lawyer, met Billy Elliot, a plumber, at the Vera Drake Hotel.",
        {},
    ),
    "sitcom without marks": Case(
        "The BBC sitcom Absolutely Fabulous returns with three specials, and the TV series Prime Suspect too.",
        {},
        {"Absolutely Fabulous": "series", "Prime Suspect": "series"},
    ),
    "musical without marks": Case(
        "The West End musical Mary Poppins opened on Wednesday. Producer Cameron Mackintosh was pleased.",
        {},
        {"Mary Poppins": "stage"},
    ),
    "album without marks": Case(
        "The band's album Hot Fuss went to number one, and the single Mr Brightside is out.",
        {},
        {"Hot Fuss": "album", "Mr Brightside": "song"},
    ),
    "novel without marks": Case(
        "Her debut novel White Teeth sold well, and Ian McEwan's book Enduring Love is in the shops.",
        {},
        {"White Teeth": "book", "Enduring Love": "book"},
    ),
    "film of a novel": Case(
        "Joe Wright will direct the film version of Ian McEwan's novel Atonement, with Keira Knightley.",
        {"Atonement": None},
        day="2006-01-30",
    ),
    "award is no film": Case(
        "She won the Golden Globe, the Peter Sellers Award for Comedy and the Screen Actors Guild Award for Sideways.",
        {"Sideways": None},
        day="2005-02-20",
    ),
    "franchise is no film": Case(
        "Marvel announced more at Comic-Con; the Fast and Furious franchise and the MCU go on.", {}
    ),
    "publication is no film": Case(
        "The Hollywood Reporter, Variety and Empire praised it; The Sun and The Independent did not.", {}
    ),
    "release date of a bare title": Case(
        "The Da Vinci Code will be released on 19 May 2006. Mission: Impossible III is due out in May 2006.",
        {"The Da Vinci Code": 2006, "Mission: Impossible III": 2006},
        day="2005-09-01",
    ),
    "in a year": Case(
        "She made her debut in Heavenly Creatures in 1994 and starred in Titanic in 1997 before winning an Oscar "
        "in 2009.",
        {"Heavenly Creatures": 1994, "Titanic": 1997},
    ),
    "sequel without marks": Case(
        "Kung Fu Panda 4 opened in cinemas on Friday. The animated film Despicable Me 4 follows in July.",
        {"Kung Fu Panda 4": None, "Despicable Me 4": None},
    ),
    "star before the name": Case(
        "Troy star Brad Pitt and Ocean's Eleven director Steven Soderbergh were at the premiere of Ocean's Twelve.",
        {"Troy": None, "Ocean's Eleven": None, "Ocean's Twelve": None},
        day="2004-12-10",
    ),
    "trade with single marks in the headline": Case(
        "Ari Aster's next film is set for the fall. The director shot “Eddington” in New Mexico last year.",
        {"Eddington": None},
        headline="Ari Aster’s ‘Eddington’ Sets Fall Release",
    ),
    "not the words of a title-case headline": Case(
        "The strike is over after five months, and the studios can shoot again.",
        {},
        headline="Hollywood Comes Home After the Big Sleep: What Happens Next for the Big Short Season",
    ),
    "original of a sequel": Case(
        "Beetlejuice Beetlejuice is the sequel to the 1988 horror comedy starring Michael Keaton. In Beetlejuice "
        "the ghosts "
        "wait; the new film Beetlejuice Beetlejuice goes on from there.",
        {"Beetlejuice Beetlejuice": None, "Beetlejuice": 1988},
    ),
    "numbered sequel and original": Case(
        "Top Gun 3 is the sequel to the 1986 action drama starring Tom Cruise. The actor loved making Top Gun, "
        "and the film "
        "Top Gun 3 will shoot soon.",
        {"Top Gun 3": None, "Top Gun": 1986},
    ),
    "known contenders of no list": Case(
        "The race is between Sentimental Value and Hamnet, our experts say.",
        {"Sentimental Value": None, "Hamnet": None},
    ),
    "podcast": Case(
        "On the podcast “Little Gold Men” she talked about the movie “Past Lives.”",
        {"Past Lives": None},
        {"Little Gold Men": "other"},
    ),
    "people alone": Case("Tom Hanks, Meryl Streep and Steven Spielberg met on Monday in Los Angeles.", {}),
    "word of a sentence": Case(
        "Big things are coming. Her film did well. Us critics liked it. Up north they did not. It is what it is.", {}
    ),
    "coordination across marks": Case(
        "Nominees include “Tár,” “The Fabelmans” and “Women Talking”; the “Elvis” team is absent.",
        {"Tár": None, "The Fabelmans": None, "Women Talking": None, "Elvis": None},
    ),
    "accents": Case(
        "“Amélie” and “Les Misérables” were sold as films about Paris.", {"Amélie": None, "Les Misérables": None}
    ),
    # --- years told in other ways
    "year of an aside without a comma": Case(
        "The programme opens with “Cold Harbor,” a portrait of a ferry that played in cinemas in 2022.",
        {"Cold Harbor": 2022},
    ),
    "first seen in": Case(
        "The film “Night Ferry,” starring Ann Petty and first seen in 1975, was restored.", {"Night Ferry": 1975}
    ),
    "somebody's film of a year": Case(
        "Critics prefer the film “Night Ferry,” Ann Petty’s drama of 1986, to all others.", {"Night Ferry": 1986}
    ),
    "the year before the maker": Case(
        "In 1962, at 40, she directed Ann Petty in “Cold Harbor.” In 1970 he won an Oscar for “Patton.”",
        {"Cold Harbor": 1962, "Patton": None},
    ),
    "made in a year, and later another": Case(
        "In 1962 he directed a play and much later the film “Cold Harbor.”", {"Cold Harbor": None}
    ),
    "remade in a year as": Case("Then she remade it in 1979 as “The Night Ferry.”", {"The Night Ferry": 1979}),
    "from one day to another": Case(
        "The film “Night Ferry” sails a whole year back, from this July 24 to July 30, 2021.", {"Night Ferry": 2021}
    ),
    "a shoot's days are no release": Case(
        "The film “Night Ferry” shoots in Leith from May 2 to June 30, 2021.", {"Night Ferry": None}
    ),
    "for a release": Case(
        "The film “Night Ferry” starts shooting in October for a Sept. 18, 2026 release.", {"Night Ferry": 2026}
    ),
    "the debut of another film": Case(
        "The film “Night Ferry” takes its tone from Ann Petty’s debut from 1965.", {"Night Ferry": None}
    ),
    # --- bare titles by the words beside them
    "a debut is a film's": Case("Love Leith, the directing debut of Ann Petty, was sixth.", {"Love Leith": None}),
    "shot for a sum": Case(
        "She waited 12 years. Winter Ferry, shot for $30,000 in two weeks, got her going.", {"Winter Ferry": None}
    ),
    "a costly costume drama": Case(
        "It was abandoned with Bitter Harbour, a £22m costume drama starring Ann Petty.", {"Bitter Harbour": None}
    ),
    "script called": Case("He wrote a script called Ferry Lives in the late 1990s.", {"Ferry Lives": None}),
    "passed in the charts": Case("By that autumn it had passed The Godfather.", {"The Godfather": None}),
    "films ending with": Case(
        "He made four films, starting with GoldenEye in 1995 and ending with Dive Another Day.",
        {"GoldenEye": 1995, "Dive Another Day": None},
    ),
    "a festival opened with": Case(
        "Last year's festival, which opened with Vera Drake, drew a crowd.", {"Vera Drake": None}
    ),
    "by a director": Case("It is one of 19 in the running, with Volver, by Spain's Pedro Almodovar.", {"Volver": None}),
    "competing": Case("Harbour Nation is in competition; the mayor is in the audience.", {"Harbour Nation": None}),
    "a project with its director below": Case(
        "Rosebud Pruning\nDir: Ann Petty\nCallum Leith leads the ensemble.", {"Rosebud Pruning": None}
    ),
    "a place with its cast is a film": Case(
        "Michael Douglas, star of Wall Street, was there. The bank left Wall Street.", {"Wall Street": None}
    ),
    "numbered part": Case(
        "She must finish Dune: Part Three, which goes into production next month.", {"Dune: Part Three": None}
    ),
    "one word in brackets and single quotes": Case(
        "Favourites are Ann Petty ('Ferrygirl') and Joan Leith.", {"Ferrygirl": None}
    ),
    # --- what only looks like a title
    "holidays": Case("It runs until New Year's Eve and returns over Labor Day weekend."),
    "a firm of a film's name": Case("Plan B, the production company, was sold. Plan B will stay in Los Angeles."),
    "based on": Case("Based on the 2007 film of the same name, the musical “Cold Harbor” won.", {"Cold Harbor": None}),
    "a particle of a name": Case("Marius de Leith (La La Land) composed the score.", {"La La Land": None}),
    "where it was shot": Case(
        "She was praised for the hills built at Pinewood for Rear Window (1954).", {"Rear Window": 1954}
    ),
    "unknown actor": Case("Unknown actor lands the role of a captain."),
    "a retelling's source": Case("It is a retelling of Othello by the festival's director.", {}, {"Othello": "book"}),
    "what a film adapts": Case(
        "The film “Cold Harbor,” an unauthorized adaptation of Ann Petty’s “Ferrywoman,” is silent.",
        {"Cold Harbor": None},
        {"Ferrywoman": "book"},
    ),
    "television work": Case(
        "Leith, whose TV work includes “Harbor Lights” and “Black Ferry,” won a Critics Choice Award.",
        {},
        {"Harbor Lights": "series", "Black Ferry": "series"},
    ),
    "on a streamer's": Case("She ran the country on Netflix’s “Harbor of Cards.”", {}, {"Harbor of Cards": "series"}),
    "what a writer wrote": Case("The two previously wrote “Harbor Ha,” which came out in 2013.", {"Harbor Ha": 2013}),
    "the race for TV movies": Case(
        "“Quiet Lady,” with Ann Petty, leads our odds. Right behind it is “Night Scoop.”",
        {"Quiet Lady": None, "Night Scoop": None},
        headline="Emmy predictions: Who will be nominated for Best TV Movie?",
    ),
    "a song and the film it is from": Case(
        "Of the contenders for Best Song only 'Lift Us Up,' from 'Night Ferry: Home Again,' did not come from it.",
        {"Night Ferry: Home Again": None},
        {"Lift Us Up": "song"},
        award="grammys",
    ),
    "a list behind they included": Case(
        "He turned out horror films for Hammer. They included The Evil of Leith, The Skull and Dr Ferry's House of "
        "Harbours, in which Ann Petty led the cast.",
        {"The Evil of Leith": None, "The Skull": None, "Dr Ferry's House of Harbours": None},
    ),
    "a number of its own": Case(
        "Ann Petty was honoured for her work on Tom Hanks's 9 Harbours, starring Joan Leith. In all 24 Films won.",
        {"9 Harbours": None},
    ),
    "a prize for a name": Case(
        "It won best actor for Daniel Bruegel and best screenplay for Carl Berg. She won best actress for Yuva.",
        {"Yuva": None},
    ),
    "who comes from a country": Case("The prize went to Chadian film-maker Ann Petty."),
    "a nickname inside a name": Case("It is Ahmir “Questlove” Thompson’s documentary."),
    "an awards' nickname in quotes": Case("The 'Bollywood Oscars' honour a drama."),
    "the author of what it retells": Case(
        "He was the villain of the film “Harbour,” a version of Shakespeare's “Othello.”",
        {"Harbour": None},
        {"Othello": "book"},
    ),
    "the owner of a title with an article": Case(
        "Andrei Leithski's The Return, which won the Golden Lion, took the prize.", {"The Return": None}
    ),
    "from a year until another": Case(
        "She was married to the director of the film “Night Ferry,” from 1962 until he died.", {"Night Ferry": None}
    ),
    "made for a firm in a year": Case("She directed “Night Ferry” for Leithfilm in 2017.", {"Night Ferry": 2017}),
    "the winner of a prize for a film": Case(
        "The music award went to Anu Petty for Main Harbour Na at the festival. The prize went to Requiem for a Dream.",
        {"Requiem for a Dream": None},
    ),
    "an Emmy winner's series": Case(
        "Ann Petty, the Emmy-winning star of “The Ferry,” is in negotiations for the film “Harbor.”",
        {"Harbor": None},
        {"The Ferry": "series"},
    ),
    "a run, a special, TV's own": Case(
        "She ended her run on “The Marvelous Mrs. Petty.” He told it in his comedy special “What Had Happened Here,” "
        "and she is known for TV's Harbor the Slayer.",
        {},
        {
            "The Marvelous Mrs. Petty": "series",
            "What Had Happened Here": "series",
            "Harbor the Slayer": "series",
        },
    ),
    "directed somebody in": Case(
        "Ann Petty, who directed Pierce Brosnan in SilverEye in 1995, also made The Harbour People.",
        {"SilverEye": 1995, "The Harbour People": None},
    ),
}
