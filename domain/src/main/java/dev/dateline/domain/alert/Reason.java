package dev.dateline.domain.alert;

import java.util.List;

/**
 * Why a rule was met.
 *
 * @param rule its id
 * @param name what the subscriber calls it
 * @param because the words and conditions that met it, for readers
 */
public record Reason(String rule, String name, List<String> because) {
    public Reason {
        because = List.copyOf(because);
    }
}
