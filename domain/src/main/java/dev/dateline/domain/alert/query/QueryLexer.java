package dev.dateline.domain.alert.query;

import dev.dateline.domain.alert.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a query into tokens. After an error there are no more of them. */
final class QueryLexer {
    private static final String OPENING_QUOTES = "\"\u201c\u201e\u00ab";
    private static final String CLOSING_QUOTES = "\"\u201c\u201d\u00bb";
    private static final String SIGNS = "<>=";
    private static final String NEAR = "NEAR";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private @Nullable QueryError error;
    private int at;

    QueryLexer(String text) {
        this.text = text;
    }

    /** All tokens, the last being the end. */
    List<Token> tokens() {
        while (error == null && skipSpace()) {
            read();
        }
        tokens.add(new Token(Kind.END, "", text.length(), text.length()));
        return tokens;
    }

    @Nullable
    QueryError error() {
        return error;
    }

    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void read() {
        char c = text.charAt(at);
        if (c == '(' || c == ')') {
            add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at + 1);
        } else if (OPENING_QUOTES.indexOf(c) >= 0) {
            readPhrase();
        } else if (SIGNS.indexOf(c) >= 0) {
            readSign();
        } else {
            readRun();
        }
    }

    private void readPhrase() {
        int close = at + 1;
        while (close < text.length() && CLOSING_QUOTES.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        String phrase = text.substring(at + 1, close).strip();
        if (close == text.length()) {
            fail(at, "this quote is never closed", "put another quote after the phrase");
        } else if (!hasLetters(phrase)) {
            fail(at, "there is no word between these quotes", null);
        } else {
            add(Kind.PHRASE, phrase, close + 1);
        }
    }

    private void readSign() {
        int end = at + 1;
        while (end < text.length() && SIGNS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String sign = text.substring(at, end);
        if (Comparison.of(sign).isPresent()) {
            add(Kind.SIGN, sign, end);
        } else {
            fail(at, sign + " compares nothing", "write one of >= <= > < =");
        }
    }

    /** Everything up to a space, a bracket, a quote or a comparison; a field ends with its colon. */
    private void readRun() {
        int end = at;
        while (end < text.length() && !endsRun(text.charAt(end))) {
            end++;
        }
        String run = text.substring(at, end);
        int colon = colonOfField(run);
        if (colon > 0) {
            add(Kind.FIELD, run.substring(0, colon), at + colon + 1);
        } else if (run.equals(NEAR) || run.startsWith(NEAR + "/")) {
            readNear(run);
        } else {
            readWord(run);
        }
    }

    private void readNear(String run) {
        String number = run.length() > NEAR.length() ? run.substring(NEAR.length() + 1) : "";
        if (number.matches("[0-9]{1,2}") && !number.matches("0+")) {
            add(Kind.NEAR, number, at + run.length());
        } else {
            fail(at, "NEAR needs a number of words from 1 to 99", "write NEAR/5");
        }
    }

    private void readWord(String run) {
        int end = at + run.length();
        switch (run) {
            case "AND" -> add(Kind.AND, run, end);
            case "OR" -> add(Kind.OR, run, end);
            case "NOT" -> add(Kind.NOT, run, end);
            default -> readPlainWord(run, end);
        }
    }

    private void readPlainWord(String run, int end) {
        int star = run.indexOf('*');
        if (!hasLetters(run)) {
            fail(at, "'" + shortened(run) + "' has neither letters nor digits", insteadOf(run));
        } else if (run.startsWith("-")) {
            fail(at, "a minus excludes nothing", "write NOT " + shortened(run.substring(1)));
        } else if (star >= 0 && star < run.length() - 1) {
            fail(
                    at + star,
                    "a * may stand only at the end of a word",
                    "write " + shortened(run.substring(0, star)) + "*");
        } else if (star > 0) {
            readPrefix(run.substring(0, star), end);
        } else {
            add(Kind.WORD, run, end);
        }
    }

    private void readPrefix(String start, int end) {
        boolean plain = start.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
        if (!plain) {
            fail(at, "letters and digits only may stand before a *", "put a space between the words");
        } else if (QueryLimits.isLongEnoughPrefix(start)) {
            add(Kind.PREFIX, start, end);
        } else {
            fail(at, "'" + start + "*' stands for too many words", "write at least three letters before the *");
        }
    }

    private static @Nullable String insteadOf(String run) {
        return switch (run) {
            case "&&", "&", "+" -> "write AND";
            case "||", "|" -> "write OR";
            case "!", "-" -> "write NOT";
            default -> null;
        };
    }

    /** Where the colon of {@code title:} stands; a time such as 10:30 is no field. */
    private static int colonOfField(String run) {
        int end = 0;
        while (end < run.length() && Character.isLetter(run.charAt(end))) {
            end++;
        }
        return end < run.length() && run.charAt(end) == ':' ? end : -1;
    }

    private static boolean endsRun(char c) {
        return isSpace(c) || c == '(' || c == ')' || SIGNS.indexOf(c) >= 0 || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return OPENING_QUOTES.indexOf(c) >= 0 || CLOSING_QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean hasLetters(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String shortened(String run) {
        return run.length() <= 30 ? run : run.substring(0, 30) + "\u2026";
    }

    private void add(Kind kind, String word, int end) {
        tokens.add(new Token(kind, word, at, end));
        at = end;
    }

    private void fail(int position, String message, @Nullable String suggestion) {
        error = new QueryError(position, message, suggestion);
    }
}
