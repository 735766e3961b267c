package dev.dateline.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final Lately<String> lately = new Lately<>();

    @Test
    void equalValuesAreOneObject() {
        String first = lately.once(new String("harbour-post"));
        assertThat(lately.once(new String("harbour-post"))).isSameAs(first);
    }

    @Test
    void aValueIsItselfHoweverManyOthersThereAre() {
        assertThat(IntStream.range(0, 20_000).mapToObj(i -> "outlet-" + i))
                .allSatisfy(value -> assertThat(lately.once(value)).isEqualTo(value));
    }
}
