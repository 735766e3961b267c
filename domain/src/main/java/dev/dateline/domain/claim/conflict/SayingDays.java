package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.article.ResourceLines;
import dev.dateline.domain.claim.Stance;
import dev.dateline.domain.claim.fact.DateFact;
import dev.dateline.domain.claim.fact.Fact;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.text.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the days on which something was said from those on which it happened: "police said Monday" is no day of an event. */
final class SayingDays {
    private static final int NEAR = 3;
    private static final Set<String> OWNING = Set.of("'s", "\u2019s");
    private static final Set<Stance> SAYING =
            Set.of(Stance.SAYS, Stance.ASSERTS, Stance.CONFIRMS, Stance.DENIES, Stance.WARNS);

    /** What also tells of doing: "found dead Monday", "called 911 on Sunday", "a hearing Friday"; by {@code not-sayings.txt}. */
    private static final Map<String, Set<String>> DOING = read();

    private final Words words;
    private final CueWords cues;
    private final Set<String> doing;

    SayingDays(Words words, String language) {
        this.words = words;
        this.cues = CueWords.of(language);
        this.doing = DOING.getOrDefault(language, Set.of());
    }

    /** Whether a fact is the day of a saying: a cue stands close before it, or it stands between a speaker and the cue. */
    boolean isOne(Fact fact) {
        if (!(fact instanceof DateFact date) || !date.isDay()) {
            return false;
        }
        Words.Range day = words.range(fact.span());
        Words.Range sentence = words.sentences().get(words.sentenceOf(day.from()));
        if (isOwner(day, sentence)) {
            return false;
        }
        for (int at = Math.max(sentence.from(), day.from() - NEAR); at < day.from(); at++) {
            if (isSaying(at)) {
                return true;
            }
        }
        return day.to() < sentence.to() && isSaying(day.to());
    }

    /** "Police said Monday's fire was set": the day is the fire's. */
    private boolean isOwner(Words.Range day, Words.Range sentence) {
        return day.to() < sentence.to() && OWNING.contains(words.word(day.to()));
    }

    private boolean isSaying(int word) {
        int sort = cues.sort(words.hash(word));
        return CueWords.isCue(sort)
                && SAYING.contains(CueWords.stance(sort))
                && !doing.contains(words.word(word).toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> doing = new HashMap<>();
        for (String line : ResourceLines.of(SayingDays.class, "not-sayings.txt")) {
            int colon = line.indexOf(':');
            doing.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split(", ")));
        }
        return doing;
    }
}
