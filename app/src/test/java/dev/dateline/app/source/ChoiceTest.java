package dev.dateline.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.discover.FeedCandidate;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
    private static final URI PAGE = URI.create("https://post.example/");
    private static final List<FeedCandidate> FEEDS = List.of(
            new FeedCandidate(URI.create("https://post.example/world.xml"), "World", null),
            new FeedCandidate(URI.create("https://post.example/sport.xml"), null, null));

    private static Choice said(String answer) {
        return new Choice(PAGE, question -> Optional.of(answer));
    }

    @Test
    void aNumberNamesItsFeed() {
        assertThat(said("2").among(FEEDS)).contains(FEEDS.get(1).url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3", "world", "99999999999"})
    void anythingElseNamesNone(String answer) {
        assertThat(said(answer).among(FEEDS)).isEmpty();
    }

    @Test
    void withoutAPersonTheCommandsAreTold() {
        Choice alone = new Choice(PAGE, Person.ABSENT);

        assertThat(alone.among(FEEDS)).isEmpty();
        assertThat(alone.commands(FEEDS)).isEqualTo("""
                https://post.example/ has several feeds; nothing was added. Take one with --choose N, or with its own command:
                  1  https://post.example/world.xml  World
                  2  https://post.example/sport.xml
                  ./dateline sources add https://post.example/world.xml
                  ./dateline sources add https://post.example/sport.xml""");
    }

    @Test
    void thePageItselfIsPolledOnlyIfThePersonAgrees() {
        List<String> headlines = List.of("Ferry runs aground");

        assertThat(said("yes").wantsLinks(headlines)).isTrue();
        assertThat(said("").wantsLinks(headlines)).isFalse();
        assertThat(new Choice(PAGE, Person.ABSENT).wantsLinks(headlines)).isFalse();
        assertThat(new Choice(PAGE, Person.ABSENT).command(headlines))
                .contains("Ferry runs aground", "./dateline sources add --section-page https://post.example/");
    }
}
