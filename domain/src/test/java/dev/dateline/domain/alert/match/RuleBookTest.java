package dev.dateline.domain.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private static final Story QUAKE = NewsStory.in("en")
            .reported("harbour-post", "Strong quakes shake Lima", "Rescuers searched for survivors in Peru’s capital.")
            .reported(
                    "coast-radio", "Earthquake hits capital of Peru", "A state of emergency was declared by the mayor.")
            .naming(Mention.Kind.PLACE, "PE", "Peru")
            .naming(Mention.Kind.PERSON, "ana quispe", "Ana Quispe")
            .in(StoryPhase.BREAKING)
            .after(Duration.ofMinutes(90))
            .moving(2.75)
            .story();

    private final RuleBook book = new RuleBook();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            quake                          | true
            QUAKES                         | true
            rescuer survivor               | true
            quake drill                    | false
            quake OR drill                 | true
            quake NOT survivors            | false
            quake NOT drill                | true
            "state of emergency"           | true
            "emergency state"              | false
            "capital of peru"              | true
            "shake lima rescuers"          | false
            title:survivors                | false
            lead:survivors                 | true
            title:(quake AND earthquake)   | true
            emergency NEAR/3 declared      | true
            declared NEAR/3 emergency      | true
            state NEAR/3 declared          | false
            (mayor OR king) NEAR/9 "state of emergency" | true
            quake NEAR/9 rescuers          | false
            resc*                          | true
            title:resc*                    | false
            outlet:harbour                 | true
            outlet:"harbour post"          | true
            outlet:harb*                   | true
            outlet:"post harbour"          | false
            outlet:(reuters OR coast)      | true
            language:EN                    | true
            language:de                    | false
            place:peru                     | true
            place:pe                       | true
            place:lima                     | false
            entity:"Ana Quispe"            | true
            topic:asia                     | true
            topic:sport                    | false
            kind:story                     | true
            kind:(live OR opinion)         | false
            origin:coast-radio             | true
            outlets>=2                     | true
            outlets>2                      | false
            quake origins>=3               | false
            reports=2 velocity>=2.5        | true
            phase:breaking                 | true
            phase:closed OR phase:fading   | false
            quake since:90m                | true
            quake since:1h                 | false
            NOT drill (phase:closed OR lima) | true
            """)
    void aRuleIsMetByWhatItAsksFor(String query, boolean met) {
        assertThat(matches(QUAKE, query)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Erdbeben erschüttert Häuser           | haus OR erdbebens     | true
            de | Erdbeben erschüttert Häuser           | erschuttert           | true
            es | Terremotos sacuden Perú               | terremoto peru        | true
            ru | Землетрясения в Перу                  | землетрясение         | true
            tr | Depremler Lima'yı sarstı              | deprem*               | true
            zh | 秘鲁首都发生强烈地震                      | 地震                   | true
            zh | 秘鲁首都发生强烈地震                      | 震*                    | true
            zh | 秘鲁首都发生强烈地震                      | "首都发生"              | true
            zh | 秘鲁首都发生强烈地震                      | 首震                   | false
            ar | زلزال قوي يضرب ليما                     | الزلزال               | true
            vi | Động đất mạnh ở Lima                  | "động đất"            | true
            th | แผ่นดินไหวในลิมา                         | แผ่นดินไหว             | true
            xx | Tremor in Lima                        | tremor                | true
            """)
    void aRuleWithoutALanguageIsMetInAnyLanguage(String lane, String title, String query, boolean met) {
        Story story = NewsStory.in(lane).reported("harbour-post", title, "").story();
        assertThat(matches(story, query)).isEqualTo(met);
    }

    @Test
    void aRuleOfALanguageIsMetOnlyInIt() {
        book.put(new Subscription(
                "desk",
                List.of(Rule.asking("english", "n", "quake", "en"), Rule.asking("german", "n", "quake", "de"))));
        assertThat(book.match(QUAKE)).extracting(m -> m.rule().id()).containsExactly("english");
    }

    @Test
    void whatWasWithdrawnMeetsNoRule() {
        Story story = NewsStory.in("en")
                .reported(ArticleKind.WITHDRAWN, "harbour-post", "Strong quakes shake Lima", "Rescuers searched.")
                .reported("coast-radio", "Storm over Callao", "Boats stayed in port.")
                .story();
        assertThat(matches(story, "quake")).isFalse();
        assertThat(matches(story, "storm NOT quake")).isTrue();
        assertThat(matches(story, "kind:withdrawn")).isTrue();
    }

    @Test
    void wordsWithoutAQueryMustAllOccur() {
        book.put(new Subscription(
                "desk",
                List.of(
                        new Rule("both", "n", List.of("quake", "Lima"), null),
                        new Rule("one", "n", List.of("quake", "Quito"), null),
                        new Rule("none", "n", List.of(), null))));
        assertThat(book.match(QUAKE)).extracting(m -> m.rule().id()).containsExactly("both");
    }

    @Test
    void aRuleMayReferToAnother() {
        book.put(rules("shake", "quake OR tremor", "lima", "rule:shake lima", "quito", "rule:shake quito"));
        assertThat(book.match(QUAKE)).extracting(m -> m.rule().id()).containsExactly("lima", "shake");
    }

    @Test
    void aRuleThatCannotBeUsedIsToldAndStopsNoOther() {
        List<RefusedRule> refused = book.put(rules(
                "open",
                "(quake",
                "a",
                "rule:b",
                "b",
                "rule:a",
                "lost",
                "rule:opn",
                "deep",
                "rule:open x",
                "good",
                "quake"));
        assertThat(refused)
                .extracting(RefusedRule::rule, RefusedRule::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "open",
                                "character 1: this bracket is never closed; put a ) after what belongs together"),
                        org.assertj.core.groups.Tuple.tuple(
                                "a", "in a -> b: rules refer to one another in a circle or too deep: a -> b -> a"),
                        org.assertj.core.groups.Tuple.tuple(
                                "b", "in b -> a: rules refer to one another in a circle or too deep: b -> a -> b"),
                        org.assertj.core.groups.Tuple.tuple("lost", "there is no rule opn; did you mean rule:open?"),
                        org.assertj.core.groups.Tuple.tuple(
                                "deep",
                                "in deep -> open: character 1: this bracket is never closed;"
                                        + " put a ) after what belongs together"));
        assertThat(book.match(QUAKE)).extracting(m -> m.rule().id()).containsExactly("good");
        assertThat(book.size()).isEqualTo(1);
    }

    @Test
    void rulesThatMultiplyOneAnotherAreRefused() {
        List<String> bomb = new ArrayList<>(List.of("r0", "quake"));
        for (int i = 1; i < 9; i++) {
            bomb.addAll(List.of("r" + i, ("rule:r" + (i - 1) + " ").repeat(10)));
        }
        List<RefusedRule> refused = book.put(rules(bomb.toArray(String[]::new)));
        assertThat(refused).extracting(RefusedRule::rule).containsExactly("r4", "r5", "r6", "r7", "r8");
        assertThat(refused.get(0).reason()).contains("more than 8000 clauses");
    }

    @Test
    void changedAndRemovedRulesWorkAtOnce() {
        book.put(rules("r", "quake"));
        assertThat(book.match(QUAKE)).hasSize(1);
        book.put(rules("r", "flood", "s", "lima"));
        assertThat(book.match(QUAKE)).extracting(m -> m.rule().id()).containsExactly("s");
        book.remove("desk");
        assertThat(book.match(QUAKE)).isEmpty();
        assertThat(book.size()).isZero();
    }

    @Test
    void aClearedBookCanBeFilledAgain() {
        book.put(rules("r", "quake"));
        book.clear();
        assertThat(book.match(QUAKE)).isEmpty();
        book.put(rules("r", "lima"));
        assertThat(book.match(QUAKE)).hasSize(1);
    }

    @Test
    void aNewVersionOfAReportIsReadAnew() {
        book.put(rules("r", "quake", "s", "tsunami"));
        assertThat(book.match(QUAKE)).hasSize(1);
        Story next = NewsStory.in("en")
                .reported("harbour-post", "Tsunami warning lifted", "")
                .story();
        assertThat(book.match(next)).extracting(m -> m.rule().id()).containsExactly("s");
    }

    private boolean matches(Story story, String query) {
        assertThat(book.put(rules("r", query))).isEmpty();
        boolean found = !book.match(story).isEmpty();
        RuleBook plain = new RuleBook(RuleBook.Finding.ONE_BY_ONE);
        plain.put(rules("r", query));
        assertThat(plain.match(story).isEmpty()).as("tried one by one").isEqualTo(!found);
        return found;
    }

    private static Subscription rules(String... idsAndQueries) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < idsAndQueries.length; i += 2) {
            rules.add(Rule.asking(idsAndQueries[i], "name", idsAndQueries[i + 1], null));
        }
        return new Subscription("desk", rules);
    }
}
