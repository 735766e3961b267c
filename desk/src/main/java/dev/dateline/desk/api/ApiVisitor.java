package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param auth whether the desk asks people who they are
 * @param name under which name they do what they do; null for somebody unknown
 * @param role what they may do; null for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiVisitor(
        boolean auth, @Nullable String name, @Nullable String role) {}
