package dev.dateline.domain.alert.query;

import dev.dateline.domain.alert.query.Token.Kind;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what has no parts: words, the values of fields, conditions. */
final class LeafParser {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern AGE = Pattern.compile("([0-9]{1,4})([mhd])");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}");
    private static final List<String> KINDS = words(ArticleKind.values());
    private static final List<String> SLOTS = words(Slot.values());
    private static final List<String> PHASES = words(StoryPhase.values());
    private static final List<String> YES_NO = List.of("true", "false");
    private static final Clause NOTHING = new Clause.Word("");

    private final TokenReader tokens;

    LeafParser(TokenReader tokens) {
        this.tokens = tokens;
    }

    static Clause look(Token token) {
        return switch (token.kind()) {
            case PREFIX -> new Clause.Prefix(token.text());
            case PHRASE -> new Clause.Phrase(token.text());
            default -> new Clause.Word(token.text());
        };
    }

    /** A word that stands in a field; kinds and languages are known ones. */
    Clause value(Field field, Token token) {
        String value = token.text().toLowerCase(Locale.ROOT);
        if (field == Field.KIND && !KINDS.contains(value)) {
            return unknown(token, "a kind of text", KINDS);
        }
        if (field == Field.LANGUAGE && !LANGUAGE.matcher(value).matches()) {
            return fail(token, "a language is a code of two or three letters", "write language:en");
        }
        return look(token);
    }

    /** {@code outlets>=3}: the name has been read. */
    Clause number(Token name) {
        Token sign = tokens.next();
        Token value = tokens.next();
        Measure measure = Measure.of(name.text()).orElse(null);
        Comparison comparison = Comparison.of(sign.text()).orElse(Comparison.AT_LEAST);
        if (measure == null) {
            return unknown(name, "a number of a story", Measure.words());
        }
        if (!value.is(Kind.WORD) || !NUMBER.matcher(value.text()).matches()) {
            String example = name.text() + sign.text() + (measure == Measure.VELOCITY ? "2.5" : "3");
            return fail(value, "a number should follow " + name.text() + sign.text(), "write " + example);
        }
        return new Clause.Number(measure, comparison, Double.parseDouble(value.text()));
    }

    /** What is written like a field and is none: a reference, a phase, an age. */
    Clause condition(Token name) {
        return switch (name.text()) {
            case "rule" -> saved();
            case "phase" -> phase();
            case "since" -> since();
            case "toll" -> toll();
            case "contradiction" -> contradiction();
            default -> unknownField(name);
        };
    }

    private Clause saved() {
        Token id = tokens.next();
        return id.is(Kind.WORD) || id.is(Kind.PHRASE)
                ? new Clause.Saved(id.text())
                : fail(id, "the id of a rule should follow rule:", "write rule:my-other-rule");
    }

    private Clause phase() {
        Token value = tokens.next();
        int index = PHASES.indexOf(value.text().toLowerCase(Locale.ROOT));
        return index < 0 ? unknown(value, "a phase", PHASES) : new Clause.InPhase(StoryPhase.values()[index]);
    }

    /** {@code toll:killed>=10}. */
    private Clause toll() {
        Token name = tokens.next();
        int index = SLOTS.indexOf(name.text().toLowerCase(Locale.ROOT));
        if (index < 0) {
            return unknown(name, "what is counted of people", SLOTS);
        }
        Token sign = tokens.next();
        String asked = "toll:" + SLOTS.get(index);
        if (!sign.is(Kind.SIGN)) {
            return fail(sign, "a comparison should follow " + asked, "write " + asked + ">=10");
        }
        Token value = tokens.next();
        if (!value.is(Kind.WORD) || !WHOLE.matcher(value.text()).matches()) {
            String example = asked + sign.text() + "10";
            return fail(value, "a whole number should follow " + asked + sign.text(), "write " + example);
        }
        Comparison comparison = Comparison.of(sign.text()).orElse(Comparison.AT_LEAST);
        return new Clause.TollIs(Slot.values()[index], comparison, Long.parseLong(value.text()));
    }

    private Clause contradiction() {
        Token value = tokens.next();
        String asked = value.text().toLowerCase(Locale.ROOT);
        return YES_NO.contains(asked)
                ? new Clause.Contradicted(asked.equals("true"))
                : fail(value, "true or false should follow contradiction:", "write contradiction:true");
    }

    private Clause since() {
        Token value = tokens.next();
        Matcher age = AGE.matcher(value.text());
        if (!value.is(Kind.WORD) || !age.matches()) {
            return fail(value, "an age such as 30m, 2h or 7d should follow since:", "write since:2h");
        }
        int number = Integer.parseInt(age.group(1));
        return new Clause.Since(
                switch (age.group(2)) {
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }

    private Clause unknownField(Token name) {
        List<String> known = new ArrayList<>(Field.words());
        known.addAll(List.of("rule", "phase", "since", "toll", "contradiction"));
        String guess = Spelling.nearest(name.text().toLowerCase(Locale.ROOT), known)
                .map(word -> "did you mean " + word + ":?")
                .orElse("put quotes around it if it is text; fields are " + String.join(", ", known));
        return fail(name, "there is no field " + name.text() + ":", guess);
    }

    private Clause unknown(Token token, String wanted, List<String> known) {
        String guess = Spelling.nearest(token.text().toLowerCase(Locale.ROOT), known)
                .map(word -> "did you mean " + word + "?")
                .orElse("it is one of " + String.join(", ", known));
        String what = token.is(Kind.END) ? "something is missing here:" : "'" + token.text() + "' is not";
        return fail(token, what + " " + wanted, guess);
    }

    private Clause fail(Token token, String message, String suggestion) {
        tokens.failAt(token.position(), message, suggestion);
        return NOTHING;
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }
}
