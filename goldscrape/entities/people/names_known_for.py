"""People the news names without a word on what they do, because everybody knows: directors, authors, hosts, musicians.

The list of known people has casts and nominees alone. Compiled for this project from general knowledge.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from goldscrape.entities.people.names_vocabulary import phrases
from goldscrape.reference import known_names

__all__ = ["AUTHORS", "known_people"]


def _keys(text: str) -> frozenset[str]:
    return frozenset(map(known_names.name_key, phrases(text)))


_DIRECTORS = _keys(
    """
        edgar wright, baz luhrmann, todd haynes, luis buñuel, matt reeves, jon favreau, phil lord, christopher
        miller, hideaki anno, richard curtis, noah baumbach, david cronenberg, tony scott, jim jarmusch, kelly
        reichardt, ari aster, robert eggers, celine song, lulu wang, park chan-wook, hirokazu kore-eda, wong
        kar-wai, zhang yimou, chen kaige, jia zhangke, hou hsiao-hsien, edward yang, yasujiro ozu, takashi
        miike, lars von trier, andrzej wajda, ken loach, lynne ramsay, joe wright, terry gilliam, nicolas roeg,
        michael powell, emeric pressburger, fritz lang, f.w. murnau, rainer werner fassbinder, luchino visconti,
        vittorio de sica, roberto rossellini, pier paolo pasolini, sergio leone, dario argento, paolo
        sorrentino, luca guadagnino, matteo garrone, nanni moretti, marco bellocchio, jean-luc godard, claude
        chabrol, éric rohmer, jacques rivette, alain resnais, robert bresson, jacques demy, claire denis,
        olivier assayas, françois ozon, céline sciamma, julia ducournau, mia hansen-løve, leos carax, luc
        besson, jean-pierre jeunet, gaspar noé, abbas kiarostami, asghar farhadi, jafar panahi, mohammad
        rasoulof, aki kaurismäki, andrei tarkovsky, sergei eisenstein, andrey zvyagintsev, satyajit ray, s.s.
        rajamouli, karan johar, sanjay leela bhansali, brian de palma, john carpenter, wes craven, sam raimi,
        john waters, phillip noyce, rob reiner, john hughes, chris columbus, nora ephron, nancy meyers, judd
        apatow, michael bay, zack snyder, james gunn, j.j. abrams, rian johnson, gareth edwards, colin
        trevorrow, joss whedon, anthony russo, joe russo, patty jenkins, gina prince-bythewood, f. gary gray,
        antoine fuqua, justin lin, james wan, jon m. chu, shawn levy, sam peckinpah, ivan reitman, debra granik,
        sarah polley, charlotte wells, mike flanagan, guy ritchie, matthew vaughn, derek jarman, terence davies,
        joseph kosinski, christopher mcquarrie, martin campbell, cary joji fukunaga, marc forster, david yates,
        mike newell, david leitch, chad stahelski, doug liman, paul feig, paul verhoeven, roland emmerich, renny
        harlin, john woo, robert rodriguez, kevin smith, harmony korine, todd solondz, whit stillman, nicole
        holofcener, lisa cholodenko, kimberly peirce, mira nair, gurinder chadha, deepa mehta, xavier dolan,
        jean-marc vallée, denys arcand, pablo larraín, sebastián lelio, walter salles, kleber mendonça filho,
        carlos reygadas, alexander sokurov, nuri bilge ceylan, cristian mungiu, radu jude, béla tarr, lászló
        nemes, apichatpong weerasethakul, tsai ming-liang, frederick wiseman, brett morgen, karim aïnouz, edward
        berger, florian zeller, maren ade, fatih akin, tom tykwer, andy muschietti, parker finn, zach cregger,
        ti west, osgood perkins, rose glass, halina reijn, john michael mcdonagh, armando iannucci, ben
        wheatley, paul king, genndy tartakovsky, makoto shinkai, dan gilroy, david lowery, jeff nichols, trey
        edward shults, alex garland, andrew dominik, john hillcoat, justin kurzel, garth davis, nash edgerton,
        david michôd, jennifer kent, warwick thornton, robert aldrich, don siegel, nicholas ray, douglas sirk,
        preston sturges, d.w. griffith, max ophüls, jacques tati, jean vigo, georges méliès, jean-pierre
        melville, constantin costa-gavras, richard lester, lindsay anderson, joseph losey, bill forsyth, michael
        winterbottom, kevin macdonald, jane schoenbrun, savanah leaf, raven jackson, boots riley, janicza bravo,
        melina matsoukas, nia dacosta, destin daniel cretton, peyton reed, scott derrickson, jon watts, marc
        webb, bryan singer, brett ratner, tim story, david ayer, cathy yan, david f. sandberg, jaume
        collet-serra, ruben fleischer, phil tippett, gareth evans, nicolas winding refn, tomas alfredson, bille
        august, susanne bier, lukas moodysson, roy andersson, baltasar kormákur, naomi kawase, kiyoshi kurosawa,
        takeshi kitano, satoshi kon, kim ki-duk, lee chang-dong, hong sang-soo, na hong-jin, johnnie to, tsui
        hark, dexter fletcher, jiang wen, farah khan, frank oz, alexander mackendrick, michael apted, nick
        cassavetes, joel schumacher, tom shadyac, jay roach, garry marshall, barry sonnenfeld, stephen sommers,
        simon west, peter hyams, john mctiernan, richard donner, joe dante, john landis, walter hill, paul
        schrader, abel ferrara, larry clark, george a. romero, tobe hooper, david gordon green, leigh whannell,
        scott cooper, craig gillespie, tate taylor, gavin o'connor, michael gracey, bill condon, joe cornish,
        pierre coffin, jennifer lee, isabel coixet, álex de la iglesia, j.a. bayona, carla simón, albert serra,
        victor erice, carlos saura, lucrecia martel, damián szifron, lisandro alonso, santiago mitre, ciro
        guerra, michel franco, amat escalante, alonso ruizpalacios, miguel gomes, pedro costa, manoel de
        oliveira, pietro marcello, emanuele crialese, ferzan özpetek, gabriele muccino, giuseppe tornatore,
        marco tullio giordana, ermanno olmi, laurent cantet, bruno dumont, arnaud desplechin, xavier beauvois,
        patrice chéreau, bertrand tavernier, bertrand bonello, cédric klapisch, rebecca zlotowski, ladj ly, mati
        diop, alice diop, alain guiraudie, quentin dupieux, abdellatif kechiche, robert guédiguian, stéphane
        brizé, thomas cailley, lukas dhont, jean-pierre dardenne, luc dardenne, felix van groeningen, jaco van
        dormael, anton corbijn, joachim lafosse, christian petzold, angela schanelec, margarethe von trotta,
        volker schlöndorff, oliver hirschbiegel, florian henckel von donnersmarck, ulrich seidl, jessica
        hausner, agnieszka holland, jerzy skolimowski, malgorzata szumowska, jan komasa, jiri menzel, corneliu
        porumboiu, cristi puiu, kornél mundruczó, ildikó enyedi, emir kusturica, danis tanovic, jasmila zbanic,
        theo angelopoulos, elia suleiman, hany abu-assad, nadine labaki, ziad doueiri, samuel maoz, ari folman,
        nadav lapid, joseph cedar, amos gitai, samira makhmalbaf, mohsen makhmalbaf, bahman ghobadi, majid
        majidi, ali abbasi, saeed roustayi, youssef chahine, tarik saleh, abderrahmane sissako, ousmane sembène,
        mahamat-saleh haroun, rungano nyoni, wanuri kahiu, gavin hood, neill blomkamp, oliver hermanus, anurag
        kashyap, zoya akhtar, payal kapadia, mani ratnam, yash chopra, ashutosh gowariker, rakeysh omprakash
        mehra, rajkumar hirani, imtiaz ali, vishal bhardwaj, lav diaz, brillante mendoza, rithy panh, tran anh
        hung, garin nugroho, anthony chen, eric khoo, diao yinan, lou ye, feng xiaogang, ning hao, bi gan, wang
        xiaoshuai, tian zhuangzhuang, ann hui, stanley kwan, andrew lau, alan mak, peter chan, derek tsang, kim
        jee-woon, yeon sang-ho, im kwon-taek, kinji fukasaku, kenji mizoguchi, mikio naruse, kon ichikawa,
        nagisa oshima, shohei imamura, juzo itami, masaki kobayashi, hideo nakata, shunji iwai, sion sono,
        shinya tsukamoto, koji fukada, chie hayakawa, naoko yamada, masaaki yuasa, sergei parajanov, elem
        klimov, larisa shepitko, kira muratova, kantemir balagov, kirill serebrennikov, sergei loznitsa, ishirō
        honda, rouben mamoulian, chris marker, jean cocteau, marcel carné, julien duvivier, henri-georges
        clouzot, rené clair, rené clément, roger vadim, jean eustache, philippe garrel, catherine breillat,
        chantal akerman, peter greenaway, mike hodges, sally potter, joanna hogg, clio barnard, andrew haigh,
        francis lee, sarah gavron, amma asante, sean durkin, duncan jones, edward zwick, roger michell, gillian
        armstrong, fred schepisi, lee tamahori, niki caro, alan rudolph, monte hellman, bob rafelson, jerry
        schatzberg, michael ritchie, john frankenheimer, blake edwards, stanley donen, jacques tourneur, raoul
        walsh, samuel fuller, anthony mann, budd boetticher, tod browning, james whale, robert flaherty, dziga
        vertov, carl theodor dreyer, victor sjöström, g.w. pabst, leni riefenstahl, abel gance, alice
        guy-blaché, oscar micheaux, charles burnett, julie dash, euzhan palcy
    """
)
"""Who directs and, if at all, is in films by the way."""

_HOSTS = _keys(
    """
        jimmy kimmel, jimmy fallon, stephen colbert, seth meyers, conan o'brien, graham norton, ellen degeneres,
        oprah winfrey, david letterman, jay leno, james corden, jon stewart, trevor noah, john oliver, jonathan
        ross, michael parkinson, ryan seacrest, johnny carson, larry king, dick cavett, charlie rose, piers
        morgan, kelly ripa, craig ferguson, howard stern, dermot o'leary, claudia winkleman, davina mccall
    """
)
"""Hosts of talk shows, whatever casts they were in."""

_MUSICIANS = _keys(
    """
        taylor swift, dua lipa, ed sheeran, harry styles, olivia rodrigo, sabrina carpenter, bad bunny, the
        weeknd, snoop dogg, dr. dre, kanye west, kylie minogue, robbie williams, shawn mendes, john legend,
        alicia keys, mariah carey, michael jackson, elvis presley, johnny cash, dolly parton, willie nelson, bob
        dylan, mick jagger, keith richards, katy perry, chappell roan, charli xcx, lana del rey, lewis capaldi,
        sam smith, george michael, freddie mercury, brian may, roger waters, david gilmour, eric clapton, jimi
        hendrix, janis joplin, aretha franklin, ray charles, james brown, stevie wonder, marvin gaye, diana
        ross, nina simone, ella fitzgerald, louis armstrong, miles davis, kurt cobain, amy winehouse, pharrell
        williams, nicki minaj, cardi b, travis scott, post malone, tyler childers, chris stapleton, luke combs,
        morgan wallen, brandi carlile, bon iver, phoebe bridgers, jack antonoff, max martin, quincy jones,
        leonard cohen, joni mitchell, neil young, van morrison, rod stewart, tom petty, brian wilson, john
        lennon, george harrison, ringo starr, annie lennox, kate bush, peter gabriel, paul simon, art garfunkel,
        stevie nicks, billy joel, celine dion, britney spears, christina aguilera, demi lovato, bruno mars,
        usher raymond, sean combs, missy elliott, lauryn hill, a r rahman, a.r. rahman
    """
)
"""Musicians, whatever casts they were in."""

AUTHORS = _keys(
    """
        agatha christie, alexandre dumas, alice munro, alice walker, amy tan, andy weir, anne brontë, anne rice,
        anthony burgess, anthony trollope, anton chekhov, arthur c clarke, arthur conan doyle, arthur miller,
        august wilson, beatrix potter, boris pasternak, bram stoker, bret easton ellis, c s lewis, c.s. lewis,
        carlo collodi, charles dickens, charlotte brontë, colleen hoover, colm tóibín, colson whitehead, cormac
        mccarthy, cornell woolrich, dan brown, daniel defoe, daphne du maurier, dashiell hammett, dennis lehane,
        don delillo, e m forster, e.m. forster, eugene o'neill, eoin colfer, edgar allan poe, edgar rice
        burroughs, edith wharton, elena ferrante, elmore leonard, emile zola, émile zola, emily brontë, emma
        donoghue, erich maria remarque, ernest hemingway, evelyn waugh, f scott fitzgerald, f. scott fitzgerald,
        flannery o'connor, frank herbert, franz kafka, frances hodgson burnett, frederick forsyth, fyodor
        dostoevsky, gabriel garcía márquez, gaston leroux, george bernard shaw, george eliot, george orwell,
        george r.r. martin, georges simenon, gillian flynn, graham greene, guy de maupassant, gustave flaubert,
        h.g. wells, h g wells, h.p. lovecraft, hans christian andersen, harlan coben, harper lee, haruki
        murakami, helen fielding, henrik ibsen, henry fielding, henry james, herman melville, hilary mantel,
        homer hickam, honoré de balzac, ian fleming, ian mcewan, irvine welsh, isaac asimov, j.d. salinger, j.g.
        ballard, j k rowling, j.k. rowling, j.m. barrie, j.m. coetzee, j.r.r. tolkien, jrr tolkien, jk rowling,
        jack kerouac, jack london, james baldwin, james ellroy, james fenimore cooper, james joyce, james m.
        cain, james patterson, jane austen, jeff vandermeer, jeffrey eugenides, jo nesbø, john fowles, john
        green, john grisham, john irving, john le carré, john steinbeck, john updike, jonathan swift, joseph
        conrad, joseph heller, joyce carol oates, jules verne, julian barnes, kazuo ishiguro, ken follett, ken
        kesey, kurt vonnegut, leo tolstoy, lee child, lewis carroll, lois lowry, louisa may alcott, m.r. james,
        madeleine l'engle, margaret atwood, margaret mitchell, mario puzo, mark twain, mary shelley, maurice
        sendak, michael bond, michael morpurgo, michael ondaatje, mikhail bulgakov, muriel spark, naomi
        alderman, nathaniel hawthorne, nicholas sparks, norman mailer, oscar wilde, p.g. wodehouse, patricia
        cornwell, patricia highsmith, paula hawkins, pearl s. buck, peter benchley, philip k. dick, philip k
        dick, philip pullman, philip roth, philippa gregory, r.l. stine, rafael sabatini, ray bradbury, raymond
        carver, raymond chandler, rick riordan, roald dahl, robert bloch, robert e. howard, robert harris,
        robert louis stevenson, robert ludlum, rudyard kipling, ruth rendell, sally rooney, samuel beckett, saul
        bellow, sinclair lewis, stanislaw lem, stephen king, stephenie meyer, stieg larsson, suzanne collins,
        sylvia plath, t.s. eliot, tennessee williams, thomas hardy, thomas harris, thomas pynchon, tom clancy,
        toni morrison, truman capote, ursula k. le guin, victor hugo, virginia woolf, vladimir nabokov, w.
        somerset maugham, w somerset maugham, walter scott, wilkie collins, willa cather, william faulkner,
        william gibson, william golding, william makepeace thackeray, william shakespeare, zadie smith
    """
)
"""Authors whose books the screen goes back to: a title named as theirs is a book, or a film made from it."""


@cache
def known_people() -> Mapping[str, str]:
    """Name key → trades as :func:`goldscrape.reference.known_names.known_people` has them, completed by the lists here.

    The letter h stands for a host.
    """
    trades = dict(known_names.known_people())
    for letter, keys, not_theirs in (("d", _DIRECTORS, "adm-"), ("h", _HOSTS, "h-"), ("m", _MUSICIANS, "m-")):
        dropped = str.maketrans("", "", not_theirs)
        for key in keys:
            trades[key] = letter + trades.get(key, "").translate(dropped)
    return trades
