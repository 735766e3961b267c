package dev.dateline.domain.alert.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The query language: {@code quake (lima OR callao) NOT title:drill origins>=2}. Words are found in any of their forms, in
 * headlines and leads; {@code "…"} finds words that follow one another, {@code NEAR/5} words near one another,
 * {@code quak*} words that begin so. AND, OR and NOT are written in capitals; what stands side by side must all hold.
 * Reading takes time in proportion to the text and fails with a value, never with an exception.
 */
public final class RuleQuery {
    private RuleQuery() {}

    /** Reads a query. */
    public static Parsed parse(String text) {
        if (text.length() > QueryLimits.CHARACTERS) {
            return new Parsed.Unreadable(new QueryError(
                    QueryLimits.CHARACTERS,
                    "a query has at most " + QueryLimits.CHARACTERS + " characters, this one " + text.length(),
                    "make two rules of it"));
        }
        QueryLexer lexer = new QueryLexer(text);
        List<Token> tokens = lexer.tokens();
        QueryError error = lexer.error();
        return error != null ? new Parsed.Unreadable(error) : new QueryParser(tokens).parse();
    }

    /** The canonical text of a clause: reading it gives the same clause. */
    public static String text(Clause clause) {
        return QueryPrinter.print(clause);
    }

    /** A query for stories in which all of these words occur. */
    public static String ofWords(List<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> QueryPrinter.isPlain(word)
                        ? word
                        : QueryPrinter.quoted(word.replaceAll("[\"\u201c\u201d\u201e\u00ab\u00bb]", " ")
                                .strip()))
                .collect(Collectors.joining(" "));
    }
}
