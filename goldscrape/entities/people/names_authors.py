"""Authors whose books the screen goes back to: a title named as theirs is a book, or a film made from it."""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import phrases
from goldscrape.reference.known_names import name_key

__all__ = ["AUTHORS"]

AUTHORS = frozenset(
    name_key(name)
    for name in phrases(
        """
        agatha christie, alexandre dumas, alice munro, alice walker, amy tan, andy weir, anne brontë, anne rice,
        anthony burgess, anthony trollope, anton chekhov, arthur c clarke, arthur conan doyle, arthur miller,
        august wilson, beatrix potter, boris pasternak, bram stoker, bret easton ellis, c s lewis, c.s. lewis,
        carlo collodi, charles dickens, charlotte brontë, colleen hoover, colm tóibín, colson whitehead,
        cormac mccarthy, cornell woolrich, dan brown, daniel defoe, daphne du maurier, dashiell hammett,
        dennis lehane, don delillo, e m forster, e.m. forster, eugene o'neill, eoin colfer, edgar allan poe,
        edgar rice burroughs, edith wharton, elena ferrante, elmore leonard, emile zola, émile zola, emily brontë,
        emma donoghue, erich maria remarque, ernest hemingway, evelyn waugh, f scott fitzgerald,
        f. scott fitzgerald, flannery o'connor, frank herbert, franz kafka, frances hodgson burnett,
        frederick forsyth, fyodor dostoevsky, gabriel garcía márquez, gaston leroux, george bernard shaw,
        george eliot, george orwell, george r.r. martin, georges simenon, gillian flynn, graham greene,
        guy de maupassant, gustave flaubert, h.g. wells, h g wells, h.p. lovecraft, hans christian andersen,
        harlan coben, harper lee, haruki murakami, helen fielding, henrik ibsen, henry fielding, henry james,
        herman melville, hilary mantel, homer hickam, honoré de balzac, ian fleming, ian mcewan, irvine welsh,
        isaac asimov, j.d. salinger, j.g. ballard, j k rowling, j.k. rowling, j.m. barrie, j.m. coetzee,
        j.r.r. tolkien, jrr tolkien, jk rowling, jack kerouac, jack london, james baldwin, james ellroy,
        james fenimore cooper, james joyce, james m. cain, james patterson, jane austen, jeff vandermeer,
        jeffrey eugenides, jo nesbø, john fowles, john green, john grisham, john irving, john le carré,
        john steinbeck, john updike, jonathan swift, joseph conrad, joseph heller, joyce carol oates, jules verne,
        julian barnes, kazuo ishiguro, ken follett, ken kesey, kurt vonnegut, leo tolstoy, lee child, lewis carroll,
        lois lowry, louisa may alcott, m.r. james, madeleine l'engle, margaret atwood, margaret mitchell,
        mario puzo, mark twain, mary shelley, maurice sendak, michael bond, michael morpurgo, michael ondaatje,
        mikhail bulgakov, muriel spark, naomi alderman, nathaniel hawthorne, nicholas sparks, norman mailer,
        oscar wilde, p.g. wodehouse, patricia cornwell, patricia highsmith, paula hawkins, pearl s. buck,
        peter benchley, philip k. dick, philip k dick, philip pullman, philip roth, philippa gregory, r.l. stine,
        rafael sabatini, ray bradbury, raymond carver, raymond chandler, rick riordan, roald dahl, robert bloch,
        robert e. howard, robert harris, robert louis stevenson, robert ludlum, rudyard kipling, ruth rendell,
        sally rooney, samuel beckett, saul bellow, sinclair lewis, stanislaw lem, stephen king, stephenie meyer,
        stieg larsson, suzanne collins, sylvia plath, t.s. eliot, tennessee williams, thomas hardy, thomas harris,
        thomas pynchon, tom clancy, toni morrison, truman capote, ursula k. le guin, victor hugo,
        virginia woolf, vladimir nabokov, w. somerset maugham, w somerset maugham, walter scott, wilkie collins,
        willa cather, william faulkner, william gibson, william golding, william makepeace thackeray,
        william shakespeare, zadie smith
        """
    )
)
"""Keys of their names."""
