package dev.dateline.domain.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.Explanation.Fired;
import dev.dateline.domain.alert.match.Explanation.Missed;
import dev.dateline.domain.alert.match.Explanation.Refused;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.ledger.Balances;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    private static final Story STORY = NewsStory.in("en")
            .reported("harbour-post", "Strong quakes shake Lima", "The mayor declared a state of emergency.")
            .reported("coast-radio", "Lima after the quake", "Quake damage is widespread.")
            .after(Duration.ofHours(3))
            .story();

    private final RuleBook book = new RuleBook();

    @Test
    void aMatchSaysWhichWordsStandInWhichReport() {
        book.put(subscription("(quake OR flood) mayor NEAR/9 emergency outlet:coast outlets>=2"));
        assertThat(book.match(STORY))
                .singleElement()
                .extracting(Match::why)
                .asList()
                .extracting(e -> (Evidence) e)
                .extracting(e -> e.asked() + " = " + e.found() + by(e))
                .containsExactly(
                        "quake = quakes by harbour-post",
                        "quake = quake by coast-radio",
                        "mayor NEAR/9 emergency = mayor declared a state of emergency by harbour-post",
                        "outlet:coast = coast-radio",
                        "outlets>=2 = outlets 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            quake origins>=3                | origins 2 < 3
            quake outlets<2                 | outlets 2 >= 2
            quake phase:breaking            | phase new, not phase:breaking
            quake since:2h                  | began 180m ago, not since:2h
            quack                           | quack not found; nearest is 'quake'
            flood OR (tsunami storm)        | flood not found
            quake NOT damage                | NOT damage excludes it: 'damage' is there
            mayor NEAR/2 emergency          | mayor NEAR/2 emergency: they are further apart
            mayor NEAR/2 flood              | flood not found
            title:mayor                     | title:mayor not found; nearest is 'mayor'
            outlet:reuters                  | outlet:reuters not found; the story has harbour-post, coast-radio, harbour post, coast radio
            place:lima                      | place:lima not found; the story has none
            """)
    void whatIsMissingIsTheLeastThatWouldHaveToBeOtherwise(String query, String missing) {
        assertThat(explain(query))
                .isInstanceOfSatisfying(
                        Missed.class, missed -> assertThat(missed.missing()).contains(missing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            toll:killed>=10      | killed 7 < 10, by agency
            toll:killed<7        | killed 7 >= 7, by agency
            toll:injured>=1      | no number of injured, not toll:injured>=1
            contradiction:true   | no contradiction, not contradiction:true
            """)
    void aTollThatIsMissedIsToldWithWhoseWordItIs(String query, String missing) {
        Story told = STORY.with(Balances.killed(7));
        Subscription subscription = subscription(query);
        assertThat(book.explain(subscription, subscription.rules().get(0), told))
                .isInstanceOfSatisfying(
                        Missed.class, missed -> assertThat(missed.missing()).containsExactly(missing));
    }

    @Test
    void aTollThatIsMetIsToldInItsWords() {
        book.put(subscription("toll:killed>=5 contradiction:true"));
        assertThat(book.match(STORY.with(Balances.killed(7)))).isEmpty();
        assertThat(book.match(STORY.with(Balances.settled(7, 9)))).isEmpty();
        assertThat(book.match(STORY.with(Balances.disputed(7, 9))))
                .singleElement()
                .extracting(Match::why)
                .asList()
                .extracting(e -> ((Evidence) e).sentence())
                .containsExactly(
                        "toll:killed>=5: killed 7, by agency: The agency told of 7 dead.",
                        "contradiction:true: killed 7 by agency (post), but 9 by police (post)");
    }

    @Test
    void ofSeveralWaysTheNearestIsTold() {
        Missed missed = (Missed) explain("(flood storm origins>=3) OR (quake origins>=4)");
        assertThat(missed.missing()).containsExactly("origins 2 < 4");
        assertThat(missed.met()).extracting(Evidence::asked).containsOnly("quake");
    }

    @Test
    void aRuleThatCannotBeReadIsSaidToBe() {
        assertThat(explain("quake AND")).isEqualTo(new Refused("character 10: the query ends too early; add a word"));
    }

    @Test
    void whatIsMetIsExplainedAsMet() {
        assertThat(explain("quake NOT flood")).isInstanceOf(Fired.class);
    }

    private Explanation explain(String query) {
        Subscription subscription = subscription(query);
        return book.explain(subscription, subscription.rules().get(0), STORY);
    }

    private static Subscription subscription(String query) {
        return new Subscription("desk", List.of(Rule.asking("r", "name", query, null)));
    }

    private static String by(Evidence evidence) {
        return evidence.report() == null
                ? ""
                : " by " + evidence.report().outlet().id();
    }
}
