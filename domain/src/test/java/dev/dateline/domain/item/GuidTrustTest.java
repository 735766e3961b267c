package dev.dateline.domain.item;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.GuidTrust.Doubt;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidTrustTest {

    private static List<FeedEntry> entries(int count, IntFunction<@Nullable String> guid) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry("Headline " + i, guid.apply(i)))
                .toList();
    }

    private static FeedEntry entry(String title, @Nullable String guid) {
        return new FeedEntry(guid, title, null, null, null, null, null, null, null, null, null, "");
    }

    @Test
    void guidsThatTellEntriesApartAreTrusted() {
        assertThat(GuidTrust.of(entries(20, i -> "post-" + i), 0)).isEqualTo(new GuidTrust(1, Set.of()));
        assertThat(GuidTrust.of(List.of(), 0).isTrusted()).isTrue();
    }

    @Test
    void oneAccidentAmongManyIsForgiven() {
        assertThat(GuidTrust.of(entries(20, i -> "post-" + Math.max(1, i)), 0).isTrusted())
                .isTrue();
    }

    @Test
    void guidsThatAreAllEqualAreNot() {
        GuidTrust trust = GuidTrust.of(entries(20, i -> "harbour-post"), 0);
        assertThat(trust.isTrusted()).isFalse();
        assertThat(trust.doubts()).containsExactly(Doubt.REPEATED);
        assertThat(GuidTrust.of(entries(2, i -> "harbour-post"), 0).isTrusted()).isFalse();
    }

    @Test
    void guidsThatAreHeadlinesAreNot() {
        GuidTrust trust = GuidTrust.of(entries(20, i -> "Headline " + i), 0);
        assertThat(trust.isTrusted()).isFalse();
        assertThat(trust.doubts()).containsExactly(Doubt.HEADLINES);
    }

    @Test
    void guidsThatChangeFromAnswerToAnswerAreNot() {
        assertThat(GuidTrust.of(entries(20, i -> "now-" + i), 19).doubts()).containsExactly(Doubt.CHANGING);
        assertThat(GuidTrust.of(entries(20, i -> "now-" + i), 19).isTrusted()).isFalse();
        assertThat(GuidTrust.of(entries(20, i -> "now-" + i), 1).isTrusted()).isTrue();
    }

    @Test
    void missingGuidsAreNone() {
        assertThat(GuidTrust.of(entries(5, i -> null), 0).isTrusted()).isFalse();
    }
}
