package dev.dateline.app.source;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whoever sits at the terminal. */
@FunctionalInterface
public interface Person {

    /** Nobody: the command runs in a script. */
    Person ABSENT = question -> Optional.empty();

    /** Asks a question and waits for the answer; empty when there is nobody, or no answer. */
    Optional<String> answer(String question);

    /** The person at this process's terminal, if it has one. */
    static Person atTerminal() {
        @Nullable Console console = System.console();
        return console == null
                ? ABSENT
                : question ->
                        Optional.ofNullable(console.readLine("%s", question)).map(String::strip);
    }

    /** Whether the answer is yes; nobody says no. */
    default boolean agrees(String question) {
        return answer(question)
                .filter(said -> said.toLowerCase(Locale.ROOT).startsWith("y"))
                .isPresent();
    }
}
