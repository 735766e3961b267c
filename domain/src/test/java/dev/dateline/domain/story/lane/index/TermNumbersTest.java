package dev.dateline.domain.story.lane.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermNumbersTest {
    private final TermNumbers numbers = new TermNumbers();

    @Test
    void aTermKeepsItsNumberUntilItIsDropped() {
        Random random = new Random(7);
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 60_000; i++) {
            String term = Integer.toString(random.nextInt(9_000), 3) + "_é".repeat(random.nextInt(3));
            int number = numbers.number(term);
            assertThat(number).isEqualTo(expected.getOrDefault(term, number));
            expected.put(term, number);
            if (random.nextInt(3) == 0) {
                dropAny(expected);
            }
        }
        expected.forEach((term, number) -> assertThat(numbers.number(term)).isEqualTo(number));
        assertThat(new HashSet<>(expected.values())).hasSameSizeAs(expected.keySet());
        assertThat(numbers.used()).isEqualTo(expected.size());
    }

    @Test
    void manyTermsAtOnceGetTheNumbersTheyGetOneByOne() {
        TermNumbers oneByOne = new TermNumbers();
        Random random = new Random(7);
        for (int report = 0; report < 3_000; report++) {
            List<String> terms = Stream.generate(() -> Integer.toString(random.nextInt(50_000), 36))
                    .limit(20)
                    .toList();

            int[] together = numbers.numbers(terms);

            assertThat(together)
                    .containsExactly(terms.stream().mapToInt(oneByOne::number).toArray());
            if (report % 3 == 0) {
                numbers.drop(together[0]);
                oneByOne.drop(together[0]);
            }
        }
        assertThat(numbers.used()).isEqualTo(oneByOne.used());
    }

    @Test
    void whatIsNoWordIsKnownByItsBeginning() {
        int number = numbers.number("a".repeat(100_000));

        assertThat(numbers.number("a".repeat(90_000))).isEqualTo(number);
        numbers.drop(number);
        assertThat(numbers.used()).isZero();
    }

    private void dropAny(Map<String, Integer> expected) {
        Iterator<Integer> any = expected.values().iterator();
        numbers.drop(any.next());
        any.remove();
    }
}
