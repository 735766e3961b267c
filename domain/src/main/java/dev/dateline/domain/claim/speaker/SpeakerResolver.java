package dev.dateline.domain.claim.speaker;

import dev.dateline.domain.claim.Mention;
import dev.dateline.domain.claim.Speaker;
import dev.dateline.domain.claim.reading.CueWords;
import dev.dateline.domain.claim.reading.Reading;
import dev.dateline.domain.claim.speaker.SpeakerWords.Sort;
import dev.dateline.domain.claim.text.Shape;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant by the words that stand for a speaker. Sources are asked for in reading order: a pronoun is the last person who
 * spoke, or was named, a description with a title the person who bears it, "the countries" the last speakers who spoke together.
 */
public final class SpeakerResolver {
    private final Reading reading;
    private final People people;
    private final Map<String, String> pronouns = new HashMap<>();
    private List<Speaker> last = List.of();
    private List<Speaker> group = List.of();

    /**
     * Who is meant.
     *
     * @param speakers the speakers; none for a source that is nobody
     * @param mention in which way they are mentioned
     * @param document the words for a statement that speaks for them; null if they speak themselves
     */
    public record Resolved(
            List<Speaker> speakers,
            Mention mention,
            @Nullable String document) {
        public Resolved {
            speakers = List.copyOf(speakers);
        }
    }

    /** A resolver that starts at a document's beginning. */
    public SpeakerResolver(Reading reading) {
        this.reading = reading;
        people = People.of(reading.words());
    }

    /** Forgets who spoke: another event begins. */
    public void startAnew() {
        last = List.of();
        group = List.of();
    }

    /** Who spoke last. */
    public List<Speaker> last() {
        return last;
    }

    /** Who is meant by these words. */
    public Resolved resolve(Words.Range source) {
        List<Words.Range> parts = parts(source);
        Resolved resolved = parts.size() > 1 ? together(parts) : one(source);
        if (!resolved.speakers().isEmpty() && resolved.speakers().get(0).kind() != Speaker.Kind.GENERIC) {
            last = resolved.speakers();
        }
        if (resolved.speakers().size() > 1) {
            group = resolved.speakers();
        }
        return resolved;
    }

    private Resolved together(List<Words.Range> parts) {
        List<Speaker> speakers = new ArrayList<>();
        parts.forEach(part -> speakers.addAll(one(part).speakers()));
        return new Resolved(speakers.stream().distinct().toList(), Mention.NAME, null);
    }

    private Resolved one(Words.Range source) {
        Phrase phrase = Phrase.of(reading.words(), source);
        String only = phrase.text().isEmpty() ? reading.words().word(source.from()) : phrase.text();
        if (source.size() == 1 && SpeakerWords.is(Sort.PERSON, only)) {
            return pronoun(only.toLowerCase(Locale.ROOT), source);
        }
        if (!phrase.name().isEmpty()) {
            String name = people.fullName(String.join(" ", phrase.name()));
            return new Resolved(List.of(new Speaker(name, kind(name, phrase))), Mention.NAME, null);
        }
        return described(phrase, only, source);
    }

    private Resolved pronoun(String pronoun, Words.Range source) {
        String spoke = last.size() == 1 ? last.get(0).name() : "";
        boolean another = pronouns.entrySet().stream()
                .anyMatch(one -> !one.getKey().equals(pronoun) && one.getValue().equals(spoke));
        if (!spoke.isEmpty() && !another) {
            pronouns.put(pronoun, spoke);
            return new Resolved(last, Mention.PRONOUN, null);
        }
        String known = pronouns.getOrDefault(
                pronoun,
                people.lastBefore(source.from(), another ? spoke : "")
                        .map(Person::name)
                        .orElse(""));
        Speaker found =
                known.isEmpty() ? new Speaker(pronoun, Speaker.Kind.UNNAMED) : new Speaker(known, Speaker.Kind.PERSON);
        return new Resolved(List.of(found), Mention.PRONOUN, null);
    }

    private Speaker.Kind kind(String name, Phrase phrase) {
        boolean titled = phrase.has(Sort.TITLE) || people.isPerson(name);
        return titled && !OutletNames.isOutlet(name) ? Speaker.Kind.PERSON : Speaker.Kind.NAMED;
    }

    private Resolved described(Phrase phrase, String text, Words.Range source) {
        String noun = phrase.noun().toLowerCase(Locale.ROOT);
        if (SpeakerWords.is(Sort.GENERIC, noun)) {
            return new Resolved(List.of(new Speaker(text, Speaker.Kind.GENERIC)), Mention.NOMINAL, null);
        }
        boolean document = SpeakerWords.is(Sort.DOCUMENT, noun);
        if (!group.isEmpty()
                && (SpeakerWords.is(Sort.PLURAL, noun)
                        || (document && phrase.words().contains("joint")))) {
            return new Resolved(group, Mention.NOMINAL, document ? text : null);
        }
        List<Speaker> titled = titled(phrase, noun, source);
        if (!titled.isEmpty()) {
            return new Resolved(titled, Mention.NOMINAL, null);
        }
        return new Resolved(List.of(new Speaker(text, Speaker.Kind.UNNAMED)), Mention.NOMINAL, null);
    }

    private List<Speaker> titled(Phrase phrase, String noun, Words.Range source) {
        boolean plural = SpeakerWords.is(Sort.PLURAL, noun);
        String title = plural && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        if (!SpeakerWords.is(Sort.TITLE, title) || phrase.words().size() > 3) {
            return List.of();
        }
        String before =
                phrase.words().size() > 1 ? phrase.words().get(phrase.words().size() - 2) : "";
        String land = before.isEmpty() || Character.isLowerCase(before.charAt(0)) ? "" : before;
        boolean definite = source.size() > phrase.words().size()
                && !reading.words().word(source.from()).equalsIgnoreCase("a");
        if (!definite && !plural && land.isEmpty()) {
            return List.of();
        }
        return people.titled(title, plural ? "" : land, source.from()).stream()
                .limit(plural ? 2 : 1)
                .map(person -> new Speaker(person.name(), Speaker.Kind.PERSON))
                .toList();
    }

    /** The parts of a list of names: "US, Germany, France and UK"; one part where it is none. */
    private List<Words.Range> parts(Words.Range source) {
        Words words = reading.words();
        List<Words.Range> parts = new ArrayList<>();
        int from = source.from();
        boolean and = false;
        for (int i = source.from(); i < source.to(); i++) {
            boolean joins = reading.sort(i) == CueWords.sort(CueWords.FunctionWord.AND) && !isPartOfName(i, source);
            if (joins || words.is(i, ',')) {
                and |= joins;
                if (i > from) {
                    parts.add(new Words.Range(from, i));
                }
                from = i + 1;
            }
        }
        if (from < source.to()) {
            parts.add(new Words.Range(from, source.to()));
        }
        boolean list = and && parts.size() > 1 && parts.stream().allMatch(this::isShortName);
        return list ? parts : List.of(source);
    }

    private boolean isPartOfName(int and, Words.Range source) {
        return and == source.from() || and + 1 == source.to();
    }

    private boolean isShortName(Words.Range part) {
        Shape shape = reading.words().shape(part.to() - 1);
        return part.size() <= 5 && (shape == Shape.CAPITAL || shape == Shape.CAPITALS);
    }

    /** Whether a speaker is an outlet or an agency, by its name. */
    public static boolean isOutlet(Speaker speaker) {
        return speaker.isNamed() && OutletNames.isOutlet(speaker.name());
    }
}
