package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.AccountReader;
import dev.dateline.domain.claim.conflict.Conflict;
import dev.dateline.domain.claim.conflict.Conflicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds one wrong number or day among pairs of articles on one event. Where both tell the same number before the same word, or name
 * the same weekday, it is changed everywhere in one of them; the pair as it was must stay silent, the changed one must not.
 */
final class ConflictInjection {
    private static final Pattern COUNT = Pattern.compile(
            "\\b(\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)((?: [a-z]+){0,2} (?:were |was )?)(killed|dead|injured|wounded|shot|died|arrested|missing|hurt)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final LocalDate PUBLISHED = LocalDate.of(2015, 6, 10);
    private static final int PAIRS_OF_A_STORY = 3;

    /** Untouched pairs and alarms in them, changed pairs and alarms in them. */
    record Score(int untouched, int falseAlarms, int changed, int found) {
        double recall() {
            return found / (double) Math.max(1, changed);
        }

        double falseShare() {
            return falseAlarms / (double) Math.max(1, untouched);
        }
    }

    private final Random random = new Random(11);

    private record Pair(String first, String second) {}

    /** The score over pairs of articles of one story. */
    Score score(List<SegmentRoundups.Piece> pieces, boolean counts) {
        int alarms = 0;
        int changed = 0;
        int found = 0;
        List<Pair> pairs = pairs(pieces);
        for (Pair pair : pairs) {
            alarms += isAlarm(pair.first(), pair.second()) ? 1 : 0;
            UnaryOperator<String> change = counts ? otherCount(pair) : otherDay(pair);
            if (change != null) {
                changed++;
                found += isAlarm(change.apply(pair.first()), pair.second()) ? 1 : 0;
            }
        }
        return new Score(pairs.size(), alarms, changed, found);
    }

    private static boolean isAlarm(String a, String b) {
        return Conflicts.between(account(a, "A"), account(b, "B")).stream().anyMatch(Conflict::isOpen);
    }

    private static Account account(String text, String outlet) {
        return AccountReader.read(new Document(text, "en", PUBLISHED, outlet), outlet, null);
    }

    private List<Pair> pairs(List<SegmentRoundups.Piece> pieces) {
        Map<String, List<String>> stories = new HashMap<>();
        for (SegmentRoundups.Piece piece : pieces) {
            stories.computeIfAbsent(piece.story(), key -> new ArrayList<>())
                    .add(piece.title() + "\n" + String.join("\n", piece.lines()));
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<String> texts : stories.values()) {
            for (int i = 0; i + 1 < texts.size() && i < 2 * PAIRS_OF_A_STORY; i += 2) {
                pairs.add(new Pair(texts.get(i), texts.get(i + 1)));
            }
        }
        return pairs;
    }

    private @Nullable UnaryOperator<String> otherCount(Pair pair) {
        for (Matcher site = COUNT.matcher(pair.first()); site.find(); ) {
            String number = site.group(1);
            String word = site.group(3);
            Pattern same = Pattern.compile(
                    "\\b" + number + "(?: [a-z]+){0,2} (?:were |was )?" + word + "\\b", Pattern.CASE_INSENSITIVE);
            if (!number.equals("1") && same.matcher(pair.second()).find()) {
                String other = String.valueOf(otherNumber(number));
                return text -> text.replaceAll("(?i)\\b" + number + "\\b", other);
            }
        }
        return null;
    }

    /** Up to twice as many and two more. */
    private long otherNumber(String number) {
        List<String> words =
                List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        int at = words.indexOf(number.toLowerCase(Locale.ROOT));
        int value = at < 0 ? Integer.parseInt(number) : at + 2;
        return value + 1 + random.nextInt(value + 2);
    }

    private @Nullable UnaryOperator<String> otherDay(Pair pair) {
        for (String day : DAYS) {
            if (pair.first().contains(day) && pair.second().contains(day)) {
                String other = DAYS.get((DAYS.indexOf(day) + 1 + random.nextInt(6)) % 7);
                return text -> text.replace(day, other);
            }
        }
        return null;
    }
}
