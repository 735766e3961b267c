package dev.dateline.domain.alert.query;

import dev.dateline.domain.alert.query.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens; keeps the first error, after which only the end is left. */
final class TokenReader {
    private final List<Token> tokens;
    private int at;
    private @Nullable QueryError error;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** Passes the token if it is of this kind. */
    boolean take(Kind kind) {
        if (!peek().is(kind)) {
            return false;
        }
        next();
        return true;
    }

    /** The error is about the next token. */
    void fail(String message, @Nullable String suggestion) {
        failAt(peek().position(), message, suggestion);
    }

    void failAt(int position, String message, @Nullable String suggestion) {
        if (error == null) {
            error = new QueryError(position, message, suggestion);
        }
        at = tokens.size() - 1;
    }

    @Nullable
    QueryError error() {
        return error;
    }
}
