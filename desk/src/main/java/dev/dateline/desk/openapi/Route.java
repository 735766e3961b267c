package dev.dateline.desk.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A route as programs are told of it.
 *
 * @param method in upper case
 * @param path with its parameters in braces
 * @param area under which heading it stands
 * @param summary what it does, in a few words
 * @param detail what else one must know; may be empty
 * @param parameters of the path and the query, and headers
 * @param body what is sent; null for nothing
 * @param answers media types of a good answer, each with its shape; in their order, so that JSON is the first one and the
 *     document is always the same
 */
public record Route(
        String method,
        String path,
        String area,
        String summary,
        String detail,
        List<Parameter> parameters,
        @Nullable Class<?> body,
        Map<String, Shape> answers) {

    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");

    public Route {
        parameters = List.copyOf(parameters);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /**
     * Something that a request names.
     *
     * @param in {@code path}, {@code query} or {@code header}
     */
    public record Parameter(String name, String in, String meaning, Class<?> type) {}

    /** A route that reads. */
    static Route get(String path, String summary) {
        return of("GET", path, summary);
    }

    /** A route of any method; what stands in braces in the path is described by its name alone. */
    static Route of(String method, String path, String summary) {
        List<Parameter> inPath = new ArrayList<>();
        Matcher names = IN_PATH.matcher(path);
        while (names.find()) {
            inPath.add(new Parameter(names.group(1), "path", "Which " + names.group(1) + ".", String.class));
        }
        return new Route(method, path, "", summary, "", inPath, null, Map.of());
    }

    /** The same under a heading. */
    Route in(String newArea) {
        return new Route(method, path, newArea, summary, detail, parameters, body, answers);
    }

    /** The same with more to know. */
    Route saying(String newDetail) {
        return new Route(method, path, area, summary, newDetail, parameters, body, answers);
    }

    /** The same with a parameter of the query. */
    Route asked(String name, Class<?> type, String meaning) {
        return with(new Parameter(name, "query", meaning, type));
    }

    /** The same with a header. */
    Route header(String name, String meaning) {
        return with(new Parameter(name, "header", meaning, String.class));
    }

    /** The same with what is sent, as JSON. */
    Route taking(Class<?> newBody) {
        return new Route(method, path, area, summary, detail, parameters, newBody, answers);
    }

    /** The same with a record as the answer. */
    Route answering(Class<?> record) {
        return answering("application/json", new Shape.One(record));
    }

    /** The same with an answer that has one field, a list of records. */
    Route listing(String field, Class<?> record) {
        return answering("application/json", new Shape.Listed(field, record));
    }

    /** The same with an answer of another media type. */
    Route answering(String mediaType, Shape shape) {
        Map<String, Shape> more = new TreeMap<>(answers);
        more.put(mediaType, shape);
        return new Route(method, path, area, summary, detail, parameters, body, more);
    }

    /** Its name for programs: {@code getApiStoriesById}. */
    public String operation() {
        StringBuilder name = new StringBuilder(method.toLowerCase(Locale.ROOT));
        for (String part : path.split("[/.]")) {
            String word = part.startsWith("{") ? "by-" + part.substring(1, part.length() - 1) : part;
            for (String piece : word.split("[^A-Za-z0-9]")) {
                if (!piece.isEmpty()) {
                    name.append(Character.toUpperCase(piece.charAt(0))).append(piece, 1, piece.length());
                }
            }
        }
        return name.toString();
    }

    private Route with(Parameter more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.add(more);
        return new Route(method, path, area, summary, detail, all, body, answers);
    }
}
