package dev.dateline.domain.story.words;

import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Mention.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a text names, and judges it once the whole text is known. */
final class MentionTally {
    private static final int MOST_NUMBERS = 6;
    private static final int LONGEST_NAME = 6;

    private final MentionRules rules;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Set<Integer> lowerCase = new HashSet<>();
    private final Map<String, Naming> named = new LinkedHashMap<>();
    private final Map<String, Naming> byLastWord = new HashMap<>();
    private int numbers;

    MentionTally(MentionRules rules) {
        this.rules = rules;
    }

    /** Something in the text: a run to be judged, or what is known for what it is. */
    private record Sighting(Kind kind, String id, NameRun run) {}

    /** A word stands in the text without a capital. */
    void lowerCase(int hash) {
        lowerCase.add(hash);
    }

    void place(String id, String text) {
        sightings.add(new Sighting(Kind.PLACE, id, new NameRun(List.of(text), false)));
    }

    void date(String id, String text) {
        sightings.add(new Sighting(Kind.DATE, id, new NameRun(List.of(text), false)));
    }

    /** A number of at least two digits; points and commas between thousands do not count. */
    void number(String text) {
        if (text.length() > 1 && numbers++ < MOST_NUMBERS) {
            sightings.add(new Sighting(Kind.NUMBER, plainNumber(text), new NameRun(List.of(text), false)));
        }
    }

    /** Capitalised words in a row. */
    void run(NameRun run) {
        NameRun bare = rules.places().find(run.words()) == null ? withoutStopWords(run) : run;
        if (!bare.isEmpty()) {
            sightings.add(new Sighting(Kind.NAME, "", bare));
        }
    }

    /** What the text names, in order of first occurrence. */
    List<Mention> mentions(int most) {
        List<NameRun> unsure = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (sighting.kind() != Kind.NAME) {
                note(sighting.kind(), sighting.id(), sighting.run().text());
            } else if (!judge(withoutCommonWord(sighting.run()))) {
                unsure.add(sighting.run());
            }
        }
        unsure.forEach(this::confirm);
        return named.values().stream().limit(most).map(Naming::mention).toList();
    }

    private NameRun withoutStopWords(NameRun run) {
        NameRun bare = run;
        while (!bare.isEmpty() && isStopWord(bare.first())) {
            bare = bare.withoutFirst();
        }
        int end = bare.words().size();
        while (end > 0 && isStopWord(bare.words().get(end - 1))) {
            end--;
        }
        return new NameRun(bare.words().subList(0, end), bare.opensSentence());
    }

    private boolean isStopWord(String word) {
        String lower = Folding.lower(word);
        return !isAcronym(word)
                && (rules.language().stopWords().contains(lower)
                        || rules.calendar().contains(lower));
    }

    /** "Rescuers Anna Olin": the first word of a sentence that also stands without a capital is no part of the name. */
    private NameRun withoutCommonWord(NameRun run) {
        boolean common = run.opensSentence()
                && run.words().size() > 1
                && rules.places().find(run.words()) == null
                && lowerCase.contains(Tokens.hash(run.first()));
        return common ? run.withoutFirst() : run;
    }

    /** False for a word of which only its place in the sentence may have made a name. */
    private boolean judge(NameRun run) {
        @Nullable String place = rules.places().find(run.words());
        if (place != null) {
            note(Kind.PLACE, place, run.text());
            return true;
        }
        boolean capitalTells = !run.opensSentence() && rules.language().capitalsTell();
        if (run.words().size() == 1 && !capitalTells && !isAcronym(run.first())) {
            return false;
        }
        noteName(run);
        return true;
    }

    private void noteName(NameRun run) {
        NameRun name = run;
        while (name.words().size() > 1 && isBeforeName(name, name != run)) {
            boolean office = name.words().size() > 3
                    && rules.words().inside().contains(name.words().get(1));
            name = office ? name.withoutFirst().withoutFirst().withoutFirst() : name.withoutFirst();
        }
        boolean single = name.words().size() == 1;
        boolean tooLong = name.words().size() > LONGEST_NAME;
        if (tooLong || name.text().length() < 2 || (single && isTitle(name.first()))) {
            return;
        }
        String key = rules.language().nameKey(name.words());
        Naming longer = single ? byLastWord.get(key) : null;
        if (longer != null) {
            longer.againByLastWord();
            return;
        }
        Naming naming = note(kind(name, name != run), key, name.text());
        if (!single) {
            byLastWord.putIfAbsent(rules.language().nameKey(List.of(name.last())), naming);
        }
    }

    /** A title, or a country that one belongs to: "US President", "Президент России". */
    private boolean isBeforeName(NameRun name, boolean titled) {
        if (isTitle(name.first())) {
            return true;
        }
        @Nullable String place = rules.places().find(List.of(name.first()));
        if (place != null && (titled || isTitle(name.words().get(1)))) {
            note(Kind.PLACE, place, name.first());
            return true;
        }
        return false;
    }

    /** A word that opened a sentence counts where the text has it as a name elsewhere. */
    private void confirm(NameRun run) {
        String key = rules.language().nameKey(run.words());
        Naming longer = byLastWord.get(key);
        Naming same = named.get(Kind.NAME + key);
        if (longer != null) {
            longer.againByLastWord();
        } else if (same != null) {
            same.again();
        }
    }

    private Kind kind(NameRun name, boolean titled) {
        boolean organisation = name.words().stream()
                .anyMatch(word -> rules.words().organisations().contains(Folding.lower(word)));
        if (organisation || (name.words().size() == 1 && isAcronym(name.first()))) {
            return Kind.ORGANISATION;
        }
        return titled ? Kind.PERSON : Kind.NAME;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.length() < 7 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isTitle(String word) {
        return rules.words().titles().contains(Folding.lower(word));
    }

    private static String plainNumber(String text) {
        return Folding.lower(text).replaceAll("[.,](?=\\d{3}(?!\\d))", "").replace(',', '.');
    }

    /** People and organisations are names alike here: a name is one thing, whatever it is taken for. */
    private Naming note(Kind kind, String id, String text) {
        boolean own = kind == Kind.NUMBER || kind == Kind.DATE || kind == Kind.PLACE;
        String space = own ? kind.toString() : Kind.NAME.toString();
        Naming naming = named.computeIfAbsent(space + id, k -> new Naming(kind, id, text));
        naming.again();
        return naming;
    }
}
