package dev.dateline.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.registry.RegistryApi.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request that the registry's interface knows: a method, and a path whose parts in braces are parameters. */
record RegistryRoute(String method, Pattern path, Function<Call, Response> answers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    RegistryRoute(String method, String path, Function<Call, Response> answers) {
        this(method, Pattern.compile(path.replaceAll("\\{(\\w+)}", "(?<$1>[^/]+)")), answers);
    }

    /** A request on its route; the body is missing when it is no JSON. */
    record Call(Matcher path, String query, JsonNode body) {

        /** A part of the path, decoded. */
        String parameter(String name) {
            return URLDecoder.decode(path.group(name).replace("+", "%2B"), StandardCharsets.UTF_8);
        }

        Optional<Integer> number(String name) {
            try {
                return Optional.of(Integer.valueOf(parameter(name)));
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }

        /** Whether the query switches this on. */
        boolean wants(String name) {
            return List.of(query.split("&")).contains(name + "=true");
        }
    }

    static Optional<RegistryRoute> find(List<RegistryRoute> routes, String method, String path) {
        return routes.stream()
                .filter(route -> route.method().equals(method) && route.matches(path))
                .findFirst();
    }

    static boolean knows(List<RegistryRoute> routes, String path) {
        return routes.stream().anyMatch(route -> route.matches(path));
    }

    Response answer(String target, String body) {
        Matcher matcher = path.matcher(bare(target));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(target + " is another route");
        }
        String query = target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
        return answers.apply(new Call(matcher, query, json(body)));
    }

    private boolean matches(String target) {
        return path.matcher(bare(target)).matches();
    }

    private static String bare(String target) {
        return target.replaceFirst("\\?.*$", "").replaceFirst("(?<=.)/$", "");
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }
}
