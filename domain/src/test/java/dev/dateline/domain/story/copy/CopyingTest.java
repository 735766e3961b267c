package dev.dateline.domain.story.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.story.Overlap;
import dev.dateline.domain.story.Relation.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        the same text                        | 32 | 0 | 32 | 32 | 32 | REPRINT  | true
        a byline more                        | 30 | 0 | 32 | 30 | 32 | REPRINT  | true
        one word in twenty changed           | 25 | 1 | 32 | 32 | 32 | REPRINT  | true
        cut to a quarter                     |  8 | 0 |  8 | 32 | 32 | EXCERPT  | true
        cut to half, with a tail             | 15 | 0 | 26 | 32 | 32 | EXCERPT  | true
        twice as long as what it takes over  | 12 | 0 | 32 | 13 | 32 | REWRITE  | true
        two fifths of a longer text          | 14 | 0 | 32 | 32 | 32 | REWRITE  | false
        a paragraph taken over               |  9 | 0 | 32 | 32 | 32 | REWRITE  | false
        a brief within a long page           |  8 | 0 | 32 |  8 | 32 | REWRITE  | false
        a quotation taken over               |  5 | 0 | 32 | 32 | 32 | ORIGINAL | false
        one form, other numbers and names    | 24 | 8 | 32 | 32 | 32 | ORIGINAL | false
        a toll corrected                     | 28 | 2 | 32 | 32 | 32 | REPRINT  | true
        a short text, the same               | 10 | 0 | 10 | 10 | 10 | REPRINT  | true
        a short text, half of it a formula   |  6 | 0 | 10 | 11 | 10 | ORIGINAL | false
        too short to tell                    |  4 | 0 |  4 |  4 |  4 | ORIGINAL | false
        nothing                              |  0 | 0 |  0 |  0 |  0 | ORIGINAL | false
        """)
    void whatOneTextIsToAnotherFollowsFromWhatTheyShare(
            String what, int same, int conflicting, int ours, int theirs, int shorter, Kind kind, boolean inherits) {
        Overlap overlap = new Overlap(same, conflicting, ours, theirs, shorter);

        assertThat(Copying.kind(overlap)).isEqualTo(kind);
        assertThat(Copying.inherits(overlap)).isEqualTo(inherits);
    }
}
