"""First names that nearly always belong to women, or to men: whom "she" and "he" may stand for.

Names of the US Census 1990 (public domain) eight times as frequent for one sex as for the other, and names of film
people that the census lacks. A name in neither list fits both pronouns.
"""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import words

__all__ = ["calls_for", "fits_pronoun"]

_WOMEN = words(
    """
    abigail ada addie adele adriana adrienne agnes aida aimee alberta alexandra alice alicia alisa alisha alison
    allison alma alyssa amanda amber amelia amy ana andrea angela angelica angelina angie anita ann anna anne
    annette annie antoinette antonia anya april ariana arlene ashley audrey aurora ava barbara beatrice becky
    belinda bernadette bernice bertha bessie beth bethany betsy bettie betty beulah beverly blanca blanche
    bonita bonnie brandi brandy brenda bridget brie brittany brittney brooke caitlin camille candace candice
    candy cara carey carla carmen carol carole carolina caroline carolyn carrie cassandra cassie cate catherine
    cathy cecelia cecilia celeste celia charlene charlize charlotte chelsea cheri cherie cheryl chloe christa
    christie christina christine christy cindy claire clara claudia colleen connie constance consuelo cora
    corinne cristina crystal cynthia daisy danielle darla darlene dawn deanna debbie debora deborah debra delia
    della delores deloris demi dena denise desiree diana diane dianna dianne dina dixie dolores donna dora
    doreen doris dorothea dorothy dorthy ebony edith edna effie eileen elaine eleanor elena elisa elisabeth
    elizabeth ella elle ellen eloise elsa elsie elva elvira emily emma erica erika erin erma ernestine esperanza
    essie estella estelle esther ethel etta eugenia eula eunice eva evelyn faith fannie fay faye felicia
    felicity fern fernanda flora florence frances francine francisca freda gail gayle geneva genevieve georgia
    geraldine gertrude gina ginger gladys glenda gloria goldie grace greta gretchen gwen gwendolyn gwyneth halle
    hannah harriet hattie hazel heather heidi helen helena helene henrietta hilary hilda holly hope ida imelda
    ina inez ingrid irene iris irma isabel isabelle iva jacqueline jacquelyn jana jane janelle janet janette
    janice janie janine janis jasmine jeanette jeanne jeannette jeannie jenifer jenna jennie jennifer jenny
    jessica jessie jill jillian jo joan joann joanna joanne jodi johanna josefina josephine josie joy joyce
    juana juanita judi judith judy julia julie juliette june kara karen kari karin karla kate katherine kathleen
    kathryn kathy katie katrina kay kayla keira kelli kellie kelsey kendra keri kerri kerry kimberley kimberly
    kirsten krista kristen kristi kristie kristin kristina kristine kristy krystal lana latasha latonya latoya
    laura laurel lauren laurie lea leah lela lena lenora leona leticia lila lillian lillie lily linda lindsay
    lindsey lisa lois lola lora lorena lorene loretta lori lorna lorraine lottie louise lourdes lucia lucille
    lucinda lucy lula lupita luz lydia lynda lynette lynne mabel mable madeline mae maggie mamie mandy marcella
    marcia margaret margarita margie margot marguerite maria marian marianne maribel marie marilyn marina marion
    marissa marjorie marla marlene marsha marta martha mary maryann mattie maude maureen maxine may megan meghan
    melanie melba melinda melissa melody mercedes meredith mia michele michelle mikey mildred mindy minnie
    miranda miriam misty mollie molly mona monica monique muriel myra myrna myrtle nadine nancy naomi natalie
    natasha nell nellie nettie nichole nicole nikki nina nora norma octavia ola olga olive olivia opal ora pam
    pamela patrica patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny phyllis
    polly priscilla rachael rachel ramona raquel reba rebecca rebekah reese regina rena renate renee rhonda rita
    roberta robyn rochelle ronda rooney rosa rosalie rosamund rose rosemarie rosemary rosetta rosie roxanne ruby
    ruth sabrina sadie sallie sally salma samantha sandra saoirse sara sarah scarlett shanna shari sharon shawna
    sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shirley silvia sofia sonia sonja sonya
    sophia sophie stacey stacie stefanie stella stephanie sue susan susanne susie suzanne sylvia tabitha tamara
    tami tamika tammie tammy tanya tara tasha teresa teri terri thelma theresa therese tiffany tilda tina toni
    tonya tracey traci tracie tricia trina trisha trudy uma valerie vanessa velma vera verna veronica vicki
    vickie vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred winona yolanda yvette
    yvonne zendaya
    """
)
_MEN = words(
    """
    aaron abraham adam adrien al alan albert alberto alejandro alex alexander alfonso alfred alfredo allan allen
    alonzo alton alvin amos andre andres andrew andy ang angelo anthony antonio archie armando arnold arthur
    arturo austin barry baz ben benedict benicio benjamin benny bernard bert bill billy bob bobby bong
    brad bradford bradley brandon brent brett brian bruce bryan bryant byron caleb calvin carl carlos
    carlton cecil cedric cesar chad charles charlie chester chris christoph christopher cillian clarence clark
    claude clay clayton clifford clifton clint clinton clyde cody colin conrad corey cornelius cory craig curtis
    dale dallas damien damon dan daniel danny darin darnell darrel darrell darren darryl daryl dave david dean
    delbert denis dennis denzel derek derrick dewey dexter dominic don donald donnie doug douglas doyle drew
    duane dustin dwayne dwight earl earnest ed eddie edgar edmund eduardo edward edwin elbert elias ellis elmer
    enrique eric erick erik ernest ernesto ervin ethan eugene evan everett ewan felipe felix fernando floyd
    forrest francisco frank franklin fred frederick fredrick gabriel garrett garry gary gene geoffrey george
    gerald gerard gerardo gilbert gilberto glen glenn gordon grady grant greg gregg gregory guillermo gustavo
    guy harold harry harvey heath hector henry herbert herman homer horace howard hubert hugh hugo ian ignacio
    ira irvin irving isaac ismael israel ivan jack jacob jake james jared jason javier jay jeff jeffery jeffrey
    jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy joaquin joe joel joey john johnathan johnny jon
    jonathan jonathon jorge jose joseph josh joshua juan jude julian julio julius justin karl keith kelvin ken
    kenneth kenny kent kevin kieran kirk kristopher kurt kyle lamar lance larry laurence lawrence leland leo
    leon leonard leonardo leroy lester levi lewis liam lionel lloyd lonnie lorenzo louis lowell lucas luis luke
    luther lyle mack mahershala malcolm manuel marc marco marcos marcus mario mark marshall martin marvin mathew
    matt matthew maurice max melvin michael micheal miguel mike milton mitchell morris moses myron nathan
    nathaniel neal neil nelson nicholas nick nicolas noah norman oliver omar orlando orville oscar otis owen
    pablo park patrick paul pedro percy perry pete peter phil philip phillip pierce preston quentin rafael ralph
    rami ramiro ramon randal randall randolph randy raul ray raymond reginald rex ricardo richard rick rickey
    ricky ridley robert roberto roderick rodney rodolfo rogelio roger roland rolando roman ron ronald ronnie
    roosevelt ross roy ruben rudolph rudy rufus russell ryan salvador salvatore sam sammy samuel santiago saul
    scott sean sebastian sergio seth shane shaun shawn sheldon sherman sidney simon spencer spike stanley
    stephen steve steven stewart stuart sylvester taika ted terence terrance terrell terrence theodore thomas
    tim timothy timothée todd tom tomas tommy tony travis trevor troy tyler tyrone vernon victor viggo vincent
    virgil wade wallace walter warren wayne wendell wes wesley wilbert wilbur wilfred willard willem william
    willis wilson wm woodrow zachary
    """
)
_SHE = frozenset({"she", "her"})
_HE = frozenset({"he", "his", "him"})


def calls_for(first_name: str, pronoun: str) -> bool:
    """Whether that first name (a key) is known to go with the pronoun."""
    head = first_name.partition(" ")[0]
    return head in (_WOMEN if pronoun in _SHE else _MEN)


def fits_pronoun(first_name: str, pronoun: str) -> bool:
    """Whether the pronoun may stand for somebody of that first name (a key); yes unless something speaks against it."""
    head = first_name.partition(" ")[0]
    if pronoun in _SHE:
        return head not in _MEN and not first_name.startswith("jean ")  # Jean-Luc, Jean-Pierre
    if pronoun in _HE:
        return head not in _WOMEN
    return True
