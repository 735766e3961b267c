package dev.dateline.domain.alert.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.query.Parsed.Read;
import dev.dateline.domain.alert.query.Parsed.Unreadable;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random queries, good and bad, from fixed seeds. */
class AnyQueryTest {
    private static final int ROUNDS = 10_000;
    private static final List<String> PIECES = List.of(
            "quake",
            "lima",
            "AND",
            "OR",
            "NOT",
            "NEAR/3",
            "NEAR/",
            "NEAR",
            "(",
            ")",
            "((",
            "\"",
            "\"big wave\"",
            "\u201c",
            "title:",
            "lead:(",
            "titel:",
            "kind:live",
            "kind:",
            "outlets>=3",
            "outlets",
            ">=",
            "velocity>2.5",
            "since:2h",
            "since:",
            "phase:new",
            "rule:x",
            "quak*",
            "*",
            "a*b",
            "-",
            "/.*/",
            "(a+)+$",
            "\\",
            "[^",
            "{2,}",
            "10:30",
            "\u0000",
            "\ud83d",
            "\u5730\u9707",
            "\n",
            "'s");

    @Test
    void whatIsPrintedIsReadAsTheSame() {
        InventedClauses clauses = new InventedClauses(new Random(6));
        for (int i = 0; i < ROUNDS; i++) {
            String text = RuleQuery.text(clauses.next());
            Parsed parsed = RuleQuery.parse(text);
            assertThat(parsed).as(text).isInstanceOf(Read.class);
            assertThat(RuleQuery.parse(RuleQuery.text(((Read) parsed).clause())))
                    .as(text)
                    .isEqualTo(parsed);
        }
    }

    @Test
    void anyTextIsReadOrToldWhatIsWrong() {
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            check(random.nextInt(4) == 0 ? noise(random) : pieces(random, 1 + random.nextInt(20)));
        }
    }

    @Test
    void longBadTextIsReadOrToldWhatIsWrong() {
        Random random = new Random(8);
        for (int i = 0; i < 50; i++) {
            check(pieces(random, 3_000));
        }
        for (String piece : PIECES) {
            check((piece + " ").repeat(19_000 / (piece.length() + 1)));
            check(piece.repeat(19_000 / piece.length()));
        }
    }

    private static void check(String text) {
        Parsed parsed = RuleQuery.parse(text);
        if (parsed instanceof Unreadable wrong) {
            assertThat(wrong.error().position()).as(text).isBetween(0, text.length());
            assertThat(wrong.error().picture(text)).contains("\n");
        } else {
            Read read = (Read) parsed;
            Parsed again = RuleQuery.parse(RuleQuery.text(read.clause()));
            boolean tooLong = again instanceof Unreadable bad && bad.error().position() == QueryLimits.CHARACTERS;
            assertThat(tooLong || again instanceof Read same && same.clause().equals(read.clause()))
                    .as(text)
                    .isTrue();
        }
    }

    private static String pieces(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(4) == 0 ? "" : " "))
                .collect(Collectors.joining());
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(60), 0, 0x3000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
