package dev.dateline.domain.alert.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleQueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            quake                                 | quake
            quake lima                            | quake AND lima
            quake OR flood lima                   | quake OR flood AND lima
            (quake OR flood) lima                 | (quake OR flood) AND lima
            quake NOT drill                       | quake AND NOT drill
            NOT (drill OR exercise) quake         | NOT (drill OR exercise) AND quake
            NOT NOT quake                         | quake
            "prime minister"                      | "prime minister"
            “prime minister”                      | "prime minister"
            quak*                                 | quak*
            oil NEAR/5 embargo                    | oil NEAR/5 embargo
            (oil OR gas) NEAR/5 "price cap"       | (oil OR gas) NEAR/5 "price cap"
            title:quake                           | title:quake
            title: quake                          | title:quake
            lead:(quake OR "big wave")            | lead:(quake OR "big wave")
            outlet:"Harbour Post" language:en     | outlet:"Harbour Post" AND language:en
            kind:LIVE OR kind:roundup             | kind:LIVE OR kind:roundup
            outlets >= 3 origins>1 velocity>=2.50 | outlets>=3 AND origins>1 AND velocity>=2.5
            toll:Killed>=10 toll: injured < 5     | toll:killed>=10 AND toll:injured<5
            contradiction:True quake              | contradiction:true AND quake
            phase:Breaking since:120m             | phase:breaking AND since:2h
            rule:my-other-rule reports=5          | rule:my-other-rule AND reports=5
            rule:"night desk" OR since:90m        | rule:"night desk" OR since:90m
            ((a1 AND (b2)) c3)                    | a1 AND b2 AND c3
            10:30 U.S. covid-19 l’Aquila          | 10:30 AND U.S. AND covid-19 AND l’Aquila
            地震 OR 震*                            | 地震 OR 震*
            """)
    void aQueryIsReadAndHasACanonicalForm(String query, String canonical) {
        assertThat(canonical(query)).isEqualTo(canonical);
        assertThat(canonical(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                | 0  | there is nothing in this query
            `   `             | 3  | there is nothing in this query
            "prime minister   | 0  | this quote is never closed; put another quote after the phrase
            flood ""          | 6  | there is no word between these quotes
            titel:quake       | 0  | there is no field titel:; did you mean title:?
            http://a.example  | 0  | there is no field http:; put quotes around it if it is text
            (quake OR flood   | 0  | this bracket is never closed; put a ) after what belongs together
            quake)            | 5  | this bracket closes nothing; leave it out
            quake AND         | 9  | the query ends too early; add a word
            OR quake          | 0  | OR stands alone; put something on both sides
            quake AND OR x1   | 10 | OR stands alone
            ()                | 1  | there is nothing before this bracket
            NEAR/5 quake      | 0  | NEAR/5 stands alone
            a1 NEAR quake     | 3  | NEAR needs a number of words from 1 to 99; write NEAR/5
            a1 NEAR/0 quake   | 3  | NEAR needs a number
            a1 NEAR/3 b2 NEAR/3 c3 | 13 | NEAR joins two things; write (a NEAR/5 b) AND (b NEAR/5 c)
            a1 NEAR/3 (b2 c3) | 10 | NEAR joins words, phrases, or words joined by OR in brackets
            a1 NEAR/3 since:2h | 10 | NEAR joins words
            place:(a1 NEAR/2 b2) | 10 | words are not near one another in place:; write AND
            covid-19*         | 0  | letters and digits only may stand before a *
            q*                | 0  | 'q*' stands for too many words; write at least three letters before the *
            qu*ke             | 2  | a * may stand only at the end of a word; write qu*
            *                 | 0  | '*' has neither letters nor digits
            quake && lima     | 6  | '&&' has neither letters nor digits; write AND
            quake -drill      | 6  | a minus excludes nothing; write NOT drill
            NOT drill         | 0  | this says only what is not wanted; add a word that is
            quake OR NOT drill| 0  | this says only what is not wanted
            outlet>=3         | 0  | 'outlet' is not a number of a story; did you mean outlets?
            outlets>=many     | 9  | a number should follow outlets>=; write outlets>=3
            outlets=>3        | 7  | => compares nothing; write one of >= <= > < =
            >=3               | 0  | there is nothing to compare before this; write outlets>=3
            phase:braking     | 6  | 'braking' is not a phase; did you mean breaking?
            kind:essay        | 5  | 'essay' is not a kind of text; it is one of story, roundup
            language:english  | 9  | a language is a code of two or three letters; write language:en
            since:yesterday   | 6  | an age such as 30m, 2h or 7d should follow since:
            title:            | 6  | there is nothing after title:; add a word
            title:(a1 outlet:b2) | 10 | 'outlet' cannot stand within title:
            title:(a1 outlets>3) | 10 | 'outlets' cannot stand within title:
            toll:kiled>=10    | 5  | 'kiled' is not what is counted of people; did you mean killed?
            toll:killed       | 11 | a comparison should follow toll:killed; write toll:killed>=10
            toll:killed>=ten  | 13 | a whole number should follow toll:killed>=; write toll:killed>=10
            tol:killed>=10    | 0  | there is no field tol:; did you mean toll:?
            contradiction:yes | 14 | true or false should follow contradiction:; write contradiction:true
            contradiction:false | 0 | this says only what is not wanted
            rule:(a1)         | 5  | the id of a rule should follow rule:
            """)
    void whatCannotBeReadIsToldWithItsPlaceAndAGuess(String query, int position, String message) {
        QueryError error = error(query == null ? "" : query);
        assertThat(error.position()).as(error.line()).isEqualTo(position);
        assertThat(error.line()).contains("character " + (position + 1) + ": " + message);
    }

    @Test
    void theCaretStandsUnderTheCharacter() {
        assertThat(error("quake titel:lima").picture("quake titel:lima")).isEqualTo("""
                quake titel:lima
                      ^
                character 7: there is no field titel:; did you mean title:?""");
    }

    @Test
    void ofALongQueryThePartAroundTheErrorIsShown() {
        String query = "flood OR ".repeat(100) + "titel:lima " + "OR storm ".repeat(100);
        String[] lines = error(query).picture(query).split("\n");
        assertThat(lines[0]).startsWith("\u2026").endsWith("\u2026").hasSizeLessThan(90);
        assertThat(lines[0].substring(lines[1].length() - 1)).startsWith("titel:");
    }

    @Test
    void aLongQueryIsReadAndATooLongOneIsNot() {
        assertThat(canonical("flood OR ".repeat(2_000) + "storm")).hasSize(18_005);
        assertThat(error("f".repeat(20_001)).message()).contains("at most 20000 characters");
        assertThat(error("a1 ".repeat(6_000) + "(".repeat(51) + "b" + ")".repeat(51))
                        .message())
                .contains("more than 50 times");
        assertThat(error("a ".repeat(9_000)).message()).contains("at most 8000 clauses");
    }

    @Test
    void operatorsInSmallLettersAreWordsAndTheAuthorIsTold() {
        Parsed.Read read = (Parsed.Read) RuleQuery.parse("quake or flood");
        assertThat(RuleQuery.text(read.clause())).isEqualTo("quake AND or AND flood");
        assertThat(read.hints()).singleElement().asString().contains("'or' at character 7 is a word");
    }

    @Test
    void wordsBecomeAQuery() {
        assertThat(RuleQuery.ofWords(List.of("flood", "AND", "10:30", "a:b", "two words", "--", "say \"x\"")))
                .isEqualTo("flood \"AND\" 10:30 \"a:b\" \"two words\" \"say  x\"");
    }

    private static String canonical(String query) {
        Parsed parsed = RuleQuery.parse(query);
        assertThat(parsed).as(query).isInstanceOf(Parsed.Read.class);
        return RuleQuery.text(((Parsed.Read) parsed).clause());
    }

    private static QueryError error(String query) {
        Parsed parsed = RuleQuery.parse(query);
        assertThat(parsed).as(query).isInstanceOf(Parsed.Unreadable.class);
        return ((Parsed.Unreadable) parsed).error();
    }
}
