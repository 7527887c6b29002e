"""Dates in prose: sentences of our own, each with the publisher's day and what it denotes."""

from __future__ import annotations

from datetime import date

import pytest

from goldscrape.entities import Document, Field
from goldscrape.entities.dates.find import find_dates
from goldscrape.entities.dates.holidays import holiday, holiday_name, holiday_weekend
from goldscrape.entities.dates.kind import link_dates
from goldscrape.entities.titles.find import find_titles

Found = list[tuple[str, str | None, str | None]]

CASES: list[tuple[str | None, str, Found]] = [
    ("2025-06-09", "He had been charged the previous month.", []),
    ("2025-06-09", "They recorded a Christmas single in the past year.", []),
    (
        "2025-06-09",
        "It took $9m between Friday and Sunday.",
        [("between Friday and Sunday", "2025-06-06", "2025-06-08")],
    ),
    (
        "2025-06-09",
        "The fair opens between Friday and Sunday.",
        [("between Friday and Sunday", "2025-06-13", "2025-06-15")],
    ),
    ("2025-06-09", "The second episode is screened on 2 August.", [("2 August", "2025-08-02", "2025-08-02")]),
    ("2025-06-09", "The film reaches cinemas on Friday.", [("Friday", "2025-06-13", "2025-06-13")]),
    ("2025-06-09", "The awards take place on Sunday.", [("Sunday", "2025-06-15", "2025-06-15")]),
    ("2025-06-09", "Nominations are announced on Monday.", [("Monday", "2025-06-09", "2025-06-09")]),
    ("2025-06-09", "They expect to decide after Labor Day.", [("Labor Day", "2025-09-01", "2025-09-01")]),
    (
        "2025-06-09",
        "The studio moved it from Sept. 8 to Dec. 8.",
        [("Sept. 8", "2025-09-08", "2025-09-08"), ("Dec. 8", "2025-12-08", "2025-12-08")],
    ),
    ("2025-06-09", "Tickets go on sale Friday.", [("Friday", "2025-06-13", "2025-06-13")]),
    ("2025-06-09", "The album is out Friday.", [("Friday", "2025-06-13", "2025-06-13")]),
    ("2025-06-09", "Ahead of Sunday's Oscars, nerves fray.", [("Sunday", "2025-06-15", "2025-06-15")]),
    ("2025-06-09", "A camera tribute by Jan de Bont, with Ant and Dec as hosts.", []),
    ("2025-06-09", "March of the Penguins beat Elaine May and Brian May.", []),
    (
        "2025-06-09",
        "The Martin Luther King holiday weekend was quiet.",
        [
            ("Martin Luther King holiday weekend", "2025-01-18", "2025-01-19"),
        ],
    ),
    (
        "2025-06-09",
        "It expands over the Independence Day holiday.",
        [
            ("Independence Day holiday", "2025-07-04", "2025-07-04"),
        ],
    ),
    (
        "2025-06-09",
        "It grew in dec and in Sept.",
        [
            ("dec", "2024-12-01", "2024-12-31"),
            ("Sept.", "2024-09-01", "2024-09-30"),
        ],
    ),
    ("2025-10-08", "The drama arrives in theaters Friday.", [("Friday", "2025-10-10", "2025-10-10")]),
    ("2025-10-08", "The studio confirmed the casting Monday.", [("Monday", "2025-10-06", "2025-10-06")]),
    (
        "2025-10-08",
        "Nominations will be announced on Thursday, Jan. 22.",
        [("Thursday, Jan. 22", "2026-01-22", "2026-01-22")],
    ),
    ("2025-10-08", "Voting closes at 5 p.m. on Jan. 16, 2026.", [("Jan. 16, 2026", "2026-01-16", "2026-01-16")]),
    ("2025-10-08", "The 98th Oscars take place March 15.", [("March 15", "2026-03-15", "2026-03-15")]),
    ("2025-02-20", "The comedy bowed on Dec. 25 and has legs.", [("Dec. 25", "2024-12-25", "2024-12-25")]),
    (
        "2025-02-20",
        "It premiered at Venice in September before its December release.",
        [("September", "2024-09-01", "2024-09-30"), ("December", "2024-12-01", "2024-12-31")],
    ),
    (
        "2025-02-20",
        "The sequel, which was announced last year, opens Nov. 21.",
        [("last year", "2024-01-01", "2024-12-31"), ("Nov. 21", "2025-11-21", "2025-11-21")],
    ),
    ("2025-02-20", "Cameras will roll in London from May to August.", [("May to August", "2025-05-01", "2025-08-31")]),
    (
        "2025-02-20",
        "Paramount moved the thriller from March 7 to Oct. 10.",
        [("March 7", "2025-03-07", "2025-03-07"), ("Oct. 10", "2025-10-10", "2025-10-10")],
    ),
    ("2025-02-20", "The festival runs June 4-15 in Tribeca.", [("June 4-15", "2025-06-04", "2025-06-15")]),
    (
        "2025-02-20",
        "The festival runs from 28 August to 7 September 2025.",
        [("28 August to 7 September 2025", "2025-08-28", "2025-09-07")],
    ),
    (
        "2025-02-20",
        "Filming took place between 3 March and 14 June 2024.",
        [("between 3 March and 14 June 2024", "2024-03-03", "2024-06-14")],
    ),
    ("2025-02-20", "Nov. 30–Dec. 2 is the busiest stretch.", [("Nov. 30–Dec. 2", "2024-11-30", "2024-12-02")]),
    ("2025-02-20", "It was shot in the summer of 2023.", [("summer of 2023", "2023-06-01", "2023-08-31")]),
    ("2025-02-20", "Expect a trailer this spring.", [("this spring", "2025-03-01", "2025-05-31")]),
    ("2025-02-20", "A launch is planned for fall 2026.", [("fall 2026", "2026-09-01", "2026-11-30")]),
    (
        "2025-02-20",
        "Shooting starts in early 2026 and wraps by mid-2026.",
        [("early 2026", "2026-01-01", "2026-04-30"), ("mid-2026", "2026-05-01", "2026-08-31")],
    ),
    ("2025-02-20", "The deal closed in late November.", [("late November", "2024-11-21", "2024-11-30")]),
    ("2025-02-20", "He won his first Emmy in the early 1990s.", [("early 1990s", "1990-01-01", "1993-12-31")]),
    (
        "2025-02-20",
        "A star of the ’80s and 1990s returned.",
        [("80s", "1980-01-01", "1989-12-31"), ("1990s", "1990-01-01", "1999-12-31")],
    ),
    ("2025-02-20", "She is in her 40s and he is in his early 30s.", []),
    (
        "2025-02-20",
        "The merger should close in the second half of 2025.",
        [("second half of 2025", "2025-07-01", "2025-12-31")],
    ),
    (
        "2025-02-20",
        "Revenue rose in the fourth quarter of 2024.",
        [("fourth quarter of 2024", "2024-10-01", "2024-12-31")],
    ),
    ("2025-02-20", "Netflix reported Q3 2024 results.", [("Q3 2024", "2024-07-01", "2024-09-30")]),
    (
        "2025-02-20",
        "The film expanded over Presidents’ Day weekend.",
        [("Presidents’ Day weekend", "2025-02-15", "2025-02-16")],
    ),
    ("2025-06-10", "Memorial Day weekend set a record.", [("Memorial Day weekend", "2025-05-24", "2025-05-25")]),
    ("2025-06-10", "It is eyeing a Thanksgiving 2026 berth.", [("Thanksgiving 2026", "2026-11-26", "2026-11-26")]),
    ("2025-06-10", "The musical opens on Christmas Day.", [("Christmas Day", "2025-12-25", "2025-12-25")]),
    ("2025-06-10", "Last Christmas, the family gathered in Ohio.", [("Last Christmas", "2024-12-25", "2024-12-25")]),
    ("2025-06-10", "She grew up watching Christmas movies.", []),
    ("2025-06-10", "The ceremony was held on Easter Sunday.", [("Easter Sunday", "2025-04-20", "2025-04-20")]),
    ("2025-06-10", "Labor Day weekend set a record.", [("Labor Day weekend", "2024-08-31", "2024-09-01")]),
    ("2025-06-09", "It topped the box office this weekend with ease.", [("this weekend", "2025-06-07", "2025-06-08")]),
    ("2025-06-09", "It is expected to top the charts next weekend.", [("next weekend", "2025-06-21", "2025-06-22")]),
    ("2025-06-09", "Last weekend the remake slipped to second.", [("Last weekend", "2025-06-07", "2025-06-08")]),
    (
        "2025-06-09",
        "Earlier this week, the Academy named its governors.",
        [("Earlier this week", "2025-06-09", "2025-06-15")],
    ),
    ("2025-06-09", "He died last month after a long illness.", [("last month", "2025-05-01", "2025-05-31")]),
    ("2025-06-09", "Production resumed last July.", [("last July", "2024-07-01", "2024-07-31")]),
    ("2025-06-09", "It returns next March.", [("next March", "2026-03-01", "2026-03-31")]),
    ("2025-06-09", "She won on Sunday night.", [("Sunday night", "2025-06-08", "2025-06-08")]),
    ("2025-06-09", "The Tony Awards aired last night on CBS.", [("last night", "2025-06-08", "2025-06-08")]),
    ("2025-06-09", "The podcast drops every Tuesday.", []),
    ("2025-06-09", "The show airs on Mondays.", []),
    ("2025-06-09", "Friday the 13th is a date and a franchise.", []),
    ("2025-06-09", "The cast appeared on Saturday Night Live.", []),
    ("2025-06-09", "She told the Today show that she was thrilled.", []),
    ("2025-06-09", "In theaters since 30 May, the film has legs.", [("30 May", "2025-05-30", "2025-05-30")]),
    (
        "2025-06-09",
        "In May, the actor said he may march in June.",
        [("May", "2025-05-01", "2025-05-31"), ("June", "2025-06-01", "2025-06-30")],
    ),
    ("2025-06-09", "May the best film win, said April Grace.", []),
    ("2025-06-09", "August Wilson wrote it and June Squibb stars.", []),
    ("2025-06-09", "More than 2000 theaters and 1,796 cinemas will show it.", []),
    ("2025-06-09", "It sold 1500 tickets at 1920 Sunset Boulevard.", []),
    (
        "2025-06-09",
        "In the 1970s, then again in 1984, he was nominated.",
        [("1970s", "1970-01-01", "1979-12-31"), ("1984", "1984-01-01", "1984-12-31")],
    ),
    ("2025-06-09", "Blade Runner 2049 remains a touchstone.", []),
    ("2025-06-09", "Sam Mendes shot “1917” as one take.", []),
    (
        "2025-06-09",
        "Released in 2017, the film was remade in 2021’s best musical.",
        [("2017", "2017-01-01", "2017-12-31"), ("2021’s", "2021-01-01", "2021-12-31")],
    ),
    ("2025-06-09", "The 2024 Cannes Film Festival was lively.", [("2024", "2024-01-01", "2024-12-31")]),
    ("2025-06-09", "From 1999 to 2004 she ran the studio.", [("1999 to 2004", "1999-01-01", "2004-12-31")]),
    ("2025-06-09", "The 2023-24 season was short.", [("2023-24", "2023-01-01", "2024-12-31")]),
    ("2025-06-09", "The show begins at 2000 GMT.", []),
    ("2025-06-09", "They met three years ago.", [("three years ago", "2022-01-01", "2022-12-31")]),
    ("2025-06-09", "Two weeks ago the guild voted.", [("Two weeks ago", "2025-05-26", "2025-06-01")]),
    ("2025-06-09", "The strike lasted 118 days and three weeks.", []),
    ("2025-06-09", "Over the last year, streaming has changed.", []),
    ("2025-06-09", "It is one of the best of the 21st century.", [("21st century", "2001-01-01", "2100-12-31")]),
    (
        "2025-06-09",
        "By the end of the year, 12 films will have opened.",
        [("end of the year", "2025-09-01", "2025-12-31")],
    ),
    ("2025-06-09", "Mark your calendar: 7/18/2025.", [("7/18/2025", "2025-07-18", "2025-07-18")]),
    ("2025-06-09", "Updated 2025-06-08.", [("2025-06-08", "2025-06-08", "2025-06-08")]),
    ("2025-06-09", "On the 4th of July the president spoke.", [("4th of July", "2024-07-04", "2024-07-04")]),
    (
        "2025-06-09",
        "The first weekend of May used to start the season.",
        [("first weekend of May", "2025-05-03", "2025-05-04")],
    ),
    ("2025-06-09", "Tickets go on sale the week of June 16.", [("week of June 16", "2025-06-16", "2025-06-22")]),
    ("2025-06-09", "The series returns this fall.", [("this fall", "2025-09-01", "2025-11-30")]),
    ("2025-06-09", "Stocks fall in the fall, they say.", [("fall", "2025-09-01", "2025-11-30")]),
    ("2025-06-09", "A spring in her step and a fall from grace.", []),
    ("2025-06-09", "The premiere is set for Wednesday at the Dolby.", [("Wednesday", "2025-06-11", "2025-06-11")]),
    ("2025-06-09", "“We did it today,” he said.", [("today", "2025-06-09", "2025-06-09")]),
    (
        "2025-06-09",
        "On Friday, she wrote: “Today I say goodbye.”",
        [("Friday", "2025-06-06", "2025-06-06"), ("Today", "2025-06-06", "2025-06-06")],
    ),
    (
        None,
        "It opens Friday, a year after its 2024 debut.",
        [("Friday", None, None), ("2024", "2024-01-01", "2024-12-31")],
    ),
    ("2025-06-09", "A 15-year-old won the 400 meters in 2 minutes.", []),
    (
        "2025-06-09",
        "In November 2023, and again in March, they met.",
        [("November 2023", "2023-11-01", "2023-11-30"), ("March", "2025-03-01", "2025-03-31")],
    ),
    ("2025-06-09", "He was born on 3 April 1924 in Omaha.", [("3 April 1924", "1924-04-03", "1924-04-03")]),
    (
        "2025-06-09",
        "She was born in Leeds in the late nineteenth century.",
        [("late nineteenth century", "1867-01-01", "1900-12-31")],
    ),
    (
        "2025-06-09",
        "Disney will release it on May 22, 2026, Memorial Day weekend.",
        [("May 22, 2026", "2026-05-22", "2026-05-22"), ("Memorial Day weekend", "2026-05-23", "2026-05-24")],
    ),
    (
        "2025-06-09",
        "The film opened Jan. 10 in limited release and Jan. 24 wide.",
        [("Jan. 10", "2025-01-10", "2025-01-10"), ("Jan. 24", "2025-01-24", "2025-01-24")],
    ),
    ("2025-12-29", "The trilogy ends in January.", [("January", "2026-01-01", "2026-01-31")]),
    ("2025-01-03", "It closed in December after 200 shows.", [("December", "2024-12-01", "2024-12-31")]),
    ("2025-01-03", "They wed in the fall of last year.", [("fall of last year", "2024-09-01", "2024-11-30")]),
    ("2025-01-03", "Winter 2024 was harsh.", [("Winter 2024", "2024-12-01", "2025-02-28")]),
    (
        "2025-01-03",
        "He returns tomorrow; she left yesterday.",
        [("tomorrow", "2025-01-04", "2025-01-04"), ("yesterday", "2025-01-02", "2025-01-02")],
    ),
    ("2025-01-03", "The Hollywood of today and the stars of tomorrow met.", []),
    ("2025-01-03", "USA Today and Entertainment Tonight covered it.", []),
    ("2025-01-03", "Today’s audiences want more.", []),
    ("2025-01-03", "THE OSCARS RETURN MARCH 2", [("MARCH 2", "2025-03-02", "2025-03-02")]),
    ("2025-01-03", "The show airs Sunday, March 2, at 7 p.m. ET.", [("Sunday, March 2", "2025-03-02", "2025-03-02")]),
    (
        "2025-01-03",
        "Its Nov. 5 bow was its best since Halloween.",
        [("Nov. 5", "2024-11-05", "2024-11-05"), ("Halloween", "2024-10-31", "2024-10-31")],
    ),
    (
        "2025-01-03",
        "It rose 12% in 2024, 2023 and 2022.",
        [
            ("2024", "2024-01-01", "2024-12-31"),
            ("2023", "2023-01-01", "2023-12-31"),
            ("2022", "2022-01-01", "2022-12-31"),
        ],
    ),
    ("2025-01-03", "Back in the ’90s, that was a hit.", [("90s", "1990-01-01", "1999-12-31")]),
    (
        "2025-01-03",
        "The pair met in June 2019 and June 2021.",
        [("June 2019", "2019-06-01", "2019-06-30"), ("June 2021", "2021-06-01", "2021-06-30")],
    ),
    (
        "2025-01-03",
        "Previews began Thursday night ahead of Friday’s opening.",
        [("Thursday night", "2025-01-02", "2025-01-02"), ("Friday", "2025-01-03", "2025-01-03")],
    ),
    (
        "2024-07-22",
        "The show, which ended its run on June 30, will transfer in October.",
        [("June 30", "2024-06-30", "2024-06-30"), ("October", "2024-10-01", "2024-10-31")],
    ),
    (
        "2024-07-22",
        "Marvel Studios announced on Saturday that the film will hit theaters on July 25, 2025.",
        [("Saturday", "2024-07-20", "2024-07-20"), ("July 25, 2025", "2025-07-25", "2025-07-25")],
    ),
    ("2024-07-22", "The actor, who died in March, was 88.", [("March", "2024-03-01", "2024-03-31")]),
    ("2024-07-22", "He will be sentenced on Tuesday.", [("Tuesday", "2024-07-23", "2024-07-23")]),
    ("2024-07-22", "A trial is scheduled to begin in September.", [("September", "2024-09-01", "2024-09-30")]),
    ("2024-07-22", "The two-part finale streams Thursday on Hulu.", [("Thursday", "2024-07-25", "2024-07-25")]),
    (
        "2024-07-22",
        "Speaking to CNN on Friday, she said the tour would start next month.",
        [("Friday", "2024-07-19", "2024-07-19"), ("next month", "2024-08-01", "2024-08-31")],
    ),
    (
        "2024-07-22",
        "The awards show is on Sunday, 15 September, in Los Angeles.",
        [("Sunday, 15 September", "2024-09-15", "2024-09-15")],
    ),
    (
        "2024-07-22",
        "The BFI London Film Festival takes place from 9-20 October.",
        [("9-20 October", "2024-10-09", "2024-10-20")],
    ),
    (
        "2024-07-22",
        "It was first shown in 1968 and re-released in the mid-1990s.",
        [("1968", "1968-01-01", "1968-12-31"), ("mid-1990s", "1994-01-01", "1996-12-31")],
    ),
    ("2024-07-22", "The strike began on 2 May last year.", [("2 May last year", "2023-05-02", "2023-05-02")]),
    (
        "2024-07-22",
        "He said on Monday night that filming would begin in 2025.",
        [("Monday night", "2024-07-22", "2024-07-22"), ("2025", "2025-01-01", "2025-12-31")],
    ),
    ("2024-07-22", "Its October 4 release is on track.", [("October 4", "2024-10-04", "2024-10-04")]),
    (
        "2024-07-22",
        "The late actor's last film, out in December, is a comedy.",
        [("December", "2024-12-01", "2024-12-31")],
    ),
    ("2024-07-22", "It has been No. 1 since last Friday.", [("last Friday", "2024-07-19", "2024-07-19")]),
    ("2024-07-22", "The sequel is out this Friday.", [("this Friday", "2024-07-26", "2024-07-26")]),
    ("2024-07-22", "This past Friday the jury met.", [("This past Friday", "2024-07-19", "2024-07-19")]),
    (
        "2024-07-22",
        "The sequel is due in cinemas in the UK on 22 November.",
        [("22 November", "2024-11-22", "2024-11-22")],
    ),
    (
        "2024-07-22",
        "The box set was released in time for Christmas 2012.",
        [("Christmas 2012", "2012-12-25", "2012-12-25")],
    ),
    ("2024-07-22", "On New Year's Day the statue fell.", [("New Year's Day", "2024-01-01", "2024-01-01")]),
    ("2024-07-22", "The trailer arrived during the Super Bowl.", []),
    ("2024-07-22", "The spot aired on Super Bowl Sunday.", [("Super Bowl Sunday", "2024-02-11", "2024-02-11")]),
    (
        "2024-07-22",
        "Kate Winslet starred in 1997's Titanic and in 2004 (Eternal Sunshine).",
        [("1997's", "1997-01-01", "1997-12-31"), ("2004", "2004-01-01", "2004-12-31")],
    ),
    (
        "2024-07-22",
        "The Matrix (1999) and Speed (1994) are back.",
        [("1999", "1999-01-01", "1999-12-31"), ("1994", "1994-01-01", "1994-12-31")],
    ),
    ("2024-07-22", "The film-maker, born in 1942, won in '78.", [("1942", "1942-01-01", "1942-12-31")]),
    ("2024-07-22", "It was the biggest opening of the year and the decade.", []),
    ("2024-07-22", "So far this year, ticket sales are down.", [("this year", "2024-01-01", "2024-12-31")]),
    (
        "2024-07-22",
        "The early 2000s and late ’90s are back.",
        [("early 2000s", "2000-01-01", "2003-12-31"), ("late ’90s", "1997-01-01", "1999-12-31")],
    ),
    ("2024-07-22", "In the spring, she'll return to Broadway.", [("spring", "2025-03-01", "2025-05-31")]),
    ("2024-07-22", "It is due out next spring.", [("next spring", "2025-03-01", "2025-05-31")]),
    ("2024-07-22", "By autumn 2025 it will have closed.", [("autumn 2025", "2025-09-01", "2025-11-30")]),
    ("2024-07-22", "He turned 40 in 2020 and retired at age 42.", [("2020", "2020-01-01", "2020-12-31")]),
    ("2024-07-22", "The 76th Emmy nominations were revealed July 17.", [("July 17", "2024-07-17", "2024-07-17")]),
    ("2024-07-22", "Phase 2 voting runs Aug. 15-26.", [("Aug. 15-26", "2024-08-15", "2024-08-26")]),
    (
        "2024-07-22",
        "Eligibility: June 1, 2023-May 31, 2024.",
        [("June 1, 2023-May 31, 2024", "2023-06-01", "2024-05-31")],
    ),
    ("2024-07-22", "Season 2 premieres January 12.", [("January 12", "2025-01-12", "2025-01-12")]),
    ("2024-07-22", "She won Best Actress on January 7.", [("January 7", "2024-01-07", "2024-01-07")]),
    (
        "2024-07-22",
        "At 9:30 on Wednesday morning, stars gathered.",
        [("Wednesday morning", "2024-07-17", "2024-07-17")],
    ),
    ("2024-07-22", "It is 20 years since Sideways and 10 years to the day.", []),
    (
        "2024-07-22",
        "The 1980 original grossed less than the 2009 remake.",
        [("1980", "1980-01-01", "1980-12-31"), ("2009", "2009-01-01", "2009-12-31")],
    ),
    ("2024-07-22", "World War II veteran stories from 1941-45 abound.", [("1941-45", "1941-01-01", "1945-12-31")]),
    ("2024-07-22", "Wonder Woman 1984 and Death Race 2000 are titles.", []),
    (
        "2024-07-22",
        "The 2025 Oscars are set for March 2 and the 2026 Oscars for March 15.",
        [
            ("2025", "2025-01-01", "2025-12-31"),
            ("March 2", "2025-03-02", "2025-03-02"),
            ("2026", "2026-01-01", "2026-12-31"),
            ("March 15", "2025-03-15", "2025-03-15"),
        ],
    ),
    ("2024-07-22", "Anora bowed at Cannes 2024.", [("2024", "2024-01-01", "2024-12-31")]),
    ("2024-07-22", "Ocean's 8 Dec. 5 screening was full.", [("Dec. 5", "2023-12-05", "2023-12-05")]),
    (
        "2024-07-22",
        "Monday's ceremony and Sunday's telecast drew crowds.",
        [("Monday", "2024-07-22", "2024-07-22"), ("Sunday", "2024-07-21", "2024-07-21")],
    ),
    ("2024-07-22", "“I’ll see it tomorrow,” she joked.", [("tomorrow", "2024-07-23", "2024-07-23")]),
    (
        "2024-07-22",
        "In an interview published Monday, he said he had quit in May.",
        [("Monday", "2024-07-22", "2024-07-22"), ("May", "2024-05-01", "2024-05-31")],
    ),
    ("2024-07-22", "Halloween Ends topped the Halloween franchise.", []),
    ("2024-07-22", "The movie grossed $1 billion in 2019 dollars.", [("2019", "2019-01-01", "2019-12-31")]),
    (
        "2024-07-22",
        "First published in 1925, the novel was adapted in 1974 and 2013.",
        [
            ("1925", "1925-01-01", "1925-12-31"),
            ("1974", "1974-01-01", "1974-12-31"),
            ("2013", "2013-01-01", "2013-12-31"),
        ],
    ),
    (
        "2024-07-22",
        "She joined on the first day of filming in early March.",
        [("early March", "2024-03-01", "2024-03-10")],
    ),
    ("2024-07-22", "The pair split up in the mid-to-late 1980s.", [("mid-to-late 1980s", "1984-01-01", "1989-12-31")]),
    (
        "2024-07-22",
        "UK release: 6 September 2024; US: Sept. 6.",
        [("6 September 2024", "2024-09-06", "2024-09-06"), ("Sept. 6", "2024-09-06", "2024-09-06")],
    ),
    (
        "2024-07-22",
        "It shot between January and April 2023.",
        [("between January and April 2023", "2023-01-01", "2023-04-30")],
    ),
    (
        "2024-07-22",
        "Fans queued Friday, Saturday and Sunday.",
        [
            ("Friday", "2024-07-19", "2024-07-19"),
            ("Saturday", "2024-07-20", "2024-07-20"),
            ("Sunday", "2024-07-21", "2024-07-21"),
        ],
    ),
    (
        "2024-07-22",
        "The three-day event, Friday through Sunday, drew crowds.",
        [("Friday through Sunday", "2024-07-19", "2024-07-21")],
    ),
    # a participle that says by whom does not govern what follows it
    (
        "2024-06-05",
        "She will be seen in Oaks, directed by Ann Lee, in November.",
        [("November", "2024-11-01", "2024-11-30")],
    ),
    (
        "2024-06-05",
        "Oaks opens on Monday, followed by the thriller Elms on 19 July.",
        [("Monday", "2024-06-10", "2024-06-10"), ("19 July", "2024-07-19", "2024-07-19")],
    ),
    ("2024-06-05", "The festival was opened by the mayor in May.", [("May", "2024-05-01", "2024-05-31")]),
    # who was set in a month was hired then; what is set for one is ahead
    ("2024-06-05", "The writers were set in March.", [("March", "2024-03-01", "2024-03-31")]),
    ("2024-06-05", "The release was set for March.", [("March", "2025-03-01", "2025-03-31")]),
    # ahead without a verb of the future
    ("2024-06-05", "They have another film, “Oaks,” out October 8.", [("October 8", "2024-10-08", "2024-10-08")]),
    ("2024-06-05", "Send us your guesses before Monday night.", [("Monday night", "2024-06-10", "2024-06-10")]),
    ("2024-06-05", "Two more are still to come, one on Sept. 9.", [("Sept. 9", "2024-09-09", "2024-09-09")]),
    ("2024-06-05", "It is strongly tipped for Venice in August.", [("August", "2024-08-01", "2024-08-31")]),
    ("2024-06-05", "The nominees at Sunday's Tonys met for lunch.", [("Sunday", "2024-06-09", "2024-06-09")]),
    ("2024-06-05", "She danced at Sunday's Tonys.", [("Sunday", "2024-06-02", "2024-06-02")]),
    ("2024-06-05", "The deadline is Friday.", [("Friday", "2024-06-07", "2024-06-07")]),
    (
        "2024-06-05",
        "“Oaks” to November, “Elms” to December.",
        [
            ("November", "2024-11-01", "2024-11-30"),
            ("December", "2024-12-01", "2024-12-31"),
        ],
    ),
    ("2024-06-05", "It will run after the winner of the Grand Prix in May.", [("May", "2024-05-01", "2024-05-31")]),
    (
        "2024-06-05",
        "The sequel swaps July 5 for Sept. 4.",
        [
            ("July 5", "2024-07-05", "2024-07-05"),
            ("Sept. 4", "2024-09-04", "2024-09-04"),
        ],
    ),
    # a season that something goes through or into
    ("2024-06-05", "The shoot will go on through the fall.", [("fall", "2024-09-01", "2024-11-30")]),
    # the year that was named before
    (
        "2021-03-31",
        "It moved to June 3, 2022. The sequel has a day, too: May 6 of the same year.",
        [
            ("June 3, 2022", "2022-06-03", "2022-06-03"),
            ("May 6", "2022-05-06", "2022-05-06"),
        ],
    ),
    (
        "2021-03-31",
        "It was shown in September 2019 and released that Thanksgiving.",
        [
            ("September 2019", "2019-09-01", "2019-09-30"),
            ("Thanksgiving", "2019-11-28", "2019-11-28"),
        ],
    ),
    (
        "2021-03-31",
        "It was shown in 2019. A sequel followed in March.",
        [
            ("2019", "2019-01-01", "2019-12-31"),
            ("March", "2021-03-01", "2021-03-31"),
        ],
    ),
    (
        "2021-03-31",
        "It opened in June 1994. A sequel followed the next summer.",
        [
            ("June 1994", "1994-06-01", "1994-06-30"),
            ("next summer", "1995-06-01", "1995-08-31"),
        ],
    ),
    (
        "2021-03-31",
        "It is set for October 30, 2023, the day before Halloween.",
        [
            ("October 30, 2023", "2023-10-30", "2023-10-30"),
            ("Halloween", "2023-10-31", "2023-10-31"),
        ],
    ),
    (
        "2021-03-31",
        "It was shown on May 3, 2019, and at Christmas it was on TV.",
        [
            ("May 3, 2019", "2019-05-03", "2019-05-03"),
            ("Christmas", "2020-12-25", "2020-12-25"),
        ],
    ),
    # of this year, and another of the next
    (
        "2021-03-31",
        "It slides from this June 4 to June 9, 2022.",
        [
            ("June 4", "2021-06-04", "2021-06-04"),
            ("June 9, 2022", "2022-06-09", "2022-06-09"),
        ],
    ),
    ("2021-03-31", "It ran from June 4 to June 9, 2022.", [("June 4 to June 9, 2022", "2022-06-04", "2022-06-09")]),
    # what was over by then
    ("2021-06-20", "By August the tally had passed all others.", [("August", "2020-08-01", "2020-08-31")]),
    ("2021-06-20", "They were editing by April.", [("April", "2021-04-01", "2021-04-30")]),
    ("2021-06-20", "It must be ready by April.", [("April", "2022-04-01", "2022-04-30")]),
    # a plan that was one
    ("2025-06-20", "The studio had planned to show it on May 9.", [("May 9", "2025-05-09", "2025-05-09")]),
    ("2025-06-20", "The studio planned to show it on May 9.", [("May 9", "2026-05-09", "2026-05-09")]),
    # a possessive is no verb
    ("2025-06-20", "He won on the festival's opening night, Thursday.", [("Thursday", "2025-06-19", "2025-06-19")]),
    ("2025-06-20", "It's opening Thursday.", [("Thursday", "2025-06-26", "2025-06-26")]),
    # what happens by the calendar is told in the present
    ("2025-06-20", "The prizes follow in March.", [("March", "2026-03-01", "2026-03-31")]),
    ("2025-06-20", "The film did not open in March.", [("March", "2025-03-01", "2025-03-31")]),
    ("2025-06-20", "The actor, who turns 60 on Monday, agreed.", [("Monday", "2025-06-23", "2025-06-23")]),
    # a start is an opening, too
    ("2021-03-31", "It had the third-best start of 2014.", [("2014", "2014-01-01", "2014-12-31")]),
    ("2021-03-31", "It was shot at the start of 2018.", [("start of 2018", "2018-01-01", "2018-04-30")]),
    ("2021-03-31", "Ann Peters’ 2003 comedy was a hit.", [("2003", "2003-01-01", "2003-12-31")]),
    # the verb that governs, and what only looks like one
    (
        "2025-05-14",
        "“Oaks,” which cost $2, opens in the United States on Friday.",
        [("Friday", "2025-05-16", "2025-05-16")],
    ),
    ("2025-05-14", "It is scheduled for a limited release on Nov. 17.", [("Nov. 17", "2025-11-17", "2025-11-17")]),
    ("2025-05-14", "Few films had sold by Monday.", [("Monday", "2025-05-12", "2025-05-12")]),
    ("2025-05-14", "You could feel it on Thursday.", [("Thursday", "2025-05-08", "2025-05-08")]),
    ("2025-05-14", "It could open on Thursday.", [("Thursday", "2025-05-15", "2025-05-15")]),
    ("2025-05-14", "Until Sunday, he said, there had been none.", [("Sunday", "2025-05-11", "2025-05-11")]),
    ("2025-05-14", "Barred from it, the gala on Saturday will go ahead.", [("Saturday", "2025-05-17", "2025-05-17")]),
    (
        "2025-05-14",
        "It came in at five after a handful of screens in September.",
        [("September", "2024-09-01", "2024-09-30")],
    ),
    ("2020-10-02", "They pulled it from its November 20 date.", [("November 20", "2020-11-20", "2020-11-20")]),
    ("2025-05-14", "By the end of the decade he was directing eight a year.", []),
    (
        "2021-03-31",
        "It is dated for Valentine's weekend 2026.",
        [("Valentine's weekend 2026", "2026-02-14", "2026-02-15")],
    ),
]


def found(text: str, published: str | None, headline: str | None = None) -> Found:
    fields = [Field("headline", headline)] if headline else []
    document = Document(
        fields=(*fields, Field("body", text)), published=date.fromisoformat(published) if published else None
    )
    return [
        (row.raw, row.start.isoformat() if row.start else None, row.end.isoformat() if row.end else None)
        for row in find_dates(document)
    ]


@pytest.mark.parametrize(("published", "text", "expected"), CASES, ids=[case[1][:60] for case in CASES])
def test_what_a_sentence_denotes(published: str | None, text: str, expected: Found) -> None:
    assert found(text, published) == expected
    assert found(f"It was so. {text.rstrip('.')}. And so it went.", published) == expected


def test_relative_is_what_needs_the_publish_date() -> None:
    text = "It opened in 2019, on May 3, 2019, last May and on Friday; the 1990s were over by Christmas 2001."
    rows = find_dates(Document(fields=(Field("body", text),), published=date(2025, 6, 9)))
    assert {row.raw: row.relative for row in rows} == {
        "2019": False, "May 3, 2019": False, "last May": True, "Friday": True, "1990s": False, "Christmas 2001": False,
    }  # fmt: skip
    assert all((row.anchor == date(2025, 6, 9)) == row.relative for row in rows)


def test_without_a_publish_date_only_absolute_dates_have_an_interval() -> None:
    rows = find_dates(Document(fields=(Field("body", "On Friday and in May, as in May 2020, it snowed."),)))
    assert [(row.raw, row.start) for row in rows] == [("Friday", None), ("May", None), ("May 2020", date(2020, 5, 1))]


def test_a_date_inside_a_title_is_none() -> None:
    class Title:
        field = "body"
        start, end = 4, 8

    document = Document(fields=(Field("body", "In “1917” and in 1918."),), published=date(2020, 1, 1))
    assert [row.raw for row in find_dates(document)] == ["1918"]
    document = Document(fields=(Field("body", "See 1917 and in 1918."),), published=date(2020, 1, 1))
    assert [row.raw for row in find_dates(document, [Title()])] == ["1918"]


def titled(text: str, title: str, published: str) -> Found:
    class Title:
        field = "body"
        start = text.index(title)
        end = start + len(title)

    document = Document(fields=(Field("body", text),), published=date.fromisoformat(published))
    return [(row.raw, str(row.start), str(row.end)) for row in find_dates(document, [Title()])]


def test_a_holiday_that_has_the_name_of_a_film() -> None:
    for text in ("The show runs until New Year’s Eve.", "It opens a week before New Year’s Eve."):
        assert titled(text, "New Year’s Eve", "2024-06-05") == [("New Year’s Eve", "2024-12-31", "2024-12-31")]
    assert titled("They plan it for Labor Day weekend.", "Labor Day", "2024-06-05") == [
        ("Labor Day weekend", "2024-08-31", "2024-09-01")
    ]
    assert titled("He made it before “Labor Day” and others.", "Labor Day", "2024-06-05") == []


def test_a_season_that_a_headline_moves_something_to() -> None:
    summer = ("Summer", "2024-06-01", "2024-08-31")
    assert found("It moved.", "2024-04-03", "Studio Shifts Thriller To Summer") == [summer]
    assert found("It moved.", "2024-04-03", "The Boys Of Summer Return") == []


def test_no_word_of_a_title_is_a_verb() -> None:
    text = "The comedy remains on Dec. 15, the drama Elm and the Lost City on Dec. 20."
    assert titled(text, "Elm and the Lost City", "2024-06-05")[1] == ("Dec. 20", "2024-12-20", "2024-12-20")


def test_today_in_a_quotation_is_the_day_it_was_said() -> None:
    text = "She posted a picture on Friday.\n\n“As we open the film today, I want to thank you,” she wrote."
    assert found(text, "2024-07-20") == [("Friday", "2024-07-19", "2024-07-19"), ("today", "2024-07-19", "2024-07-19")]
    assert found("The film opened Friday. Today it is a hit.", "2024-07-20")[1][1] == "2024-07-20"


def test_foreign_dates_are_read_too() -> None:
    text = "Le 15 février 2024; el 3 de mayo de 2025; am 7. März 2023; on 4 July 2022; il 1 luglio 2021."
    assert [start for _, start, _ in found(text, None)] == [
        "2024-02-15", "2025-05-03", "2023-03-07", "2022-07-04", "2021-07-01",
    ]  # fmt: skip


def test_an_update_follows_the_publication() -> None:
    text = "This story was published on Oct. 7 and updated on Oct. 20."
    assert found(text, "2025-10-07") == [
        ("Oct. 7", "2025-10-07", "2025-10-07"),
        ("Oct. 20", "2025-10-20", "2025-10-20"),
    ]
    assert found(text.replace("Oct.", "Dec.").replace("20", "2"), "2025-12-07")[1] == (
        "Dec. 2",
        "2026-12-02",
        "2026-12-02",
    )


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("Easter", 2024, "2024-03-31"), ("Easter Sunday", 2025, "2025-04-20"), ("Good Friday", 2025, "2025-04-18"),
        ("Thanksgiving", 2023, "2023-11-23"), ("Labor Day", 2026, "2026-09-07"), ("Memorial Day", 2024, "2024-05-27"),
        ("MLK Day", 2025, "2025-01-20"), ("Presidents’ Day", 2025, "2025-02-17"), ("Mother's Day", 2024, "2024-05-12"),
        ("Juneteenth", 2025, "2025-06-19"), ("Black Friday", 2024, "2024-11-29"),
        ("New Year's Eve", 2024, "2024-12-31"),
        ("Super Bowl Sunday", 2005, "2005-02-06"), ("Super Bowl Sunday", 2024, "2024-02-11"),
        ("Fourth of July", 2025, "2025-07-04"), ("July Fourth", 2025, "2025-07-04"),
    ],
)  # fmt: skip
def test_holidays(name: str, year: int, day: str) -> None:
    assert holiday(holiday_name(name), year).start == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("name", "year", "saturday"),
    [("Memorial Day", 2025, "2025-05-24"), ("Thanksgiving", 2025, "2025-11-29"), ("Christmas", 2024, "2024-12-28"),
     ("Independence Day", 2021, "2021-07-03"),
     ("Independence Day", 2023, "2023-07-01"), ("Good Friday", 2025, "2025-04-19")],
)  # fmt: skip
def test_the_weekend_at_a_holiday(name: str, year: int, saturday: str) -> None:
    assert holiday_weekend(holiday_name(name), year).start == date.fromisoformat(saturday)


KINDS = [
    ("“Sinners” opened in theaters on April 18.", [("April 18", "release", "Sinners")]),
    ("“Sinners” will begin filming in May.", [("May", "filming", "Sinners")]),
    ("The ceremony takes place March 15.", [("March 15", "ceremony", None)]),
    (
        "This story was published on Oct. 7 and updated on Oct. 20.",
        [("Oct. 7", "published", None), ("Oct. 20", "updated", None)],
    ),
    ("She spoke at the festival on Sept. 3.", [("Sept. 3", "event", None)]),
    (
        "In 2018’s “Hereditary” and 1999’s “The Matrix,” they star.",
        [("2018’s", "release", "Hereditary"), ("1999’s", "release", "The Matrix")],
    ),
    ("She is best known for “Speed” (1994).", [("1994", "release", "Speed")]),
    ("The press release of June 2 named nobody.", [("June 2", "other", None)]),
    ("He moved to Rome in 2011.", [("2011", "other", None)]),
    ("With the launch of “Heat” on disc this century, he went on.", [("this century", "other", None)]),
]


@pytest.mark.parametrize(("text", "expected"), KINDS, ids=[case[0][:50] for case in KINDS])
def test_kind_and_film(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    document = Document(fields=(Field("body", text),), published=date(2025, 6, 9))
    titles = find_titles(document)
    rows = find_dates(document, titles.mentions)
    link_dates(document, rows, titles.films, titles.mentions)
    assert [(row.raw, row.kind, row.film) for row in rows] == expected
