"""Articles written for the tests, with every film a copy editor would list and some of the other works."""

from __future__ import annotations

from tests.entities.title_cases import Case

__all__ = ["ARTICLES"]

ARTICLES: dict[str, Case] = {
    "Stars line up for Baftas": Case(
        "The Aviator leads the field at this year's Baftas with 14 nominations, including best film, "
        "director for Martin Scorsese and actor for Leonardo DiCaprio. Vera Drake and Finding Neverland each "
        "have eleven. Eternal Sunshine of the Spotless Mind, House of Flying Daggers and The Motorcycle "
        "Diaries will compete with Collateral. Jim Carrey, Kate Winslet and Zhang Ziyi were shortlisted. "
        "Winslet is up for two films: Eternal Sunshine and Finding Neverland. The Orange British Academy "
        "Film Awards take place at the Odeon Leicester Square on 12 February.",
        {
            "The Aviator": None,
            "Vera Drake": None,
            "Finding Neverland": None,
            "Eternal Sunshine of the Spotless Mind": None,
            "House of Flying Daggers": None,
            "The Motorcycle Diaries": None,
            "Collateral": None,
        },
        {},
        headline="Stars line up for Baftas",
        day="2005-02-01",
    ),
    "U2 top the chart": Case(
        "Irish rock band U2 went to number one with their new album How To Dismantle An Atomic Bomb. Their "
        "single Vertigo had already topped the UK chart. Girls Aloud, Destiny's Child and Usher were also in "
        "the top ten. The Beatles' album Let It Be returned at 35. Robbie Williams and Kylie Minogue perform "
        "at the Brit Awards in London next month.",
        {},
        {"How To Dismantle An Atomic Bomb": "album", "Vertigo": "song", "Let It Be": "album"},
        headline="U2 top the chart",
        day="2004-02-01",
    ),
    "Friends star joins Broadway cast": Case(
        "Former Friends star David Schwimmer is to appear in a West End play by Neil LaBute. Schwimmer, who "
        "played Ross in the hit US comedy, will star in Some Girls at the Gielgud Theatre. He has directed "
        "episodes of Joey and made his film debut in 1989. Desperate Housewives and Lost have been hits for "
        "ABC, while 24 returns to Sky One.",
        {},
        {"Some Girls": "stage"},
        headline="Friends star joins Broadway cast",
        day="2005-02-01",
    ),
    "Aviator wins at Globes": Case(
        "Martin Scorsese's The Aviator won best drama film at the Golden Globes, while Sideways won best "
        "comedy. Hilary Swank was named best actress for boxing film Million Dollar Baby and its director "
        "Clint Eastwood beat Scorsese. Jamie Foxx won for Ray. Annette Bening won for Being Julia. Clive "
        "Owen and Natalie Portman, both stars of Closer, took the supporting prizes. Desperate Housewives "
        "was named best TV comedy, Nip/Tuck best drama. The Life and Death of Peter Sellers won best "
        "mini-series, with Geoffrey Rush named best actor. Spain's The Sea Inside was best foreign language "
        "film. Mick Jagger and Dave Stewart won for best song, Old Habits Die Hard, from the film Alfie.",
        {
            "The Aviator": None,
            "Sideways": None,
            "Million Dollar Baby": None,
            "Ray": None,
            "Being Julia": None,
            "Closer": None,
            "The Sea Inside": None,
            "Alfie": None,
        },
        {"Nip/Tuck": "series", "The Life and Death of Peter Sellers": "series", "Old Habits Die Hard": "song"},
        headline="Aviator wins at Globes",
        day="2005-02-01",
    ),
    "Potter film to start": Case(
        "The fifth Harry Potter film, Harry Potter and the Order of the Phoenix, will be directed by David "
        "Yates, who made the BBC drama State of Play. Warner Bros said filming would begin in early 2006. "
        "Harry Potter and the Goblet of Fire, starring Daniel Radcliffe, is due for release in November. JK "
        "Rowling's sixth book, Harry Potter and the Half-Blood Prince, is published in July.",
        {"Harry Potter and the Order of the Phoenix": None, "Harry Potter and the Goblet of Fire": None},
        {"State of Play": "series", "Harry Potter and the Half-Blood Prince": "book"},
        headline="Potter film to start",
        day="2005-02-01",
    ),
    "Ocean's Twelve raids box office": Case(
        "Ocean's Twelve, the crime caper sequel starring George Clooney, Brad Pitt and Julia Roberts, has "
        "gone straight to number one in the US box office chart. It took $40.8m (£21m) in weekend ticket "
        "sales, according to studio estimates. The sequel follows the master criminals as they try to pull "
        "off three major heists across Europe. It knocked last week's number one, National Treasure, into "
        "third place. Wesley Snipes' Blade: Trinity was in second, taking $16.1m. Rounding out the top five "
        "was animated fable The Polar Express, starring Tom Hanks, and festive comedy Christmas with the "
        "Kranks. Ocean's Twelve box office triumph marks the fourth-biggest opening for a December release "
        "in the US, after the three films in the Lord of the Rings trilogy.",
        {
            "Ocean's Twelve": None,
            "National Treasure": None,
            "Blade: Trinity": None,
            "The Polar Express": None,
            "Christmas with the Kranks": None,
        },
        {},
        headline="Ocean's Twelve raids box office",
        day="2004-02-01",
    ),
    "Berlin cheers for anti-Nazi film": Case(
        "A German movie about an anti-Nazi resistance heroine has drawn loud applause at Berlin Film "
        "Festival. Sophie Scholl - The Final Days portrays the final days of the member of the White Rose "
        'movement. Director Marc Rothemund said: "I was fascinated." Other films in competition include '
        "Hotel Rwanda, Man to Man by Regis Wargnier, The Life Aquatic with Steve Zissou and Paradise Now. "
        "Keanu Reeves's comic-book thriller Constantine was shown out of competition. US actress Bai Ling "
        "sits on the jury led by Independence Day director Roland Emmerich. Last year the Golden Bear went "
        "to Turkish film Head-On.",
        {
            "Sophie Scholl - The Final Days": None,
            "Hotel Rwanda": None,
            "Man to Man": None,
            "The Life Aquatic with Steve Zissou": None,
            "Paradise Now": None,
            "Constantine": None,
            "Independence Day": None,
            "Head-On": None,
        },
        {},
        headline="Berlin cheers for anti-Nazi film",
        day="2005-02-01",
    ),
    "Singer's life": Case(
        "Ray Charles died in June. Ray has been nominated for six Oscars. Big Brother winner Nadia Almada "
        "and I'm a Celebrity champion Joe Pasquale met Queen guitarist Brian May at the Royal Albert Hall. "
        "The Lion King musical at the Lyceum Theatre and Mamma Mia! broke records. The Producers opens at "
        "Theatre Royal Drury Lane. Lee Evans and Nathan Lane star in the West End production.",
        {},
        {"The Lion King": "stage"},
        headline="Singer's life",
        day="2005-02-01",
    ),
    "SAG Awards predictions: Will ‘American Hustle’ or ‘12 Years a Slave’ win ensemble?": Case(
        "The Screen Actors Guild Awards are this Saturday, and our Experts from such outlets as Variety and "
        "Yahoo give “American Hustle” odds of 4/7 to take Best Ensemble. “Slave” follows at 3/1, then "
        "“August: Osage County” (14/1), “Dallas Buyers Club” (33/1) and “The Butler” (50/1).\n\nOn the TV "
        "side, “Breaking Bad” is out front for Best Drama Ensemble; its rivals are “Downton Abbey,” “Game of "
        "Thrones,” “Homeland” and “Boardwalk Empire.” In comedy “Modern Family” has 2/5 odds, ahead of "
        "“Arrested Development,” “The Big Bang Theory,” “30 Rock” and “Veep.”\n\nSEE: Complete list of SAG "
        "nominations\n\nBest Actor: Matthew McConaughey (“Dallas Buyers Club”) leads Chiwetel Ejiofor "
        "(“Slave”), Bruce Dern (“Nebraska”), Tom Hanks (“Captain Phillips”) and Forest Whitaker (“Lee "
        "Daniels’ The Butler”). Best TV Movie/Mini Actor: Michael Douglas (“Behind the Candelabra”) beats "
        "Matt Damon.",
        {
            "American Hustle": None,
            "12 Years a Slave": None,
            "August: Osage County": None,
            "Dallas Buyers Club": None,
            "Lee Daniels’ The Butler": None,
            "Nebraska": None,
            "Captain Phillips": None,
        },
        {
            "Breaking Bad": "series",
            "Downton Abbey": "series",
            "Game of Thrones": "series",
            "Homeland": "series",
            "Boardwalk Empire": "series",
            "Modern Family": "series",
            "Arrested Development": "series",
            "The Big Bang Theory": "series",
            "30 Rock": "series",
            "Veep": "series",
            "Behind the Candelabra": "series",
        },
        headline="SAG Awards predictions: Will ‘American Hustle’ or ‘12 Years a Slave’ win ensemble?",
        day="2014-03-01",
    ),
    "Grammy predictions": Case(
        "Our odds say Taylor Swift (“Folklore”) will win Album of the Year. “Future Nostalgia” by Dua Lipa "
        "and Post Malone’s “Hollywood’s Bleeding” are next. Record of the Year is a tight race between “Say "
        "So” by Doja Cat, “Circles” and “Don’t Start Now.” Billie Eilish is up for “Everything I Wanted” and "
        "for the title song of the Bond film “No Time to Die.” Lady Gaga won an Oscar for “Shallow” from “A "
        "Star Is Born” (2018).",
        {"No Time to Die": None, "A Star Is Born": 2018},
        {
            "Folklore": "album",
            "Future Nostalgia": "album",
            "Hollywood’s Bleeding": "album",
            "Say So": "song",
            "Circles": "song",
            "Don’t Start Now": "song",
            "Everything I Wanted": "album",
            "Shallow": "song",
        },
        headline="Grammy predictions",
        award="grammys",
        day="2021-03-01",
    ),
    "Dissecting the Best Director race": Case(
        "Damien Chazelle (“La La Land”) won the DGA prize. At 32, he would be the youngest winner, beating "
        "Norman Taurog, who won for “Skippy” (1931) at the same age. Barry Jenkins (“Moonlight”), Mel Gibson "
        "(“Hacksaw Ridge”), Kenneth Lonergan (“Manchester by the Sea“) and Denis Villeneuve (“Arrival”) "
        "round out the field. Gibson won in 1996 for “Braveheart.” Lonergan was nominated for writing “You "
        "Can Count on Me” (2000) and co-writing “Gangs of New York” (2002).",
        {
            "La La Land": None,
            "Skippy": 1931,
            "Moonlight": None,
            "Hacksaw Ridge": None,
            "Manchester by the Sea": None,
            "Arrival": None,
            "Braveheart": None,
            "You Can Count on Me": 2000,
            "Gangs of New York": 2002,
        },
        {},
        headline="Dissecting the Best Director race",
        day="2017-03-01",
    ),
    "‘Dune: Part Two’ Rules Box Office With $81.5 Million Debut": Case(
        "“Dune: Part Two” collected $81.5 million in its domestic debut, the biggest of the year. Bob Marley "
        "biopic “One Love” fell to No. 2 with $7.4 million, and Sony’s “Madame Web” landed in sixth with "
        "$3.2 million. Lionsgate faith drama “Ordinary Angels” was third. Jeff Goldstein, Warner Bros.’ "
        "president of domestic distribution, calls it “an amazing result.” In 2021, “Dune” opened to $41 "
        "million while it was on HBO Max. “Kung Fu Panda 4” opens on March 8, and “Ghostbusters: Frozen "
        "Empire” follows on March 22. A24’s “Love Lies Bleeding” expands.",
        {
            "Dune: Part Two": None,
            "One Love": None,
            "Madame Web": None,
            "Ordinary Angels": None,
            "Dune": 2021,
            "Kung Fu Panda 4": None,
            "Ghostbusters: Frozen Empire": None,
            "Love Lies Bleeding": None,
        },
        {},
        headline="‘Dune: Part Two’ Rules Box Office With $81.5 Million Debut",
        day="2024-03-01",
    ),
    "Passion of the Christ re-edit": Case(
        "Mel Gibson is to release a new version of The Passion of the Christ in cinemas. The Passion Recut, "
        "which has about six minutes cut, will open on 11 March. The Passion made $370m in the US. Gibson, "
        "who starred in the Mad Max and Lethal Weapon films, directed Braveheart in 1995. The film is spoken "
        "in Aramaic and Latin.",
        {"The Passion of the Christ": None, "Mad Max": None, "Braveheart": 1995},
        {},
        headline="Passion of the Christ re-edit",
        day="2005-03-01",
    ),
    "Halle Berry accepts Razzie": Case(
        "Halle Berry turned up in person to collect her Razzie for worst actress for Catwoman. The film was "
        "also named worst picture, and Pitof worst director. President Bush was named worst actor for his "
        "appearance in Fahrenheit 9/11. Ben Stiller was nominated for Along Came Polly, Anchorman, "
        "Dodgeball, Envy and Starsky & Hutch. Berry won an Oscar for Monster's Ball in 2002.",
        {
            "Catwoman": None,
            "Fahrenheit 9/11": None,
            "Along Came Polly": None,
            "Anchorman": None,
            "Dodgeball": None,
            "Envy": None,
            "Starsky & Hutch": None,
            "Monster's Ball": None,
        },
        {},
        headline="Halle Berry accepts Razzie",
        day="2005-03-01",
    ),
    "Why ‘KPop Demon Hunters’ is a contender": Case(
        "Netflix’s “KPop Demon Hunters” became the most watched movie in the streamer’s history. Its single "
        "“Golden” topped the Billboard Hot 100. Directors Maggie Kang and Chris Appelhans (“Wish Dragon”) "
        "spoke with Gold Derby. “We wanted to make something like ‘Spider-Verse,’ but with K-pop,” said "
        "Kang. It faces Pixar’s “Elio,” Disney’s “Zootopia 2” and the French feature “Arco” in Best Animated "
        "Feature. Rivals from Cannes include “Little Amélie or the Character of Rain.”",
        {
            "KPop Demon Hunters": None,
            "Wish Dragon": None,
            "Elio": None,
            "Zootopia 2": None,
            "Arco": None,
            "Little Amélie or the Character of Rain": None,
        },
        {"Golden": "song"},
        headline="Why ‘KPop Demon Hunters’ is a contender",
        day="2025-03-01",
    ),
    "From Deadline": Case(
        "EXCLUSIVE: Lionsgate has set Anna Kendrick to star in Another Simple Favor, the sequel to the 2018 "
        "hit A Simple Favor. Paul Feig returns to direct from a script by Jessica Sharzer. Feig's credits "
        "include Bridesmaids, Spy, and Netflix's The School for Good and Evil. Blake Lively, who next stars "
        "in It Ends With Us, is repped by WME. Production begins this spring in Italy.",
        {
            "Another Simple Favor": None,
            "A Simple Favor": 2018,
            "Bridesmaids": None,
            "Spy": None,
            "The School for Good and Evil": None,
            "It Ends With Us": None,
        },
        {},
        headline="From Deadline",
        day="2023-03-01",
    ),
    "Collider": Case(
        "Based on the Stephen King novel The Long Walk, Francis Lawrence's adaptation stars Cooper Hoffman "
        "and David Jonsson. Lawrence is best known for I Am Legend, Constantine, and four entries in The "
        "Hunger Games franchise, including The Hunger Games: Catching Fire. The Long Walk hits theaters on "
        "September 12, 2025. King's other adaptations this year include The Monkey, The Life of Chuck, and "
        "The Running Man, directed by Edgar Wright.",
        {
            "The Long Walk": 2025,
            "I Am Legend": None,
            "Constantine": None,
            "The Hunger Games: Catching Fire": None,
            "The Monkey": None,
            "The Life of Chuck": None,
            "The Running Man": None,
        },
        {},
        headline="Collider",
        day="2025-03-01",
    ),
    "Obituary": Case(
        "Gene Hackman, who won Oscars for The French Connection and Unforgiven, has died at 95. The actor, "
        "known for Bonnie and Clyde, The Conversation and The Royal Tenenbaums, was found at his home in "
        "Santa Fe, New Mexico. He retired after Welcome to Mooseport in 2004. In Hoosiers he played a coach. "
        "Clint Eastwood and Francis Ford Coppola paid tribute.",
        {
            "The French Connection": None,
            "Unforgiven": None,
            "Bonnie and Clyde": None,
            "The Conversation": None,
            "The Royal Tenenbaums": None,
            "Welcome to Mooseport": None,
            "Hoosiers": None,
        },
        {},
        headline="Obituary",
        day="2025-03-01",
    ),
    "TV's Dinnerladies star wins": Case(
        "Comedian Victoria Wood is to receive an award at the British Comedy Awards. Little Britain won best "
        "TV comedy. Ricky Gervais, of The Office, and Shaun of the Dead star Simon Pegg attended. Green Wing "
        "and The Catherine Tate Show were also nominated. Channel 4's Bo Selecta! lost to Nighty Night. "
        "Peter Kay's Phoenix Nights was repeated on BBC Two.",
        {"Shaun of the Dead": None},
        {"The Office": "series", "Bo Selecta!": "series"},
        headline="TV's Dinnerladies star wins",
        day="2004-03-01",
    ),
    "Singer plans tour": Case(
        "Britney Spears has cancelled her Onyx Hotel tour. Her single Everytime was number one. Madonna's "
        "Re-Invention tour ended in Lisbon. Pop star Usher leads the American Music Awards nominations with "
        "Confessions. Eminem's film 8 Mile won an Oscar for best song for Lose Yourself. Jay-Z and Linkin "
        "Park release Collision Course.",
        {"8 Mile": None},
        {"Everytime": "song"},
        headline="Singer plans tour",
        day="2004-03-01",
    ),
    "Baghdad theatre": Case(
        "The Royal Shakespeare Company will stage Hamlet and Romeo and Juliet in Washington. Dame Judi Dench "
        "stars in All's Well That Ends Well. Ewan McGregor makes his stage debut in Guys and Dolls at the "
        "Piccadilly Theatre in May. Sir Ian McKellen joins Coronation Street. Val Kilmer will star in The "
        "Postman Always Rings Twice on the London stage.",
        {},
        {
            "Hamlet": "stage",
            "Romeo and Juliet": "stage",
            "Guys and Dolls": "stage",
            "The Postman Always Rings Twice": "stage",
        },
        headline="Baghdad theatre",
        day="2005-03-01",
    ),
    "Pixar and Disney split": Case(
        "Disney chief Michael Eisner said the company would make Toy Story 3 without Pixar. Pixar's Finding "
        "Nemo was the top film of 2003. Its next film, The Incredibles, is followed by Cars in 2005. Steve "
        "Jobs, who runs Apple Computer, owns Pixar Animation Studios. Shrek 2, from rival DreamWorks, made "
        "$436m. Shark Tale opens on Friday.",
        {"Finding Nemo": None, "The Incredibles": None, "Shrek 2": None, "Shark Tale": None},
        {},
        headline="Pixar and Disney split",
        day="2004-03-01",
    ),
    "Michael Moore's year": Case(
        "Fahrenheit 9/11 took the People's Choice Award for favourite film, and The Passion of the Christ "
        "favourite drama. Johnny Depp and Julia Roberts were named favourite actors. Shrek 2 won three "
        "prizes. Desperate Housewives and Joey were picked as best new TV shows. CSI won best drama. The "
        "awards were shown on CBS.",
        {"Fahrenheit 9/11": None, "The Passion of the Christ": None, "Shrek 2": None},
        {},
        headline="Michael Moore's year",
        day="2005-03-01",
    ),
    "DVD sales": Case(
        "Harry Potter and the Prisoner of Azkaban sold 4 million copies on DVD. Shrek 2, Spider-Man 2 and "
        "The Lord of the Rings: The Return of the King led the chart, the British Video Association said. "
        "Sales of Friends and The Simpsons box sets rose 20%. Blockbuster and HMV reported record trade at "
        "Christmas.",
        {
            "Harry Potter and the Prisoner of Azkaban": None,
            "Shrek 2": None,
            "Spider-Man 2": None,
            "The Lord of the Rings: The Return of the King": None,
        },
        {},
        headline="DVD sales",
        day="2005-03-01",
    ),
    "Roxanne Returns": Case(
        "New on the interview circuit: in “Hamnet,” Jessie Buckley plays Agnes, the wife of William "
        "Shakespeare (Paul Mescal). The Focus Features drama, adapted from Maggie O’Farrell’s 2020 novel "
        "“Hamnet,” premiered at Telluride. Buckley was nominated for “The Lost Daughter” (2021). Director "
        "Chloé Zhao won for “Nomadland” in 2021. “I read ‘Hamnet’ in one night,” Buckley says. Steven "
        "Spielberg and Sam Mendes produce. She also leads “The Bride!” due March 6, 2026 from Warner Bros. "
        "On stage, she won an Olivier for “Cabaret.”",
        {"Hamnet": None, "The Lost Daughter": 2021, "Nomadland": None, "The Bride!": 2026},
        {"Cabaret": "stage"},
        headline="Roxanne Returns",
        day="2025-03-01",
    ),
    "Golden Globes: full list": Case(
        "Best Motion Picture – Drama: “Hamnet,” “Sinners,” “Frankenstein,” “The Secret Agent,” “Sentimental "
        "Value,” “It Was Just an Accident”\n\nBest Television Series – Drama: “The Pitt,” “Severance,” “The "
        "White Lotus,” “Slow Horses”\n\nBest Original Song: “Golden” (“KPop Demon Hunters”), “I Lied to You” "
        "(“Sinners”)\n\nBest Podcast: “Good Hang With Amy Poehler,” “SmartLess”",
        {
            "Hamnet": None,
            "Sinners": None,
            "Frankenstein": None,
            "The Secret Agent": None,
            "Sentimental Value": None,
            "It Was Just an Accident": None,
            "KPop Demon Hunters": None,
        },
        {
            "The Pitt": "series",
            "Severance": "series",
            "The White Lotus": "series",
            "Slow Horses": "series",
            "Golden": "song",
            "I Lied to You": "song",
            "Good Hang With Amy Poehler": "other",
            "SmartLess": "other",
        },
        headline="Golden Globes: full list",
        day="2026-03-01",
    ),
    "Sundance": Case(
        "Park City, Utah — A24 bought “Sorry, Baby” for $8 million at the Sundance Film Festival. Directed "
        "by Eva Victor, the dramedy also stars Naomi Ackie. Netflix took “Train Dreams,” an adaptation of "
        "Denis Johnson’s novella with Joel Edgerton. “It’s been a slow market,” one agent told Variety. The "
        "“Brokeback Mountain” and “CODA” sales are history. Neon’s “Together,” a body-horror romance, "
        "fetched $17 million.",
        {"Sorry, Baby": None, "Train Dreams": None, "Brokeback Mountain": None, "CODA": None, "Together": None},
        {},
        headline="Sundance",
        day="2025-03-01",
    ),
    "Robots march to top": Case(
        "Animated movie Robots has opened at the top of the US box office, taking $36.5m (£19m). Vin "
        "Diesel's The Pacifier slipped to two with $18.1m. Be Cool, the sequel to Get Shorty starring John "
        "Travolta and Uma Thurman, was third. Bruce Willis thriller Hostage took $9.8m in fourth place. "
        "Hitch, with Will Smith, held fifth.",
        {"Robots": None, "The Pacifier": None, "Be Cool": None, "Get Shorty": None, "Hostage": None, "Hitch": None},
        {},
        headline="Robots march to top",
        day="2005-03-01",
    ),
    "Lopez misses UK charity premiere": Case(
        "Jennifer Lopez cancelled a trip to London for the premiere of Shall We Dance? because of illness. "
        "The film co-stars Richard Gere and Susan Sarandon and was directed by Peter Chelsom. Lopez, whose "
        "album Rebirth is out in February, starred in Maid in Manhattan and The Wedding Planner, and the "
        "flop Gigli.",
        {"Shall We Dance?": None, "Maid in Manhattan": None, "The Wedding Planner": None, "Gigli": None},
        {"Rebirth": "album"},
        headline="Lopez misses UK charity premiere",
        day="2004-03-01",
    ),
    "Hollywood hunts hits at Sundance": Case(
        "The Sundance Film Festival opened in Park City with Don Roos's Happy Endings, starring Lisa Kudrow "
        "and Maggie Gyllenhaal. Hustle & Flow, produced by John Singleton, sold for $9m. Other films include "
        "The Ballad of Jack and Rose with Daniel Day-Lewis, Rory O'Shea Was Here and Thumbsucker. Past hits "
        "include Napoleon Dynamite, Garden State and The Blair Witch Project.",
        {
            "Happy Endings": None,
            "Hustle & Flow": None,
            "The Ballad of Jack and Rose": None,
            "Rory O'Shea Was Here": None,
            "Thumbsucker": None,
            "Napoleon Dynamite": None,
            "Garden State": None,
            "The Blair Witch Project": None,
        },
        {},
        headline="Hollywood hunts hits at Sundance",
        day="2005-03-01",
    ),
    "Box Office": Case(
        "‘Deadpool & Wolverine’ has crossed $1 billion. The R-rated superhero film, directed by Shawn Levy, "
        "beat 2019’s “Joker.” Universal’s “Twisters” earned $22.7 million, “Despicable Me 4” $11.2 million "
        "and M. Night Shyamalan’s “Trap” opened to $15.6 million. “Harold and the Purple Crayon,” based on "
        "the 1955 children’s book, flopped with $6 million. “It Ends With Us,” an adaptation of Colleen "
        "Hoover’s novel, opens next weekend. “Inside Out 2” is at $1.5 billion. “Longlegs” became Neon’s "
        "biggest hit, topping 2019’s best picture winner “Parasite.”",
        {
            "Deadpool & Wolverine": None,
            "Joker": 2019,
            "Twisters": None,
            "Despicable Me 4": None,
            "Trap": None,
            "Harold and the Purple Crayon": None,
            "It Ends With Us": None,
            "Inside Out 2": None,
            "Longlegs": None,
            "Parasite": None,
        },
        {},
        headline="Box Office",
        day="2024-03-01",
    ),
    "Review": Case(
        "Martin McDonagh's The Banshees of Inisherin reunites Colin Farrell and Brendan Gleeson from In "
        "Bruges. Farrell (The Lobster) plays Pádraic. It follows McDonagh's Oscar winner Three Billboards "
        "Outside Ebbing, Missouri. Kerry Condon, of Better Call Saul, and Barry Keoghan (Dunkirk, The "
        "Killing of a Sacred Deer) co-star.",
        {
            "The Banshees of Inisherin": None,
            "In Bruges": None,
            "The Lobster": None,
            "Three Billboards Outside Ebbing, Missouri": None,
            "Dunkirk": None,
            "The Killing of a Sacred Deer": None,
        },
        {},
        headline="Review",
        day="2022-03-01",
    ),
}
