package dev.dateline.domain.alert.query;

import dev.dateline.domain.alert.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recursive descent over the tokens of a query. NOT binds tightest, then NEAR, AND, OR. After the first error only the end
 * is left to read, so that every method returns.
 */
final class QueryParser {
    private static final Clause NOTHING = new Clause.Word("");
    private static final Set<String> SMALL_OPERATORS = Set.of("and", "or", "not", "near");

    private final TokenReader tokens;
    private final LeafParser leaves;
    private final List<String> hints = new ArrayList<>();
    private int depth;
    private int clauses;
    private @Nullable Field field;

    QueryParser(List<Token> tokens) {
        this.tokens = new TokenReader(tokens);
        this.leaves = new LeafParser(this.tokens);
    }

    Parsed parse() {
        if (tokens.peek().is(Kind.END)) {
            tokens.fail("there is nothing in this query", "write a word, such as flood");
        }
        Clause clause = any();
        Token left = tokens.peek();
        if (left.is(Kind.CLOSE)) {
            tokens.fail("this bracket closes nothing", "leave it out, or open one before");
        } else if (!left.is(Kind.END)) {
            tokens.fail("the query should end here or go on with a word", null);
        } else if (!Wants.something(clause)) {
            tokens.failAt(0, "this says only what is not wanted", "add a word that is");
        }
        QueryError error = tokens.error();
        return error == null ? new Parsed.Read(clause, hints) : new Parsed.Unreadable(error);
    }

    private Clause any() {
        if (++depth > QueryLimits.DEPTH) {
            tokens.fail("brackets stand within one another more than " + QueryLimits.DEPTH + " times", null);
        }
        List<Clause> parts = new ArrayList<>();
        add(parts, all());
        while (tokens.take(Kind.OR)) {
            add(parts, all());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Clause.Any(parts);
    }

    private Clause all() {
        List<Clause> parts = new ArrayList<>();
        parts.add(near());
        while (tokens.take(Kind.AND) || beginsClause(tokens.peek())) {
            Clause next = near();
            if (next instanceof Clause.All same) {
                parts.addAll(same.parts());
            } else {
                parts.add(next);
            }
        }
        return flat(parts);
    }

    /** The first part may be an All in brackets, too. */
    private static Clause flat(List<Clause> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (parts.get(0) instanceof Clause.All same) {
            List<Clause> flat = new ArrayList<>(same.parts());
            flat.addAll(parts.subList(1, parts.size()));
            return new Clause.All(flat);
        }
        return new Clause.All(parts);
    }

    private static void add(List<Clause> parts, Clause part) {
        if (part instanceof Clause.Any same) {
            parts.addAll(same.parts());
        } else {
            parts.add(part);
        }
    }

    private Clause near() {
        Token start = tokens.peek();
        Clause left = not();
        Token near = tokens.peek();
        if (!tokens.take(Kind.NEAR)) {
            return left;
        }
        Token other = tokens.peek();
        Clause right = not();
        checkNear(start, left);
        checkNear(other, right);
        if (field != null && !field.isText()) {
            tokens.failAt(near.position(), "words are not near one another in " + field.word() + ":", "write AND");
        } else if (tokens.peek().is(Kind.NEAR)) {
            tokens.fail("NEAR joins two things", "write (a NEAR/5 b) AND (b NEAR/5 c)");
        }
        return new Clause.Near(Integer.parseInt(near.text()), left, right);
    }

    private void checkNear(Token at, Clause side) {
        boolean looks = side instanceof Clause.Look
                || side instanceof Clause.Any any && any.parts().stream().allMatch(Clause.Look.class::isInstance);
        if (!looks) {
            tokens.failAt(at.position(), "NEAR joins words, phrases, or words joined by OR in brackets", null);
        }
    }

    private Clause not() {
        boolean negative = false;
        while (tokens.take(Kind.NOT)) {
            negative = !negative;
        }
        Clause part = primary();
        if (!negative) {
            return part;
        }
        return part instanceof Clause.Not twice ? twice.part() : new Clause.Not(part);
    }

    private Clause primary() {
        if (++clauses > QueryLimits.CLAUSES) {
            tokens.fail("a query has at most " + QueryLimits.CLAUSES + " clauses", "make two rules of it");
        }
        Token token = tokens.peek();
        return switch (token.kind()) {
            case OPEN -> group();
            case FIELD -> inField();
            case WORD, PREFIX, PHRASE -> look();
            case AND, OR, NEAR -> nothing(token.text() + " stands alone", "put something on both sides of it");
            case CLOSE -> nothing("there is nothing before this bracket", "leave it out, or put a word before it");
            case SIGN -> nothing("there is nothing to compare before this", "write outlets" + token.text() + "3");
            case NOT, END -> nothing("the query ends too early", "add a word");
        };
    }

    private Clause nothing(String message, String suggestion) {
        Token token = tokens.peek();
        boolean near = token.is(Kind.NEAR);
        tokens.fail(near ? "NEAR/" + message : message, suggestion);
        return NOTHING;
    }

    private Clause group() {
        Token open = tokens.next();
        Clause inside = any();
        if (!tokens.take(Kind.CLOSE)) {
            tokens.failAt(open.position(), "this bracket is never closed", "put a ) after what belongs together");
        }
        return inside;
    }

    private Clause look() {
        Token token = tokens.next();
        if (token.is(Kind.WORD) && tokens.peek().is(Kind.SIGN)) {
            return field == null ? leaves.number(token) : outside(token);
        }
        if (token.is(Kind.WORD) && SMALL_OPERATORS.contains(token.text())) {
            hints.add("'" + token.text() + "' at character " + (token.position() + 1)
                    + " is a word that must occur; operators are written in capitals.");
        }
        return field == null ? LeafParser.look(token) : leaves.value(field, token);
    }

    private Clause inField() {
        Token name = tokens.next();
        if (field != null) {
            return outside(name);
        }
        if (tokens.peek().is(Kind.END)) {
            tokens.fail("there is nothing after " + name.text() + ":", "add a word");
        }
        Field wanted = Field.of(name.text()).orElse(null);
        if (wanted == null) {
            return leaves.condition(name);
        }
        field = wanted;
        Clause part = tokens.peek().is(Kind.OPEN) ? group() : not();
        field = null;
        return new Clause.InField(wanted, part);
    }

    private Clause outside(Token token) {
        String where = field == null ? "" : field.word() + ":";
        tokens.failAt(token.position(), "'" + token.text() + "' cannot stand within " + where, "put it after an AND");
        return NOTHING;
    }

    private static boolean beginsClause(Token token) {
        return switch (token.kind()) {
            case WORD, PREFIX, PHRASE, FIELD, OPEN, NOT, SIGN -> true;
            default -> false;
        };
    }
}
