package dev.dateline.domain.alert.query;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a clause as text that is read as the same clause: the canonical form of a query. */
final class QueryPrinter {
    private QueryPrinter() {}

    static String print(Clause clause) {
        if (clause instanceof Clause.All all) {
            return all.parts().stream().map(QueryPrinter::inAll).collect(Collectors.joining(" AND "));
        }
        if (clause instanceof Clause.Any any) {
            return any.parts().stream().map(QueryPrinter::inAny).collect(Collectors.joining(" OR "));
        }
        if (clause instanceof Clause.Not not) {
            return "NOT " + (isWide(not.part()) ? bracketed(not.part()) : print(not.part()));
        }
        if (clause instanceof Clause.Near near) {
            return alone(near.left()) + " NEAR/" + near.words() + " " + alone(near.right());
        }
        if (clause instanceof Clause.InField in) {
            return in.field().word() + ":" + alone(in.part());
        }
        return leaf(clause);
    }

    private static String leaf(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return word.text();
        }
        if (clause instanceof Clause.Prefix prefix) {
            return prefix.text() + "*";
        }
        if (clause instanceof Clause.Phrase phrase) {
            return quoted(phrase.text());
        }
        if (clause instanceof Clause.Saved saved) {
            return "rule:" + (isPlain(saved.rule()) ? saved.rule() : quoted(saved.rule()));
        }
        if (clause instanceof Clause.Number number) {
            return number.measure().word() + number.comparison().sign() + plain(number.wanted());
        }
        if (clause instanceof Clause.InPhase in) {
            return "phase:" + in.phase().name().toLowerCase(Locale.ROOT);
        }
        if (clause instanceof Clause.TollIs toll) {
            return "toll:" + toll.slot().key() + toll.comparison().sign() + toll.wanted();
        }
        if (clause instanceof Clause.Contradicted contradicted) {
            return "contradiction:" + contradicted.wanted();
        }
        return "since:" + age(((Clause.Since) clause).age());
    }

    private static String inAll(Clause part) {
        return part instanceof Clause.Any || part instanceof Clause.All ? bracketed(part) : print(part);
    }

    private static String inAny(Clause part) {
        return part instanceof Clause.Any ? bracketed(part) : print(part);
    }

    private static String alone(Clause part) {
        return isWide(part) || part instanceof Clause.Not ? bracketed(part) : print(part);
    }

    private static boolean isWide(Clause part) {
        return part instanceof Clause.All || part instanceof Clause.Any || part instanceof Clause.Near;
    }

    private static String bracketed(Clause part) {
        return "(" + print(part) + ")";
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    /** Whether the parser takes this for one word and nothing else. */
    static boolean isPlain(String word) {
        QueryLexer lexer = new QueryLexer(word);
        List<Token> tokens = lexer.tokens();
        Token first = tokens.get(0);
        return lexer.error() == null
                && tokens.size() == 2
                && first.is(Token.Kind.WORD)
                && first.text().equals(word);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String age(Duration age) {
        long minutes = age.toMinutes();
        if (minutes % (24 * 60) == 0) {
            return minutes / (24 * 60) + "d";
        }
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }
}
